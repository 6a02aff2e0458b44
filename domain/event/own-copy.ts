/** This file writes an event for its organizer's own calendar, which then goes on editing it there. */

import { pickEvents } from '#domain/invite/pick-events.ts';
import { writeCalendar } from '#domain/invite/write-calendar.ts';
import { withEvents, withoutProperties, withProperty } from '#domain/itip/properties.ts';
import type { JComponent, JProperty } from '#domain/itip/types.ts';
import type { EventRecord } from './event.ts';

/** A calendar for the organizer's own calendar program. */
export interface OwnCopy {
  readonly method: 'PUBLISH' | 'CANCEL';
  /** iCalendar text. */
  readonly text: string;
}

const PRODUCT_ID: JProperty = ['prodid', {}, 'text', '-//Yesmaybe//Own copy//EN'];

/** Thunderbird mails deletions and moves of an event only when it says so, as the box “Notify attendees” sets it. */
const SENDS_UPDATES: JProperty = ['x-moz-send-invitations', {}, 'unknown', 'TRUE'];

/**
 * Returns the event as its organizer's calendar has it: under the UID of that calendar, with its organizer and all its
 * guests, our address among them. SEQUENCE and DTSTAMP are the highest that are known, so that calendars take it for newer
 * than what they have. A published event is stored as it is; calendars treat a REQUEST as an invitation of somebody else,
 * to which the organizer would have to answer.
 * @param calendar the organizer's, as stored
 */
export function ownCopy(
  { sources, status, dtstamp }: Pick<EventRecord, 'sources' | 'status' | 'dtstamp'>,
  calendar: JComponent,
): OwnCopy {
  const cancels = status === 'cancelled';
  const stamps = Object.values(sources);
  const sequence = Math.max(0, ...stamps.map((stamp) => stamp.sequence));
  const [latest = dtstamp] = stamps
    .flatMap((stamp) => stamp.dtstamp ?? [])
    .toSorted()
    .reverse();
  const properties: JProperty[] = [
    ['sequence', {}, 'integer', sequence],
    ['dtstamp', {}, 'date-time', latest],
    SENDS_UPDATES,
    ...(cancels ? [['status', {}, 'text', 'CANCELLED'] satisfies JProperty] : []),
  ];
  const events = pickEvents(calendar, cancels, null).map((event) =>
    properties.reduce(withProperty, withoutProperties(event, ['x-microsoft-cdo-appt-sequence'])),
  );
  const method = cancels ? 'CANCEL' : 'PUBLISH';
  const head = [PRODUCT_ID, ['method', {}, 'text', method] satisfies JProperty].reduce(
    withProperty,
    calendar,
  );
  return { method, text: writeCalendar(withEvents(head, events), []) };
}
