/**
 * This file says how two versions of an event differ for a guest. Both are compared as guests may read them, so nothing is
 * said that a mail or the public page would hide.
 */

import { eventsOf, isCancelled, textOf, withEvents } from '#domain/itip/properties.ts';
import { compareTimes, isSame, type TimeComparison } from '#domain/itip/series/compare-times.ts';
import { datesOf } from '#domain/itip/series/dates.ts';
import { instanceIds } from '#domain/itip/series/instance-ids.ts';
import { findOccurrence, type Occurrence, occurrences } from '#domain/itip/series/occurrences.ts';
import { isPast } from '#domain/itip/time/is-past.ts';
import { momentOf } from '#domain/itip/time/vevent-times.ts';
import type { JComponent } from '#domain/itip/types.ts';
import { whenOf } from '#domain/itip/words/calendar-when.ts';
import { ENGLISH, type Words } from '#domain/languages/words.ts';
import { CodedError } from '#domain/text/coded-error.ts';
import type { Person } from '#domain/text/person.ts';
import { plainLine, shorten } from '#domain/text/plain-text.ts';
import type { InviteSource } from './invite.types.ts';
import { joinLinksOf, withoutJoinLinks } from './join-links.ts';
import { readableText } from './personal-links.ts';
import { rehydrate } from './rehydrate.ts';
import { sameContent } from './same-content.ts';

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

/** Dates of one kind that are named. */
const NAMED_MOST = 5;
/** As many occurrences as are compared at first, and at most, see compare-times.ts. */
const EXPANDED = [800, 4000];
/** Occurrences with a VEVENT of their own that are compared: a guest reads few lines. */
const OWN_MOST = 50;
/** A change of the description is quoted up to so many lines and characters. */
const LINES_MOST = 3;
const QUOTED_MOST = 300;
const LONGEST = 200;

/**
 * Returns how two versions differ, what matters most first; nothing when a guest would read the same in both.
 * @param now milliseconds since 1970; single dates that are over are not named
 */
export function differences(versions: Versions, now: number): Difference[] {
  const { wasCancelled, instance } = versions;
  const [before, after] = [seen(versions, versions.before), seen(versions, versions.after)];
  if (!before || !after) return [];
  const reopened: Difference[] = wasCancelled ? [{ what: 'reopened' }] : [];
  const times = instance === null ? compareTimes(versions.before, versions.after) : null;
  const found = [
    ...reopened,
    ...(times ? wholeTimes(versions, times, now) : oneTime(versions, before, after)),
    ...contents(before, after),
    ...(times ? ownContents(versions, times, before, after, now) : []),
  ];
  const isSilent = found.length === 0 && !sameContent(before.calendar, after.calendar, null);
  return isSilent ? [{ what: 'details' }] : found;
}

/** What a guest reads of an event or occurrence. */
interface Seen {
  readonly calendar: JComponent;
  readonly title: string;
  readonly place: string;
  readonly call: string;
  readonly text: string;
}

/** Returns what a guest reads of a calendar; null when it has nothing to send. */
function seen(versions: Versions, of: JComponent, instance = versions.instance): Seen | null {
  const { organizer, domain } = versions;
  const source: InviteSource = {
    deployment: { domain, product: '', publicUrl: '' },
    organizer,
    organizerHandle: '',
    calendar: withGuestsOf(of, [versions.before, versions.after]),
    version: 0,
    dtstamp: '1970-01-01T00:00:00Z',
    kind: 'update',
    instance,
  };
  try {
    const calendar = shownOf(rehydrate(source), versions);
    const events = eventsOf(calendar);
    const event = events.find((one) => textOf(one, 'recurrence-id') === '') ?? events[0];
    const read = (name: string) => (event ? textOf(event, name) : '');
    return {
      calendar,
      title: shorten(plainLine(read('summary')), LONGEST),
      place: shorten(plainLine(read('location')), LONGEST),
      call: CALLS.map(read).find((value) => /^https?:/i.test(value)) ?? '',
      text: readableText(read('description')),
    };
  } catch (error) {
    if (error instanceof CodedError) return null;
    throw error;
  }
}

