import { textOf } from '../properties.ts';
import type { JComponent } from '../types.ts';
import { type DescribedZone, describedZone } from './described-zone.ts';
import { ianaZone, UTC, type Zone } from './iana.ts';
import { fixedZone, namedZone, suggestedZones, usualZones } from './windows-zone-names.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** The most TZIDs that are resolved in one calendar. */
const MOST_ZONES = 50;

/** The zones of one VCALENDAR. */
export interface ZoneBook {
  /** Returns the zone that a TZID means near a year, or null when neither its name nor a VTIMEZONE tells. */
  readonly zone: (tzid: string, year: number) => Zone | null;
  /** The zone that a TZID property of the VCALENDAR gives to times without one; null when there is none. */
  readonly home: Zone | null;
  /** The zone of floating times: X-WR-TIMEZONE, else the default. */
  readonly floating: Zone;
}

/** Returns the zones of a calendar. @param defaultZone IANA name for floating times when the calendar names none */
export function zoneBook(calendar: JComponent, defaultZone: string): ZoneBook {
  const timezones = new Map<string, JComponent>();
  for (const component of calendar[2].filter(([name]) => name === 'vtimezone')) {
    const name = plainTzid(textOf(component, 'tzid'));
    if (!timezones.has(name)) timezones.set(name, component);
  }
  const known = new Map<string, Zone | null>();
  const zone = (tzid: string, year: number) => {
    const name = plainTzid(tzid);
    const found = known.get(name);
    if (found !== undefined || known.size >= MOST_ZONES) return found ?? null;
    const resolved = resolveZone(name, timezones.get(name), year);
    known.set(name, resolved);
    return resolved;
  };
  const ownDefault = plainTzid(textOf(calendar, 'x-wr-timezone'));
  return {
    zone,
    home: namedZone(plainTzid(textOf(calendar, 'tzid'))),
    floating: (ownDefault && namedZone(ownDefault)) || namedZone(defaultZone) || UTC,
  };
}

/**
 * Returns the zone a TZID means. Its name counts first, even when its own VTIMEZONE disagrees: programs keep sending
 * rules that a country has abolished (Brazil, pre-2007 America), and `America/New_York` means the clocks there. Only
 * abbreviations with several meanings (`EST`, `GMT`) yield to a VTIMEZONE that contradicts them. Then come the zone
 * whose offsets match the VTIMEZONE, the VTIMEZONE itself, and the words and offsets in the name.
 */
function resolveZone(name: string, timezone: JComponent | undefined, year: number): Zone | null {
  const named = namedZone(name);
  const described = timezone ? describedZone(timezone) : null;
  if (named && (isPlace(name) || !described || matching([named], described, year))) return named;
  const suggested = suggestedZones(name);
  if (!described)
    return suggested.find((zone) => agreesWithName(zone, name, year)) ?? zoneOfOffsets(name, year);
  const hinted = timezone && ianaZone(textOf(timezone, 'x-lic-location'));
  const candidates = [...(hinted ? [hinted] : []), ...suggested];
  return (
    matching(candidates, described, year) ??
    constantZone(described, year) ??
    matching(usualZones(), described, year) ??
    matching([...candidates, ...usualZones()], described, year, DAY) ??
    described
  );
}

/** `Europe/Berlin` and `W. Europe Standard Time` name a place; `EST` does not. */
function isPlace(name: string): boolean {
  return /[/ ]/.test(name) || /^(utc|z)$/i.test(name);
}

/**
 * Returns the first zone with the same time throughout a year, compared every half month and around each change. Only
 * the year of the event counts, because the sender may have outdated or future rules for other years.
 * @param near how close to a change the times are compared, since some programs know its day but not its hour
 */
function matching(
  candidates: Iterable<Zone>,
  described: DescribedZone,
  year: number,
  near = HOUR,
): Zone | null {
  const changes = described
    .onsetsIn(year)
    .slice(0, 20)
    .flatMap((onset) => [onset - near, onset + near]);
  const instants = [...halfMonths(year), ...changes];
  const offsets = instants.map(described.offsetAt);
  return firstOf(candidates, (zone) =>
    instants.every((instant, index) => zone.offsetAt(instant) === offsets[index]),
  );
}

function firstOf(candidates: Iterable<Zone>, fits: (zone: Zone) => boolean): Zone | null {
  for (const zone of candidates) if (fits(zone)) return zone;
  return null;
}

function halfMonths(year: number): number[] {
  return Array.from({ length: 24 }, (_, index) =>
    new Date(12 * HOUR).setUTCFullYear(year, index >> 1, index % 2 ? 15 : 1),
  );
}

/** Returns a zone without a city for a description without clock changes. */
function constantZone(described: DescribedZone, year: number): Zone | null {
  const [first = 0, ...others] = halfMonths(year).map(described.offsetAt);
  return others.every((offset) => offset === first) ? fixedZone(first / 60_000) : null;
}

/**
 * Returns true when the name states no offset, or the zone has that offset as its standard time. A zone whose offset
 * has changed since is not the one meant.
 */
function agreesWithName(zone: Zone, name: string, year: number): boolean {
  const [standard] = statedOffsets(name);
  return standard === undefined || Math.min(...halfMonths(year).map(zone.offsetAt)) === standard;
}

const OFFSET_WORDS = /coordinated universal time|utc|gmt|standard|daylight/gi;

/**
 * Returns the zone for a name that consists only of offsets: `GMT+0100`, `GMT -0800 (Standard) / GMT -0700 (Daylight)`.
 */
function zoneOfOffsets(name: string, year: number): Zone | null {
  const stated = statedOffsets(name);
  if (stated.length === 0 || /\p{L}/u.test(name.replace(OFFSET_WORDS, ''))) return null;
  const fixed = stated.length === 1 ? fixedZone((stated[0] ?? 0) / 60_000) : null;
  if (fixed) return fixed;
  return firstOf(usualZones(), (zone) => {
    const offsets = new Set(halfMonths(year).map(zone.offsetAt));
    return offsets.size === stated.length && stated.every((offset) => offsets.has(offset));
  });
}

/** Returns the offsets in a name, in milliseconds: `(GMT-08.00)`, `UTC+05:30`. */
function statedOffsets(name: string): number[] {
  return [...name.slice(0, 200).matchAll(/(?:GMT|UTC)\s?([+-])\s?(\d{1,2})[.:]?(\d\d)?/gi)].map(
    ([, sign, hours, minutes = '0']) =>
      (sign === '-' ? -1 : 1) * (Number(hours) * HOUR + Number(minutes) * 60_000),
  );
}

/**
 * Returns a TZID in the form used for comparison. A parameter and a VTIMEZONE may differ in quotes, escapes, blanks and
 * letter case.
 */
export function plainTzid(tzid: string): string {
  return tzid.replace(/["\\]/g, '').trim().toLowerCase();
}
