import { eventsOf, property } from '../properties.ts';
import { clockTime, DAY } from '../time/local-time.ts';
import { eventClock, instantOf, momentOf, readSeriesStart } from '../time/vevent-times.ts';
import { zoneBook } from '../time/zones.ts';
import type { EventTime, JComponent, Vevent } from '../types.ts';
import { type Series, seriesOf } from './series.ts';
import { readVevent } from './vevent.ts';

/** One time at which an event happens. */
export interface Occurrence {
  /** UTC instant or date: the RECURRENCE-ID that names it. */
  readonly id: string;
  readonly start: EventTime;
  /** The end, exclusive. */
  readonly end: EventTime;
  /** True when a VEVENT of its own, or one for THISANDFUTURE, describes it. */
  readonly overridden: boolean;
  readonly cancelled: boolean;
}

/**
 * Returns the first occurrences of an event in a normalised calendar, by id: those of RRULE and RDATE without EXDATE,
 * with changed instances applied; THISANDFUTURE changes apply to all that follow. A single event has one occurrence.
 * @param from the id, or the beginning of the id, from which occurrences are wanted
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

/** An occurrence that an event has, or had before it was cancelled. */
interface FoundOccurrence {
  readonly id: string;
  readonly cancelled: boolean;
}

/**
 * Returns the occurrence that a RECURRENCE-ID names, even when it is cancelled or moved. Some programs name an
 * occurrence of a timed series by its date. Returns null when the event has no such occurrence.
 */
export function findOccurrence(calendar: JComponent, recurrenceId: string): FoundOccurrence | null {
  const event = open(calendar);
  const id = idOfOccurrence(event, recurrenceId);
  return id === null ? null : { id, cancelled: occurrenceOf(id, event)?.cancelled ?? false };
}

/** Returns the id of the occurrence that a RECURRENCE-ID names, or null. */
export function occurrenceId(calendar: JComponent, recurrenceId: string): string | null {
  return idOfOccurrence(open(calendar), recurrenceId);
}

/** Returns the ids that EXDATE excludes from a series. */
export function excludedIds(calendar: JComponent): readonly string[] {
  if (!eventsOf(calendar).some((event) => property(event, 'exdate'))) return [];
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
  // When clocks are set back, two instants an hour apart have the same wall-clock time.
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
 * Returns what a reply with a RECURRENCE-ID answers: an occurrence by its id, or with `instance: null` the whole event
 * when that is its only date. The latter is so for an event without recurrence, and when only one date of a series was
 * sent to us. Returns null for a date that the event does not have.
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

/** Some programs name an occurrence by its date, which is at most a day away in any zone. */
function isOnDayOf(id: string, recurrenceId: string): boolean {
  return id === recurrenceId || Math.abs(Date.parse(id) - Date.parse(recurrenceId)) < DAY;
}

type Override = Vevent & { readonly recurrenceId: string };

interface OpenEvent {
  readonly series: Series | null;
  readonly overrides: ReadonlyMap<string, Override>;
  /** Changes with RANGE=THISANDFUTURE, the latest first. */
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
 * Yields every id an occurrence may have, in ascending order: those of the rule, of RDATEs and of changed instances,
 * which a rule may not make. Times more than two days before `from` are skipped before their id is computed, because
 * asking a zone for its offset takes most of the time.
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
