/** Times as jCal writes them (RFC 7265 section 3.6): `YYYY-MM-DD`, `YYYY-MM-DDTHH:MM:SS`, the latter with or without Z. */

const DATE_OR_TIME = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d):(\d\d)Z?)?$/;
/** Milliseconds of a day. */
export const DAY = 86_400_000;

/**
 * Returns true for a date or time that exists, including 24:00:00 and leap seconds. Only the years 1 to 9998 are
 * accepted, so that a time in any zone has a year of four digits.
 */
export function isDateOrTime(value: unknown): value is string {
  const text = String(value);
  if (!DATE_OR_TIME.test(text)) return false;
  const [year, day] = [numberAt(text, 0, 4), numberAt(text, 8)];
  if (year < 1 || year > 9998 || day < 1 || day > daysOf(year, numberAt(text, 5))) return false;
  const isDate = text.length === 10;
  return isDate || (numberAt(text, 11) <= 24 && numberAt(text, 14) < 60 && numberAt(text, 17) <= 60);
}

/** Returns the number of some digits. */
function numberAt(text: string, at: number, digits = 2): number {
  let number = 0;
  for (let place = at; place < at + digits; place += 1) number = number * 10 + text.charCodeAt(place) - ZERO;
  return number;
}

const ZERO = 48;

/** Returns how many days a month has, and 0 for a month that does not exist. */
function daysOf(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month < 1 || month > 12 ? 0 : [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** Returns a wall-clock time as milliseconds since 1970, as if its zone were UTC. A date counts as its midnight. */
export function clockTime(value: string): number {
  const isTime = value.length > 10 && DATE_OR_TIME.test(value);
  const seconds = isTime ? (numberAt(value, 11) * 60 + numberAt(value, 14)) * 60 + numberAt(value, 17) : 0;
  return Date.parse(`${value.slice(0, 10)}T00:00:00Z`) + seconds * 1000;
}

/** Returns the wall-clock time of `clockTime` as `YYYY-MM-DDTHH:MM:SS`. */
export function clockText(time: number): string {
  return new Date(time).toISOString().slice(0, 19);
}

/** Returns the date so many days after a date, as `YYYY-MM-DD`. */
export function addDays(date: string, days: number): string {
  return clockText(clockTime(date) + days * DAY).slice(0, 10);
}
