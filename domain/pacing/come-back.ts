/** This file says when jobs come back whose mails could not be sent because the rate was used up. */
import { comesBackIn, LONGEST_DELAY, type Wait } from './ses-closed.ts';

/**
 * Returns the delay of each job that is put back, in seconds. While SES is closed, only `comesBackIn` counts.
 * @param back what the grant said about each job: milliseconds since 1970, or null when it stays away for longer
 * @param random returns a number in [0, 1)
 */
export function delaysOf(back: readonly (number | null)[], wait: Wait, random: () => number): number[] {
  const isClosed = wait.until > wait.now;
  return back.map((at) => (at === null || isClosed ? comesBackIn(wait, random()) : inSeconds(at - wait.now)));
}

/** Milliseconds that a message without a delay takes from one function to the next, at least. */
const ON_THE_WAY = 30;

function inSeconds(milliseconds: number): number {
  return Math.min(Math.max(Math.ceil((milliseconds - ON_THE_WAY) / 1000), 0), LONGEST_DELAY);
}
