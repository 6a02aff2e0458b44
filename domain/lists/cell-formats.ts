/**
 * This file turns the numbers of a workbook into text as people wrote them. A workbook stores dates and times as numbers
 * of days, and only the format of the cell tells that they are dates (ECMA-376 part 1, 18.8.30 and 18.17.4).
 */

/** What the format of a cell shows of a number of days. */
export interface TimeFormat {
  readonly date: boolean;
  readonly time: boolean;
  /** True for a length of time, which may be longer than a day. */
  readonly length: boolean;
}

const DAY = 86_400_000;
/** The day with the number 0, for numbers after 28 February 1900. */
const FIRST_DAY = Date.UTC(1899, 11, 30);
/** Excel counts 29 February 1900, which did not exist: earlier numbers are one day behind. */
const NOT_EXISTING_DAY = 60;
/** How many days later the calendar of old Macintosh computers begins. */
const MACINTOSH = 1462;
/** The day after 31 December 9999. */
const LAST_DAY = 2_958_466;

/** The formats that need no code in the file and are dates or times. */
const BUILT_IN: readonly (readonly [from: number, to: number, code: string])[] = [
  [14, 17, 'yyyy-mm-dd'],
  [18, 21, 'hh:mm'],
  [22, 22, 'yyyy-mm-dd hh:mm'],
  [27, 31, 'yyyy-mm-dd'],
  [32, 35, 'hh:mm'],
  [36, 36, 'yyyy-mm-dd'],
  [45, 45, 'mm:ss'],
  [46, 46, '[h]:mm:ss'],
  [47, 47, 'mm:ss'],
  [50, 58, 'yyyy-mm-dd'],
];

/** The most characters of a format's code: Excel allows 255. */
const LONGEST_CODE = 500;
/** What a format's code shows literally: texts in quotes, escaped characters, spaces and fillings, colours, locales. */
const LITERAL = /"[^"]*"|\\.|_.|\*.|\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi;

/**
 * Returns what a number format shows of a number of days, or null for a format of other numbers.
 * @param code the code of a format that the file defines
 */
export function timeFormat(id: number, code: string | undefined): TimeFormat | null {
  const known = code ?? BUILT_IN.find(([from, to]) => id >= from && id <= to)?.[2] ?? '';
  // Only the part for positive numbers counts.
  const [shown = ''] = known.slice(0, LONGEST_CODE).replaceAll(LITERAL, '').toLowerCase().split(';');
  if (/general|@/.test(shown)) return null;
  const length = /\[[hms]+\]/.test(shown);
  const time = length || /[hs]/.test(shown);
  const date = !length && (/[yd]/.test(shown) || (/m/.test(shown) && !time));
  return date || time ? { date, time, length } : null;
}

/**
 * Returns a number of days as text: `2026-05-12`, `2026-05-12 19:30`, `19:30`, or `1:30` for a length. A format that
 * shows only the date hides no time: midnight is left out, another time is not.
 */
export function textOfDays(days: number, { date, time, length }: TimeFormat, isMacintosh: boolean): string {
  if (days < 0 || days >= LAST_DAY) return textOfNumber(days);
  const seconds = Math.round(days * 86_400);
  if (length) return `${Math.floor(seconds / 3600)}${clockOf(seconds % 3600).slice(2)}`;
  const clock = clockOf(seconds % 86_400);
  if (!date && seconds < 86_400) return clock;
  const whole = Math.floor(seconds / 86_400) + (isMacintosh ? MACINTOSH : 0);
  const day = new Date(FIRST_DAY + (whole < NOT_EXISTING_DAY ? whole + 1 : whole) * DAY)
    .toISOString()
    .slice(0, 10);
  return time || seconds % 86_400 !== 0 ? `${day} ${clock}` : day;
}

/** Returns `HH:MM`, with seconds when there are some. */
function clockOf(seconds: number): string {
  return new Date(seconds * 1000).toISOString().slice(11, seconds % 60 === 0 ? 16 : 19);
}

/** Returns a date as ISO 8601 text, as some programs store it, in the form of `textOfDays`. */
export function textOfIsoDate(stored: string, format: TimeFormat | null): string {
  const [, day, clock = '00:00:00'] = /^(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d:\d\d))?/.exec(stored) ?? [];
  if (day === undefined) return stored;
  if (clock === '00:00:00' && !format?.time) return day;
  return `${day} ${clock.replace(/:00$/, '')}`;
}

/** Returns a number without what its storage as a binary fraction added: Excel shows 15 digits of it. */
export function textOfNumber(number: number): string {
  return String(Number(number.toPrecision(15)));
}
