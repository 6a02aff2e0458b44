import { tzlib_get_timezones } from 'timezones-ical-library';
import { once } from '#domain/text/once.ts';

/** Returns how far a zone is ahead of UTC at an instant; both in milliseconds. */
export type OffsetAt = (instant: number) => number;

/** A time zone: its name and how far it is ahead of UTC at an instant (both in milliseconds). */
export interface Zone {
  /** IANA name, `UTC`, or the TZID of a VTIMEZONE that matches no IANA zone. */
  readonly name: string;
  readonly offsetAt: OffsetAt;
}

/** The zone UTC. */
export const UTC: Zone = { name: 'UTC', offsetAt: () => 0 };

const UTC_NAMES = /^(?:etc\/)?(?:utc|uct|gmt|gmt[+-]?0|zulu|universal|greenwich|z)$/i;
const names = once(() => new Map([...tzlib_get_timezones()].map((name) => [name.toLowerCase(), name])));
const zones = new Map<string, Zone | null>();

/** Returns every IANA name that the time zone library has. */
export function ianaNames(): Iterable<string> {
  return names().values();
}

/** Returns the zone with an IANA name, including old names and in any letter case, or null when there is none. */
export function ianaZone(name: string): Zone | null {
  if (UTC_NAMES.test(name)) return UTC;
  const spelled = names().get(name.toLowerCase());
  if (spelled === undefined) return null;
  const known = zones.get(spelled);
  if (known !== undefined) return known;
  const zone = withClock(spelled);
  zones.set(spelled, zone);
  return zone;
}

function withClock(name: string): Zone | null {
  try {
    const format = new Intl.DateTimeFormat('en-US', { timeZone: name, timeZoneName: 'longOffset' });
    return { name, offsetAt: remembered((instant) => offsetIn(format.format(instant))) };
  } catch {
    return null; // The library has a newer zone than this runtime.
  }
}

/** Since then clocks change only at quarters of an hour. */
const QUARTERS_SINCE = Date.UTC(1973, 0, 1);
const QUARTER = 900_000;
const MOST_REMEMBERED = 5000;

/** Caches offsets by the quarter hour. Asking the runtime takes some microseconds, and a series asks very often. */
function remembered(offsetAt: OffsetAt): OffsetAt {
  const kept = new Map<number, number>();
  return (instant) => {
    if (!(instant >= QUARTERS_SINCE)) return offsetAt(instant);
    const quarter = Math.floor(instant / QUARTER);
    const known = kept.get(quarter);
    if (known !== undefined) return known;
    const offset = offsetAt(instant);
    if (kept.size >= MOST_REMEMBERED) kept.clear();
    kept.set(quarter, offset);
    return offset;
  };
}

/** Returns the offset in milliseconds of "1/1/1601, GMT-04:56:02". Before standard time, offsets had seconds. */
function offsetIn(text: string): number {
  const [, sign, hours = '0', minutes = '0', seconds = '0'] =
    /GMT([+-])(\d\d):(\d\d)(?::(\d\d))?$/.exec(text) ?? [];
  return (sign === '-' ? -1000 : 1000) * ((Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds));
}
