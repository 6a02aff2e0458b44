import { type Occurrence, occurrences } from './occurrences.ts';
import type { EventTime, JComponent } from './types.ts';

/** How two versions of a calendar differ in when the event happens. */
export interface TimeComparison {
  /** `nothing`; one `instance` of a series that goes on as before; one date taken `out`; or the whole `series`. */
  readonly moved: 'nothing' | 'instance' | 'out' | 'series';
  /** Id of the one occurrence that moved or was taken out. */
  readonly instance: string | null;
}

/** Enough to tell a daily series apart over more than two years; a longer one that differs later differs in its rule. */
const LIMIT = 800;

/** Compares by meaning, as expanded sets of occurrences: two RRULEs written differently may say the same. */
export function compareTimes(before: JComponent, after: JComponent): TimeComparison {
  const [was, is] = [living(before), living(after)];
  const ids = new Set([...was.keys(), ...is.keys()]);
  const changed = [...ids].filter((id) => was.get(id) !== is.get(id));
  const [first] = changed;
  if (first === undefined)
    return { moved: beyond(was, is, before, after) ? 'series' : 'nothing', instance: null };
  // With nothing left over that stayed as it was, the event itself moved.
  if (changed.length > 1 || ids.size === 1) return { moved: 'series', instance: null };
  if (!is.has(first)) return { moved: 'out', instance: first };
  return was.has(first) ? { moved: 'instance', instance: first } : { moved: 'series', instance: null };
}

/** Id → start and end, of the occurrences that take place. */
function living(calendar: JComponent): Map<string, string> {
  const all = occurrences(calendar, { limit: LIMIT }).filter(({ cancelled }) => !cancelled);
  return new Map(all.map((occurrence) => [occurrence.id, span(occurrence)]));
}

function span({ start, end }: Occurrence): string {
  return `${moment(start)}/${moment(end)}`;
}

function moment(time: EventTime): string {
  return time.kind === 'date' ? time.date : time.utc;
}

/** Both go on beyond what was expanded: then their rules must agree. */
function beyond(
  was: Map<string, string>,
  is: Map<string, string>,
  before: JComponent,
  after: JComponent,
): boolean {
  return was.size >= LIMIT && is.size >= LIMIT && ruleOf(before) !== ruleOf(after);
}

function ruleOf(calendar: JComponent): string {
  const rules = calendar[2].flatMap(([, properties]) => properties.filter(([name]) => name === 'rrule'));
  return JSON.stringify(rules.map(([, , , rule]) => rule));
}
