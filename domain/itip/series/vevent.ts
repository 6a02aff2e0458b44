import ICAL from 'ical.js';
import { LONGEST_COMMENT, readAttendee, readPerson } from '../people.ts';
import { property, textOf } from '../properties.ts';
import { type EventClock, readEnd, readRecurrenceId, type SeriesStart } from '../time/vevent-times.ts';
import type { Attendee, JComponent, JProperty, Vevent } from '../types.ts';

const STATUSES = ['CONFIRMED', 'TENTATIVE', 'CANCELLED'] as const;

/** Reads one VEVENT. @param series DTSTART of the master in the same calendar, or null */
export function readVevent(event: JComponent, clock: EventClock, series: SeriesStart | null): Vevent {
  const [from, to, stamp, modified, id, organizer] = [
    'dtstart',
    'dtend',
    'dtstamp',
    'last-modified',
    'recurrence-id',
    'organizer',
  ].map((name) => property(event, name));
  const start = from ? clock.read(from) : null;
  const attendees = event[1].filter(([name]) => name === 'attendee').map(readAttendee);
  const sequence = readSequence(event);
  const said = textOf(event, 'status').trim().toUpperCase();
  return {
    recurrenceId: readRecurrenceId(event, clock, series),
    thisAndFuture: id?.[1].range === 'THISANDFUTURE',
    sequence: sequence ?? 0,
    hasSequence: sequence !== null,
    dtstamp: stamp ? readStamp(stamp, clock) : null,
    lastModified: modified ? readStamp(modified, clock) : null,
    organizer: organizer ? readPerson(organizer) : null,
    attendees,
    summary: textOf(event, 'summary').trim(),
    description: textOf(event, 'description'),
    location: textOf(event, 'location').trim(),
    status: STATUSES.find((status) => status === said) ?? 'CONFIRMED',
    start,
    end: start ? readEnd(event, start, clock) : to ? clock.read(to) : null,
    recurrence: ruleText(event),
    comment: readComment(event, attendees),
  };
}

/** DTSTAMP and LAST-MODIFIED are in UTC, even when the Z is missing. Some programs give them a zone. */
function readStamp(stamp: JProperty, clock: EventClock): string | null {
  const time = stamp[1].tzid === undefined ? null : clock.read(stamp);
  if (time?.kind === 'zoned') return time.utc;
  return stamp[2] === 'date-time' ? `${String(stamp[3]).slice(0, 19)}Z` : null;
}

/** Returns X-MICROSOFT-CDO-APPT-SEQUENCE, which Exchange counts up when SEQUENCE stays the same, or else SEQUENCE. */
function readSequence(event: JComponent): number | null {
  const [sequence] = ['x-microsoft-cdo-appt-sequence', 'sequence']
    .map((name) => Number(property(event, name)?.[3] ?? Number.NaN))
    .filter((number) => number >= 0);
  return sequence === undefined ? null : Math.min(Math.trunc(sequence), Number.MAX_SAFE_INTEGER);
}

/** Returns the rule as it was written, without stray blanks, or null when there is none. */
export function ruleText(event: JComponent): string | null {
  const rule = property(event, 'rrule');
  if (!rule) return null;
  return rule[2] === 'recur'
    ? ICAL.stringify.value(rule[3] as string, 'recur', ICAL.design.icalendar, false)
    : String(rule[3]);
}

function readComment(event: JComponent, attendees: readonly Attendee[]): string | null {
  const comments = event[1]
    .filter(([name]) => name === 'comment')
    .map(([, , , text]) => String(text).trim())
    .filter((text) => text !== '');
  return (
    comments.join('\n').slice(0, LONGEST_COMMENT) ||
    attendees.find(({ comment }) => comment !== null)?.comment ||
    null
  );
}
