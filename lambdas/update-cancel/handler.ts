/** A new version of an event → which recipients, in pages → delivery queue; then a word to the organizer. */
import type { Context, SQSBatchResponse, SQSEvent } from 'aws-lambda';
import { openQueue } from '../../store/queue.ts';
import { openSender } from '../../store/sender.ts';
import { openTable } from '../../store/table.ts';
import { eachRecord } from '../shared/batch.ts';
import { readEnvironment } from '../shared/environment.ts';
import { roundJob } from '../shared/jobs.ts';
import { log } from '../shared/log.ts';
import { rateReader } from '../shared/rate.ts';
import { goRound, type RoundDeps } from './round.ts';

/** What is left of the invocation when the rest of the round is handed to the next one, milliseconds. */
const RESERVE = 30_000;

/** Builds the handler from the function's environment. */
export function createHandler(
  variables: Readonly<Record<string, string | undefined>>,
  now: () => number = Date.now,
) {
  const env = readEnvironment(
    variables,
    'TABLE_NAME',
    'DOMAIN',
    'PRODUCT',
    'CONFIGURATION_SET',
    'PUBLIC_URL',
    'ROUNDS_QUEUE_URL',
    'DELIVERY_QUEUE_URL',
  );
  const sender = openSender(env.CONFIGURATION_SET);
  const deps: RoundDeps = {
    table: openTable(env.TABLE_NAME),
    rounds: openQueue(env.ROUNDS_QUEUE_URL),
    delivery: openQueue(env.DELIVERY_QUEUE_URL),
    sender,
    rate: rateReader(sender, now),
    house: { domain: env.DOMAIN, product: env.PRODUCT, publicUrl: env.PUBLIC_URL },
    now,
  };
  return (event: SQSEvent, context: Pick<Context, 'getRemainingTimeInMillis'>): Promise<SQSBatchResponse> =>
    eachRecord(event, log, (body) =>
      goRound(roundJob.parse(body), deps, () => context.getRemainingTimeInMillis() < RESERVE),
    );
}
