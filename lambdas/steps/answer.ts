/** An answer by mail or on a page: whether it counts, how it changes the recipient, and what follows from it. */

import type { EventRecord } from '#domain/event/event.ts';
import { findOccurrence, whatIsAnswered } from '#domain/itip/series/occurrences.ts';
import type { Uncounted } from '#domain/recipient/history.ts';
import { withRow } from '#domain/recipient/history-limit.ts';
import type { RecipientRecord } from '#domain/recipient/recipient.ts';
import { isRemoved } from '#domain/recipient/removal.ts';
import { applyReply, cutToFit, type ReadReply } from '#domain/recipient/replies.ts';
import { dueInvite } from '#domain/recipient/who-is-mailed.ts';
import type { RecipientChange } from '#store/change-recipient.ts';
import { type Bucket, getDocument } from '#store/documents.ts';
import { getEvent } from '#store/events.ts';
import { type Queue, sendJobs } from '#store/queue.ts';
import type { HistoryEntry } from '#store/recipients.ts';
import type { DeliveryJob } from '../runtime/jobs/delivery.ts';
import { metric } from '../runtime/metrics.ts';
import { type AnnounceDeps, announceGuests } from './announce.ts';
import { askForNews, type NewsDeps } from './ask-for-headcount.ts';

/** What recording an answer needs. */
export interface AnswerDeps extends NewsDeps, AnnounceDeps {
  readonly bucket: Bucket;
  readonly delivery: Queue<DeliveryJob>;
}

/** An answer with the event's own id of the occurrence, and the reason why it does not count, or null. */
interface Weighed<Given> {
  readonly answer: Given;
  readonly reason: Uncounted | null;
}

/**
 * Returns the answers with the event's own ids of their occurrences, and which of them count. Answers to an event or
 * occurrence that is cancelled or does not exist are stored but do not count. The calendar is read once, and only when an
 * answer is to an occurrence.
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

/** Does the same for one answer. */
export async function weighOne<Given extends { readonly instance: string | null }>(
  answer: Given,
  event: EventRecord,
  deps: Pick<AnswerDeps, 'bucket'>,
): Promise<Weighed<Given>> {
  const [weighed] = await weigh([answer], event, deps);
  return weighed ?? { answer, reason: null };
}

/**
 * Returns the recipient after an answer, with the row of history, unless they left too much history today. Returns null
 * when the answer says nothing new.
 * @param reasonOfEvent why it does not count, whoever gives it; null when it does
 */
export function answered(
  current: RecipientRecord,
  given: ReadReply,
  event: EventRecord,
  reasonOfEvent: Uncounted | null,
): RecipientChange | null {
  const reply = cutToFit(given);
  const reason = reasonOfEvent ?? (isRemoved(current) ? 'removed' : null);
  const { outcome, recipient } = reason
    ? ({ outcome: 'older', recipient: current } as const)
    : applyReply(current, reply, event);
  const entry = toHistory(reply, reason ?? (outcome === 'older' ? 'older' : null));
  const kept = outcome === 'same' ? null : withRow(recipient, entry);
  if (kept) return { recipient: kept, history: [entry] };
  return recipient === current ? null : { recipient };
}

/**
 * Does what follows from a recorded answer that counts: a delivery when one is due, a request for a new headcount and for the
 * next in line, and the announcement to who follows the event.
 * @param event as it was read before the answer was recorded
 * @param recipient the recipient as stored now
 * @param by the id of the answer
 */
export async function follow(
  event: EventRecord,
  recipient: RecipientRecord,
  by: string,
  deps: AnswerDeps,
): Promise<void> {
  metric('Answers', 1);
  await Promise.all([
    announceGuests(event, [recipient.id], 'answers', deps),
    catchUp(recipient, deps),
    askForNews(recipient.eventId, by, recipient.answer?.status !== 'accepted', deps),
  ]);
}

/** Queues a delivery when the guest has missed a version: the event may have changed while they answered or before. */
async function catchUp(recipient: RecipientRecord, deps: AnswerDeps): Promise<void> {
  const { eventId, id } = recipient;
  // While the first invite is being sent, the worker that sends it checks for newer versions after its mark.
  if (recipient.sentVersion === null) return;
  const event = await getEvent(deps.table, eventId);
  if (!event || !dueInvite(event, recipient)) return;
  await sendJobs(deps.delivery, eventId, [{ body: { kind: 'delivery', eventId, recipientIds: [id] } }]);
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
