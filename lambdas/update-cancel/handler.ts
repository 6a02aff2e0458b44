/**
 * What goes page by page: a new version of an event → which recipients → delivery queue; a list → new recipients →
 * delivery queue; then a word to the organizer.
 */
import type { Context, SQSBatchResponse, SQSEvent } from 'aws-lambda';
import { openBucket } from '../../store/documents.ts';
import { openQueue } from '../../store/queue.ts';
import { openSender } from '../../store/sender.ts';
import { openTable } from '../../store/table.ts';
import { eachRecord } from '../shared/batch.ts';
import { HOUSE, houseOf, readEnvironment } from '../shared/environment.ts';
import { listJob, roundJob } from '../shared/jobs.ts';
import { log } from '../shared/log.ts';
import { rateReader } from '../shared/rate.ts';
import { type ListDeps, workOff } from './list.ts';
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
    ...HOUSE,
    'TABLE_NAME',
    'MAIL_BUCKET',
    'CONFIGURATION_SET',
    'ROUNDS_QUEUE_URL',
    'DELIVERY_QUEUE_URL',
  );
  const sender = openSender(env.CONFIGURATION_SET);
  const deps: RoundDeps & ListDeps = {
    table: openTable(env.TABLE_NAME),
    bucket: openBucket(env.MAIL_BUCKET),
    rounds: openQueue(env.ROUNDS_QUEUE_URL),
    delivery: openQueue(env.DELIVERY_QUEUE_URL),
    sender,
    rate: rateReader(sender, now),
    house: houseOf(env),
    now,
  };
  return (event: SQSEvent, context: Pick<Context, 'getRemainingTimeInMillis'>): Promise<SQSBatchResponse> => {
    const timeIsShort = () => context.getRemainingTimeInMillis() < RESERVE;
    return eachRecord(event, log, (body) => {
      const list = listJob.safeParse(body);
      return list.success
        ? workOff(list.data, deps, timeIsShort)
        : goRound(roundJob.parse(body), deps, timeIsShort);
    });
  };
}
