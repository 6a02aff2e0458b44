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
/** Milliseconds; a mail that finds no free rate slot comes back after this time at the earliest. */
const SOONEST = 20_000;

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
 * Returns the seconds, 900 at most, after which a waiting mail comes back. The delays are spread over half of the time
 * that sending all the waiting mails takes, so that there is always a mail to send and most of them find a free slot.
 * @param random a random number in [0, 1)
 */
export function comesBackIn({ until, now, waiting, rate }: Wait, random: number): number {
  const half = (waiting * 1000) / rate / 2;
  const wait = Math.max(until - now, SOONEST);
  return Math.ceil(Math.min(wait + random * Math.max(half, SOONEST), LONGEST_HELD) / 1000);
}
