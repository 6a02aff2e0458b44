/** What one calendar message of a verified organizer does: make an event, or a new version of it. */

import { deriveCode, hashCode } from '../../domain/codes.ts';
import { detailsOf, leading } from '../../domain/details.ts';
import { decideEdit, nextVersion } from '../../domain/edit.ts';
import type { Edit } from '../../domain/edit.types.ts';
import type { EventRecord } from '../../domain/event.ts';
import { eventId } from '../../domain/ids.ts';
import { addedInstances } from '../../domain/itip/series/added.ts';
import type { ItipMessage, JComponent, Person } from '../../domain/itip/types.ts';
import { newEvent } from '../../domain/new-event.ts';
import { currentKey } from '../../domain/signing.ts';
import { documentKey, getDocument, putDocument } from '../../store/documents.ts';
import { createEvent, getEvent, replaceEvent } from '../../store/events.ts';
import { noteOrganizer } from '../../store/organizers.ts';
import { sendJobs } from '../../store/queue.ts';
import { firstOfRound } from '../shared/jobs.ts';
import { log } from '../shared/log.ts';
import { getAdopted } from './adopted.ts';
import type { InboundDeps } from './context.ts';
import type { EventRoom } from './room.ts';

/** The verified mail that a message came in. */
export interface Bearer {
  /** Who sent it; the address normalised. */
  readonly from: Person;
  /** SES message id: what a redelivery is known by. */
  readonly messageId: string;
  /** What a new event takes. */
  readonly room: EventRoom;
  /** One of many: the organizer is told of all at once, and the round of an edit tells them nothing. */
  readonly oneOfMany: boolean;
}

/** What became of a message. */
export type Outcome = Made | Refused;

export interface Made {
  /** `stale`: older than what the event was made from, and left alone. */
  readonly kind: 'created' | 'updated' | 'cancelled' | 'unchanged' | 'stale';
  readonly event: EventRecord;
}

export interface Refused {
  readonly kind: 'refused';
  /** Stable. */
  readonly code: string;
  /** What was wrong and how to mend it. */
  readonly sentence: string;
}

/** The same message once more has the same outcome and does nothing more. */
export async function applyMessage(given: ItipMessage, bearer: Bearer, deps: InboundDeps): Promise<Outcome> {
  if (!ORGANIZERS_OWN.has(given.method)) return refused('not-an-invitation', NOT_AN_INVITATION);
  const message = given.method === 'ADD' ? addedInstances(given) : given;
  if (isTooLarge(message.calendar)) return refused('event-too-large', TOO_LARGE);
  const id = eventId(bearer.from.email, message.uid);
  const current = (await getEvent(deps.table, id)) ?? (await getAdopted(id, message.uid, deps));
  if (current) return editEach(current, message, bearer, deps);
  if (message.method === 'ADD') return refused('unknown-event', ADDED_TO_UNKNOWN);
  if (isCalledOff(message)) return refused('unknown-event', UNKNOWN_EVENT);
  return create(id, message, bearer, deps);
}

/** What an organizer's calendar sends; everything else is an answer to somebody (RFC 5546 section 1.4). */
export const ORGANIZERS_OWN: ReadonlySet<string> = new Set(['REQUEST', 'PUBLISH', 'CANCEL', 'ADD']);

const UNKNOWN_EVENT = 'You called off an event that this server does not know, so there is nobody to tell.';
const ADDED_TO_UNKNOWN =
  'You added a date to an event that this server does not know. Open the series in your calendar, add this address as a guest and send the invitation to all dates.';
const NOT_AN_INVITATION =
  'The mail is an answer or a proposal, not an invitation. Create an event in your calendar and add this address as a guest.';
const START_MISSING = 'The event has no start. Give it one and send it again.';

function refused(code: string, sentence: string): Refused {
  return { kind: 'refused', code, sentence };
}

