/** The types of what differs between two versions of an event. */

import type { Occurrence } from '#domain/itip/series/occurrences.ts';
import type { JComponent } from '#domain/itip/types.ts';
import type { Words } from '#domain/languages/words.ts';
import type { Person } from '#domain/text/person.ts';

/** When one date begins and ends; the end is exclusive. */
export type Span = Pick<Occurrence, 'start' | 'end'>;

/** A value before and after. An empty text stands for none. */
interface Pair<Value> {
  readonly was: Value;
  readonly is: Value;
}

/** One difference between two versions. */
export type Difference =
  /** The event, or the one date that is compared, was cancelled and takes place again. */
  | { readonly what: 'reopened' }
  /** The event has one date, and it moved. */
  | ({ readonly what: 'moved' } & Pair<Span>)
  /** No date of the series stayed, or it has one rule or none now: when it was and is, as a mail states it. */
  | ({ readonly what: 'series' } & Pair<SeriesWhen>)
  | ({ readonly what: 'date-moved' } & Pair<Span>)
  | { readonly what: 'date-out' | 'date-added' | 'date-details'; readonly date: Span }
  /** Further dates of one kind, which are not named. */
  | { readonly what: 'more-moved' | 'more-out' | 'more-added'; readonly count: number }
  | ({ readonly what: 'title' | 'place' } & Pair<string>)
  /** One line of the description. */
  | ({ readonly what: 'line' } & Pair<string>)
  /** The description in more than a few lines, the link to the call, or what only a calendar shows. */
  | { readonly what: 'description' | 'call' | 'details' };

/** The next date of an event, and its repetition in words or null. */
export interface SeriesWhen {
  readonly date: Span;
  readonly repeats: string | null;
}

/** Two versions of an event, and who reads of them. */
export interface Versions {
  /** The organizer's calendar as it was, and as it is; normalised. */
  readonly before: JComponent;
  readonly after: JComponent;
  readonly organizer: Person;
  /** Our mail domain. */
  readonly domain: string;
  /** The one occurrence that is compared (UTC instant or date); null for the whole event. */
  readonly instance: string | null;
  /** True when the event was cancelled in the version before. */
  readonly wasCancelled: boolean;
  /** True when anybody may read of it, and not only guests: then links of video calls are left out. */
  readonly isPublic?: boolean;
  /** The language in which repetitions are written; English by default. */
  readonly words?: Words;
}
