import ICAL from 'ical.js';
import { tzlib_get_ical_block } from 'timezones-ical-library';
import { CodedError } from '#domain/text/coded-error.ts';
import { eventsOf, textOf } from '../properties.ts';
import type { JComponent, JProperty } from '../types.ts';
import { ianaZone, type Zone } from './iana.ts';
import { agrees, observancesOf } from './made-timezone.ts';

/** How many years after the event its VTIMEZONE must give the right times. */
const YEARS_AHEAD = 20;
/** How many years earlier a series may have begun. */
const YEARS_BACK = 30;
/** How many sets of observances are cached by zone and years. Computing one takes milliseconds. */
const MOST_KEPT = 200;
const kept = new Map<string, JComponent[]>();

/**
 * Returns the VTIMEZONE for a TZID: for an IANA zone its rules in the years of the calendar's events, else the
 * calendar's own.
 * @throws CodedError `zone-unknown` when there is neither; a normalised calendar has one of them
 */
export function vtimezone(tzid: string, calendar: JComponent): JComponent {
  const zone = ianaTimezone(tzid, calendar) ?? ownTimezone(tzid, calendar);
  if (zone) return zone;
  throw new CodedError(
    'zone-unknown',
    `The calendar uses the time zone "${tzid}" without describing it. Use an IANA name or add its VTIMEZONE.`,
  );
}

/** Returns the calendar's own VTIMEZONE with a TZID. */
export function ownTimezone(tzid: string, calendar: JComponent): JComponent | undefined {
  return calendar[2].find(
    ([name, properties]) => name === 'vtimezone' && properties.some((p) => p[0] === 'tzid' && p[3] === tzid),
  );
}

function ianaTimezone(tzid: string, calendar: JComponent): JComponent | undefined {
  const zone = ianaZone(tzid);
  if (!zone) return undefined;
  const { first, upcoming } = yearsOf(calendar);
  const key = `${zone.name} ${first} ${upcoming}`;
  const observances = kept.get(key) ?? observancesIn(zone, first, upcoming);
  if (kept.size >= MOST_KEPT) kept.clear();
  kept.set(key, observances);
  return ['vtimezone', [['tzid', {}, 'text', tzid]], observances];
}

/**
 * Returns the library's rules, which every calendar program understands, or computed ones when the library's rules are
 * wrong in the coming years.
 */
function observancesIn(zone: Zone, first: number, upcoming: number): JComponent[] {
  const [block = ''] = tzlib_get_ical_block(zone.name);
  const library = ICAL.parse(block) as unknown as JComponent;
  const last = upcoming + YEARS_AHEAD;
  if (Number.isNaN(first) || agrees(library, zone, upcoming, last)) return byDirection(library[2]);
  return observancesOf(zone, Math.max(first, upcoming - YEARS_BACK), last);
}

/**
 * Returns the year in which the calendar's events begin, and the year from which they are still to come; NaN when it
 * has no events.
 */
function yearsOf(calendar: JComponent): { first: number; upcoming: number } {
  const years = (...names: string[]) =>
    eventsOf(calendar).flatMap((event) =>
      names.map((name) => Number(textOf(event, name).slice(0, 4))).filter((year) => year > 0),
    );
  const [first = Number.NaN] = years('dtstart', 'recurrence-id').toSorted((one, other) => one - other);
  return { first, upcoming: Math.max(first, ...years('dtstamp')) };
}

/**
 * Irish law calls summer time the standard time, which Exchange cannot handle. So in every zone DAYLIGHT is the larger
 * offset.
 */
function byDirection(observances: JComponent[]): JComponent[] {
  return observances.map(([, properties]) => {
    const [from, to] = [offset(properties, 'tzoffsetfrom'), offset(properties, 'tzoffsetto')];
    return [to > from ? 'daylight' : 'standard', properties, []];
  });
}

function offset(properties: readonly JProperty[], name: string): number {
  const [, sign, hours, minutes] =
    /^([+-])(\d\d):(\d\d)/.exec(String(properties.find((p) => p[0] === name)?.[3])) ?? [];
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}
