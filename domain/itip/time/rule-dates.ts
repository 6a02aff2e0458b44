import { DAY } from './local-time.ts';
import type { Rule } from './rule.ts';

/**
 * How many days (or steps of a faster rule) and times of one rule are computed, so that a rule that never matches ends:
 * 137 years of days. The iterator of ical.js has no such limit and can loop in one `next()` forever.
 */
const FURTHEST = 100_000;
/** Days from 1970 to the end of the year 9998. */
const LAST_DAY = 2_932_531;
const DAYS_IN_400_YEARS = 146_097;
const UNITS: Readonly<Record<string, number>> = { HOURLY: 3_600_000, MINUTELY: 60_000, SECONDLY: 1000 };

/**
 * Yields the wall-clock times a rule makes from `start` on, in order (RFC 5545 section 3.3.10). The caller applies
 * COUNT and UNTIL. Times are milliseconds since 1970 by the wall clock of the event. `start` itself is included only
 * when the rule makes it.
 */
export function* expand(rule: Rule, start: number): Generator<number> {
  const whole = withDefaults(rule, start);
  const unit = UNITS[rule.frequency];
  const clock = timesOfDay(rule, start);
  for (let index = 0, looked = 0; looked < FURTHEST; index++) {
    const { days, times } = unit
      ? step(whole, start + index * rule.interval * unit)
      : period(whole, start, index, clock);
    if (!((days[0] ?? Infinity) < LAST_DAY)) return;
    looked += days.length + times.length;
    for (const time of atPositions(times, rule.positions)) if (time >= start) yield time;
  }
}

interface Period {
  /** Every day that was checked. */
  readonly days: readonly number[];
  readonly times: readonly number[];
}

function period(rule: Rule, start: number, index: number, clock: readonly number[]): Period {
  const days = daysOfPeriod(rule, start, index);
  const matching = days.filter((day) => isOnDay(rule, day));
  return { days, times: matching.flatMap((day) => clock.map((time) => day * DAY + time)) };
}

/**
 * Returns what an HOURLY, MINUTELY or SECONDLY rule makes in one step. Parts slower than the frequency limit it; faster
 * ones expand it.
 */
function step(rule: Rule, time: number): Period {
  const day = Math.floor(time / DAY);
  const date = new Date(time);
  const [hour, minute, second] = [date.getUTCHours(), date.getUTCMinutes(), date.getUTCSeconds()];
  const limited: readonly (readonly [readonly number[], number])[] = [
    [rule.hours, hour],
    [rule.frequency === 'HOURLY' ? [] : rule.minutes, minute],
    [rule.frequency === 'SECONDLY' ? rule.seconds : [], second],
  ];
  const fits =
    limited.every(([allowed, value]) => !allowed.length || allowed.includes(value)) && isOnDay(rule, day);
  const minutes = rule.frequency === 'HOURLY' ? rule.minutes : [];
  const seconds = rule.frequency === 'SECONDLY' ? [] : rule.seconds;
  const times = fits ? timesOfDay({ ...rule, hours: [], minutes, seconds }, time) : [];
  return { days: [day], times: times.map((clock) => day * DAY + clock) };
}

/** Fills in from DTSTART what a rule does not say. */
function withDefaults(rule: Rule, start: number): Rule {
  const date = new Date(start);
  const weekdays = [{ nth: 0, weekday: date.getUTCDay() }];
  const monthDays = [date.getUTCDate()];
  const saysDay = rule.weekdays.length + rule.monthDays.length > 0;
  if (rule.frequency === 'WEEKLY' && !rule.weekdays.length) return { ...rule, weekdays };
  if (rule.frequency === 'MONTHLY' && !saysDay) return { ...rule, monthDays };
  if (rule.frequency !== 'YEARLY' || saysDay || rule.yearDays.length) return rule;
  if (rule.weeks.length) return { ...rule, weekdays };
  return { ...rule, monthDays, months: rule.months.length ? rule.months : [date.getUTCMonth() + 1] };
}

function daysOfPeriod(rule: Rule, start: number, index: number): number[] {
  const steps = index * rule.interval;
  const date = new Date(start);
  const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth(), Math.floor(start / DAY)];
  if (rule.frequency === 'YEARLY') return daysOfYear(rule, year + steps);
  if (rule.frequency === 'MONTHLY')
    return range(dayNumber(year, month + steps), dayNumber(year, month + steps + 1));
  if (rule.frequency === 'DAILY') return [day + steps];
  const week = day - ((date.getUTCDay() - rule.weekStart + 7) % 7) + 7 * steps;
  return range(week, week + 7);
}

