/** The steps of the story in order, and for each what is broken when it fails and what to check. */

/** The names of the steps, in order. */
export const STEPS = [
  'invitation',
  'confirmation',
  'api',
  'invite',
  'answer',
  'move',
  'cancel',
  'cleanup',
] as const;
/** The name of a step. */
export type Step = (typeof STEPS)[number];

/** The sentence for a step that succeeded. */
export const SHOWS: Readonly<Record<Step, string>> = {
  invitation: 'The organizer’s invitation is sent.',
  confirmation: 'The confirmation with both codes has come.',
  api: 'The API takes a guest.',
  invite: 'The guest has the invite.',
  answer: 'The guest’s Yes counts.',
  move: 'The guest and the organizer are notified of the new time.',
  cancel: 'The guest and the organizer are notified that the event is cancelled.',
  cleanup: 'The event is forgotten and the mails are removed.',
};

/** A step that failed. */
export interface Broken {
  readonly step: Step;
  /** The broken hop, and the error. */
  readonly hop: string;
  /** What to check, the most likely cause first. */
  readonly check: readonly string[];
}

const HOP: Readonly<Record<Step, string>> = {
  invitation: 'The server that sends the organizer’s mail does not take it',
  confirmation: 'Between create@ and the organizer’s mailbox',
  api: 'The API',
  invite: 'Between the API and the guest’s mailbox',
  answer: 'Between the guest’s answer and the headcount',
  move: 'Between the organizer’s edit and the mailboxes',
  cancel: 'Between the organizer’s deletion and the mailboxes',
  cleanup: 'Cleaning up; what is left is forgotten by the next run that succeeds',
};

const DOCTOR = 'npm run doctor names what is wrong with DNS, SES, the receipt rules and the queues';
const DEAD_LETTERS = 'npm run redrive -- --list shows what failed, and why';

const CHECK: Readonly<Record<Step, (domain: string) => readonly string[]>> = {
  invitation: (domain) => [
    `your credentials may call ses:SendRawEmail for ${domain}, or the local server's SMTP port is open`,
    DOCTOR,
  ],
  confirmation: (domain) => [
    DOCTOR,
    'docs/runbook.md, "Mail does not come in"',
    DEAD_LETTERS,
    `aws sesv2 get-suppressed-destination --email-address prove@${domain} (a mail to it bounced once)`,
  ],
  api: () => ['docs/runbook.md, "API errors"'],
  invite: () => [
    DEAD_LETTERS,
    'docs/runbook.md, "Waiting": the rate or daily quota of SES may be used up',
    DOCTOR,
  ],
  answer: () => ['docs/runbook.md, "Mail does not come in", for rsvp@', DEAD_LETTERS],
  move: () => [DEAD_LETTERS, 'docs/runbook.md, "Late", for RoundsQueue and DeliveryQueue'],
  cancel: () => [DEAD_LETTERS, 'docs/runbook.md, "Late", for RoundsQueue and DeliveryQueue'],
  cleanup: () => [
    DEAD_LETTERS,
    'run npm run prove once more: it forgets what earlier runs left after an hour',
  ],
};

/**
 * Returns which hop is broken when a step failed, and what to check.
 * @param domain the mail domain of the deployment
 */
export function toCheck(step: Step, error: unknown, domain: string): Broken {
  const { name, message, cause } = error instanceof Error ? error : new Error(String(error));
  const because = cause instanceof Error ? ` (${cause.message})` : '';
  if (name === 'AbortError') return { step, hop: 'The run was ended by hand.', check: [] };
  return { step, hop: `${HOP[step]}: ${message}${because}`, check: CHECK[step](domain) };
}
