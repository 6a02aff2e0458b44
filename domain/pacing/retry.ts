/** When a message that failed is tried again. */
import { createHash } from 'node:crypto';

/** Seconds: a quarter of an hour. */
const LONGEST = 900;

/**
 * Seconds until the next attempt: twice as many after each one, so that a moment's fault costs a moment and one of minutes
 * does not use up the attempts. Up to half of them is left out, more for some messages and less for others, so that what
 * failed together does not come back together.
 * @param attempt counts from 1: the one that has failed
 */
export function secondsUntilRetry(attempt: number, messageId: string): number {
  const most = Math.min(2 ** attempt, LONGEST);
  return Math.ceil(most * (1 - share(`${messageId} ${attempt}`) / 2));
}

/** From 0 to below 1, the same for the same text. */
function share(text: string): number {
  return createHash('sha256').update(text).digest().readUInt32BE() / 2 ** 32;
}