/** Only the months of BYMONTH are checked: most yearly rules, above all those of time zones, name one month. */
function daysOfYear(rule: Rule, year: number): number[] {
  if (!rule.months.length) return range(dayNumber(year, 0), dayNumber(year + 1, 0));
  return rule.months
    .toSorted(ascending)
    .flatMap((month) => range(dayNumber(year, month - 1), dayNumber(year, month)));
}

function isOnDay(rule: Rule, day: number): boolean {
  const date = new Date(day * DAY);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth()];
  if (rule.months.length && !rule.months.includes(month + 1)) return false;
  if (!rule.monthDays.length && !rule.yearDays.length && !rule.weeks.length && !rule.weekdays.length)
    return true;
  const [monthBegin, monthEnd] = [dayNumber(year, month), dayNumber(year, month + 1)];
  const [yearBegin, yearEnd] = [dayNumber(year, 0), dayNumber(year + 1, 0)];
  if (!isNth(rule.monthDays, day, monthBegin, monthEnd) || !isNth(rule.yearDays, day, yearBegin, yearEnd))
    return false;
  if (rule.weeks.length && !isInWeek(rule, day)) return false;
  if (!rule.weekdays.length) return true;
  const inMonth = rule.frequency === 'MONTHLY' || rule.months.length > 0;
  const [begin, end] = inMonth ? [monthBegin, monthEnd] : [yearBegin, yearEnd];
  const counts = rule.frequency === 'MONTHLY' || (rule.frequency === 'YEARLY' && !rule.weeks.length);
  const fromBegin = Math.floor((day - begin) / 7) + 1;
  const fromEnd = -Math.floor((end - 1 - day) / 7) - 1;
  return rule.weekdays.some(
    ({ nth, weekday }) =>
      weekday === date.getUTCDay() && (!counts || nth === 0 || nth === fromBegin || nth === fromEnd),
  );
}

/**
 * Returns true when a day is at one of the given positions (from 1, or from -1 backwards) between two days. Without
 * positions every day matches.
 */
function isNth(places: readonly number[], day: number, begin: number, end: number): boolean {
  return !places.length || places.includes(day - begin + 1) || places.includes(day - end);
}

/** Week 1 is the first with four days in the year. */
function isInWeek(rule: Rule, day: number): boolean {
  const weekday = new Date(day * DAY).getUTCDay();
  const middle = day - ((weekday - rule.weekStart + 7) % 7) + 3;
  const year = new Date(middle * DAY).getUTCFullYear();
  const fromBegin = Math.floor((middle - dayNumber(year, 0)) / 7) + 1;
  const fromEnd = -Math.floor((dayNumber(year + 1, 0) - 1 - middle) / 7) - 1;
  return rule.weeks.includes(fromBegin) || rule.weeks.includes(fromEnd);
}

/** Returns the milliseconds of the day, in ascending order. */
function timesOfDay(rule: Rule, start: number): number[] {
  const date = new Date(start);
  const hours = rule.hours.length ? rule.hours : [date.getUTCHours()];
  const minutes = rule.minutes.length ? rule.minutes : [date.getUTCMinutes()];
  const seconds = rule.seconds.length ? rule.seconds : [date.getUTCSeconds()];
  const times = hours.flatMap((hour) =>
    minutes.flatMap((minute) => seconds.map((second) => (hour * 60 + minute) * 60 + second)),
  );
  return times.map((time) => time * 1000).sort(ascending);
}

function atPositions(set: readonly number[], positions: readonly number[]): readonly number[] {
  if (!positions.length) return set;
  return set.filter((_, index) => positions.includes(index + 1) || positions.includes(index - set.length));
}

/**
 * Returns the days from 1970 to the first of a month. The years are shifted by 400, after which calendars repeat,
 * because Date.UTC reads the years 0 to 99 as 19xx.
 */
function dayNumber(year: number, month: number): number {
  return Date.UTC(year + 400, month, 1) / DAY - DAYS_IN_400_YEARS;
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, index) => from + index);
}

function ascending(one: number, other: number): number {
  return one - other;
}
