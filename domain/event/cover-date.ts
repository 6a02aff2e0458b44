/** This file takes from an event the date that its cover shows. */
import type { KeptTimes } from '#domain/itip/series/kept-times.ts';
import { ianaZone, UTC } from '#domain/itip/time/iana.ts';
import { toLocal } from '#domain/itip/time/wall-clock.ts';
import { whenOfDetails } from '#domain/itip/words/calendar-when.ts';
import { dayInWords } from '#domain/itip/words/when.ts';

/** The day on which an event begins, in its own zone. */
export interface CoverDate {
  /** "12" */
  readonly day: string;
  /** "May" */
  readonly month: string;
}

/** Returns the date of a cover; of a series it is the next one. @param now milliseconds since 1970 */
export function coverDate(details: KeptTimes, now: number): CoverDate {
  const { start } = whenOfDetails(details, now);
  const zone = ianaZone(details.timeZone ?? 'UTC') ?? UTC;
  const words = dayInWords(start.length === 10 ? start : toLocal(Date.parse(start), zone.offsetAt));
  const [, day = '', month = ''] = words.split(' ');
  return { day, month };
}
