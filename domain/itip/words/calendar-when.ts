import { eventsOf, property } from '../properties.ts';
import { datesOf } from '../series/dates.ts';
import { type KeptTimes, timesOf } from '../series/kept-times.ts';
import { momentOf } from '../time/times.ts';
import type { EventTime, JComponent } from '../types.ts';
import type { RecurrenceRule } from './recurrence-words.ts';
import { repeatsInWords } from './series-words.ts';
import { timesInWords } from './when.ts';

/** When an event is, for a person to read. */
export interface When {
  /** "Tue, 12 May 2026, 10:00 – 11:00 (Berlin, GMT+2)", in the event's own zone: of a series the next date. */
  readonly time: string;
  /** "every week on Tuesday, 6 times", or null for a single date. */
  readonly repeats: string | null;
  /** Of the date in `time`: UTC instants, or dates. The end is exclusive. */
  readonly start: string;
  readonly end: string;
}

/**
 * When a calendar's event takes place, by its expanded dates. Null when it says no time.
 * @param now milliseconds since 1970: dates from then on are the next ones
 * @param floating the calendar named no zone, and its times were put into an assumed one
 */
export function whenOf(calendar: JComponent, now: number, floating = false): When | null {
  const dates = datesOf(calendar, now);
  if (!dates) return null;
  const { start, end } = dates.named;
  return {
    time: timesInWords(floating ? inAssumedZone(start) : start, end),
    repeats: repeatsInWords(dates, ruleOf(calendar)),
    start: momentOf(start),
    end: momentOf(end),
  };
}

/** The same from what we keep of an event. */
export function whenOfDetails(details: KeptTimes, now: number): When {
  const when = whenOf(timesOf(details), now, details.floating);
  if (when) return when;
  throw new Error('Details have a start.');
}

/** Both in one line. */
export function inOneLine({ time, repeats }: Pick<When, 'time' | 'repeats'>): string {
  return repeats ? `${time}, ${repeats}` : time;
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
