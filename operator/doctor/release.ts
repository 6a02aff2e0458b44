/**
 * Checks what is deployed, whether it answers, and whether the clocks agree, both for a stack and for a server on this
 * machine.
 */
import { LAYOUT, readLayout } from '#store/layout.ts';
import { openTable } from '#store/table.ts';
import { resourceOf, type Stack, whyFailed } from '../stack.ts';
import { type Check, fine, type Seen, wrong } from './finding.ts';

/** The largest difference between clocks, in milliseconds. AWS refuses requests that are signed five minutes off. */
const APART = 60_000;
/** How long an answer may take, in milliseconds. */
const PATIENCE = 20_000;

/** Returns the check of the stack's state. */
export function stackCheck({ name, status }: Stack): Check {
  const look = async (): Promise<Seen[]> => {
    const isDone = /^(CREATE|UPDATE|IMPORT)_COMPLETE$/.test(status);
    if (isDone) return [fine(`Stack ${name} is deployed (${status}).`)];
    return [
      wrong(
        `Stack ${name} is in the state ${status}.`,
        /_IN_PROGRESS$/.test(status)
          ? 'Wait until the deployment has ended, then run this again.'
          : `Correct what failed, then: npm run deploy. ${whyFailed(name)}`,
      ),
    ];
  };
  return { name: 'stack', look };
}

/**
 * Returns the check of the code version.
 * @param deployed the version that runs
 * @param checkout computes the version of this folder
 * @param update how to deploy it
 */
export function versionCheck(
  deployed: string | null | undefined,
  checkout: () => Promise<string>,
  update: string,
): Check {
  const look = async (): Promise<Seen[]> => {
    const own = await checkout();
    if (deployed === own) return [fine(`The code that runs is that of this folder (${own}).`)];
    return [
      wrong(`The code that runs (${deployed ?? 'unknown'}) is not that of this folder (${own}).`, update),
    ];
  };
  return { name: 'version', look };
}

/** Returns the check of the table's layout. Functions refuse to use a table that newer code has written. */
export function layoutCheck(stack: Stack): Check {
  const look = async (): Promise<Seen[]> => {
    const found = await readLayout(openTable(resourceOf(stack, 'MemoryTable')));
    if (found <= LAYOUT) return [fine(`The table has layout ${found}, and this code knows ${LAYOUT}.`)];
    return [
      wrong(
        `The table has layout ${found}, and the code of this folder knows ${LAYOUT} only.`,
        'Deploy the newer release again: git pull && npm ci && npm run deploy (docs/runbook.md, "The table is newer than the code")',
      ),
    ];
  };
  return { name: 'layout', look };
}

/**
 * Returns the checks of the API and its clock. They request an event without a code, which the API must refuse; the
 * answer contains its time.
 */
export function apiChecks(publicUrl: string, now: () => number): Check[] {
  let asking: Promise<Response> | undefined;
  const ask = () => {
    asking ??= fetch(`${publicUrl}/v1/event`, { signal: AbortSignal.timeout(PATIENCE) });
    return asking;
  };
  const api = async (): Promise<Seen[]> => {
    const fix = 'docs/runbook.md, "API errors"';
    try {
      const answer = await ask();
      const { code } = (await answer.json().catch(() => ({}))) as { code?: string };
      return answer.status === 401 && code === 'code-missing'
        ? [fine(`The API answers at ${publicUrl}.`)]
        : [
            wrong(
              `The API at ${publicUrl} answers ${answer.status} ${code ?? ''} to a request without a code.`,
              fix,
            ),
          ];
    } catch (error) {
      const { message, cause } = error as Error;
      const { code, message: reason = message } = (cause ?? {}) as NodeJS.ErrnoException;
      return [
        wrong(
          `The API does not answer at ${publicUrl}: ${reason || code || message}.`,
          isUnknownName(code) && !publicUrl.includes('.execute-api.')
            ? 'Create the DNS record DnsWeb: docs/deploy.md, "5. The DNS records"'
            : fix,
        ),
      ];
    }
  };
  const clock = async (): Promise<Seen[]> => {
    const date = Date.parse((await ask()).headers.get('date') ?? '');
    if (Number.isNaN(date))
      return [wrong('The answer of the API contains no time.', 'docs/runbook.md, "API errors"')];
    const apart = Math.abs(now() - date);
    if (apart <= APART) return [fine('The clock of this machine is right.')];
    return [
      wrong(
        `The clock of this machine is ${Math.round(apart / 1000)} seconds off: AWS refuses requests that it signs.`,
        'Set it from the network: timedatectl set-ntp true (Linux), or the date settings of your system.',
      ),
    ];
  };
  return [
    { name: 'api', look: api },
    { name: 'clock', look: clock },
  ];
}

function isUnknownName(code: string | undefined): boolean {
  return code === 'ENOTFOUND' || code === 'EAI_AGAIN';
}
