/** This file writes the calendar of an event that a program makes by the API, as the organizer's own calendar would. */
import ical, {
  ICalAttendeeRole,
  ICalAttendeeStatus,
  ICalAttendeeType,
  ICalCalendarMethod,
  ICalEventStatus,
} from 'ical-generator';
import { commonName } from '#domain/itip/common-name.ts';
import { readSaidRule } from '#domain/itip/series/said-rule.ts';
import { readSaidTimes, type SaidTime } from '#domain/itip/time/said-time.ts';
import type { Person } from '#domain/text/person.ts';
import { type NewEventFields, needsZone, readTexts } from './event-fields.ts';

/** They would be wrong after a change from days to times. Invites get their own. */
const OUTLOOKS_OWN = /^X-MICROSOFT-.*\r\n/gm;

/** What the calendar says beside the fields. */
interface Written {
  readonly uid: string;
  /** Whose event it is. */
  readonly organizer: Person;
  /** Our address, which is the guest of the event. */
  readonly guest: string;
  /** UTC instant. */
  readonly stamp: string;
}

/**
 * Returns the calendar of a new event as iCalendar text: a REQUEST of the organizer with our address as its guest. Whoever
 * reads it adds the VTIMEZONE, as for every calendar.
 * @throws FieldFault
 */
export function writeNewEvent(fields: NewEventFields, { uid, organizer, guest, stamp }: Written): string {
  const { summary, description, location, url } = readTexts(fields);
  const { start, end } = readSaidTimes(fields);
  if (fields.recurrence) needsZone(fields.start, fields.timeZone);
  const rule = fields.recurrence ? readSaidRule(fields.recurrence, start) : null;
  const zone = start.kind === 'zoned' && start.zone.name !== 'UTC' ? start.zone.name : null;
  const calendar = ical({
    prodId: { company: 'Yesmaybe', product: 'API' },
    method: ICalCalendarMethod.REQUEST,
  });
  calendar.createEvent({
    id: uid,
    sequence: 0,
    stamp: wallClock(stamp.slice(0, 19)),
    start: wallClock(textOf(start)),
    end: wallClock(textOf(end)),
    allDay: start.kind === 'date',
    timezone: zone,
    summary: summary ?? '',
    description: description ?? null,
    location: location ?? null,
    status: ICalEventStatus.CONFIRMED,
    organizer: { name: commonName(organizer), email: organizer.email },
    attendees: [
      {
        email: guest,
        type: ICalAttendeeType.INDIVIDUAL,
        role: ICalAttendeeRole.REQ,
        status: ICalAttendeeStatus.NEEDSACTION,
        rsvp: true,
      },
    ],
    repeating: rule && `RRULE:${rule}`,
  });
  // The library escapes an address of the web as if it were text.
  return `${calendar}`
    .replace(OUTLOOKS_OWN, '')
    .replace('END:VEVENT', `${url ? `URL:${url}\r\n` : ''}END:VEVENT`);
}

function textOf(time: SaidTime): string {
  return time.kind === 'date' ? `${time.date}T00:00:00` : time.local;
}

/**
 * Returns a time in the form of day.js, which the library takes and writes as it is. Dates of JavaScript would be written
 * in the zone of this process.
 */
function wallClock(local: string) {
  const [date = '', time = ''] = local.replaceAll(/[-:]/g, '').split('T');
  const at = {
    isValid: () => true,
    format: (form?: string) => (form === 'YYYYMMDD' ? date : time),
    tz: () => at,
    utc: () => at,
    toDate: () => new Date(`${local}Z`),
    toJSON: () => local,
  };
  return at;
}
