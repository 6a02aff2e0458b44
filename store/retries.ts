/** Asking AWS again when it says that it did nothing, with pauses that keep workers from meeting anew. */
import { setTimeout as wait } from 'node:timers/promises';
import { TransactionCanceledException } from '@aws-sdk/client-dynamodb';

/** Pauses before the next attempt. @param attempt how many failed before this one, from 0 */
export type BackOff = (attempt: number) => Promise<void>;

/** Milliseconds: the longest first pause, and the longest of all. */
const FIRST = 25;
const LONGEST = 1000;
/** With pauses of one and a half seconds in all, on average. */
export const ATTEMPTS = 9;

/**
 * Anything from nothing to a bound that doubles with each attempt ("full jitter",
 * https://aws.amazon.com/builders-library/timeouts-retries-and-backoff-with-jitter/).
 * @param random in [0, 1) @param pause waits for so many milliseconds
 */
export function fullJitter(
  random: () => number = Math.random,
  pause: (milliseconds: number) => Promise<unknown> = wait,
): BackOff {
  return async (attempt) => void (await pause(random() * Math.min(FIRST * 2 ** attempt, LONGEST)));
}

/** Makes a call up to nine times while DynamoDB says that it did nothing because of others. @throws what the last one did */
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

/** Nothing was done, and the same call may succeed in a moment. */
function isPassing(error: unknown): boolean {
  return error instanceof TransactionCanceledException
    ? isCancelledByOthers(error)
    : PASSING_ERRORS.has((error as Error).name);
}

/** As the errors are named, and the same as reasons of a cancelled transaction: https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_TransactWriteItems.html */
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

/** One reason that stays makes trying the same again pointless. */
function isCancelledByOthers({ CancellationReasons = [] }: TransactionCanceledException): boolean {
  const reasons = CancellationReasons.flatMap(({ Code = 'None' }) => (Code === 'None' ? [] : [Code]));
  return reasons.length > 0 && reasons.every((reason) => PASSING_REASONS.has(reason));
}
