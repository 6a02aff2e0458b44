import ICAL from 'ical.js';
import MailComposer from 'nodemailer/lib/mail-composer';
import { tzlib_get_ical_block } from 'timezones-ical-library';
import { clockText, clockTime } from '#domain/itip/time/local-time.ts';
import type { JComponent, JProperty } from '#domain/itip/types.ts';
import { moment, person, text, writeCalendar } from './calendar.ts';

const PRODUCT_ID = '-//Example//Desk calendar 3.1//EN';

/** An event in the organizer's calendar. */
export interface OrganizerEvent {
  readonly uid: string;
  /** The SEQUENCE of the organizer's calendar. */
  readonly sequence: number;
  readonly organizer: { readonly email: string; readonly name: string };
  readonly title: string;
  /** Wall-clock time `YYYY-MM-DDTHH:MM:SS`. */
  readonly start: string;
  /** IANA name. */
  readonly zone: string;
  readonly minutes: number;
  readonly location: string;
  readonly description: string;
  /** RRULE value, such as `FREQ=WEEKLY;COUNT=4`; null for a single event. */
  readonly recurrence: string | null;
}

/** Returns the event after an edit, with the next SEQUENCE. */
export function edited<Event extends OrganizerEvent>(
  event: Event,
  changes: Partial<Omit<OrganizerEvent, 'uid' | 'sequence'>>,
): Event {
  return { ...event, ...changes, sequence: event.sequence + 1 };
}

/** Returns the mail that invites `guest` or sends them an edit. @param at the DTSTAMP, milliseconds since 1970 */
export function invitation(event: OrganizerEvent, guest: string, at: number): Promise<string> {
  const subject = event.sequence === 0 ? 'Invitation' : 'Updated invitation';
  return mail('REQUEST', event, guest, at, `${subject}: ${event.title}`);
}

/**
 * Returns the mail which tells `guest` that the event was deleted, with the next SEQUENCE.
 * @param at the DTSTAMP, milliseconds since 1970
 */
export function cancellation(event: OrganizerEvent, guest: string, at: number): Promise<string> {
  return mail('CANCEL', edited(event, {}), guest, at, `Cancelled event: ${event.title}`);
}

type Method = 'REQUEST' | 'CANCEL';

async function mail(
  method: Method,
  event: OrganizerEvent,
  guest: string,
  at: number,
  subject: string,
): Promise<string> {
  const { organizer, uid, sequence, start, zone, location } = event;
  const message = new MailComposer({
    from: { name: organizer.name, address: organizer.email },
    to: guest,
    subject,
    date: new Date(at),
    messageId: `<${at}.${sequence}.${uid}>`,
    baseBoundary: at.toString(36),
    text: [subject, `${start.replace('T', ' ')} (${zone})`, location, ''].join('\r\n'),
    icalEvent: { method, content: calendarOf(method, event, guest, at) },
  });
  return (await message.compile().build()).toString();
}

function calendarOf(method: Method, event: OrganizerEvent, guest: string, at: number): string {
  const { uid, sequence, organizer, title, start, zone, minutes, location, description } = event;
  const end = clockText(clockTime(start) + minutes * 60_000);
  const local = (name: string, time: string): JProperty => [name, { tzid: zone }, 'date-time', time];
  const rule = event.recurrence && ICAL.Recur.fromString(event.recurrence).toJSON();
  return writeCalendar(
    { prodId: PRODUCT_ID, method },
    [timezone(zone)],
    [
      ...text('uid', uid),
      moment('dtstamp', at),
      ['sequence', {}, 'integer', sequence],
      local('dtstart', start),
      local('dtend', end),
      ...(rule ? [['rrule', {}, 'recur', rule] satisfies JProperty] : []),
      ...text('summary', title),
      ...text('location', location),
      ...text('description', description),
      person('organizer', organizer.email, { cn: organizer.name }),
      person('attendee', organizer.email, { cn: organizer.name, partstat: 'ACCEPTED' }),
      person('attendee', guest, { role: 'REQ-PARTICIPANT', partstat: 'NEEDS-ACTION', rsvp: 'TRUE' }),
      ...text('status', method === 'CANCEL' ? 'CANCELLED' : 'CONFIRMED'),
    ],
  );
}

function timezone(name: string): JComponent {
  return ICAL.parse(tzlib_get_ical_block(name)[0] ?? '') as unknown as JComponent;
}
