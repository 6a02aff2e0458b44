/** This file turns an answer that was given on a page into the REPLY it stands for. */
import type { Status } from './answer-order.ts';
import type { RecipientRecord } from './recipient.ts';
import type { ReadReply, Receipt } from './replies.ts';

/** Begins the ids of answers on pages. Those of replies are SES message ids, which have no such beginning. */
const PAGE = 'page-';

/** Returns the id of an answer on a page. @param hash tells it from every other */
export function pageAnswerId(hash: string): string {
  return PAGE + hash;
}

/** Returns true for the id of an answer on a page, which no mail brought. */
export function isPageAnswer(id: string): boolean {
  return id.startsWith(PAGE);
}

/** The answers in an invite's links and on the page's buttons. */
export type Choice = 'yes' | 'maybe' | 'no';

/** The status that each answer stands for. */
export const CHOICES: Readonly<Record<Choice, Status>> = {
  yes: 'accepted',
  maybe: 'tentative',
  no: 'declined',
};

/** An answer given on a page. */
export interface PageAnswer extends Receipt {
  readonly choice: Choice;
  readonly comment: string | null;
  /** UTC instant or date of the one occurrence they answer for; null for the whole event. */
  readonly instance: string | null;
  /** The version they saw on the page. */
  readonly version: number;
}

/**
 * Returns a page's answer as a REPLY. It is ordered by receipt among the answers to the version they were sent, like a
 * REPLY without SEQUENCE. A yes or maybe answers the version they saw, which their calendar gets next. A no causes no
 * mail: if it answered a version that their calendar does not have, a later yes from the calendar would count as older.
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

/** Returns their answer to one occurrence, or to the series, without falling back to the other. */
export function currentAnswer(recipient: RecipientRecord, instance: string | null) {
  return instance === null ? recipient.answer : (recipient.instances[instance] ?? null);
}
