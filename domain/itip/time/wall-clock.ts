import type { JComponent } from '../types.ts';
import { describedZone } from './described-zone.ts';
import { ianaZone, type OffsetAt, UTC } from './iana.ts';
import { clockText, clockTime, DAY } from './local-time.ts';
import { ownTimezone } from './vtimezone.ts';

/** Returns the clock of an IANA zone, of `UTC`, or of a VTIMEZONE in the calendar. */
export function clockOf(tzid: string, calendar: JComponent): OffsetAt {
  const own = ownTimezone(tzid, calendar);
  return (ianaZone(tzid) ?? (own && describedZone(own)) ?? UTC).offsetAt;
}

/**
 * Returns the instant (milliseconds since 1970) of a wall-clock time `YYYY-MM-DDTHH:MM:SS`. A time that occurs twice is
 * the first one; a time that is skipped is read with the offset before the gap (RFC 5545 section 3.3.5).
 */
export function toInstant(local: string, offsetAt: OffsetAt): number {
  const asUtc = clockTime(local);
  const before = asUtc - offsetAt(asUtc - DAY);
  const after = asUtc - offsetAt(asUtc + DAY);
  const beforeHolds = asUtc - offsetAt(before) === before;
  return beforeHolds || asUtc - offsetAt(after) !== after ? before : after;
}

/** Returns the wall-clock time `YYYY-MM-DDTHH:MM:SS` at an instant (milliseconds since 1970). */
export function toLocal(instant: number, offsetAt: OffsetAt): string {
  return clockText(instant + offsetAt(instant));
}

/** Returns an instant (milliseconds since 1970) as `YYYY-MM-DDTHH:MM:SSZ`. */
export function toUtc(instant: number): string {
  return `${clockText(instant)}Z`;
}
