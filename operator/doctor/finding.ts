/** The checks of the doctor and their findings. */

/** The result of a check. */
export interface Finding {
  /** The name of the check, such as `dkim`. */
  readonly check: string;
  readonly ok: boolean;
  /** What was found, in a sentence. */
  readonly found: string;
  /** What to do: a command, a DNS record or a section of docs/. Null when nothing is wrong. */
  readonly fix: string | null;
}

/** A finding before it gets the name of its check. */
export type Seen = Omit<Finding, 'check'>;

/** One check. */
export interface Check {
  readonly name: string;
  /** Does the check. It rejects when the check cannot be made. */
  look(): Promise<readonly Seen[]>;
}

/** Returns the finding that something is right. */
export function fine(found: string): Seen {
  return { ok: true, found, fix: null };
}

/** Returns the finding that something is wrong. */
export function wrong(found: string, fix: string): Seen {
  return { ok: false, found, fix };
}

/**
 * Makes all checks, one after the other, and returns their findings.
 * @param tell is called with each finding at once
 */
export async function examine(
  checks: readonly Check[],
  onFinding: (finding: Finding) => void,
): Promise<readonly Finding[]> {
  const findings: Finding[] = [];
  for (const { name, look } of checks) {
    const seen = await look().catch((error: unknown) => [notSeen(error)]);
    for (const one of seen) {
      const finding = { check: name, ...one };
      findings.push(finding);
      onFinding(finding);
    }
  }
  return findings;
}

/** What cannot be checked counts as wrong. */
function notSeen(error: unknown): Seen {
  const { name = 'Error', message = String(error) } = error as Partial<Error>;
  const isForbidden = /AccessDenied|UnauthorizedOperation|AuthorizationError|Forbidden/.test(name);
  return wrong(
    `This could not be checked: ${name}: ${message}`,
    isForbidden
      ? 'Use credentials that may read it: the AWS policies ReadOnlyAccess and cloudwatch:SetAlarmState are enough.'
      : 'Run the command again; if it stays, see docs/runbook.md, "What the doctor looks at".',
  );
}
