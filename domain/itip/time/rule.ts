type Frequency = 'YEARLY' | 'MONTHLY' | 'WEEKLY' | 'DAILY' | 'HOURLY' | 'MINUTELY' | 'SECONDLY';

/**
 * A validated recurrence rule (RFC 5545 section 3.3.10). Weekdays and `weekStart` count from Sunday = 0, months from 1.
 */
export interface Rule {
  readonly frequency: Frequency;
  readonly interval: number;
  readonly count: number | null;
  /** As written: a date, a wall-clock time or a UTC instant. */
  readonly until: string | null;
  readonly months: readonly number[];
  readonly weeks: readonly number[];
  readonly yearDays: readonly number[];
  readonly monthDays: readonly number[];
  readonly weekdays: readonly { readonly nth: number; readonly weekday: number }[];
  readonly hours: readonly number[];
  readonly minutes: readonly number[];
  readonly seconds: readonly number[];
  readonly positions: readonly number[];
  readonly weekStart: number;
}

/** The most times a day: every five minutes. */
const MOST_TIMES = 288;
const WEEKDAYS = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];
const FREQUENCIES = new Set(['YEARLY', 'MONTHLY', 'WEEKLY', 'DAILY', 'HOURLY', 'MINUTELY', 'SECONDLY']);
const BY_PARTS = ['month', 'weekno', 'yearday', 'monthday', 'day', 'hour', 'minute', 'second', 'setpos'];
const PARTS = new Set([
  'freq',
  'interval',
  'count',
  'until',
  'wkst',
  'rscale',
  'skip',
  ...BY_PARTS.map((part) => `by${part}`),
]);

/**
 * Reads a jCal RRULE value. Returns null for a value that is no rule, a rule with unknown parts, a calendar other than
 * the Gregorian one (RFC 7529), and more than 288 times a day.
 */
export function readRule(value: unknown): Rule | null {
  if (typeof value !== 'object' || value === null) return null;
  const parts = value as Readonly<Record<string, unknown>>;
  const known = Object.keys(parts).every((part) => PARTS.has(part) || part.startsWith('x-'));
  const gregorian = parts.rscale === undefined || parts.rscale === 'GREGORIAN';
  const counted = parts.count === undefined || Number(parts.count) >= 1;
  if (!known || !gregorian || !counted || !FREQUENCIES.has(String(parts.freq))) return null;
  const rule: Rule = {
    frequency: parts.freq as Frequency,
    interval: Math.max(1, Number(parts.interval ?? 1)),
    count: parts.count === undefined ? null : Number(parts.count),
    until: typeof parts.until === 'string' ? parts.until : null,
    months: numbers(parts.bymonth),
    weeks: numbers(parts.byweekno),
    yearDays: numbers(parts.byyearday),
    monthDays: numbers(parts.bymonthday),
    weekdays: list(parts.byday).map(weekdayOf),
    hours: numbers(parts.byhour),
    minutes: numbers(parts.byminute),
    seconds: numbers(parts.bysecond),
    positions: numbers(parts.bysetpos),
    weekStart: typeof parts.wkst === 'number' ? parts.wkst - 1 : 1,
  };
  const times = [rule.hours, rule.minutes, rule.seconds].reduce(
    (product, { length }) => product * Math.max(1, length),
    1,
  );
  return times > MOST_TIMES ? null : rule;
}

function weekdayOf(part: unknown): { nth: number; weekday: number } {
  const text = String(part);
  return { nth: Number(text.slice(0, -2)), weekday: WEEKDAYS.indexOf(text.slice(-2)) };
}

function numbers(part: unknown): number[] {
  return list(part).map(Number);
}

function list(part: unknown): unknown[] {
  return part === undefined ? [] : [part].flat();
}
