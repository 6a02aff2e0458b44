/** How the times of two versions of an event differ. */

import { isSame, type TimeComparison } from '#domain/itip/series/compare-times.ts';
import { datesOf } from '#domain/itip/series/dates.ts';
import { findOccurrence, type Occurrence, occurrences } from '#domain/itip/series/occurrences.ts';
import { isPast } from '#domain/itip/time/is-past.ts';
import { momentOf } from '#domain/itip/time/vevent-times.ts';
import type { JComponent } from '#domain/itip/types.ts';
import { whenOf } from '#domain/itip/words/calendar-when.ts';
import { ENGLISH, type Words } from '#domain/languages/words.ts';
import type { Difference, SeriesWhen, Span, Versions } from './difference.types.ts';
import type { GuestReading } from './guest-reading.ts';

/** Dates of one kind that are named. */
export const NAMED_MOST = 5;
/** As many occurrences as are compared at first, and at most, see compare-times.ts. */
const EXPANDED = [800, 4000];

/**
 * Returns how the times of whole events differ.
 * @param now milliseconds since 1970; dates that are over are not named
 */
export function differingTimes(
  { before, after, words }: Versions,
  times: TimeComparison,
  now: number,
): Difference[] {
  if (isSame(times)) return [];
  if (times.someStay) return dates(times, before, after, now, words);
  const [was, is] = [seriesWhen(before, now, words), seriesWhen(after, now, words)];
  if (!was || !is) return [];
  if (was.repeats === null && is.repeats === null)
    return isSameSpan(was.date, is.date) ? [] : [{ what: 'moved', was: was.date, is: is.date }];
  const isSameWhen = was.repeats === is.repeats && isSameSpan(was.date, is.date);
  return isSameWhen ? [] : [{ what: 'series', was, is }];
}

function seriesWhen(calendar: JComponent, now: number, words: Words = ENGLISH): SeriesWhen | null {
  const date = datesOf(calendar, now)?.named;
  return date ? { date, repeats: whenOf(calendar, now, false, words)?.repeats ?? null } : null;
}

/** Returns the dates that differ. When many do, the repetition in words says more than the rest of them. */
function dates(
  times: TimeComparison,
  before: JComponent,
  after: JComponent,
  now: number,
  words: Words | undefined,
): Difference[] {
  const last = [...times.out, ...times.moved, ...times.added].toSorted().at(-1) ?? '';
  const [was, is] = [expanded(before, last), expanded(after, last)];
  const isAhead = ({ end }: Span) => !isPast(momentOf(end), now);
  const moved = times.moved.flatMap((id) => {
    const [from, to] = [was.get(id), is.get(id)];
    return from && to && (isAhead(from) || isAhead(to)) ? [{ was: from, is: to }] : [];
  });
  const out = withoutSpansOf(
    is,
    times.out.flatMap((id) => was.get(id) ?? []),
  ).filter(isAhead);
  const added = withoutSpansOf(
    was,
    times.added.flatMap((id) => is.get(id) ?? []),
  ).filter(isAhead);
  const [wasWhen, isWhen] = [seriesWhen(before, now, words), seriesWhen(after, now, words)];
  const isMuch = [moved, out, added].some(({ length }) => length > NAMED_MOST);
  const says = isMuch && wasWhen && isWhen && wasWhen.repeats !== isWhen.repeats;
  return [
    ...(says ? [{ what: 'series', was: wasWhen, is: isWhen } as const] : []),
    ...moved.slice(0, NAMED_MOST).map((pair) => ({ what: 'date-moved', ...pair }) as const),
    ...more('more-moved', moved),
    ...out.slice(0, NAMED_MOST).map((date) => ({ what: 'date-out', date }) as const),
    ...more('more-out', out),
    ...added.slice(0, NAMED_MOST).map((date) => ({ what: 'date-added', date }) as const),
    ...more('more-added', added),
  ];
}

/** Two dates of a series may be at one time, since a date can move onto another: a guest reads of that time once. */
function withoutSpansOf(other: ReadonlyMap<string, Span>, dates: readonly Span[]): Span[] {
  const known = new Set([...other.values()].map(spanKey));
  return dates.filter((date) => {
    const isNew = !known.has(spanKey(date));
    known.add(spanKey(date));
    return isNew;
  });
}

function spanKey({ start, end }: Span): string {
  return `${momentOf(start)}/${momentOf(end)}`;
}

function more(what: 'more-moved' | 'more-out' | 'more-added', all: readonly unknown[]): Difference[] {
  return all.length > NAMED_MOST ? [{ what, count: all.length - NAMED_MOST }] : [];
}

/** Returns the occurrences that take place up to the one with an id, by id. */
function expanded(calendar: JComponent, last: string): ReadonlyMap<string, Occurrence> {
  let all: readonly Occurrence[] = [];
  for (const limit of EXPANDED) {
    all = occurrences(calendar, { limit });
    if (all.length < limit || last <= (all.at(-1)?.id ?? '')) break;
  }
  return new Map(all.filter(({ cancelled }) => !cancelled).map((one) => [one.id, one]));
}

/** Returns how the time of the one occurrence differs. */
export function differingTime(versions: Versions, before: GuestReading, after: GuestReading): Difference[] {
  const known = findOccurrence(versions.before, versions.instance ?? '');
  const is = datesOf(after.calendar, 0)?.named;
  if (!is) return [];
  if (!known) return [{ what: 'date-added', date: is }];
  if (known.cancelled) return versions.wasCancelled ? [] : [{ what: 'reopened' }];
  const was = datesOf(before.calendar, 0)?.named;
  return !was || isSameSpan(was, is) ? [] : [{ what: 'moved', was, is }];
}

function isSameSpan(one: Span, other: Span): boolean {
  return spanKey(one) === spanKey(other);
}
