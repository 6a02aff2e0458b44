import { momentOf } from '../time/vevent-times.ts';
import type { JComponent } from '../types.ts';
import { occurrences } from './occurrences.ts';

/** How two versions of a calendar differ in when the event happens, as ids of occurrences in ascending order. */
export interface TimeComparison {
  /** Occurrences that do not take place any more. */
  readonly out: readonly string[];
  /** Occurrences that take place at another time. */
  readonly moved: readonly string[];
  /** Occurrences that did not take place before. */
  readonly added: readonly string[];
  /** True when some occurrences stay as they were. */
  readonly someStay: boolean;
}

/** The occurrences compared at first: more than two years of a daily series. */
const NEAR = 800;
/**
 * The occurrences compared when times are written differently but agree so far, since they may differ later, by their
 * end or by season.
 */
const FAR = 4000;
const TIMES = new Set('dtstart dtend duration rrule rdate exdate recurrence-id'.split(' '));

/**
 * Compares the expanded occurrences of two calendars, because RRULEs that are written differently may mean the same.
 */
export function compareTimes(before: JComponent, after: JComponent): TimeComparison {
  const near = compareFirst(NEAR, before, after);
  return !isSame(near) || asWritten(before) === asWritten(after) ? near : compareFirst(FAR, before, after);
}

/** Returns true when the event happens at the same times as before. */
export function isSame({ out, moved, added }: TimeComparison): boolean {
  return out.length === 0 && moved.length === 0 && added.length === 0;
}

/** Returns true while at least one of the first 800 occurrences takes place, or there are more than that. */
export function takesPlace(calendar: JComponent): boolean {
  const all = occurrences(calendar, { limit: NEAR });
  return all.length === NEAR || all.some(({ cancelled }) => !cancelled);
}

function compareFirst(limit: number, before: JComponent, after: JComponent): TimeComparison {
  const [was, is] = [expanded(before, limit), expanded(after, limit)];
  const ids = [...new Set([...was.living.keys(), ...is.living.keys()])]
    .filter((id) => id <= was.horizon && id <= is.horizon)
    .sort();
  const changed = ids.filter((id) => was.living.get(id) !== is.living.get(id));
  return {
    out: changed.filter((id) => !is.living.has(id)),
    moved: changed.filter((id) => was.living.has(id) && is.living.has(id)),
    added: changed.filter((id) => !was.living.has(id)),
    someStay: changed.length < ids.length,
  };
}

interface Expanded {
  /** Id → start and end, of the occurrences that take place. */
  readonly living: ReadonlyMap<string, string>;
  /** The last id that was compared; a text that sorts after every id when there are no more. */
  readonly horizon: string;
}

function expanded(calendar: JComponent, limit: number): Expanded {
  const all = occurrences(calendar, { limit });
  const living = all
    .filter(({ cancelled }) => !cancelled)
    .map(({ id, start, end }) => [id, `${momentOf(start)}/${momentOf(end)}`] as const);
  return { living: new Map(living), horizon: (all.length === limit && all.at(-1)?.id) || '~' };
}

function asWritten(calendar: JComponent): string {
  return JSON.stringify(calendar[2].map(([, properties]) => properties.filter(([name]) => TIMES.has(name))));
}
