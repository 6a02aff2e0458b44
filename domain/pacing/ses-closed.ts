/** When SES takes no mail of ours: how long nobody tries, and when what waits comes back. */

const MINUTE = 60_000;
/** As long as AWS has senders wait at most: https://docs.aws.amazon.com/ses/latest/dg/manage-sending-quotas-errors.html */
const LONGEST_CLOSED = 10 * MINUTE;
/** As long as SQS holds a message back: longer, so that what waits does not come back all at once. */
const LONGEST_HELD = 15 * MINUTE;
/** What finds the line full comes back after this at the earliest, milliseconds. */
const SOONEST = 20_000;

/** Milliseconds until one mail tries whether SES is open again. @param times it has been closed in a row, from 1 */
export function closedFor(times: number): number {
  return Math.min(MINUTE * 2 ** (times - 1), LONGEST_CLOSED);
}

export interface Wait {
  /** When SES may be open again; past where it is open and the line is full. Milliseconds since 1970. */
  readonly until: number;
  readonly now: number;
  /** Mails that wait, as far as that is known. */
  readonly waiting: number;
  /** Messages a second. */
  readonly rate: number;
}

/**
 * Seconds after which a mail that waits comes back, 900 at most. Spread over half of the time that sending all of them
 * takes: there is always one to send, and most do not come in vain.
 * @param random in [0, 1)
 */
export function comesBackIn({ until, now, waiting, rate }: Wait, random: number): number {
  const half = (waiting * 1000) / rate / 2;
  const wait = Math.max(until - now, SOONEST);
  return Math.ceil(Math.min(wait + random * Math.max(half, SOONEST), LONGEST_HELD) / 1000);
}
