/** In the zone furthest behind UTC a day ends twelve hours later. */
const LAST_ZONE = 12 * 3600 * 1000;

/**
 * Returns true when an event is over. An all-day event is over when its day has ended in every zone.
 * @param end exclusive: UTC instant or date
 * @param now milliseconds since 1970
 */
export function isPast(end: string, now: number): boolean {
  return now >= Date.parse(end) + (end.length === 10 ? LAST_ZONE : 0);
}
