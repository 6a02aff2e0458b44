/**
 * This file says in words how two versions of an event differ, in one whole sentence for each difference. Dates are written by
 * `spanWords` alone.
 */

import type { EventTime } from '#domain/itip/types.ts';
import { instanceInWords, spanOfDate, timesInWords } from '#domain/itip/words/when.ts';
import { ENGLISH, type Words } from '#domain/languages/words.ts';
import { plainLine } from '#domain/text/plain-text.ts';
import type { Sentence } from '#domain/text/sentence.ts';
import type { Difference, SeriesWhen, Span } from './difference.types.ts';

/**
 * Returns the line above the sentences.
 * @param since `answer` for a guest who answered an earlier version; a UTC instant, and the event's time zone, for the
 * day of the change
 */
export function changesHeading(
  words: Words,
  since?: 'answer' | { readonly at: string; readonly timeZone: string | null },
): string {
  if (since === undefined) return words.say('changes.heading');
  if (since === 'answer') return words.say('changes.sinceAnswer');
  return words.say('changes.onDay', { day: instanceInWords(since.at, since.timeZone, words) });
}

/** Returns one sentence for each difference. */
export function differencesInWords(found: readonly Difference[], words: Words = ENGLISH): Sentence[] {
  return found.map((one) => inWords(one, words));
}

function inWords(one: Difference, words: Words): Sentence {
  switch (one.what) {
    case 'moved':
      return words.parts('changes.moved', spans(one, words));
    case 'series':
      return words.parts('changes.series', {
        was: { was: seriesWords(one.was, words) },
        is: { is: seriesWords(one.is, words) },
      });
    case 'date-moved':
      return words.parts('changes.dateMoved', spans(one, words));
    case 'date-out':
      return words.parts('changes.dateOut', { was: { was: spanWords(one.date, words) } });
    case 'date-added':
      return words.parts('changes.dateAdded', { is: { is: spanWords(one.date, words) } });
    case 'date-details':
      return words.parts('changes.dateDetails', { is: { is: spanWords(one.date, words) } });
    case 'more-moved':
      return [words.say('changes.moreMoved', { count: one.count })];
    case 'more-out':
      return [words.say('changes.moreOut', { count: one.count })];
    case 'more-added':
      return [words.say('changes.moreAdded', { count: one.count })];
    case 'title':
      return words.parts('changes.title', {
        was: was(one.was || words.say('changes.noTitle')),
        is: is(one.is || words.say('changes.noTitle')),
      });
    case 'place':
      if (one.was === '') return words.parts('changes.placeSet', { is: is(one.is) });
      if (one.is === '') return words.parts('changes.placeGone', { was: was(one.was) });
      return words.parts('changes.place', { was: was(one.was), is: is(one.is) });
    case 'line':
      if (one.was === '') return words.parts('changes.lineSet', { is: is(one.is) });
      if (one.is === '') return words.parts('changes.lineGone', { was: was(one.was) });
      return words.parts('changes.line', { was: was(one.was), is: is(one.is) });
    case 'reopened':
      return [words.say('changes.reopened')];
    case 'description':
      return [words.say('changes.description')];
    case 'call':
      return [words.say('changes.call')];
    case 'details':
      return [words.say('changes.details')];
  }
}

/** An organizer's text that was. */
function was(text: string) {
  return { was: plainLine(text) };
}

/** An organizer's text that is. */
function is(text: string) {
  return { is: plainLine(text) };
}

/** Names the time zones only when they differ: the mail and the page state the zone beside this. */
function spans(pair: { readonly was: Span; readonly is: Span }, words: Words) {
  const zoned = zoneOf(pair.was.start) !== zoneOf(pair.is.start);
  return {
    was: { was: spanWords(pair.was, words, zoned) },
    is: { is: spanWords(pair.is, words, zoned) },
  };
}

function zoneOf(time: EventTime): string | null {
  return time.kind === 'zoned' ? time.zone : null;
}

function seriesWords({ date, repeats }: SeriesWhen, words: Words): string {
  const time = spanWords(date, words);
  return repeats === null ? time : words.say('when.repeating', { time, repeats });
}

/** Returns one date: "Tue, 12 May 2026, 18:00 – 19:00". @param zoned true to name its time zone */
function spanWords(date: Span, words: Words, zoned = false): string {
  return zoned ? timesInWords(date.start, date.end, words) : spanOfDate(date, words);
}
