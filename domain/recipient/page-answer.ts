/** An answer given on a page by somebody without a calendar, as the REPLY it stands for. */
import type { Status } from './answer-order.ts';
import type { RecipientRecord } from './recipient.ts';
import type { ReadReply, Receipt } from './replies.ts';

/** What the links in an invite and the buttons on the page say. */
export type Choice = 'yes' | 'maybe' | 'no';

export const CHOICES: Readonly<Record<Choice, Status>> = {
  yes: 'accepted',
  maybe: 'tentative',
  no: 'declined',
};

export interface PageAnswer extends Receipt {
  readonly choice: Choice;
  readonly comment: string | null;
  /** UTC instant or date of the one occurrence they answer for; null for the whole event. */
  readonly instance: string | null;
  /** The version they saw on the page. */
  readonly version: number;
}

/**
 * Ordered by receipt among the answers to the version they were sent, as a REPLY without SEQUENCE. A yes or maybe is
 * an answer to the version they saw, which their calendar gets next. A no brings no mail: were it an answer to what
 * their calendar does not have, a later yes from there would count as older.
 */
export function pageReply(answer: PageAnswer, recipient: RecipientRecord): ReadReply {
  const { id, receivedAt, choice, comment, instance, version } = answer;
  const so = currentAnswer(recipient, instance)?.sequence ?? 0;
  const saw = choice === 'no' ? (recipient.sentVersion ?? version) : version;
  return {
    id,
    receivedAt,
    method: 'REPLY',
    instance,
    status: CHOICES[choice],
    sequence: Math.max(so, saw),
    dtstamp: null,
    attendee: { email: recipient.email, name: recipient.name },
    delegatedTo: [],
    client: 'page',
    comment,
    guests: 0,
    proposal: null,
  };
}

/** Their answer to one occurrence or to the series, not the one for the other. */
export function currentAnswer(recipient: RecipientRecord, instance: string | null) {
  return instance === null ? recipient.answer : (recipient.instances[instance] ?? null);
}
