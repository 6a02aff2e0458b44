import type { JComponent, JProperty } from '../types.ts';
import { describedZone } from './described-zone.ts';
import type { Zone } from './iana.ts';
import { clockText, DAY } from './local-time.ts';

/** A change of a zone's offset: its instant, and the offsets before and after it, all in milliseconds. */
interface Change {
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

/** It is shorter than any time between two changes: Morocco turns its clocks back for about four weeks. */
const STEP = 10 * DAY;
const WEEKDAYS = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];

/** Returns every change of a zone's offset from the beginning of one year to the end of another, in ascending order. */
function changesOf({ offsetAt }: Zone, firstYear: number, lastYear: number): Change[] {
  const changes: Change[] = [];
  const end = beginOf(lastYear + 1);
  for (let at = beginOf(firstYear); at < end; at += STEP) {
    const [from, to] = [offsetAt(at), offsetAt(at + STEP)];
    if (from !== to) changes.push({ at: changeBetween(offsetAt, at, at + STEP), from, to });
  }
  return changes;
}

/** Returns true when a VTIMEZONE gives the same times as the zone in all of these years. */
export function agrees(timezone: JComponent, zone: Zone, firstYear: number, lastYear: number): boolean {
  const described = describedZone(timezone);
  if (!described) return false;
  const years = Array.from({ length: lastYear - firstYear + 1 }, (_, index) => firstYear + index);
  const changes = [
    ...changesOf(zone, firstYear, lastYear).map(({ at }) => at),
    ...years.flatMap(described.onsetsIn),
  ];
  const instants = [beginOf(firstYear), ...changes.flatMap((at) => [at - 1, at])];
  return instants.every((instant) => described.offsetAt(instant) === zone.offsetAt(instant));
}

/**
 * Returns the STANDARD and DAYLIGHT components for a zone in these years, as rules where possible and as dates
 * otherwise.
 */
export function observancesOf(zone: Zone, firstYear: number, lastYear: number): JComponent[] {
  const offset = zone.offsetAt(beginOf(firstYear));
  const begin = beginOf(firstYear) - offset;
  const groups = Map.groupBy(changesOf(zone, firstYear, lastYear), ({ from, to }) => `${from} ${to}`);
  return [
    observance({ at: begin, from: offset, to: offset }, []),
    ...[...groups.values()].map((group) => {
      const [first] = group as [Change, ...Change[]];
      return observance(first, repetition(group.map(wallClock), lastYear));
    }),
  ];
}

function observance(first: Change, repeats: readonly JProperty[]): JComponent {
  const begin: JProperty[] = [
    ['dtstart', {}, 'date-time', clockText(wallClock(first))],
    ['tzoffsetfrom', {}, 'utc-offset', offsetText(first.from)],
    ['tzoffsetto', {}, 'utc-offset', offsetText(first.to)],
  ];
  return [first.to > first.from ? 'daylight' : 'standard', [...begin, ...repeats], []];
}

/** Returns what is written after DTSTART. @param times wall-clock times of the same change, in ascending order */
function repetition(times: readonly number[], lastYear: number): JProperty[] {
  const rule = ruleOf(times.map((time) => new Date(time)));
  if (rule && isYearly(times, lastYear)) return [['rrule', {}, 'recur', rule]];
  const dates = times.slice(1).map((time) => clockText(time));
  return dates.length > 0 ? [['rdate', {}, 'date-time', ...dates]] : [];
}

function isYearly(times: readonly number[], lastYear: number): boolean {
  const years = times.map(yearOf);
  return (
    years.at(-1) === lastYear && years.every((year, index) => year === lastYear - years.length + 1 + index)
  );
}

/**
 * Returns the rule that all of these dates follow: the nth or the last weekday of a month, or that weekday within seven
 * given days.
 */
function ruleOf(dates: readonly Date[]): object | null {
  const [first] = dates;
  if (!first || !dates.every((date) => isAlike(date, first))) return null;
  const days = dates.map((date) => date.getUTCDate());
  const [least, most] = [Math.min(...days), Math.max(...days)];
  const weekday = WEEKDAYS[first.getUTCDay()];
  const yearly = { freq: 'YEARLY', bymonth: [first.getUTCMonth() + 1] };
  const nth = Math.ceil(most / 7);
  if (nth < 5 && Math.ceil(least / 7) === nth) return { ...yearly, byday: [`${nth}${weekday}`] };
  if (dates.every((date) => isInLastWeek(date))) return { ...yearly, byday: [`-1${weekday}`] };
  if (most - least !== 6) return null;
  const window = Array.from({ length: 7 }, (_, index) => least + index);
  return { ...yearly, bymonthday: window, byday: [weekday] };
}

function isAlike(one: Date, other: Date): boolean {
  return (
    one.getUTCMonth() === other.getUTCMonth() &&
    one.getUTCDay() === other.getUTCDay() &&
    one.getTime() % DAY === other.getTime() % DAY
  );
}

function isInLastWeek(date: Date): boolean {
  return new Date(date.getTime() + 7 * DAY).getUTCMonth() !== date.getUTCMonth();
}

/** Returns the moment between two instants at which the offset changes. */
function changeBetween(offsetAt: Zone['offsetAt'], before: number, after: number): number {
  const from = offsetAt(before);
  let [last, next] = [before, after];
  while (next - last > 1000) {
    const middle = Math.floor((last + next) / 2000) * 1000;
    if (offsetAt(middle) === from) last = middle;
    else next = middle;
  }
  return next;
}

/** Returns what clocks showed just before the change: DTSTART of an observance (RFC 5545 section 3.6.5). */
function wallClock({ at, from }: Change): number {
  return at + from;
}

function offsetText(offset: number): string {
  const seconds = Math.abs(offset) / 1000;
  const [hour, minute, second] = [seconds / 3600, (seconds / 60) % 60, seconds % 60].map((part) =>
    String(Math.trunc(part)).padStart(2, '0'),
  );
  return `${offset < 0 ? '-' : '+'}${hour}:${minute}${second === '00' ? '' : `:${second}`}`;
}

function beginOf(year: number): number {
  return new Date(0).setUTCFullYear(year, 0, 1);
}

function yearOf(time: number): number {
  return new Date(time).getUTCFullYear();
}
