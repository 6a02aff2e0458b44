import { textOf } from '../properties.ts';
import type { JComponent } from '../types.ts';
import type { Zone } from './iana.ts';
import { clockTime } from './local-time.ts';
import { type Rule, readRule } from './rule.ts';
import { expand } from './rule-dates.ts';

/** A zone that a VTIMEZONE describes. `onsetsIn` returns the instants in a year at which its offset may change. */
export interface DescribedZone extends Zone {
  readonly onsetsIn: (year: number) => readonly number[];
}

/** The instant from which a zone has an offset from UTC; both in milliseconds. */
interface Onset {
  readonly at: number;
  readonly offset: number;
}

/** A STANDARD or DAYLIGHT component. `start` is a wall-clock time; offsets are before and after its onsets. */
interface Observance {
  readonly start: number;
  readonly from: number;
  readonly to: number;
  readonly rule: Rule | null;
  /** Onsets that are listed and not made by a rule. */
  readonly fixed: readonly Onset[];
}

/**
 * Limits. A zone's whole history has about a hundred observances, few of them rules, and one calendar spans few years.
 */
const MOST_OBSERVANCES = 400;
const MOST_RULES = 20;
const MOST_DATES = 2000;
const MOST_YEARS = 60;
/** The DTSTART of an offset that never changes, when it is left out. */
export const ALWAYS = '1601-01-01T00:00:00';

/**
 * Returns the zone that a VTIMEZONE describes (RFC 5545 section 3.6.5), or null when it describes none. ICAL.Timezone
 * follows rules from the year 1601 on without a limit; here they are followed only near the year that is asked for.
 */
export function describedZone(timezone: JComponent): DescribedZone | null {
  const observances = timezone[2]
    .slice(0, MOST_OBSERVANCES)
    .map(observanceOf)
    .filter((one) => one !== null);
  const [first] = observances.toSorted((one, other) => one.start - other.start);
  if (!first) return null;
  const ruled = observances.filter(({ rule }) => rule !== null).slice(0, MOST_RULES);
  const fixed = inOrder([
    ...observances.flatMap((one) => one.fixed.slice(0, MOST_DATES)),
    ...ruled.flatMap(lastOnset),
  ]);
  const tables = new Map<number, Onset[]>();
  const table = (year: number): Onset[] => {
    const known = tables.get(year);
    if (known || tables.size >= MOST_YEARS) return known ?? [];
    const made = inOrder(ruled.flatMap((one) => onsetsBetween(one, year - 2, year + 1)));
    tables.set(year, made);
    return made;
  };
  return {
    name: textOf(timezone, 'tzid'),
    offsetAt: (instant) => {
      const latest = [fixed, table(yearOf(instant))].map((onsets) =>
        onsets.findLast(({ at }) => at <= instant),
      );
      return inOrder(latest.filter((onset) => onset !== undefined)).at(-1)?.offset ?? first.from;
    },
    onsetsIn: (year) => [...fixed, ...table(year)].map(({ at }) => at).filter((at) => yearOf(at) === year),
  };
}

function observanceOf(component: JComponent): Observance | null {
  const [, properties] = component;
  const to = offsetIn(textOf(component, 'tzoffsetto'));
  const from = offsetIn(textOf(component, 'tzoffsetfrom')) ?? to;
  const begin = textOf(component, 'dtstart') || (from === to ? ALWAYS : '');
  if (from === null || to === null || begin === '') return null;
  const rule = readRule(properties.find(([name]) => name === 'rrule')?.[3]);
  const followed = rule?.frequency === 'YEARLY' && rule.count === null ? rule : null;
  const dates = properties
    .filter(([name]) => name === 'rdate')
    .flatMap(([, , , ...values]) => values.map(String));
  const fixed = [...(followed ? [] : [begin]), ...dates].map((time) => ({
    at: instantIn(time, from),
    offset: to,
  }));
  return { start: clockTime(begin), from, to, rule: followed, fixed };
}

/** Returns the onsets that the rule of an observance makes in some years. */
function onsetsBetween({ rule, start, from, to }: Observance, firstYear: number, lastYear: number): Onset[] {
  const onsets: Onset[] = [];
  if (!rule) return onsets;
  const until = rule.until === null ? Infinity : instantIn(rule.until, from);
  for (const time of expand(rule, inYear(start, firstYear, rule.interval))) {
    if (time - from > until || yearOf(time) > lastYear) break;
    onsets.push({ at: time - from, offset: to });
  }
  return onsets;
}

/** Returns the last onset of a rule that has ended. */
function lastOnset(observance: Observance): Onset[] {
  if (!observance.rule?.until) return [];
  const year = Number(observance.rule.until.slice(0, 4));
  return onsetsBetween(observance, year - 2, year).slice(-1);
}

/** Moves DTSTART towards a year, so that a rule need not be followed through the centuries since 1601. */
function inYear(start: number, year: number, interval: number): number {
  const years = Math.floor((year - yearOf(start)) / interval) * interval;
  return years > 0 ? new Date(start).setUTCFullYear(yearOf(start) + years) : start;
}

function instantIn(time: string, offset: number): number {
  return clockTime(time) - (time.endsWith('Z') ? 0 : offset);
}

/** Returns the milliseconds in `+01:00` or `-04:56:02`. */
function offsetIn(text: string): number | null {
  const [, sign, hours, minutes, seconds = '0'] = /^([+-])(\d\d):(\d\d)(?::(\d\d))?$/.exec(text) ?? [];
  if (hours === undefined || minutes === undefined) return null;
  return (sign === '-' ? -1000 : 1000) * ((Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds));
}

function inOrder(onsets: readonly Onset[]): Onset[] {
  return onsets.toSorted((one, other) => one.at - other.at);
}

function yearOf(time: number): number {
  return new Date(time).getUTCFullYear();
}
