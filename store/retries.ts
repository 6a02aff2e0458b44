/** Repeats calls of AWS that had no effect, with pauses that keep workers from colliding again. */
import { setTimeout as wait } from 'node:timers/promises';
import { TransactionCanceledException } from '@aws-sdk/client-dynamodb';

/** Waits before the next attempt. @param attempt how many attempts failed before it, from 0 */
export type BackOff = (attempt: number) => Promise<void>;

/** Milliseconds: the longest first pause, and the longest of all pauses. */
const FIRST = 25;
const LONGEST = 1000;
/** With this many attempts the pauses add up to one and a half seconds on average. */
export const ATTEMPTS = 9;

/**
 * Returns pauses between zero and a limit that doubles with each attempt ("full jitter",
 * https://aws.amazon.com/builders-library/timeouts-retries-and-backoff-with-jitter/).
 * @param random returns a number in [0, 1)
 * @param pause waits for so many milliseconds
 */
export function fullJitter(
  random: () => number = Math.random,
  pause: (milliseconds: number) => Promise<unknown> = wait,
): BackOff {
  return async (attempt) => void (await pause(random() * Math.min(FIRST * 2 ** attempt, LONGEST)));
}

/**
 * Makes a call up to nine times while DynamoDB says that it did nothing because of concurrent calls.
 * @throws the last call's error
 */
export async function untilDone<Result>(call: () => Promise<Result>, backOff: BackOff): Promise<Result> {
  for (let attempt = 0; ; attempt += 1) {
    try {
      return await call();
    } catch (error) {
      if (attempt === ATTEMPTS - 1 || !isPassing(error)) throw error;
      await backOff(attempt);
    }
  }
}

/** Returns true when nothing was done and the same call may succeed in a moment. */
function isPassing(error: unknown): boolean {
  return error instanceof TransactionCanceledException
    ? isCancelledByOthers(error)
    : PASSING_ERRORS.has((error as Error).name);
}

/**
 * The names of such errors, and the same as reasons of a cancelled transaction:
 * https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_TransactWriteItems.html
 */
const PASSING_ERRORS: ReadonlySet<string> = new Set([
  'TransactionConflictException',
  'ProvisionedThroughputExceededException',
  'ThrottlingException',
  'RequestLimitExceeded',
]);
const PASSING_REASONS: ReadonlySet<string> = new Set([
  'TransactionConflict',
  'ProvisionedThroughputExceeded',
  'ThrottlingError',
]);

/** If one of the reasons is permanent, the same call fails again. */
function isCancelledByOthers({ CancellationReasons = [] }: TransactionCanceledException): boolean {
  const reasons = CancellationReasons.flatMap(({ Code = 'None' }) => (Code === 'None' ? [] : [Code]));
  return reasons.length > 0 && reasons.every((reason) => PASSING_REASONS.has(reason));
}