async function create(id: string, message: ItipMessage, bearer: Bearer, deps: InboundDeps): Promise<Outcome> {
  const lead = leading(message);
  const details = lead && detailsOf(lead);
  if (!details) return refused('start-missing', START_MISSING);
  const full = await bearer.room(details);
  if (full) return refused('event-limit-reached', full);
  await noteOrganizer(deps.table, bearer.from.email, new Date(deps.now()).toISOString());
  const keys = await deps.keys();
  const by = madeBy(bearer);
  const made = { madeBy: by, document: documentKey(id, 0, by), codeKey: currentKey(keys), now: deps.now() };
  const event = newEvent(message, details, bearer.from, made);
  await putDocument(deps.bucket, event.document, {
    calendar: message.calendar,
    description: details.description,
  });
  const api = hashCode(deriveCode(keys, event, 'api')) as string;
  const manage = hashCode(deriveCode(keys, event, 'manage')) as string;
  const isNew = await createEvent(deps.table, event, { api, manage });
  // Losing the race means that another copy of this mail, or an edit, is being dealt with at this moment.
  const stored = isNew ? event : await getEvent(deps.table, id);
  if (!stored || stored.madeBy !== event.madeBy) return applyMessage(message, bearer, deps);
  log.info('Event created.', { eventId: id });
  return { kind: 'created', event: stored };
}

/** Occurrences that change in one mail are versions of their own, since each concerns other people. */
async function editEach(
  current: EventRecord,
  message: ItipMessage,
  bearer: Bearer,
  deps: InboundDeps,
): Promise<Outcome> {
  // This mail made the event and came again: its sender may still be waiting for the codes.
  if (current.createdBy === madeBy(bearer)) return { kind: 'created', event: current };
  if (message.master) return edit(current, message, bearer, deps);
  let outcome: Outcome = { kind: 'unchanged', event: current };
  for (const instance of message.instances) {
    const stored = (await getEvent(deps.table, current.id)) ?? current;
    const next = await edit(stored, { ...message, instances: [instance] }, bearer, deps);
    if (next.kind !== 'unchanged' && (next.kind !== 'stale' || outcome.kind === 'unchanged')) outcome = next;
  }
  return outcome;
}

async function edit(
  current: EventRecord,
  message: ItipMessage,
  bearer: Bearer,
  deps: InboundDeps,
): Promise<Outcome> {
  const by = madeBy(bearer, message);
  // This mail made the version that is there: it came again because something after that was not finished.
  if (current.madeBy === by) return goRound(current, bearer, deps);
  const stored = await getDocument(deps.bucket, current.document);
  const decision = decideEdit(current, stored, message);
  if (decision.action === 'ignore') {
    log.info('Mail changes nothing.', { reason: decision.reason, eventId: current.id });
    return { kind: decision.reason === 'stale' ? 'stale' : 'unchanged', event: current };
  }
  if (decision.action === 'note') {
    const next = { ...current, sources: decision.sources };
    const isNoted = await replaceEvent(deps.table, current, next);
    return isNoted ? { kind: 'unchanged', event: next } : applyMessage(message, bearer, deps);
  }
  if (isTooLarge(decision.calendar)) return refused('event-too-large', TOO_LARGE);
  const next = await store(current, decision, by, deps);
  return next ? goRound(next, bearer, deps) : applyMessage(message, bearer, deps);
}

/** Octets of an event with all its changed occurrences: every mail holds them twice, in base64, and SES takes 10 MB. */
const MOST_OCTETS = 3_300_000;
const TOO_LARGE =
  'With this change the event would be too large for a mail: each changed occurrence has a description of its own. Shorten the descriptions and send it again.';

function isTooLarge(calendar: JComponent): boolean {
  return Buffer.byteLength(JSON.stringify(calendar)) > MOST_OCTETS;
}

/** The document first, the event that points to it after: a death in between leaves only an object nobody reads. */
async function store(
  current: EventRecord,
  change: Extract<Edit, { action: 'change' }>,
  by: string,
  deps: InboundDeps,
): Promise<EventRecord | null> {
  const document = documentKey(current.id, current.version + 1, by);
  const next = nextVersion(current, change, { madeBy: by, document, now: deps.now() });
  await putDocument(deps.bucket, document, { calendar: change.calendar, description: change.description });
  return (await replaceEvent(deps.table, current, next)) ? next : null;
}

async function goRound(event: EventRecord, { oneOfMany }: Bearer, deps: InboundDeps): Promise<Made> {
  await sendJobs(deps.rounds, event.id, [{ body: firstOfRound(event.id, event.version, oneOfMany) }]);
  return { kind: event.status === 'cancelled' ? 'cancelled' : 'updated', event };
}

/** @param message where it is about one occurrence of several in the mail */
function madeBy({ messageId }: Bearer, message?: ItipMessage): string {
  const instance = message && !message.master ? `#${message.instances[0]?.recurrenceId}` : '';
  return `create:${messageId}${instance}`;
}

function isCalledOff(message: ItipMessage): boolean {
  return message.method === 'CANCEL' || leading(message)?.status === 'CANCELLED';
}
