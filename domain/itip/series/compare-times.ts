import { momentOf } from '../time/times.ts';
import type { JComponent } from '../types.ts';
import { occurrences } from './occurrences.ts';

/** How two versions of a calendar differ in when the event happens. */
export interface TimeComparison {
  /** `nothing`; one `instance` of a series that goes on as before; one date taken `out`; or the whole `series`. */
  readonly moved: 'nothing' | 'instance' | 'out' | 'series';
  /** Id of the one occurrence that moved or was taken out. */
  readonly instance: string | null;
}

/** Occurrences looked at first: a daily series for more than two years. */
const NEAR = 800;
/** Looked at where times are written differently but agree so far: they may part later, at their end or by the season. */
const FAR = 4000;
const TIMES = new Set('dtstart dtend duration rrule rdate exdate recurrence-id'.split(' '));

/** Compares by meaning, as expanded sets of occurrences: two RRULEs written differently may say the same. */
export function compareTimes(before: JComponent, after: JComponent): TimeComparison {
  const near = compareFirst(NEAR, before, after);
  return near.moved !== 'nothing' || asWritten(before) === asWritten(after)
    ? near
    : compareFirst(FAR, before, after);
}

function compareFirst(limit: number, before: JComponent, after: JComponent): TimeComparison {
  const [was, is] = [expanded(before, limit), expanded(after, limit)];
  const inSight = (id: string) => id <= was.horizon && id <= is.horizon;
  const ids = new Set([...was.living.keys(), ...is.living.keys()].filter(inSight));
  const changed = [...ids].filter((id) => was.living.get(id) !== is.living.get(id));
  const [first] = changed;
  if (first === undefined) return { moved: 'nothing', instance: null };
  // With nothing left over that stayed as it was, the event itself moved.
  if (changed.length > 1 || ids.size === 1) return { moved: 'series', instance: null };
  if (!is.living.has(first)) return { moved: 'out', instance: first };
  return was.living.has(first) ? { moved: 'instance', instance: first } : { moved: 'series', instance: null };
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
