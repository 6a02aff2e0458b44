/** An event that a program makes by the API becomes a message of its organizer's calendar, and is applied as one. */

import { randomUUID } from 'node:crypto';
import { eventsMade } from '#domain/access/call-limits.ts';
import { type RateLimit, secondsLeft } from '#domain/access/stranger-limits.ts';
import { mayOrganize } from '#domain/access/who-may-organize.ts';
import type { EventRecord } from '#domain/event/event.ts';
import type { NewEventFields } from '#domain/event/event-fields.ts';
import { writeNewEvent } from '#domain/event/write-new-event.ts';
import { commonName } from '#domain/itip/common-name.ts';
import { readCalendars } from '#domain/itip/read/read.ts';
import type { ItipMessage, Method } from '#domain/itip/types.ts';
import { sayRefusal } from '#domain/languages/refusal-words.ts';
import { FieldFault } from '#domain/text/field-fault.ts';
import { fingerprint, organizerHandle } from '#domain/text/ids.ts';
import type { Person } from '#domain/text/person.ts';
import { plainLine } from '#domain/text/plain-text.ts';
import { getEvent, nextEventOf } from '#store/events.ts';
import { getAllowance, getOrganizer, nameOrganizer } from '#store/organizers.ts';
import { sendJobs } from '#store/queue.ts';
import { takeFromRateLimit } from '#store/rate-limits.ts';
import { applyMessage } from '../steps/apply-message.ts';
import { openEventQuota } from '../steps/organizer-quota.ts';
import type { MailSource } from '../steps/outcome.ts';
import { type ApiDeps, ApiProblem } from './context.ts';

/**
 * Makes an event. The same fields with the same idempotency key are the same event, however often the call comes.
 * @param owner the organizer's normalised address
 * @throws ApiProblem `body-invalid`, `not-an-organizer`, `organizer-suspended`, `event-limit-reached`, `too-many-changes`
 */
export async function makeEvent(
  owner: string,
  fields: NewEventFields,
  idempotencyKey: string | null,
  deps: ApiDeps,
  by: CalledBy = 'program',
): Promise<EventRecord> {
  const handle = organizerHandle(owner);
  await checkMayOrganize(owner, deps);
  await takeChange(eventsMade(handle), deps);
  const key = idempotencyKey ?? randomUUID();
  const call = fingerprint('call', owner, key, JSON.stringify(fields));
  const { organizer, message } = await draftEvent(owner, fields, call, deps);
  const outcome = await applyMessage(message, callSource(organizer, call, by, deps), deps);
  if (outcome.kind === 'refused')
    throw new ApiProblem(
      outcome.code === 'event-limit-reached' ? 'event-limit-reached' : 'body-invalid',
      sayRefusal(outcome.text),
    );
  // A call that dies before this is repeated, or the event itself still has the name.
  const name = nameIn(fields);
  if (name !== null) await nameOrganizer(deps.table, handle, name);
  return outcome.event;
}

/** Who makes or changes an event here: a program with a key, or the organizer on our pages. */
export type CalledBy = 'program' | 'page';

/**
 * Returns an event as a message of its organizer's calendar, which nobody has yet.
 * @param call the name of the call that makes it
 * @throws ApiProblem `body-invalid`
 */
export async function draftEvent(owner: string, fields: NewEventFields, call: string, deps: ApiDeps) {
  const organizer = { email: owner, name: nameIn(fields) ?? (await nameOf(owner, deps)) };
  const { domain } = deps.deployment;
  const message = understood('REQUEST', () =>
    writeNewEvent(fields, {
      uid: `api-${call}@${domain}`,
      organizer,
      guest: `create@${domain}`,
      stamp: secondOf(deps),
    }),
  );
  return { organizer, message };
}

/** Takes one from a limit of calls. @throws ApiProblem `too-many-changes` */
export async function takeChange(limit: RateLimit, { table, now }: ApiDeps): Promise<void> {
  if (await takeFromRateLimit(table, limit, now())) return;
  throw new ApiProblem('too-many-changes', undefined, secondsLeft(limit, now()));
}

/**
 * Refuses callers who may not make or change events, as their mails would be.
 * @throws ApiProblem `not-an-organizer` or `organizer-suspended`
 */
export async function checkMayOrganize(owner: string, deps: ApiDeps): Promise<void> {
  if (!mayOrganize(deps.organizers, owner)) throw new ApiProblem('not-an-organizer');
  const { suspended } = await getAllowance(deps.table, owner);
  if (suspended)
    throw new ApiProblem(
      'organizer-suspended',
      "This server's operator has suspended the organizer: events stay as they are until that is lifted.",
    );
}

/**
 * Reads what we wrote for the organizer, as a mail with it would be read.
 * @param write returns iCalendar text
 * @throws ApiProblem `body-invalid`, which names the field
 */
export function understood(method: Method, write: () => string): ItipMessage {
  try {
    const part = { text: write(), method, contentType: 'text/calendar', filename: null };
    const read = readCalendars([part], { defaultZone: 'UTC' });
    if ('messages' in read) return read.messages[0];
    throw new ApiProblem('body-invalid', sayRefusal(read.text));
  } catch (error) {
    if (error instanceof FieldFault) throw new ApiProblem('body-invalid', error.message);
    throw error;
  }
}

/** Returns the source of a message that a call is made into. What the caller says now is newer than all before it. */
export function callSource(from: Person, call: string, by: CalledBy, deps: ApiDeps): MailSource {
  const stamp = secondOf(deps);
  const onPage = by === 'page' ? ({ onPage: true } as const) : {};
  return {
    from,
    messageId: `api-${call}`,
    mail: { sent: stamp, receivedAt: new Date(deps.now()).toISOString(), insists: true },
    eventQuota: openEventQuota(from.email, deps),
    oneOfMany: false,
    early: null,
    followUp: ({ id: eventId, version, madeBy }) =>
      sendJobs(deps.organizer, eventId, [
        { body: { kind: 'called', eventId, version, madeBy, askedAt: deps.now(), ...onPage } },
      ]),
  };
}

/** Returns the current second as a UTC instant. Mails say when they were sent no more exactly. */
export function secondOf({ now }: Pick<ApiDeps, 'now'>): string {
  return `${new Date(now()).toISOString().slice(0, 19)}Z`;
}

function nameIn({ organizerName = '' }: NewEventFields): string | null {
  return plainLine(organizerName).trim() || null;
}

/**
 * Returns the name of an organizer: the one that they gave here, or else that of an earlier event of theirs. Null when none is
 * known: events without a name have the part of the address before the @.
 */
export async function nameOf(owner: string, { table }: ApiDeps): Promise<string | null> {
  const handle = organizerHandle(owner);
  const [organizer, id] = await Promise.all([getOrganizer(table, handle), nextEventOf(table, handle, null)]);
  if (organizer?.name) return organizer.name;
  const name = (id === null ? null : await getEvent(table, id))?.organizer.name ?? null;
  return name === commonName({ email: owner, name: null }) ? null : name;
}
