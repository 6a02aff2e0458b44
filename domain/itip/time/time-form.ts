import type { JComponent, JProperty } from '../types.ts';
import type { OffsetAt } from './iana.ts';
import { ianaZone, UTC } from './iana.ts';
import { clockText, clockTime, isDateOrTime } from './local-time.ts';
import { clockOf, toInstant, toLocal, toUtc } from './wall-clock.ts';

/** The form of a DTSTART, in which everything that refers to its occurrences is written. */
export interface TimeForm {
  readonly type: 'date' | 'date-time';
  /** Null for a date and for a UTC time. */
  readonly tzid: string | null;
  readonly offsetAt: OffsetAt;
  /** `HH:MM:SS` by the wall clock of the form; midnight for a date. */
  readonly timeOfDay: string;
}

/** Returns the form in which a DTSTART is written. @param calendar contains the VTIMEZONE of its zone */
export function timeForm(dtstart: JProperty, calendar: JComponent): TimeForm {
  const [, , type, value] = canonical(dtstart);
  const tzid = zoneOf(canonical(dtstart));
  const offsetAt = tzid === null ? () => 0 : clockOf(tzid, calendar);
  if (type === 'date') return { type, tzid: null, offsetAt, timeOfDay: '00:00:00' };
  return { type: 'date-time', tzid, offsetAt, timeOfDay: String(value).slice(11, 19) };
}

/** Returns the instant, in milliseconds since 1970, of a time property. A date counts as its midnight in UTC. */
export function instantOf(time: JProperty, calendar: JComponent): number {
  const [, , type, value] = time;
  if (type === 'date') return Date.parse(String(value).slice(0, 10));
  return toInstant(String(value), timeForm(time, calendar).offsetAt);
}

/**
 * Returns a time property in its one canonical spelling: `TZID=UTC:20260512T100000` becomes `20260512T100000Z`, which
 * needs no VTIMEZONE; dates and UTC times have no TZID; the hour 24 and leap seconds become the next hour and minute.
 */
export function canonical(time: JProperty): JProperty {
  const [name, { tzid, ...parameters }, type, ...values] = time;
  if (tzid === undefined || !values.every(isDateOrTime)) return time;
  if (type === 'date') return [name, parameters, type, ...values];
  const isUtc = ianaZone(String(tzid)) === UTC || values.every((value) => value.endsWith('Z'));
  const spelled = values.map((value) => `${clockText(clockTime(value))}${isUtc ? 'Z' : ''}`);
  return [name, isUtc ? parameters : { tzid, ...parameters }, type, ...spelled];
}

/**
 * Returns a RECURRENCE-ID, EXDATE or RDATE with the value type and zone of the DTSTART it refers to (RFC 5545 section
 * 3.8.4.4).
 */
export function inFormOf(form: TimeForm, time: JProperty, calendar: JComponent): JProperty {
  const [name, { tzid: _, ...parameters }, type, ...values] = time;
  if (type !== 'date' && type !== 'date-time') return time;
  const own = timeForm(time, calendar);
  const zone: Record<string, string> = form.tzid === null ? {} : { tzid: form.tzid };
  return [
    name,
    { ...parameters, ...zone },
    form.type,
    ...values.map((value) => rewritten(String(value), own, form)),
  ];
}

/** Returns an instant (milliseconds since 1970) as text in a form. */
export function written(instant: number, form: TimeForm): string {
  if (form.type === 'date') return toUtc(instant).slice(0, 10);
  return form.tzid === null ? toUtc(instant) : toLocal(instant, form.offsetAt);
}

/** Returns UNTIL as a date when DTSTART is one, and as a UTC time otherwise (RFC 5545 section 3.3.10). */
export function untilInForm(until: string, form: TimeForm): string {
  if (form.type === 'date') return until.slice(0, 10);
  if (until.endsWith('Z')) return until;
  return toUtc(toInstant(until.length === 10 ? `${until}T23:59:59` : until, form.offsetAt));
}

function rewritten(value: string, from: TimeForm, to: TimeForm): string {
  if (to.type === 'date') return value.slice(0, 10);
  if (from.type === 'date') return `${value.slice(0, 10)}T${to.timeOfDay}${to.tzid === null ? 'Z' : ''}`;
  return written(toInstant(value, value.endsWith('Z') ? () => 0 : from.offsetAt), to);
}

function zoneOf([, { tzid }]: JProperty): string | null {
  return typeof tzid === 'string' ? tzid : null;
}
