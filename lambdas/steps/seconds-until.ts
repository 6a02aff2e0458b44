import { LONGEST_DELAY } from '#store/queue.ts';

/**
 * Returns the delay of a message in seconds, as long as SQS allows at most.
 * @param at milliseconds since 1970
 * @param now milliseconds since 1970
 */
export function secondsUntil(at: number, now: number): number {
  return Math.min(Math.max(Math.ceil((at - now) / 1000), 1), LONGEST_DELAY);
}
