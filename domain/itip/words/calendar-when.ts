import { ENGLISH, type Words } from '#domain/languages/words.ts';
import { eventsOf, property } from '../properties.ts';
import { datesOf } from '../series/dates.ts';
import { type KeptTimes, timesOf } from '../series/kept-times.ts';
import { momentOf } from '../time/vevent-times.ts';
import type { EventTime, JComponent } from '../types.ts';
import type { RecurrenceRule } from './recurrence-words.ts';
import { repeatsInWords } from './series-words.ts';
import { timesInWords } from './when.ts';

/** When an event is, in words. */
export interface When {
  /** "Tue, 12 May 2026, 10:00 – 11:00 (Berlin, GMT+2)", in the event's own zone. For a series it is the next date. */
  readonly time: string;
  /** "every week on Tuesday, 6 times", or null for a single date. */
  readonly repeats: string | null;
  /** The start and end of the date in `time`: UTC instants, or dates. The end is exclusive. */
  readonly start: string;
  readonly end: string;
}

/**
 * Returns when a calendar's event takes place, by its expanded dates, or null when it has no time.
 * @param now milliseconds since 1970; dates from then on are the next ones
 * @param floating true when the calendar named no zone, and its times were put into an assumed one
 */
export function whenOf(
  calendar: JComponent,
  now: number,
  floating = false,
  words: Words = ENGLISH,
): When | null {
  const dates = datesOf(calendar, now);
  if (!dates) return null;
  const { start, end } = dates.named;
  return {
    time: timesInWords(floating ? inAssumedZone(start) : start, end, words),
    repeats: repeatsInWords(dates, ruleOf(calendar), words),
    start: momentOf(start),
    end: momentOf(end),
  };
}

/** Returns when an event takes place, from the times that are kept in its record. */
export function whenOfDetails(details: KeptTimes, now: number, words: Words = ENGLISH): When {
  const when = whenOf(timesOf(details), now, details.floating, words);
  if (when) return when;
  throw new Error('Details have a start.');
}

/** Returns time and repetition in one line. */
export function inOneLine({ time, repeats }: Pick<When, 'time' | 'repeats'>, words: Words = ENGLISH): string {
  return repeats ? words.say('when.repeating', { time, repeats }) : time;
}

function inAssumedZone(time: EventTime): EventTime {
  return time.kind === 'zoned' ? { ...time, floating: true } : time;
}

function ruleOf(calendar: JComponent): RecurrenceRule | null {
  const master = eventsOf(calendar).find((event) => !property(event, 'recurrence-id'));
  const rule = master && property(master, 'rrule');
  if (!rule) return null;
  return rule[2] === 'recur' ? (rule[3] as RecurrenceRule) : {};
}
