/** Times as jCal writes them (RFC 7265 section 3.6): `YYYY-MM-DD`, `YYYY-MM-DDTHH:MM:SS`, the latter with or without Z. */

const DATE_OR_TIME = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d):(\d\d)Z?)?$/;
/** Milliseconds of a day. */
export const DAY = 86_400_000;

/**
 * Returns true for a date or time that exists, including 24:00:00 and leap seconds. Only the years 1 to 9998 are
 * accepted, so that a time in any zone has a year of four digits.
 */
export function isDateOrTime(value: unknown): value is string {
  const [, year, month, day, hour = '0', minute = '0', second = '0'] = DATE_OR_TIME.exec(String(value)) ?? [];
  if (year === undefined || Number(year) < 1 || Number(year) > 9998) return false;
  const exists = Number(day) > 0 && Number(day) <= daysOf(Number(year), Number(month));
  return exists && Number(hour) <= 24 && Number(minute) < 60 && Number(second) <= 60;
}

/** Returns how many days a month has, and 0 for a month that does not exist. */
function daysOf(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month < 1 || month > 12 ? 0 : [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** Returns a wall-clock time as milliseconds since 1970, as if its zone were UTC. A date counts as its midnight. */
export function clockTime(value: string): number {
  const [, , , , hour = '0', minute = '0', second = '0'] = DATE_OR_TIME.exec(value) ?? [];
  return (
    Date.parse(`${value.slice(0, 10)}T00:00:00Z`) +
    ((Number(hour) * 60 + Number(minute)) * 60 + Number(second)) * 1000
  );
}

/** Returns the wall-clock time of `clockTime` as `YYYY-MM-DDTHH:MM:SS`. */
export function clockText(time: number): string {
  return new Date(time).toISOString().slice(0, 19);
}

/** Returns the date so many days after a date, as `YYYY-MM-DD`. */
export function addDays(date: string, days: number): string {
  return clockText(clockTime(date) + days * DAY).slice(0, 10);
}
