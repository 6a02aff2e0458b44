/** This file makes the first version of an event's record. */

import type { ItipMessage } from '#domain/itip/types.ts';
import { eventId } from '#domain/text/ids.ts';
import type { Person } from '#domain/text/person.ts';
import { leading } from './details.ts';
import type { EventDetails, EventRecord } from './event.ts';
import { type MailTimes, sourcesOf } from './organizer-mail-order.ts';

/** Returns the record of a new event. @param made.now milliseconds since 1970 */
export function newEvent(
  message: ItipMessage,
  { description: _, ...details }: EventDetails,
  from: Person,
  made: Pick<EventRecord, 'madeBy' | 'document' | 'codeKey'> & {
    readonly mail: MailTimes;
    readonly now: number;
  },
): EventRecord {
  const { madeBy, document, codeKey, now } = made;
  const at = new Date(now).toISOString();
  return {
    id: eventId(from.email, message.uid),
    owner: from.email,
    organizer: { email: from.email, name: organizerName(message, from) },
    sourceUid: message.uid,
    sourceOrganizer: leading(message)?.organizer?.email.toLowerCase() || null,
    sources: sourcesOf(message, made.mail),
    replaced: [],
    version: 0,
    dtstamp: `${at.slice(0, 19)}Z`,
    timeVersions: [0],
    changes: [],
    status: 'confirmed',
    document,
    madeBy,
    createdBy: madeBy,
    details,
    codeKey,
    codeGeneration: 0,
    revision: 0,
    createdAt: at,
  };
}

/**
 * Returns the organizer's name. ORGANIZER names the person only when it has the sender's address; in a secondary
 * calendar it names the calendar.
 */
function organizerName(message: ItipMessage, from: Person): string | null {
  const organizer = leading(message)?.organizer;
  const own = organizer?.email.toLowerCase() === from.email ? organizer.name : null;
  return own ?? from.name;
}
