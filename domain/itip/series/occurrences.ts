import { eventsOf, property } from '../properties.ts';
import { clockTime, DAY } from '../time/local-time.ts';
import { eventClock, instantOf, momentOf, readSeriesStart } from '../time/times.ts';
import { zoneBook } from '../time/zones.ts';
import type { EventTime, JComponent, Vevent } from '../types.ts';
import { type Series, seriesOf } from './series.ts';
import { readVevent } from './vevent.ts';

/** One time at which an event happens. */
export interface Occurrence {
  /** UTC instant or date: what a RECURRENCE-ID says to mean it. */
  readonly id: string;
  readonly start: EventTime;
  /** Exclusive. */
  readonly end: EventTime;
  /** True when a VEVENT of its own (or one for THISANDFUTURE) says how it is. */
  readonly overridden: boolean;
  readonly cancelled: boolean;
}

/**
 * The first occurrences of the event in a normalised calendar, by id: RRULE and RDATE without EXDATE, overrides applied,
 * those for THISANDFUTURE to all that follow. A single event has one.
 * @param from id, or its beginning, of the first that is wanted
 */
export function occurrences(
  calendar: JComponent,
  { limit, from = '' }: { readonly limit: number; readonly from?: string },
): Occurrence[] {
  const event = open(calendar);
  const found: Occurrence[] = [];
  const seen = new Set<string>();
  for (const id of candidates(event, from)) {
    if (found.length >= limit) break;
    const occurrence = id < from || seen.has(id) ? null : occurrenceOf(id, event);
    if (occurrence) found.push(occurrence);
    seen.add(id);
  }
  return found;
}

/** An occurrence that an event has, or had before it was called off. */
interface FoundOccurrence {
  readonly id: string;
  readonly cancelled: boolean;
}

/**
 * The occurrence that a RECURRENCE-ID means, cancelled or moved as it may be: some name an occurrence of a timed series
 * by its date. Null when the event has none.
 */
export function findOccurrence(calendar: JComponent, recurrenceId: string): FoundOccurrence | null {
  const event = open(calendar);
  const id = idOfOccurrence(event, recurrenceId);
  return id === null ? null : { id, cancelled: occurrenceOf(id, event)?.cancelled ?? false };
}

/** Its id alone. */
export function occurrenceId(calendar: JComponent, recurrenceId: string): string | null {
  return idOfOccurrence(open(calendar), recurrenceId);
}

/** The ids of what EXDATE takes out of a series. What has a VEVENT of its own takes place all the same. */
export function excludedIds(calendar: JComponent): readonly string[] {
  const { series, overrides } = open(calendar);
  return [...(series?.excluded ?? [])].filter(
    (id) => (overrides.get(id)?.status ?? 'CANCELLED') === 'CANCELLED',
  );
}

function idOfOccurrence({ series, overrides }: OpenEvent, recurrenceId: string): string | null {
  if (overrides.has(recurrenceId)) return recurrenceId;
  if (!series) return null;
  const wanted = series.clockOf(recurrenceId);
  const id = series.idAt(wanted);
  // When clocks are set back, two instants an hour apart have one time on the wall.
  if (recurrenceId.length > 10 && id.length > 10 && id !== recurrenceId) return null;
  if (overrides.has(id)) return id;
  if (series.excluded.has(id)) return null;
  if (series.added.some((time) => series.idAt(time) === id)) return id;
  for (const time of series.ruled()) {
    if (time > wanted + DAY) return null;
    if (time > wanted - DAY && series.idAt(time) === id) return id;
  }
  return null;
}

/**
 * What an answer that carries a RECURRENCE-ID is an answer to: an occurrence by its id, or with `instance: null` the
 * event, which has no other date. So it is without recurrence, and where the event is one date of a series whose rest
 * was never sent. Null for a date that the event does not have.
 */
