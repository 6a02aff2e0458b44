/** Answers have come in → a word to the organizer's own calendar, a while after and once for all of them. */
import type { SQSBatchResponse, SQSEvent } from 'aws-lambda';
import { openBucket } from '../../store/documents.ts';
import { openQueue } from '../../store/queue.ts';
import { openSender } from '../../store/sender.ts';
import { openTable } from '../../store/table.ts';
import { eachRecord } from '../shared/batch.ts';
import { HOUSE, houseOf, readEnvironment } from '../shared/environment.ts';
import { headcountJob } from '../shared/jobs.ts';
import { log } from '../shared/log.ts';
import { rateReader } from '../shared/rate.ts';
import { type HeadcountDeps, tell } from './tell.ts';

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
    'HEADCOUNT',
    'CONFIGURATION_SET',
    'HEADCOUNT_QUEUE_URL',
  );
  const sender = openSender(env.CONFIGURATION_SET);
  const deps: HeadcountDeps = {
    table: openTable(env.TABLE_NAME),
    bucket: openBucket(env.MAIL_BUCKET),
    headcount: openQueue(env.HEADCOUNT_QUEUE_URL),
    sender,
    rate: rateReader(sender, now),
    house: houseOf(env),
    now,
  };
  return (event: SQSEvent): Promise<SQSBatchResponse> =>
    eachRecord(event, log, async (body) => {
      if (env.HEADCOUNT) await tell(headcountJob.parse(body), deps);
    });
}
