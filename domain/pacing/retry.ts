/** This file says when a message that failed is tried again. */
import { createHash } from 'node:crypto';

/** Seconds: a quarter of an hour. */
const LONGEST = 900;

/**
 * Returns the seconds until the next attempt. They double after each attempt, so that a short fault costs little time
 * and a fault of minutes does not use up the attempts. Up to half of them is subtracted, by message id and attempt, so
 * that messages which failed together do not come back together.
 * @param attempt the attempt that has failed, from 1
 */
export function secondsUntilRetry(attempt: number, messageId: string): number {
  const most = Math.min(2 ** attempt, LONGEST);
  return Math.ceil(most * (1 - share(`${messageId} ${attempt}`) / 2));
}

/** Returns a number in [0, 1) that is always the same for the same text. */
function share(text: string): number {
  return createHash('sha256').update(text).digest().readUInt32BE() / 2 ** 32;
}
