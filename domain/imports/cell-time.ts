/** This file reads dates, times and durations as people and spreadsheets write them into cells. */
import { clockTime, isDateOrTime } from '#domain/itip/time/local-time.ts';
import { toUtc } from '#domain/itip/time/wall-clock.ts';
import { type DateOrder, numbersAsDate } from './date-order.ts';

/** A date with or without a time. */
export interface CellTime {
  /** `YYYY-MM-DD`. */
  readonly date: string;
  /** `HH:MM:SS`; null for a day without a time. */
  readonly time: string | null;
  /** The same as a UTC instant when the cell gives its offset from UTC; otherwise null. */
  readonly utc: string | null;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
/** Forms in which the day cannot be confused with the month. A weekday may precede them. */
const DAYS: readonly RegExp[] = [
  /^(?<year>\d{4})[-/.](?<month>\d{1,2})[-/.](?<day>\d{1,2})(?!\d)/,
  /^(?<day>\d{1,2})\. ?(?<month>\d{1,2})\. ?(?<year>\d{4})(?!\d)/,
  /^(?<day>\d{1,2})(?:st|nd|rd|th|\.)?[ -](?<name>[a-z]{3,9})\.?,?[ -](?<year>\d{4})(?!\d)/i,
  /^(?<name>[a-z]{3,9})\.? (?<day>\d{1,2})(?:st|nd|rd|th)?,? (?<year>\d{4})(?!\d)/i,
];
const WEEKDAY = /^(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\.?,? +/i;
const TIME =
  /^(?<hour>\d{1,2})(?:[:.h](?<minute>\d\d))?(?::(?<second>\d\d)(?:\.\d+)?)? ?(?<half>am|pm|a\.m\.|p\.m\.|uhr|h)? ?(?<offset>z|utc|[+-]\d\d:?\d\d)?$/i;

/**
 * Returns the time in a cell. Returns null when it is none, does not exist, or has a day that could be its month.
 * @param order the order of day and month in dates of numbers, when the table tells it
 */
export function readCellTime(cell: string, order: DateOrder | null = null): CellTime | null {
  const numbers = numbersAsDate(cell, order);
  const text = (numbers ?? cell).trim().replaceAll(/\s+/g, ' ').replace(WEEKDAY, '');
  const found = DAYS.map((form) => form.exec(text)).find((match) => match !== null);
  const date = found?.groups && dateOf(found.groups);
  if (!found || !date) return null;
  const rest = text.slice(found[0].length).replace(/^(?:t|,? ?(?:at |um )?)/i, '');
  if (rest === '') return { date, time: null, utc: null };
  const time = readClock(rest);
  return time && { date, time: time.clock, utc: time.offset === null ? null : inUtc(date, time) };
}

/** Returns `HH:MM:SS` for a cell with only a time of day, or null for anything else. */
export function readTimeOfDay(cell: string): string | null {
  return readClock(cell.trim().replaceAll(/\s+/g, ' '))?.clock ?? null;
}

const UNITS = { d: 24 * 60, h: 60, m: 1 } as const;
/** The most characters of a cell with a duration. */
const LONGEST = 40;
const LENGTH = /(\d+(?:[.,]\d+)?) ?(d|h|m)(?:ays?|ours?|rs?|in(?:ute)?s?)?(?![a-z])[ ,]*/gi;

/**
 * Returns the whole minutes of `1:30`, `90`, `90 min`, `1.5 hours`, `1h 30m` or `PT1H30M`, or null for anything else
 * and for zero.
 */
export function readLength(cell: string): number | null {
  if (cell.length > LONGEST) return null;
  const text = cell
    .trim()
    .replace(/^p(?=\d|t)/i, '')
    .replace(/t(?=\d)/i, '');
  const [, hours, minutes] = /^(\d{1,3}):(\d\d)(?::00)?$/.exec(text) ?? [];
  if (hours !== undefined) return Number(hours) * 60 + Number(minutes) || null;
  if (/^\d{1,5}$/.test(text)) return Number(text) || null;
  if (text.replaceAll(LENGTH, '') !== '') return null;
  const parts = [...text.matchAll(LENGTH)].map(
    ([, count = '', unit = '']) =>
      Number(count.replace(',', '.')) * UNITS[unit.toLowerCase() as keyof typeof UNITS],
  );
  return Math.round(parts.reduce((sum, part) => sum + part, 0)) || null;
}

type Groups = Readonly<Record<string, string | undefined>>;

function dateOf({ year, month, name, day }: Groups): string | null {
  const number = name ? MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1 : Number(month);
  const date = `${year}-${twoDigits(number)}-${twoDigits(Number(day))}`;
  return isDateOrTime(date) ? date : null;
}

interface Clock {
  readonly clock: string;
  /** `Z` or `+02:00`; null when not given. */
  readonly offset: string | null;
}

function readClock(text: string): Clock | null {
  const { hour, minute, second = '00', half = '', offset } = TIME.exec(text)?.groups ?? {};
  // A bare number is a time of day only with one of these after it: 7 pm, 19 Uhr.
  if (hour === undefined || (minute === undefined && half === '')) return null;
  const isHalf = /^[ap]/i.test(half);
  if (isHalf && (Number(hour) < 1 || Number(hour) > 12)) return null;
  const hours = isHalf ? (Number(hour) % 12) + (/^p/i.test(half) ? 12 : 0) : Number(hour);
  const clock = `${twoDigits(hours)}:${minute ?? '00'}:${second}`;
  if (hours > 23 || !isDateOrTime(`2000-01-01T${clock}`)) return null;
  return { clock, offset: offset ? offset.replace(/^(?:z|utc)$/i, '+00:00') : null };
}

function inUtc(date: string, { clock, offset }: Clock): string {
  const [, sign, hours, minutes] = /^([+-])(\d\d):?(\d\d)$/.exec(offset ?? '') ?? [];
  const ahead = (Number(hours) * 60 + Number(minutes)) * 60_000 * (sign === '-' ? -1 : 1);
  return toUtc(clockTime(`${date}T${clock}`) - ahead);
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
