/** What one calendar message of a verified organizer does: make an event, or a new version of it. */

import { deriveCode, hashCode } from '../../domain/codes.ts';
import { detailsOf, leading } from '../../domain/details.ts';
import { decideEdit, type Edit, nextVersion, sourcesOf } from '../../domain/edit.ts';
import type { EventDetails, EventRecord } from '../../domain/event.ts';
import { eventId, organizerHandle } from '../../domain/ids.ts';
import type { ItipMessage, Person } from '../../domain/itip/types.ts';
import { currentKey } from '../../domain/signing.ts';
import { countStates } from '../../domain/totals.ts';
import { documentKey, getDocument, putDocument } from '../../store/documents.ts';
import { createEvent, getEvent, listEventsOf, replaceEvent } from '../../store/events.ts';
import { getAllowance, noteOrganizer } from '../../store/organizers.ts';
import { sendJobs } from '../../store/queue.ts';
import { firstOfRound } from '../shared/jobs.ts';
import { log } from '../shared/log.ts';
import { confirm } from './confirm.ts';
import type { InboundDeps, OpenedMail } from './context.ts';
import { refuse } from './refuse.ts';

export async function applyMessage(
  message: ItipMessage,
  opened: OpenedMail,
  deps: InboundDeps,
): Promise<void> {
  if (!ORGANIZERS_OWN.has(message.method)) {
    // A program may answer our answers to the organizer's event: that conversation ends here.
    if (opened.mail.automatic !== null)
      return log.info('An automatic answer is ignored.', { method: message.method });
    return refuse(opened, 'not-an-invitation', NOT_AN_INVITATION, deps);
  }
  const id = eventId(opened.from.email, message.uid);
  const current = await getEvent(deps.table, id);
  if (current) return editEach(current, message, opened, deps);
  if (isCalledOff(message)) return refuse(opened, 'unknown-event', UNKNOWN_EVENT, deps);
  return create(id, message, opened, deps);
}

/** What an organizer's calendar sends; everything else is an answer to somebody (RFC 5546 section 1.4). */
const ORGANIZERS_OWN: ReadonlySet<string> = new Set(['REQUEST', 'PUBLISH', 'CANCEL']);

const UNKNOWN_EVENT = 'You called off an event that this server does not know, so there is nobody to tell.';
const NOT_AN_INVITATION =
  'The mail is an answer or a proposal, not an invitation. Create an event in your calendar and add this address as a guest.';

async function create(
  id: string,
  message: ItipMessage,
  opened: OpenedMail,
  deps: InboundDeps,
): Promise<void> {
  const lead = leading(message);
  const details = lead && detailsOf(lead);
  if (!details)
    return refuse(opened, 'start-missing', 'The event has no start. Give it one and send it again.', deps);
  const refusal = await limitReached(opened, deps);
  if (refusal) return refuse(opened, 'event-limit-reached', refusal, deps);
  await noteOrganizer(deps.table, opened.from.email, new Date(deps.now()).toISOString());
  const keys = await deps.keys();
  const event = newEvent(id, message, details, opened, currentKey(keys), deps.now());
  await putDocument(deps.bucket, event.document, {
    calendar: message.calendar,
    description: details.description,
  });
  const api = hashCode(deriveCode(keys, event, 'api')) as string;
  const manage = hashCode(deriveCode(keys, event, 'manage')) as string;
  const created = await createEvent(deps.table, event, { api, manage });
  // Losing the race means that another copy of this mail, or an edit, is being dealt with at this moment.
  const stored = created ? event : await getEvent(deps.table, id);
  if (!stored || stored.madeBy !== event.madeBy) return applyMessage(message, opened, deps);
  log.info('Event created.', { eventId: id });
  await confirm(stored, details, deps);
}

