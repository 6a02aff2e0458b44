/** What the doctor looks at, and what it finds. */

export interface Finding {
  /** What was looked at, such as `dkim`. */
  readonly check: string;
  readonly ok: boolean;
  /** What was seen, in a sentence. */
  readonly found: string;
  /** What to do: a command, a DNS record or a section of docs/. Null where nothing is wrong. */
  readonly fix: string | null;
}

/** What a check sees, under its name later. */
export type Seen = Omit<Finding, 'check'>;

export interface Check {
  readonly name: string;
  /** Rejects when it cannot be looked at. */
  look(): Promise<readonly Seen[]>;
}

export function fine(found: string): Seen {
  return { ok: true, found, fix: null };
}

export function wrong(found: string, fix: string): Seen {
  return { ok: false, found, fix };
}

/** All findings, one check after the other. @param tell told of each as it is found */
export async function examine(
  checks: readonly Check[],
  tell: (finding: Finding) => void,
): Promise<readonly Finding[]> {
  const findings: Finding[] = [];
  for (const { name, look } of checks) {
    const seen = await look().catch((error: unknown) => [notSeen(error)]);
    for (const one of seen) {
      const finding = { check: name, ...one };
      findings.push(finding);
      tell(finding);
    }
  }
  return findings;
}

/** What cannot be looked at is not known to be right. */
function notSeen(error: unknown): Seen {
  const { name = 'Error', message = String(error) } = error as Partial<Error>;
  const isForbidden = /AccessDenied|UnauthorizedOperation|AuthorizationError|Forbidden/.test(name);
  return wrong(
    `This could not be looked at: ${name}: ${message}`,
    isForbidden
      ? 'Use credentials that may read it: the AWS policies ReadOnlyAccess and cloudwatch:SetAlarmState are enough.'
      : 'Run the command again; if it stays, see docs/runbook.md, "What the doctor looks at".',
  );
}
