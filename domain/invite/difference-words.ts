/**
 * This file says in words how two versions of an event differ. Every function of a language makes one whole sentence from
 * named values, so that it can be translated without knowledge of the code. Dates are written by `spanWords` alone.
 */
import type { EventTime } from '#domain/itip/types.ts';
import { instanceInWords, spanOfDate, timesInWords } from '#domain/itip/words/when.ts';
import { type Sentence, sentence } from '#domain/text/sentence.ts';
import type { Difference, SeriesWhen, Span } from './differences.ts';

/** The language of the words, as a tag of BCP 47. */
export type Locale = 'en';

/** An old and a new value, ready to be shown. */
interface Values {
  readonly was: string;
  readonly is: string;
}

const ENGLISH = {
  reopened: () => sentence`It takes place again.`,
  moved: ({ was, is }: Values) => sentence`Moved from ${{ was }} to ${{ is }}.`,
  series: ({ was, is }: Values) => sentence`The dates were ${{ was }}. They are now ${{ is }}.`,
  dateMoved: ({ was, is }: Values) => sentence`One date moved from ${{ was }} to ${{ is }}.`,
  dateOut: ({ was }: Pick<Values, 'was'>) => sentence`Cancelled: ${{ was }}.`,
  dateAdded: ({ is }: Pick<Values, 'is'>) => sentence`New date: ${{ is }}.`,
  dateDetails: ({ is }: Pick<Values, 'is'>) => sentence`Other details on ${{ is }}.`,
  moreMoved: (count: number) =>
    count === 1 ? sentence`One more date moved.` : sentence`${String(count)} more dates moved.`,
  moreOut: (count: number) =>
    count === 1
      ? sentence`One more date was cancelled.`
      : sentence`${String(count)} more dates were cancelled.`,
  moreAdded: (count: number) =>
    count === 1 ? sentence`One more date is new.` : sentence`${String(count)} more dates are new.`,
  title: ({ was, is }: Values) => sentence`Title: “${{ was }}” is now “${{ is }}”`,
  place: ({ was, is }: Values) => sentence`Place: “${{ was }}” is now “${{ is }}”`,
  placeSet: ({ is }: Pick<Values, 'is'>) => sentence`New place: “${{ is }}”`,
  placeGone: ({ was }: Pick<Values, 'was'>) => sentence`No longer the place: “${{ was }}”`,
  line: ({ was, is }: Values) => sentence`In the description: “${{ was }}” is now “${{ is }}”`,
  lineSet: ({ is }: Pick<Values, 'is'>) => sentence`New in the description: “${{ is }}”`,
  lineGone: ({ was }: Pick<Values, 'was'>) => sentence`No longer in the description: “${{ was }}”`,
  description: () => sentence`The description changed.`,
  call: () => sentence`The link to join changed.`,
  details: () => sentence`Details of the calendar entry changed.`,
  changed: () => 'What changed:',
  changedSinceAnswer: () => 'What changed since you answered:',
  changedOn: ({ day }: { readonly day: string }) => `What changed on ${day}:`,
  noTitle: () => '(no title)',
  /** A date, and how it repeats. */
  repeating: ({ date, repeats }: { readonly date: string; readonly repeats: string }) =>
    `${date}, ${repeats}`,
};

/** The words of each language. */
const WORDS: Readonly<Record<Locale, typeof ENGLISH>> = { en: ENGLISH };

/**
 * Returns the line above the sentences.
 * @param since `answer` for a guest who answered an earlier version; a UTC instant, and the event's time zone, for the
 * day of the change
 */
export function changesHeading(
  since?: 'answer' | { readonly at: string; readonly timeZone: string | null },
  locale: Locale = 'en',
): string {
  const words = WORDS[locale];
  if (since === undefined) return words.changed();
  if (since === 'answer') return words.changedSinceAnswer();
  return words.changedOn({ day: instanceInWords(since.at, since.timeZone) });
}

/** Returns one sentence for each difference. */
export function differencesInWords(found: readonly Difference[], locale: Locale = 'en'): Sentence[] {
  return found.map((one) => inWords(one, locale));
}

function inWords(one: Difference, locale: Locale): Sentence {
  const words = WORDS[locale];
  switch (one.what) {
    case 'moved':
      return words.moved(spans(one, locale));
    case 'series':
      return words.series({ was: seriesWords(one.was, locale), is: seriesWords(one.is, locale) });
    case 'date-moved':
      return words.dateMoved(spans(one, locale));
    case 'date-out':
      return words.dateOut({ was: spanWords(one.date, locale) });
    case 'date-added':
      return words.dateAdded({ is: spanWords(one.date, locale) });
    case 'date-details':
      return words.dateDetails({ is: spanWords(one.date, locale) });
    case 'more-moved':
      return words.moreMoved(one.count);
    case 'more-out':
      return words.moreOut(one.count);
    case 'more-added':
      return words.moreAdded(one.count);
    case 'title':
      return words.title({ was: one.was || words.noTitle(), is: one.is || words.noTitle() });
    case 'place':
      return either(one, words.place, words.placeSet, words.placeGone);
    case 'line':
      return either(one, words.line, words.lineSet, words.lineGone);
    default:
      return words[one.what]();
  }
}

/** Returns the sentence for a value that changed, that is new, or that is gone. */
function either(
  { was, is }: Values,
  changed: (values: Values) => Sentence,
  set: (values: Pick<Values, 'is'>) => Sentence,
  gone: (values: Pick<Values, 'was'>) => Sentence,
): Sentence {
  if (was === '') return set({ is });
  return is === '' ? gone({ was }) : changed({ was, is });
}

/** Names the time zones only when they differ: the mail and the page state the zone beside this. */
function spans({ was, is }: { readonly was: Span; readonly is: Span }, locale: Locale): Values {
  const zoned = zoneOf(was.start) !== zoneOf(is.start);
  return { was: spanWords(was, locale, zoned), is: spanWords(is, locale, zoned) };
}

function zoneOf(time: EventTime): string | null {
  return time.kind === 'zoned' ? time.zone : null;
}

function seriesWords({ date, repeats }: SeriesWhen, locale: Locale): string {
  const words = spanWords(date, locale);
  return repeats === null ? words : WORDS[locale].repeating({ date: words, repeats });
}

/** Returns one date in a language: "Tue, 12 May 2026, 18:00 – 19:00". @param zoned true to name its time zone */
function spanWords(date: Span, _locale: Locale, zoned = false): string {
  return zoned ? timesInWords(date.start, date.end) : spanOfDate(date);
}