/** Mails dealt with at the same moment do not see each other's events: together they may go a little over it. */
async function limitReached({ from }: OpenedMail, { table, now }: InboundDeps): Promise<string | null> {
  const { eventsPerOrganizer: most } = (await getAllowance(table, from.email)).limits;
  if (most === null) return null;
  const { upcoming } = countStates(await listEventsOf(table, organizerHandle(from.email)), now());
  if (upcoming < most) return null;
  return `You have ${upcoming} events to come, and may have ${most} at a time. Call one off, or ask whoever runs this server for more.`;
}

/** Occurrences that change in one mail are versions of their own, since each concerns other people. */
async function editEach(
  current: EventRecord,
  message: ItipMessage,
  opened: OpenedMail,
  deps: InboundDeps,
): Promise<void> {
  // This mail made the event and came again: its sender may still be waiting for the codes.
  if (current.createdBy === madeBy(opened)) return confirmCreated(current, deps);
  if (message.master) return edit(current, message, opened, deps);
  for (const instance of message.instances) {
    const stored = await getEvent(deps.table, current.id);
    if (stored) await edit(stored, { ...message, instances: [instance] }, opened, deps);
  }
}

async function edit(
  current: EventRecord,
  message: ItipMessage,
  opened: OpenedMail,
  deps: InboundDeps,
): Promise<void> {
  const by = madeBy(opened, message);
  // This mail made the version that is there: it came again because something after that was not finished.
  if (current.madeBy === by) return goRound(current, deps);
  const stored = await getDocument(deps.bucket, current.document);
  const decision = decideEdit(current, stored, message);
  if (decision.action === 'ignore') {
    log.info('Mail changes nothing.', { reason: decision.reason, eventId: current.id });
    return;
  }
  if (decision.action === 'note') {
    const next = { ...current, sources: decision.sources };
    return (await replaceEvent(deps.table, current, next)) ? undefined : applyMessage(message, opened, deps);
  }
  const next = await store(current, decision, by, deps);
  return next ? goRound(next, deps) : applyMessage(message, opened, deps);
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

/** Confirms what a mail created before it was edited or came again; the notice goes out once. */
async function confirmCreated(event: EventRecord, deps: InboundDeps): Promise<void> {
  const { description } = await getDocument(deps.bucket, event.document);
  await confirm(event, { ...event.details, description }, deps);
}

async function goRound(event: EventRecord, deps: InboundDeps): Promise<void> {
  await sendJobs(deps.rounds, event.id, [{ body: firstOfRound(event.id, event.version) }]);
}

function newEvent(
  id: string,
  message: ItipMessage,
  details: EventDetails,
  opened: OpenedMail,
  codeKey: number,
  now: number,
): EventRecord {
  const { description: _, ...publicDetails } = details;
  const at = new Date(now).toISOString();
  return {
    id,
    owner: opened.from.email,
    organizer: { email: opened.from.email, name: organizerName(message, opened.from) },
    sourceUid: message.uid,
    sources: sourcesOf(message),
    version: 0,
    dtstamp: `${at.slice(0, 19)}Z`,
    timeVersions: [0],
    changes: [],
    status: 'confirmed',
    document: documentKey(id, 0, madeBy(opened)),
    madeBy: madeBy(opened),
    createdBy: madeBy(opened),
    details: publicDetails,
    codeKey,
    codeGeneration: 0,
    revision: 0,
    createdAt: at,
  };
}

/** ORGANIZER names the person only when it is the person who wrote: on a secondary calendar it names the calendar. */
function organizerName(message: ItipMessage, from: Person): string | null {
  const organizer = leading(message)?.organizer;
  const own = organizer?.email.toLowerCase() === from.email ? organizer.name : null;
  return own ?? from.name;
}

/** @param message where it is about one occurrence of several in the mail */
function madeBy({ received }: OpenedMail, message?: ItipMessage): string {
  const instance = message && !message.master ? `#${message.instances[0]?.recurrenceId}` : '';
  return `create:${received.messageId}${instance}`;
}

function isCalledOff(message: ItipMessage): boolean {
  return message.method === 'CANCEL' || leading(message)?.status === 'CANCELLED';
}
