/** Long work ends before the time-out of its invocation, and another invocation continues it. */
import type { Context } from 'aws-lambda';

/** What is used of an invocation's context. */
export type RemainingTime = Pick<Context, 'getRemainingTimeInMillis'>;

/** No further page is begun when less time than this is left, in milliseconds. */
const RESERVE = 30_000;

/** Returns a function that returns true when no further page may be begun. */
export function shortOf(context: RemainingTime): () => boolean {
  return () => context.getRemainingTimeInMillis() < RESERVE;
}
