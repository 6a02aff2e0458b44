/** This file takes from an event the date that its cover shows. */

import type { KeptTimes } from '#domain/itip/series/kept-times.ts';
import { ianaZone, UTC } from '#domain/itip/time/iana.ts';
import { toLocal } from '#domain/itip/time/wall-clock.ts';
import { whenOfDetails } from '#domain/itip/words/calendar-when.ts';
import { type DayLeaf, dayLeaf } from '#domain/itip/words/when.ts';

import { ENGLISH, type Words } from '#domain/languages/words.ts';

/** Returns the date of a cover, in the event's own zone; of a series it is the next one. @param now milliseconds since 1970 */
export function coverDate(details: KeptTimes, now: number, words: Words = ENGLISH): DayLeaf {
  const { start } = whenOfDetails(details, now);
  const zone = ianaZone(details.timeZone ?? 'UTC') ?? UTC;
  return dayLeaf(start.length === 10 ? start : toLocal(Date.parse(start), zone.offsetAt), words);
}
