import { eventsOf, property, withEvents, withoutProperties } from '../properties.ts';
import { isPast } from '../time/is-past.ts';
import { instantOf, momentOf } from '../time/vevent-times.ts';
import type { JComponent } from '../types.ts';
import { instanceIds } from './instance-ids.ts';
import { type Occurrence, occurrences } from './occurrences.ts';
import { isRange, withoutCancelledEnd } from './this-and-following.ts';

/** The dates of an event at a given moment, in the order in which they take place. */
export interface Dates {
  /** The date to show: the next one that takes place, or the first one when the event is over. */
  readonly named: Occurrence;
  readonly first: Occurrence;
  /** When the last date is over: a UTC instant or date, exclusive. Null for a series without end. */
  readonly ends: string | null;
  /** How many dates take place, including past ones. Null for a series without end. */
  readonly count: number | null;
  /** The last date; null for a series without end. */
  readonly last: Occurrence | null;
  /** How the dates from the named one on differ from those of the rule alone. */
  readonly exceptions: Exceptions;
}

/** How the dates of a series differ from those of its rule. */
interface Exceptions {
  readonly off: readonly Occurrence[];
  readonly added: readonly Occurrence[];
  readonly moved: readonly Moved[];
  /** True when the whole series, including its past, has an exception. */
  readonly any: boolean;
  /** True when the named date and all after it were moved together, so that the rule no longer says their days. */
  readonly shifted: boolean;
}

/** A date that the rule puts at another time. */
export interface Moved {
  readonly from: Occurrence;
  readonly to: Occurrence;
  /** True when all later dates were moved with it. */
  readonly following: boolean;
}

/** A series with more dates counts as one without end: five years of every day. */
export const MOST_DATES = 2000;
/** How many dates of a series without end are expanded. */
const IN_SIGHT = 60;
/** The longest time, in milliseconds, by which a date may have been postponed and still be found. */
const PUT_OFF = 31 * 24 * 3600 * 1000;

/** Returns the dates of an event, or null for a calendar without a time. @param now milliseconds since 1970 */
export function datesOf(known: JComponent, now: number): Dates | null {
  const calendar = withoutCancelledEnd(known);
  const all = living(calendar, { limit: isEndless(calendar) ? IN_SIGHT : MOST_DATES });
  const [first] = all.found;
  if (!first) return null;
  if (all.isComplete) return datesIn(all, first, calendar, now);
  const from = new Date(Math.max(now - PUT_OFF, 0)).toISOString().slice(0, 10);
  const ahead = living(calendar, { limit: IN_SIGHT, from });
  return datesIn(ahead.found.length > 0 ? ahead : all, first, calendar, now);
}

interface Looked {
  readonly limit: number;
  readonly from?: string;
}

interface Living extends Looked {
  /** In the order in which they take place. */
  readonly found: readonly Occurrence[];
  readonly isComplete: boolean;
  /** The last id that was expanded; a text that sorts after every id when there are no more. */
  readonly horizon: string;
}

function datesIn(
  { found, isComplete, horizon, ...looked }: Living,
  first: Occurrence,
  calendar: JComponent,
  now: number,
): Dates {
  const named = found.find(({ end }) => !isPast(momentOf(end), now)) ?? first;
  const last = isComplete ? (found.at(-1) ?? first) : null;
  const ends = found.map(({ end }) => momentOf(end)).toSorted();
  return {
    named,
    first,
    last,
    ends: isComplete ? (ends.at(-1) ?? null) : null,
    count: isComplete ? found.length : null,
    exceptions: exceptionsIn(calendar, looked, horizon, found, named, last),
  };
}

/**
 * Returns the dates that take place. For an event that is cancelled as a whole, it returns those that would have taken
 * place.
 */
function living(calendar: JComponent, looked: Looked): Living {
  const all = occurrences(calendar, looked);
  const isComplete = all.length < looked.limit && looked.from === undefined;
  const horizon = all.length < looked.limit ? '~' : (all.at(-1)?.id ?? '~');
  const on = all.filter(({ cancelled }) => !cancelled);
  return { ...looked, isComplete, horizon, found: (on.length > 0 ? on : all).toSorted(byStart) };
}

function exceptionsIn(
  calendar: JComponent,
  looked: Looked,
  horizon: string,
  found: readonly Occurrence[],
  named: Occurrence,
  last: Occurrence | null,
): Exceptions {
  const alone = ruleAlone(calendar);
  if (!alone) return { off: [], added: [], moved: [], any: false, shifted: false };
  const plain = new Map(occurrences(alone, looked).map((one) => [one.id, one]));
  const real = new Set(found.map(({ id }) => id));
  const isAhead = (one: Occurrence) => instantOf(one.start) > instantOf(named.start);
  const off = [...plain.values()].filter(({ id }) => id <= horizon && !real.has(id));
  const added = found.filter(({ id }) => !plain.has(id));
  const moved = movedOf(calendar, plain, found);
  return {
    any: off.length + added.length + moved.length > 0,
    off: off.filter((one) => isAhead(one) && (!last || instantOf(one.start) < instantOf(last.start))),
    added: added.filter(isAhead),
    moved: moved
      .filter(({ to, range }) => (to === named || isAhead(to)) && (range === null || range === to.id))
      .map(({ from, to, range }) => ({ from, to, following: range !== null })),
    shifted: moved.some(({ to, range }) => to === named && range !== null),
  };
}

/**
 * Returns the dates that are at another time than the rule says, each with the id of the range that moved it with
 * others.
 */
function movedOf(calendar: JComponent, plain: ReadonlyMap<string, Occurrence>, found: readonly Occurrence[]) {
  const ids = instanceIds(calendar);
  const ranges = ids.flatMap(({ event, id }) => (id !== null && isRange(event) ? [id] : [])).toSorted();
  const own = new Set(ids.flatMap(({ event, id }) => (isRange(event) ? [] : [id])));
  return found.flatMap((to) => {
    const from = plain.get(to.id);
    if (!from || isSameTime(from, to)) return [];
    return [{ from, to, range: (!own.has(to.id) && ranges.findLast((id) => id <= to.id)) || null }];
  });
}

/** Returns the calendar with only the rule, or null when it has nothing else. */
function ruleAlone(calendar: JComponent): JComponent | null {
  const events = eventsOf(calendar);
  const master = events.find((event) => !property(event, 'recurrence-id'));
  if (!master) return null;
  const isPlain = events.length === 1 && !property(master, 'exdate') && !property(master, 'rdate');
  return isPlain ? null : withEvents(calendar, [withoutProperties(master, ['exdate', 'rdate'])]);
}

function isEndless(calendar: JComponent): boolean {
  const rules = eventsOf(calendar).flatMap((event) => property(event, 'rrule')?.[3] ?? []);
  return rules.some((rule) => !/"(?:count|until)":/.test(JSON.stringify(rule)));
}

function isSameTime(one: Occurrence, other: Occurrence): boolean {
  return momentOf(one.start) === momentOf(other.start) && instantOf(one.end) === instantOf(other.end);
}

function byStart(one: Occurrence, other: Occurrence): number {
  return instantOf(one.start) - instantOf(other.start);
}
