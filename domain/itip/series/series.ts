import { property } from '../properties.ts';
import { UTC, type Zone } from '../time/iana.ts';
import { clockText, clockTime, DAY } from '../time/local-time.ts';
import { type Rule, readRule } from '../time/rule.ts';
import { expand } from '../time/rule-dates.ts';
import { type EventClock, instantOf, readDuration, readEnd, zonedTime } from '../time/vevent-times.ts';
import { toInstant, toLocal, toUtc } from '../time/wall-clock.ts';
import type { EventTime, JComponent, JProperty } from '../types.ts';

/**
 * When a VEVENT with RRULE and RDATE occurs, by its own wall clock: in milliseconds since 1970 as if its zone were UTC,
 * so that a series keeps its wall-clock time when the offset changes. Dates count as their midnight.
 */
export interface Series {
  /**
   * Yields the times of DTSTART and RRULE in ascending order, including those that EXDATE excludes. It may go on for
   * centuries.
   */
  readonly ruled: () => Generator<number>;
  /** The times of RDATE. */
  readonly added: readonly number[];
  /** The ids of EXDATE. */
  readonly excluded: ReadonlySet<string>;
  /** Returns the RECURRENCE-ID of the occurrence at a time: UTC instant or date. */
  readonly idAt: (time: number) => string;
  readonly timeAt: (time: number) => EventTime;
  /** Returns the end of the occurrence at a time, and the time so many milliseconds after one. */
  readonly endAt: (time: number) => EventTime;
  readonly timeAfter: (time: number, length: number) => EventTime;
  /** Returns the time of an occurrence that is named by instant or date. */
  readonly clockOf: (id: string) => number;
  /** Returns the time that a value of an EXDATE or RDATE names. */
  readonly timeOf: (property: JProperty, value: unknown) => number;
}

/** Returns the times of a VEVENT's occurrences, or null when it has no start. */
export function seriesOf(event: JComponent, clock: EventClock): Series | null {
  const from = property(event, 'dtstart');
  if (!from) return null;
  const isDate = from[2] === 'date';
  const zone = isDate ? UTC : clock.place(from).zone;
  const start = clockTime(String(from[3]));
  const rules = event[1]
    .filter(([name]) => name === 'rrule')
    .map((rule) => readRule(rule[3]))
    .filter((rule) => rule !== null);
  const timeOf = (time: JProperty, value: unknown) =>
    clockIn(isDate ? null : zone, start, time, String([value].flat()[0]), clock);
  const listed = (list: string) =>
    event[1]
      .filter(([name]) => name === list)
      .flatMap((time) => time.slice(3).map((value) => timeOf(time, value)));
  const instantAt = (time: number) => toInstant(clockText(time), zone.offsetAt);
  const idAt = (time: number) => (isDate ? clockText(time).slice(0, 10) : toUtc(instantAt(time)));
  const timeAfter = (time: number, after: number): EventTime =>
    isDate
      ? { kind: 'date', date: clockText(time + after).slice(0, 10) }
      : zonedTime(instantAt(time) + after, zone, false);
  const { days, time: length } = lengthOf(event, clock);
  return {
    ruled: () => follow(rules[0] ?? null, start, isDate ? null : zone),
    added: listed('rdate').toSorted((one, other) => one - other),
    excluded: new Set(listed('exdate').map(idAt)),
    idAt,
    timeAt: (time) => timeAfter(time, 0),
    endAt: (time) => timeAfter(time + days * DAY, length),
    timeAfter,
    timeOf,
    clockOf: (id) =>
      clockIn(isDate ? null : zone, start, ['', {}, id.length === 10 ? 'date' : 'date-time', id], id, clock),
  };
}

/** DURATION counts days on the wall clock, while DTEND gives an exact length (RFC 5545 section 3.8.5.3). */
function lengthOf(event: JComponent, clock: EventClock): { days: number; time: number } {
  const [from, duration] = [property(event, 'dtstart'), property(event, 'duration')];
  if (duration && !property(event, 'dtend') && from?.[2] !== 'date') return readDuration(String(duration[3]));
  const start = from && clock.read(from);
  return { days: 0, time: start ? instantOf(readEnd(event, start, clock)) - instantOf(start) : 0 };
}

/**
 * DTSTART is always the first occurrence and is counted, even when the rule does not make it (RFC 5545 section
 * 3.8.5.3).
 */
function* follow(rule: Rule | null, start: number, zone: Zone | null): Generator<number> {
  yield start;
  if (!rule) return;
  const isLate = rule.until === null ? () => false : lateness(rule.until, zone);
  let count = 1;
  for (const time of expand(rule, start)) {
    if (isLate(time) || count >= (rule.count ?? Infinity)) return;
    if (time === start) continue;
    count++;
    yield time;
  }
}

/** UNTIL is inclusive, and a date includes all of that day. */
function lateness(until: string, zone: Zone | null): (time: number) => boolean {
  if (zone === null) return (time) => time > clockTime(until.slice(0, 10));
  const last = until.endsWith('Z')
    ? clockTime(toLocal(Date.parse(until), zone.offsetAt))
    : clockTime(until.length === 10 ? `${until}T23:59:59` : until);
  return (time) => time > last;
}

/**
 * Returns an EXDATE, RDATE or RECURRENCE-ID on the clock of the series. In a series of times, a date means the time of
 * DTSTART on that day.
 */
function clockIn(
  zone: Zone | null,
  start: number,
  time: JProperty,
  value: string,
  clock: EventClock,
): number {
  if (zone === null) return clockTime(value.slice(0, 10));
  if (value.length === 10) return clockTime(`${value}${clockText(start).slice(10)}`);
  const own = clock.place(time, value).zone;
  const written = clockTime(value);
  return own === zone
    ? written
    : clockTime(toLocal(toInstant(clockText(written), own.offsetAt), zone.offsetAt));
}
