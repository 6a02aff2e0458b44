import { momentOf } from '../time/times.ts';
import type { JComponent } from '../types.ts';
import { occurrences } from './occurrences.ts';

/** How two versions of a calendar differ in when the event happens: ids of occurrences, ascending. */
export interface TimeComparison {
  /** Those that do not take place any more. */
  readonly out: readonly string[];
  /** Those that take place at another time. */
  readonly moved: readonly string[];
  /** Those that did not take place before. */
  readonly added: readonly string[];
  /** True when some are left as they were. */
  readonly someStay: boolean;
}

/** Occurrences looked at first: a daily series for more than two years. */
const NEAR = 800;
/** Looked at where times are written differently but agree so far: they may part later, at their end or by the season. */
const FAR = 4000;
const TIMES = new Set('dtstart dtend duration rrule rdate exdate recurrence-id'.split(' '));

/** Compares by meaning, as expanded sets of occurrences: two RRULEs written differently may say the same. */
export function compareTimes(before: JComponent, after: JComponent): TimeComparison {
  const near = compareFirst(NEAR, before, after);
  return !isSame(near) || asWritten(before) === asWritten(after) ? near : compareFirst(FAR, before, after);
}

/** True when the event happens as it did before. */
export function isSame({ out, moved, added }: TimeComparison): boolean {
  return out.length === 0 && moved.length === 0 && added.length === 0;
}

/** True while an occurrence takes place, as far as one looks. */
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
  /** The last id that was looked at; after every id when there are no more. */
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
