/**
 * The room `pacing`: how fast we send, and when something is tried again.
 *
 * This file says how long nothing is tried while SES takes no mail of ours, and when the waiting mails come back.
 */

const MINUTE = 60_000;
/**
 * The longest pause AWS asks senders to make:
 * https://docs.aws.amazon.com/ses/latest/dg/manage-sending-quotas-errors.html
 */
const LONGEST_CLOSED = 10 * MINUTE;
/**
 * The longest delay of an SQS message. It is longer than the pause, so that the waiting mails do not all come back at
 * once.
 */
const LONGEST_HELD = 15 * MINUTE;
/** The same in seconds. */
export const LONGEST_DELAY = LONGEST_HELD / 1000;
/** Milliseconds over which mails are spread at least when SES may be open again. */
const SPREAD = 20_000;
/**
 * Returns the milliseconds until one mail tries whether SES is open again.
 * @param times how many attempts in a row found SES closed, from 1
 */
export function closedFor(times: number): number {
  return Math.min(MINUTE * 2 ** (times - 1), LONGEST_CLOSED);
}

/** The state from which the delay of a waiting mail is computed. */
export interface Wait {
  /**
   * When SES may be open again, in milliseconds since 1970. It is in the past when SES is open and only the rate is
   * used up.
   */
  readonly until: number;
  readonly now: number;
  /** How many mails wait, as far as that is known. */
  readonly waiting: number;
  /** The send rate in messages per second. */
  readonly rate: number;
}

/**
 * Returns the seconds, from 1 to 900, after which a waiting mail comes back. While SES is closed, they are spread over half
 * of the time that sending all the waiting mails takes, from when it may be open.
 * @param random a random number in [0, 1)
 */
export function comesBackIn({ until, now, waiting, rate }: Wait, random: number): number {
  const drain = (waiting * 1000) / rate;
  if (until <= now) return comesBackWhileOpen(drain, random);
  return Math.ceil(Math.min(until - now + random * Math.max(drain / 2, SPREAD), LONGEST_HELD) / 1000);
}

/**
 * The rate is used up. A mail comes back before half of the mails that wait could be sent, so that there is always one to send,
 * also near the end. From one second on all delays are as likely: a longer pause would leave nothing to send after many mails
 * were put back at the same time.
 */
function comesBackWhileOpen(drain: number, random: number): number {
  const latest = Math.min(drain / 2, LONGEST_HELD) / 1000;
  return Math.max(Math.ceil(latest * random), 1);
}

/**
 * Returns for how many seconds a count of what waits is used. A count that is too low has all that waits come back at once, a
 * count that is too high has nothing come back near the end.
 * @param drain the seconds that sending what waits takes, by the last count
 */
export function countIsFreshFor(drain: number): number {
  return Math.min(Math.max(drain / 10, 2), 60);
}
