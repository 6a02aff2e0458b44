/** Jobs that the api function queues before it writes may come before what it writes. */

/** Milliseconds. This is longer than the api function may run: what is not written by then was not written at all. */
const WRITTEN_WITHIN = 6 * 60_000;
/** The bounds of the wait, in seconds. */
const SOONEST = 2;
const LATEST = 60;

/**
 * Returns how long a job waits for what it is about, in seconds; null when that was never written.
 * @param askedAt milliseconds since 1970
 * @param now milliseconds since 1970
 */
export function delayOf(askedAt: number, now: number): number | null {
  const waited = now - askedAt;
  if (waited > WRITTEN_WITHIN) return null;
  return Math.min(Math.max(Math.ceil(waited / 1000), SOONEST), LATEST);
}