export function whatIsAnswered(
  calendar: JComponent,
  recurrenceId: string,
): { instance: string | null } | null {
  const events = eventsOf(calendar);
  const [only] = events.length === 1 ? events : [];
  if (only && !REPEATS.some((name) => property(only, name))) return { instance: null };
  const single =
    only && property(only, 'recurrence-id') ? open(calendar).overrides.keys().next().value : null;
  if (single) return isOnDayOf(single, recurrenceId) ? { instance: null } : null;
  const instance = occurrenceId(calendar, recurrenceId);
  return instance === null ? null : { instance };
}

const REPEATS = ['rrule', 'rdate', 'recurrence-id'];

/** Some name an occurrence by its date, which is no more than a day away in any zone. */
function isOnDayOf(id: string, recurrenceId: string): boolean {
  return id === recurrenceId || Math.abs(Date.parse(id) - Date.parse(recurrenceId)) < DAY;
}

type Override = Vevent & { readonly recurrenceId: string };

interface OpenEvent {
  readonly series: Series | null;
  readonly overrides: ReadonlyMap<string, Override>;
  /** Those with RANGE=THISANDFUTURE, the latest first. */
  readonly ongoing: readonly Override[];
}

function open(calendar: JComponent): OpenEvent {
  const book = zoneBook(calendar, 'UTC');
  const events = eventsOf(calendar);
  const start = readSeriesStart(events, book);
  const master = events.find((event) => !property(event, 'recurrence-id'));
  const overrides = events
    .map((event) => readVevent(event, eventClock(event, book), start))
    .filter(isOverride);
  return {
    series: master ? seriesOf(master, eventClock(master, book)) : null,
    overrides: new Map(overrides.map((override) => [override.recurrenceId, override])),
    ongoing: overrides
      .filter(({ thisAndFuture }) => thisAndFuture)
      .toSorted((one, other) => (one.recurrenceId < other.recurrenceId ? 1 : -1)),
  };
}

function isOverride(event: Vevent): event is Override {
  return event.recurrenceId !== null;
}

/**
 * Every id an occurrence may have, ascending: those of the rule, of RDATEs and of overrides, which a rule may not make.
 * What comes days before `from` is passed over unnamed: naming asks a zone for its offset, which takes most of the time.
 */
function* candidates({ series, overrides }: OpenEvent, from: string): Generator<string> {
  const begin = clockTime(from) - 2 * DAY;
  if (!series) return yield* [...overrides.keys()].toSorted();
  const others = [...series.added, ...[...overrides.keys()].map(series.clockOf)].toSorted(
    (one, other) => one - other,
  );
  let next = 0;
  for (const time of series.ruled()) {
    if (time < begin) continue;
    for (; next < others.length && (others[next] ?? 0) < time; next++) yield series.idAt(others[next] ?? 0);
    yield series.idAt(time);
  }
  for (const time of others.slice(next)) yield series.idAt(time);
}

function occurrenceOf(id: string, { series, overrides, ongoing }: OpenEvent): Occurrence | null {
  const own = overrides.get(id);
  if (!own && series?.excluded.has(id)) return null;
  const changed = own ?? ongoing.find((override) => override.recurrenceId <= id);
  const cancelled = changed?.status === 'CANCELLED';
  const time = series?.clockOf(id) ?? 0;
  if (own?.start && own.end) return { id, start: own.start, end: own.end, overridden: true, cancelled };
  if (!series) return null;
  if (!changed?.start || !changed.end) {
    return {
      id,
      start: series.timeAt(time),
      end: series.endAt(time),
      overridden: changed !== undefined,
      cancelled,
    };
  }
  const moved = time + series.clockOf(momentOf(changed.start)) - series.clockOf(changed.recurrenceId);
  const length = instantOf(changed.end) - instantOf(changed.start);
  return {
    id,
    start: series.timeAt(moved),
    end: series.timeAfter(moved, length),
    overridden: true,
    cancelled,
  };
}
