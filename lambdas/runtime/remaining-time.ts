/** How long an invocation may go on. */
import type { Context } from 'aws-lambda';

export type RemainingTime = Pick<Context, 'getRemainingTimeInMillis'>;

/** What is left of an invocation when the rest of its pages is handed to the next one, milliseconds. */
const RESERVE = 30_000;

/** Tells, whenever it is asked, that no further page may be begun. */
export function shortOf(context: RemainingTime): () => boolean {
  return () => context.getRemainingTimeInMillis() < RESERVE;
}
