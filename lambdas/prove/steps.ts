/** The steps of the story, and for each what is broken when it fails and where to look, in the order of the mail's way. */

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
export type Step = (typeof STEPS)[number];

/** What a step shows when it succeeds. */
export const SHOWS: Readonly<Record<Step, string>> = {
  invitation: 'The organizer’s invitation is handed over.',
  confirmation: 'The confirmation with both codes has come.',
  api: 'The API takes a guest.',
  invite: 'The guest has the invite.',
  answer: 'The guest’s Yes counts.',
  move: 'The guest and the organizer have heard of the new time.',
  cancel: 'The guest and the organizer have heard that it is off.',
  cleanup: 'The event is forgotten and the mails are removed.',
};

export interface Broken {
  readonly step: Step;
  /** Which hop, and what was seen of it. */
  readonly hop: string;
  /** What to check, first things first. */
  readonly check: readonly string[];
}

const HOP: Readonly<Record<Step, string>> = {
  invitation: 'The way out for the organizer’s mail does not take it',
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

/** @param domain the mail domain of the deployment */
export function toCheck(step: Step, error: unknown, domain: string): Broken {
  const { name, message, cause } = error instanceof Error ? error : new Error(String(error));
  const because = cause instanceof Error ? ` (${cause.message})` : '';
  if (name === 'AbortError') return { step, hop: 'The run was ended by hand.', check: [] };
  return { step, hop: `${HOP[step]}: ${message}${because}`, check: CHECK[step](domain) };
}
