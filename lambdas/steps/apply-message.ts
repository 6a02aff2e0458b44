/** A calendar message of a verified organizer makes an event or a new version of one. */

import { codeHash } from '#domain/access/codes.ts';
import { currentKey } from '#domain/access/signing-keys.ts';
import { detailsOf, leading } from '#domain/event/details.ts';
import type { EventRecord } from '#domain/event/event.ts';
import { newEvent } from '#domain/event/new-event.ts';
import { addedInstances } from '#domain/itip/series/added-by-add.ts';
import type { ItipMessage } from '#domain/itip/types.ts';
import { eventId } from '#domain/text/ids.ts';
import type { Person } from '#domain/text/person.ts';
import { documentKey, putDocument } from '#store/documents.ts';
import { putEarly } from '#store/early-mails.ts';
import { createEvent, eventsOfUid, getEvent } from '#store/events.ts';
import { recordOrganizer } from '#store/organizers.ts';
import { log } from '../runtime/log.ts';
import { getAdopted } from './adopt-uid.ts';
import { editEvent } from './edit-event.ts';
import {
  type ApplyDeps,
  isTooLarge,
  type MailSource,
  madeBy,
  type Outcome,
  refused,
  TOO_LARGE,
} from './outcome.ts';

/** Applies a message. Applying the same message twice has the same outcome and does nothing more. */
export async function applyMessage(
  given: ItipMessage,
  mailSource: MailSource,
  deps: ApplyDeps,
): Promise<Outcome> {
  if (!ORGANIZERS_OWN.has(given.method))
    return refused('not-an-invitation', { key: 'refusal.notAnInvitation' });
  const message = given.method === 'ADD' ? addedInstances(given) : given;
  if (!message.master && message.instances.length > MOST_DATES) return TOO_MANY_DATES;
  if (isTooLarge(message.calendar)) return TOO_LARGE;
  const id = eventId(mailSource.from.email, message.uid);
  const current = (await getEvent(deps.table, id)) ?? (await getAdopted(id, message.uid, deps));
  if (current)
    return (await editEvent(current, message, mailSource, deps)) ?? applyMessage(given, mailSource, deps);
  const theirs = mailSource.mail.insists ? null : await somebodyElses(message, mailSource.from, deps);
  if (theirs) return { kind: 'somebody-elses', event: theirs };
  if (message.method === 'ADD' || isCancelled(message)) return waitForEvent(id, given, mailSource, deps);
  return create(id, message, mailSource, deps);
}

/**
 * Returns the event that somebody else sent us from the same calendar, such as a colleague's or a forwarded one, or null.
 * The organizer of the message must match too: somebody who copies only a UID makes an event of their own.
 */
async function somebodyElses(
  message: ItipMessage,
  { email }: Person,
  deps: ApplyDeps,
): Promise<EventRecord | null> {
  const organizer = leading(message)?.organizer?.email.toLowerCase();
  if (!organizer) return null;
  const events = await eventsOfUid(deps.table, message.uid);
  const ofOthers = events.filter(({ owner }) => owner !== email);
  return (
    ofOthers.find(({ owner, sourceOrganizer }) => owner === organizer || sourceOrganizer === organizer) ??
    null
  );
}

/** The methods that an organizer's calendar sends. All others are answers of guests (RFC 5546 section 1.4). */
export const ORGANIZERS_OWN: ReadonlySet<string> = new Set(['REQUEST', 'PUBLISH', 'CANCEL', 'ADD']);

/** The most single dates that one mail may change. Each becomes a version, which is compared with the whole series. */
const MOST_DATES = 100;
const TOO_MANY_DATES = refused('too-many-single-dates', { key: 'refusal.tooManySingleDates' });

/**
 * Stores a message whose event does not exist, because it may have overtaken the mail that makes the event. That mail
 * applies stored messages once the event exists. The event may be made in between, so it is read again after storing.
 */
async function waitForEvent(
  id: string,
  given: ItipMessage,
  mailSource: MailSource,
  deps: ApplyDeps,
): Promise<Outcome> {
  if (mailSource.early) {
    await putEarly(deps.table, id, mailSource.early, deps.now());
    if (await getEvent(deps.table, id)) return applyMessage(given, mailSource, deps);
  }
  const key = given.method === 'ADD' ? 'refusal.addedToUnknown' : 'refusal.eventUnknown';
  return refused('unknown-event', { key });
}

async function create(
  id: string,
  message: ItipMessage,
  mailSource: MailSource,
  deps: ApplyDeps,
): Promise<Outcome> {
  const lead = leading(message);
  const details = lead && detailsOf(lead, message.calendar);
  if (!details) return refused('start-missing', { key: 'refusal.startMissing' });
  const full = await mailSource.eventQuota(details);
  if (full) return refused('event-limit-reached', full);
  await recordOrganizer(deps.table, mailSource.from.email, new Date(deps.now()).toISOString());
  const keys = await deps.keys();
  const by = madeBy(mailSource);
  const made = {
    madeBy: by,
    document: documentKey(id, 0, by),
    codeKey: currentKey(keys),
    mail: mailSource.mail,
    now: deps.now(),
  };
  const event = newEvent(message, details, mailSource.from, made);
  await putDocument(deps.bucket, event.document, {
    calendar: message.calendar,
    description: details.description,
  });
  const api = codeHash(keys, event, 'api');
  const manage = codeHash(keys, event, 'manage');
  await mailSource.followUp?.(event);
  const isNew = await createEvent(deps.table, event, { api, manage });
  // The event exists already when another copy of this mail, or an edit, is being processed at this moment.
  const stored = isNew ? event : await getEvent(deps.table, id);
  if (!stored || stored.madeBy !== event.madeBy) return applyMessage(message, mailSource, deps);
  log.info('Event created.', { eventId: id });
  return { kind: 'created', event: stored };
}

function isCancelled(message: ItipMessage): boolean {
  return message.method === 'CANCEL' || leading(message)?.status === 'CANCELLED';
}
