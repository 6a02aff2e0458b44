/** One answer, by mail or on a page: whether it counts, what it does to a recipient, and what follows from it. */
import { dueInvite } from '../../domain/due.ts';
import type { EventRecord } from '../../domain/event.ts';
import { findOccurrence } from '../../domain/itip/series/occurrences.ts';
import type { RecipientRecord } from '../../domain/recipient.ts';
import { applyReply, cutToFit, type ReadReply } from '../../domain/replies.ts';
import { type Bucket, getDocument } from '../../store/documents.ts';
import { getEvent } from '../../store/events.ts';
import { askForHeadcount } from '../../store/headcounts.ts';
import { type Queue, sendJobs } from '../../store/queue.ts';
import type { HistoryEntry, RecipientChange } from '../../store/recipients.ts';
import type { Table } from '../../store/table.ts';
import type { HeadcountJob } from './jobs.ts';

export interface AnswerDeps {
  readonly table: Table;
  readonly bucket: Bucket;
  readonly delivery: Queue;
  readonly headcount: Queue;
  readonly now: () => number;
}

/**
 * Names what answers are to as the event does, and says which of them count: those to an event or occurrence that was
 * called off, or to one that does not exist, are kept but change nothing. Reads the calendar once, and only for occurrences.
 */
export async function weigh<Given extends { readonly instance: string | null }>(
  answers: readonly Given[],
  event: EventRecord,
  { bucket }: Pick<AnswerDeps, 'bucket'>,
): Promise<{ readonly answer: Given; readonly counts: boolean }[]> {
  if (event.status === 'cancelled') return answers.map((answer) => ({ answer, counts: false }));
  const document = answers.some(({ instance }) => instance !== null)
    ? await getDocument(bucket, event.document)
    : null;
  return answers.map((answer) => {
    if (answer.instance === null || !document) return { answer, counts: true };
    const found = findOccurrence(document.calendar, answer.instance);
    const counts = found !== null && !found.cancelled;
    return { answer: { ...answer, instance: found?.id ?? answer.instance }, counts };
  });
}

/** Whether an answer counts to what is named exactly as the event names it. */
export async function canCount(
  event: EventRecord,
  instance: string | null,
  deps: Pick<AnswerDeps, 'bucket'>,
): Promise<boolean> {
  const weighed = await weigh([{ instance }], event, deps);
  return weighed.every(({ answer, counts }) => counts && answer.instance === instance);
}

/**
 * The recipient after the answer, with its history; null when it says nothing new.
 * @param isKept false when there is no more room for its history today
 */
export function answered(
  current: RecipientRecord,
  given: ReadReply,
  event: EventRecord,
  counts: boolean,
  isKept = true,
): RecipientChange | null {
  const reply = cutToFit(given);
  const history = isKept ? [toHistory(reply)] : [];
  if (!counts) return isKept ? { recipient: current, history } : null;
  const { outcome, recipient } = applyReply(current, reply, event);
  if (outcome === 'same') return recipient === current ? null : { recipient };
  return { recipient, history };
}

/** What follows from an answer that counts, once it is recorded. @param recipient as stored now @param by id of the answer */
export async function follow(recipient: RecipientRecord, by: string, deps: AnswerDeps): Promise<void> {
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
  await sendJobs(deps.delivery, eventId, [{ body: { eventId, recipientId: id } }]);
}

/** The queue holds the job back for a while, so that a crowd of answers is told at once. */
async function askForNews(eventId: string, by: string, deps: AnswerDeps): Promise<void> {
  const job: HeadcountJob = { eventId };
  if (await askForHeadcount(deps.table, eventId, by, deps.now()))
    await sendJobs(deps.headcount, eventId, [{ body: job }]);
}

function toHistory(reply: ReadReply): HistoryEntry {
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
  };
}