/** A link that either version marks as one of a call is hidden in both. */
function shownOf(calendar: JComponent, { isPublic, before, after }: Versions): JComponent {
  if (!isPublic) return calendar;
  return withoutJoinLinks(withoutJoinLinks(calendar, joinLinksOf(before)), joinLinksOf(after));
}

/** Properties with the link to the call, as named by Apple and others (RFC 7986), Google and Microsoft. */
export const CALLS = ['conference', 'x-google-conference', 'x-microsoft-skypeteamsmeetingurl'];

/** A guest of either version is hidden in both: otherwise a name that one of them hides would show in the comparison. */
function withGuestsOf(calendar: JComponent, others: readonly JComponent[]): JComponent {
  const attendees = others.flatMap((other) =>
    eventsOf(other).flatMap(([, properties]) => properties.filter(([name]) => name === 'attendee')),
  );
  const events = eventsOf(calendar).map(
    ([name, properties, inner], index): JComponent =>
      index === 0 ? [name, [...properties, ...attendees], inner] : [name, properties, inner],
  );
  return withEvents(calendar, events);
}

function wholeTimes({ before, after, words }: Versions, times: TimeComparison, now: number): Difference[] {
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
function oneTime(versions: Versions, before: Seen, after: Seen): Difference[] {
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

function contents(before: Seen, after: Seen): Difference[] {
  const pair = (what: 'title' | 'place') =>
    before[what] === after[what] ? [] : [{ what, was: before[what], is: after[what] }];
  return [
    ...pair('title'),
    ...pair('place'),
    ...(before.call === after.call ? [] : [{ what: 'call' } as const]),
    ...text(before.text, after.text),
  ];
}

/** Returns the lines that differ when they are few and short. */
function text(before: string, after: string): Difference[] {
  const [was, is] = [linesOf(before), linesOf(after)];
  const shorter = Math.min(was.length, is.length);
  let start = 0;
  while (start < shorter && was[start] === is[start]) start += 1;
  let end = 0;
  while (end < shorter - start && was.at(-1 - end) === is.at(-1 - end)) end += 1;
  const [gone, come] = [was.slice(start, was.length - end), is.slice(start, is.length - end)];
  const size = [...gone, ...come].join('').length;
  const count = Math.max(gone.length, come.length);
  if (count > LINES_MOST || size > QUOTED_MOST) return [{ what: 'description' }];
  const pairs = Array.from({ length: count }, (_, at) => ({ was: gone[at] ?? '', is: come[at] ?? '' }));
  return pairs.filter(({ was, is }) => was !== is).map((pair) => ({ what: 'line', ...pair }));
}

function linesOf(description: string): string[] {
  return description.split('\n').map(plainLine).filter(Boolean);
}

/** Returns the dates whose own title, place or description differ otherwise than those of the series. */
function ownContents(
  versions: Versions,
  times: TimeComparison,
  before: Seen,
  after: Seen,
  now: number,
): Difference[] {
  const known = new Set([...times.out, ...times.moved, ...times.added]);
  const ids = [versions.before, versions.after].flatMap((calendar) =>
    instanceIds(calendar).flatMap(({ event, id }) => (id === null || isCancelled(event) ? [] : id)),
  );
  const own = [...new Set(ids)]
    .filter((id) => !known.has(id))
    .toSorted()
    .slice(-OWN_MOST)
    .flatMap((id) => occurrences(versions.after, { limit: 1, from: id }).filter((one) => one.id === id))
    .filter(({ cancelled, end }) => !cancelled && !isPast(momentOf(end), now))
    .filter(({ id }) => {
      const [one, other] = [seen(versions, versions.before, id), seen(versions, versions.after, id)];
      return (
        one && other && !isSameRead(one, other) && !(isSameRead(one, before) && isSameRead(other, after))
      );
    });
  return own.slice(0, NAMED_MOST).map((date) => ({ what: 'date-details', date }));
}

function isSameRead(one: Seen, other: Seen): boolean {
  return (['title', 'place', 'call', 'text'] as const).every((name) => one[name] === other[name]);
}
