/**
 * This file writes dates and times. They come as milliseconds since 1970 of the clock on the wall, so that no time zone is
 * needed here.
 */
import type { Locale } from './languages.ts';

/** How one locale writes dates and times. */
export interface DateWords {
  /** "Tue, 12 May 2026" */
  day(at: number): string;
  /** "10:00", in 12 or 24 hours. */
  clock(at: number): string;
  /** "10:00 – 11:00", of one day. */
  clocks(from: number, to: number): string;
  /** "Tue, 12 May 2026 – Wed, 13 May 2026" */
  days(first: number, last: number): string;
  /** "Tue" */
  shortWeekday(at: number): string;
  /** "May" */
  shortMonth(at: number): string;
  /** "12" */
  dayOfMonth(at: number): string;
  /** "Tuesday". @param index 0 for Sunday */
  weekday(index: number): string;
  /** "May", as it stands alone. @param index 0 for January */
  month(index: number): string;
}

const DAY = 86_400_000;
/** 1970-01-04 was a Sunday. */
const SUNDAY = 3 * DAY;

/** Returns how a locale writes dates. @param intl its tag for Intl */
export function dateWords(locale: Locale, intl: string): DateWords {
  return locale === 'en' ? ENGLISH_DATES : intlDates(intl);
}

function intlDates(intl: string): DateWords {
  const made = new Map<string, Intl.DateTimeFormat>();
  const format = (options: Intl.DateTimeFormatOptions) => {
    const key = JSON.stringify(options);
    const known = made.get(key) ?? new Intl.DateTimeFormat(intl, { ...options, timeZone: 'UTC' });
    made.set(key, known);
    return known;
  };
  const day = () => format({ weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' });
  const clock = () => format({ timeStyle: 'short' });
  return {
    day: (at) => day().format(at),
    clock: (at) => clock().format(at),
    clocks: (from, to) => clock().formatRange(from, to),
    days: (first, last) => day().formatRange(first, last),
    shortWeekday: (at) => format({ weekday: 'short' }).format(at),
    shortMonth: (at) => format({ month: 'short' }).format(at),
    dayOfMonth: (at) => digits(format({ day: 'numeric' }).formatToParts(at)),
    weekday: (index) => format({ weekday: 'long' }).format(SUNDAY + index * DAY),
    month: (index) => format({ month: 'long' }).format(Date.UTC(1970, index)),
  };
}

/** Japanese writes a day alone as "12日". */
function digits(parts: readonly Intl.DateTimeFormatPart[]): string {
  return parts.find(({ type }) => type === 'day')?.value ?? '';
}

const DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);

/** English without a region. The short forms of Intl differ from one English to the other, and so between versions of ICU. */
const ENGLISH_DATES: DateWords = {
  day: (at) => {
    const { shortWeekday, dayOfMonth, shortMonth } = ENGLISH_DATES;
    return `${shortWeekday(at)}, ${dayOfMonth(at)} ${shortMonth(at)} ${new Date(at).getUTCFullYear()}`;
  },
  clock: (at) => new Date(at).toISOString().slice(11, 16),
  clocks: (from, to) => `${ENGLISH_DATES.clock(from)} – ${ENGLISH_DATES.clock(to)}`,
  days: (first, last) => `${ENGLISH_DATES.day(first)} – ${ENGLISH_DATES.day(last)}`,
  shortWeekday: (at) => DAYS[new Date(at).getUTCDay()]?.slice(0, 3) ?? '',
  shortMonth: (at) => MONTHS[new Date(at).getUTCMonth()]?.slice(0, 3) ?? '',
  dayOfMonth: (at) => String(new Date(at).getUTCDate()),
  weekday: (index) => DAYS[index] ?? '',
  month: (index) => MONTHS[index] ?? '',
};
