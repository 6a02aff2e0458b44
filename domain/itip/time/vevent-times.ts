import { property, textOf } from '../properties.ts';
import type { EventTime, JComponent, JProperty, ZonedTime } from '../types.ts';
import { UTC, type Zone } from './iana.ts';
import { addDays, clockText, clockTime, DAY } from './local-time.ts';
import { toInstant, toLocal, toUtc } from './wall-clock.ts';
import type { ZoneBook } from './zones.ts';

/** The zone of a time property, and whether it had to be assumed. */
interface PlacedZone {
  readonly zone: Zone;
  readonly floating: boolean;
  /** The unknown TZID because of which the zone was assumed. */
  readonly unknown: string | null;
}

/** Reads the times of one VEVENT. */
export interface EventClock {
  readonly place: (time: JProperty, value?: string) => PlacedZone;
  readonly read: (time: JProperty) => EventTime;
}

/**
 * Returns a reader for the times of one VEVENT.
 * @param event its floating times are in the zone of its DTSTART when that has one, and else in the TZID that some
 * programs write as a property of the event or of the calendar
 */
export function eventClock(event: JComponent, book: ZoneBook): EventClock {
  const start = property(event, 'dtstart');
  const own = start && start[2] === 'date-time' ? placeOf(start, String(start[3]), book, null) : null;
  const home = own && !own.floating ? own.zone : zoneBeside(event, book);
  const place = (time: JProperty, value = String(time[3])) => placeOf(time, value, book, home);
  const read = (time: JProperty): EventTime => {
    const text = String(time[3]);
    if (time[2] === 'date') return { kind: 'date', date: text };
    const { zone, floating } = place(time);
    return zonedTime(toInstant(clockText(clockTime(text)), zone.offsetAt), zone, floating);
  };
  return { place, read };
}

function zoneBeside(event: JComponent, book: ZoneBook): Zone | null {
  const tzid = textOf(event, 'tzid');
  return tzid === '' ? book.home : book.zone(tzid, Number(textOf(event, 'dtstart').slice(0, 4)));
}

function placeOf(time: JProperty, value: string, book: ZoneBook, home: Zone | null): PlacedZone {
  if (value.endsWith('Z')) return { zone: UTC, floating: false, unknown: null };
  const { tzid } = time[1];
  const named = typeof tzid === 'string' ? book.zone(tzid, Number(value.slice(0, 4))) : null;
  if (named) return { zone: named, floating: false, unknown: null };
  const unknown = typeof tzid === 'string' ? tzid : null;
  return home ? { zone: home, floating: false, unknown } : { zone: book.floating, floating: true, unknown };
}

/** Returns the time at an instant in a zone. @param instant milliseconds since 1970 */
export function zonedTime(instant: number, zone: Zone, floating: boolean): ZonedTime {
  const offset = Math.trunc(zone.offsetAt(instant) / 60_000);
  return {
    kind: 'zoned',
    local: toLocal(instant, zone.offsetAt),
    utc: toUtc(instant),
    zone: zone.name,
    offset,
    floating,
  };
}

/**
 * Returns the end, exclusive (RFC 5545 section 3.6.1): DTEND, or else DTSTART + DURATION, or else one day after a date
 * and no time after a time. Days and weeks of a duration keep the wall-clock time; hours and smaller units are exact.
 */
export function readEnd(event: JComponent, start: EventTime, clock: EventClock): EventTime {
  const [from, end, duration] = ['dtstart', 'dtend', 'duration'].map((name) => property(event, name));
  if (end) return inKindOf(start, clock.read(end), from, clock);
  const { days, time } = readDuration(String(duration?.[3] ?? (start.kind === 'date' ? 'P1D' : 'PT0S')));
  if (start.kind === 'date')
    return { kind: 'date', date: addDays(start.date, days + Math.ceil(time / DAY) || 1) };
  if (!from) return start;
  const { zone } = clock.place(from);
  return zonedTime(
    toInstant(clockText(clockTime(start.local) + days * DAY), zone.offsetAt) + time,
    zone,
    start.floating,
  );
}

/** DTEND must be a date exactly when DTSTART is one; some programs write it otherwise. */
function inKindOf(
  start: EventTime,
  end: EventTime,
  from: JProperty | undefined,
  clock: EventClock,
): EventTime {
  if (start.kind === 'date') {
    const date = end.kind === 'date' ? end.date : end.local.slice(0, 10);
    return { kind: 'date', date: date === start.date ? addDays(date, 1) : date };
  }
  if (end.kind === 'zoned' || !from) return end;
  const { zone } = clock.place(from);
  return zonedTime(toInstant(`${end.date}T00:00:00`, zone.offsetAt), zone, start.floating);
}

/** Returns a duration (RFC 5545 section 3.3.6) as days and milliseconds. */
export function readDuration(text: string): { days: number; time: number } {
  const match = /^([+-]?)P(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/.exec(text);
  const [weeks = 0, days = 0, hours = 0, minutes = 0, seconds = 0] = (match ?? [])
    .slice(2)
    .map((part) => Number(part ?? 0));
  const sign = match?.[1] === '-' ? -1 : 1;
  return { days: sign * (weeks * 7 + days), time: sign * ((hours * 60 + minutes) * 60 + seconds) * 1000 };
}

/** Returns a time as a UTC instant or a date, the form in which it is stored. */
export function momentOf(time: EventTime): string {
  return time.kind === 'date' ? time.date : time.utc;
}

/** Returns a time in milliseconds since 1970. A date counts as its midnight in UTC. */
export function instantOf(time: EventTime): number {
  return Date.parse(momentOf(time));
}

/**
 * Returns the RECURRENCE-ID as a UTC instant or date, in the value type of the series' DTSTART. Some programs name an
 * occurrence by its date, or an all-day one by a time (RFC 5545 section 3.8.4.4 forbids both).
 * @param series DTSTART of the master, or null
 */
export function readRecurrenceId(
  event: JComponent,
  clock: EventClock,
  series: SeriesStart | null,
): string | null {
  const id = property(event, 'recurrence-id');
  if (!id) return null;
  const time = clock.read(id);
  if (series?.start.kind === 'date' && time.kind === 'zoned') return time.local.slice(0, 10);
  if (series?.start.kind === 'zoned' && time.kind === 'date') {
    return toUtc(toInstant(`${time.date}${series.start.local.slice(10)}`, series.zone.offsetAt));
  }
  return time.kind === 'date' ? time.date : time.utc;
}

/** The DTSTART of a series, whose value type the ids of its occurrences have. */
export interface SeriesStart {
  readonly start: EventTime;
  readonly zone: Zone;
}

/** Returns the DTSTART of the master, or null when there is no master. @param events VEVENTs of one UID */
export function readSeriesStart(events: readonly JComponent[], book: ZoneBook): SeriesStart | null {
  const master = events.find((event) => !property(event, 'recurrence-id'));
  const from = master && property(master, 'dtstart');
  if (!master || !from) return null;
  const clock = eventClock(master, book);
  return { start: clock.read(from), zone: clock.place(from).zone };
}
