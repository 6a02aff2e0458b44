/** One answer, by mail or on a page: whether it counts, what it does to a recipient, and what follows from it. */

import type { EventRecord } from '#domain/event/event.ts';
import { findOccurrence, whatIsAnswered } from '#domain/itip/series/occurrences.ts';
import type { Uncounted } from '#domain/recipient/history.ts';
import type { RecipientRecord } from '#domain/recipient/recipient.ts';
import { applyReply, cutToFit, type ReadReply } from '#domain/recipient/replies.ts';
import { dueInvite } from '#domain/recipient/who-is-mailed.ts';
import { type Bucket, getDocument } from '#store/documents.ts';
import { getEvent } from '#store/events.ts';
import { type Queue, sendJobs } from '#store/queue.ts';
import type { HistoryEntry, RecipientChange } from '#store/recipients.ts';
import type { DeliveryJob } from '../runtime/jobs.ts';
import { metric } from '../runtime/metrics.ts';
import { askForNews, type NewsDeps } from './ask-for-headcount.ts';

export interface AnswerDeps extends NewsDeps {
  readonly bucket: Bucket;
  readonly delivery: Queue<DeliveryJob>;
}

/** An answer, named as the event names what it is to, and why it cannot count; null when it can. */
interface Weighed<Given> {
  readonly answer: Given;
  readonly reason: Uncounted | null;
}

/**
 * Names what answers are to as the event does, and says which of them count: those to an event or occurrence that was
 * called off, or to one that does not exist, are kept but change nothing. Reads the calendar once, and only for occurrences.
 */
export async function weigh<Given extends { readonly instance: string | null }>(
  answers: readonly Given[],
  event: EventRecord,
  { bucket }: Pick<AnswerDeps, 'bucket'>,
): Promise<Weighed<Given>[]> {
  if (event.status === 'cancelled') return answers.map((answer) => ({ answer, reason: 'event-cancelled' }));
  const document = answers.some(({ instance }) => instance !== null)
    ? await getDocument(bucket, event.document)
    : null;
  return answers.map((answer) => {
    if (answer.instance === null || !document) return { answer, reason: null };
    const named = whatIsAnswered(document.calendar, answer.instance);
    if (!named) return { answer, reason: 'no-such-date' };
    const isOff =
      named.instance !== null && findOccurrence(document.calendar, named.instance)?.cancelled === true;
    return { answer: { ...answer, ...named }, reason: isOff ? 'date-cancelled' : null };
  });
}

/** The same for one answer. */
export async function weighOne<Given extends { readonly instance: string | null }>(
  answer: Given,
  event: EventRecord,
  deps: Pick<AnswerDeps, 'bucket'>,
): Promise<Weighed<Given>> {
  const [weighed] = await weigh([answer], event, deps);
  return weighed ?? { answer, reason: null };
}

/**
 * The recipient after the answer, with its history; null when it says nothing new.
 * @param reason why it does not count; null when it does
 * @param isKept false when there is no more room for its history today
 */
export function answered(
  current: RecipientRecord,
  given: ReadReply,
  event: EventRecord,
  reason: Uncounted | null,
  isKept = true,
): RecipientChange | null {
  const reply = cutToFit(given);
  const history = (why: Uncounted | null) => (isKept ? [toHistory(reply, why)] : []);
  if (reason) return isKept ? { recipient: current, history: history(reason) } : null;
  const { outcome, recipient } = applyReply(current, reply, event);
  if (outcome === 'same') return recipient === current ? null : { recipient };
  return { recipient, history: history(outcome === 'older' ? 'older' : null) };
}

/** What follows from an answer that counts, once it is recorded. @param recipient as stored now @param by id of the answer */
export async function follow(recipient: RecipientRecord, by: string, deps: AnswerDeps): Promise<void> {
  metric('Answers', 1);
  await catchUp(recipient, deps);
  await askForNews(recipient.eventId, by, deps);
}

/** The event may have moved while they answered, or before: a late yes gets the version it missed. */
async function catchUp(recipient: RecipientRecord, deps: AnswerDeps): Promise<void> {
  const { eventId, id } = recipient;
  // A first invite still on its way is followed up by the worker that sends it, once it has marked it.
  if (recipient.sentVersion === null) return;
  const event = await getEvent(deps.table, eventId);
  if (!event || !dueInvite(event, recipient)) return;
  await sendJobs(deps.delivery, eventId, [{ body: { kind: 'delivery', eventId, recipientId: id } }]);
}

function toHistory(reply: ReadReply, reason: Uncounted | null): HistoryEntry {
  const { receivedAt, id, instance, status, client, comment, guests, attendee, proposal } = reply;
  return {
    receivedAt,
    replyId: id,
    instance,
    status,
    client,
    comment,
    guests,
    answeredBy: attendee.email,
    proposal,
    counted: reason === null,
    ...(reason && { reason }),
  };
}
