import { property, withProperty } from '../properties.ts';
import { UTC, type Zone } from '../time/iana.ts';
import { clockText, clockTime } from '../time/local-time.ts';
import type { EventClock } from '../time/vevent-times.ts';
import { vtimezone } from '../time/vtimezone.ts';
import { toInstant, toUtc } from '../time/wall-clock.ts';
import { plainTzid } from '../time/zones.ts';
import type { JComponent, JProperty, Method } from '../types.ts';

const PLACED = new Set(['dtstart', 'dtend', 'recurrence-id', 'exdate', 'rdate']);
const ALWAYS_UTC = new Set(['dtstamp', 'created', 'last-modified']);
const LOCAL_TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$/;

/** It is called with each zone that a time is in, and the TZID that named it. */
type Use = (zone: Zone, tzid: string) => void;

/** A VEVENT and how its times are read. */
export interface ReadEvent {
  readonly event: JComponent;
  readonly clock: EventClock;
}

/**
 * Returns the calendar of one UID: its VEVENTs, with the zone of every time under its IANA name wherever one was found,
 * and the VTIMEZONEs they need. Everything else stays as the organizer wrote it.
 */
export function normalise(calendar: JComponent, method: Method, events: readonly ReadEvent[]): JComponent {
  const used = new Map<string, JComponent>();
  const use = (zone: Zone, tzid: string) => {
    if (!used.has(zone.name)) used.set(zone.name, describe(zone, tzid, calendar));
  };
  const placed = events.map((event) => placeEvent(event, use));
  const versioned = property(calendar, 'version')
    ? calendar
    : withProperty(calendar, ['version', {}, 'text', '2.0']);
  const [name, properties] = withProperty(versioned, ['method', {}, 'text', method]);
  return [name, properties, [...used.values(), ...placed]];
}

/**
 * Returns the VTIMEZONE of a zone under the zone's name. The calendar's own VTIMEZONE may have a TZID that differs in
 * quotes.
 */
function describe(zone: Zone, tzid: string, calendar: JComponent): JComponent {
  const own = calendar[2].find(
    ([name, properties]) =>
      name === 'vtimezone' &&
      properties.some((p) => p[0] === 'tzid' && plainTzid(String(p[3])) === plainTzid(tzid)),
  );
  const named: JComponent[] = own ? [withProperty(own, ['tzid', {}, 'text', zone.name])] : [];
  return vtimezone(zone.name, ['vcalendar', [], named]);
}

function placeEvent({ event, clock }: ReadEvent, use: Use): JComponent {
  const [name, properties, components] = event;
  const placed = properties.map((time): JProperty => {
    if (PLACED.has(time[0])) return placeTime(withoutPeriods(time), clock, use);
    if (ALWAYS_UTC.has(time[0]) && time[2] === 'date-time')
      return [time[0], {}, time[2], `${String(time[3]).slice(0, 19)}Z`];
    return time[0] === 'rrule' ? placeRule(time, event, clock) : time;
  });
  return [name, placed, components];
}

/**
 * Replaces a period (RDATE) by its start, because widely used programs fail on periods. Every occurrence is as long as
 * the first.
 */
function withoutPeriods([name, parameters, type, ...values]: JProperty): JProperty {
  if (type !== 'period') return [name, parameters, type, ...values];
  return [name, parameters, 'date-time', ...values.map((value) => [value].flat()[0])];
}

/** The values of one property share a zone. When some values of an EXDATE are in UTC, all are written in UTC. */
function placeTime(time: JProperty, clock: EventClock, use: Use): JProperty {
  const [name, { tzid, ...parameters }, type, ...values] = time;
  if (type === 'date') return [name, parameters, type, ...values];
  const zones = values.map((value) => clock.place(time, String(value)).zone);
  const [zone = UTC] = zones;
  if (zone === UTC || zones.includes(UTC)) {
    return [name, parameters, type, ...values.map((value, index) => inUtc(value, zones[index] ?? UTC))];
  }
  use(zone, typeof tzid === 'string' ? tzid : '');
  return [name, { ...parameters, tzid: zone.name }, type, ...values.map((value) => withoutLeaps(value))];
}

function inUtc(value: unknown, zone: Zone): unknown {
  return LOCAL_TIME.test(String(value))
    ? toUtc(toInstant(String(withoutLeaps(value)), zone.offsetAt))
    : value;
}

/** Replaces 24:00:00 and 23:59:60, which are valid but which few programs can read. */
function withoutLeaps(value: unknown): unknown {
  return LOCAL_TIME.test(String(value)) ? clockText(clockTime(String(value))) : value;
}

/**
 * UNTIL is a date when DTSTART is one, and a UTC time otherwise (RFC 5545 section 3.3.10). A date with a timed DTSTART
 * means the last second of that day.
 */
function placeRule(rule: JProperty, event: JComponent, clock: EventClock): JProperty {
  const start = property(event, 'dtstart');
  const value = rule[3] as { readonly until?: unknown };
  if (rule[2] !== 'recur' || !start || typeof value.until !== 'string')
    return ['rrule', {}, rule[2], rule[3]];
  const until =
    start[2] === 'date' ? value.until.slice(0, 10) : untilInUtc(value.until, clock.place(start).zone);
  return ['rrule', {}, 'recur', { ...value, until }];
}

function untilInUtc(until: string, zone: Zone): string {
  if (until.endsWith('Z')) return until;
  return toUtc(toInstant(until.length === 10 ? `${until}T23:59:59` : until, zone.offsetAt));
}
