/** A message about a known event makes a new version of it, or changes nothing. */
import { decideEdit, nextVersion } from '#domain/event/edit.ts';
import type { Edit, Known, SourceMail } from '#domain/event/edit.types.ts';
import { afterNote } from '#domain/event/edit-without-change.ts';
import type { EventRecord } from '#domain/event/event.ts';
import type { ItipMessage } from '#domain/itip/types.ts';
import { documentKey, getDocument, putDocument } from '#store/documents.ts';
import { getEvent, replaceEvent } from '#store/events.ts';
import { sendJobs } from '#store/queue.ts';
import { log } from '../runtime/log.ts';
import {
  type ApplyDeps,
  isTooLarge,
  type Made,
  type MailSource,
  madeBy,
  type Outcome,
  TOO_LARGE,
} from './outcome.ts';

/**
 * Applies a message to an event. Each occurrence that the message changes becomes a version of its own, because each
 * concerns other guests. Returns null when another worker changed the event meanwhile; then the message must be applied
 * anew.
 */
export async function editEvent(
  current: EventRecord,
  message: ItipMessage,
  mailSource: MailSource,
  deps: ApplyDeps,
): Promise<Outcome | null> {
  // This mail made the event and came again: its sender may still be waiting for the codes.
  if (current.createdBy === madeBy(mailSource)) return { kind: 'created', event: current };
  if (message.master) return edit(current, message, mailSource, deps);
  let outcome: Outcome = { kind: 'unchanged', event: current };
  for (const instance of message.instances) {
    const stored = (await getEvent(deps.table, current.id)) ?? current;
    const next = await edit(stored, { ...message, instances: [instance] }, mailSource, deps);
    if (!next) return null;
    // The organizer is notified of changed dates after their round, and of what was not done now.
    if (!isNotDone(outcome) && next.kind !== 'unchanged') outcome = next;
  }
  return outcome;
}

function isNotDone({ kind }: Outcome): boolean {
  return kind === 'left' || kind === 'refused';
}

async function edit(
  current: EventRecord,
  message: ItipMessage,
  mailSource: MailSource,
  deps: ApplyDeps,
): Promise<Outcome | null> {
  const by = madeBy(mailSource, message.master ? null : (message.instances[0]?.recurrenceId ?? null));
  // This mail made the current version. It came again because a later step failed, so the round is queued again.
  if (current.madeBy === by) return goRound(current, mailSource, deps);
  const stored = await readKnown(current, deps);
  const decision = decideEdit(current, stored, message, mailSource.mail);
  if (decision.action === 'change') {
    if (isTooLarge(decision.calendar)) return TOO_LARGE;
    const next = await store(current, decision, by, mailSource, deps);
    return next && goRound(next, mailSource, deps);
  }
  const next = await remember(current, stored, decision, by, deps);
  if (!next) return null;
  log.info('Mail changes nothing.', { action: decision.action, eventId: current.id });
  if (decision.action === 'keep') return { kind: 'left', event: next, why: 'cancelled' };
  const differs = decision.action === 'leave' && wouldChange(current, stored, message, mailSource.mail);
  return differs ? { kind: 'left', event: next, why: 'older' } : { kind: 'unchanged', event: next };
}

async function readKnown(
  { document, cancelledDocument }: EventRecord,
  { bucket }: ApplyDeps,
): Promise<Known> {
  const known = await getDocument(bucket, document);
  if (cancelledDocument === undefined) return known;
  return { ...known, sent: (await getDocument(bucket, cancelledDocument)).calendar };
}

/** Returns true when the message would change something if it were the newest. */
function wouldChange(current: EventRecord, known: Known, message: ItipMessage, mail: SourceMail): boolean {
  return decideEdit(current, known, message, { ...mail, insists: true }).action === 'change';
}

/** Stores what a mail without a new version changes in the record. Returns null when another worker wrote first. */
async function remember(
  current: EventRecord,
  known: Known,
  decision: Exclude<Edit, { action: 'change' }>,
  by: string,
  deps: ApplyDeps,
): Promise<EventRecord | null> {
  const next = await afterwards(current, known, decision, by, deps);
  return next === current || (await replaceEvent(deps.table, current, next)) ? next : null;
}

async function afterwards(
  current: EventRecord,
  known: Known,
  decision: Exclude<Edit, { action: 'change' }>,
  by: string,
  deps: ApplyDeps,
): Promise<EventRecord> {
  if (decision.action === 'ignore') return current;
  if (decision.action === 'leave') {
    const { replaced } = decision;
    return replaced === current.replaced ? current : { ...current, replaced };
  }
  const { calendar } = decision;
  if (!calendar) return afterNote(current, decision);
  const document = documentKey(current.id, current.version, by);
  await putDocument(deps.bucket, document, { calendar, description: known.description });
  const next = afterNote(current, decision, document);
  const cancelledDocument = current.cancelledDocument ?? current.document;
  return decision.action === 'keep' ? { ...next, cancelledDocument } : next;
}

/**
 * Writes the document first and then the event that points to it, so that a crash in between leaves only an unused
 * object.
 */
async function store(
  current: EventRecord,
  change: Extract<Edit, { action: 'change' }>,
  by: string,
  { followUp }: MailSource,
  deps: ApplyDeps,
): Promise<EventRecord | null> {
  const document = documentKey(current.id, current.version + 1, by);
  const next = nextVersion(current, change, { madeBy: by, document, now: deps.now() });
  await putDocument(deps.bucket, document, { calendar: change.calendar, description: change.description });
  await followUp?.(next);
  return (await replaceEvent(deps.table, current, next)) ? next : null;
}

async function goRound(
  event: EventRecord,
  { oneOfMany, followUp }: MailSource,
  deps: ApplyDeps,
): Promise<Made> {
  if (!followUp)
    await sendJobs(deps.rounds, event.id, [
      { body: { kind: 'round', eventId: event.id, version: event.version, quiet: oneOfMany } },
    ]);
  return { kind: event.status === 'cancelled' ? 'cancelled' : 'updated', event };
}
