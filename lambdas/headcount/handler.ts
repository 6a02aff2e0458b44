/**
 * This function notes what is counted some time after answers came or the event changed, and sends the headcount to the
 * organizer's own calendar, with one mail for all of them.
 */
import type { SQSBatchResponse, SQSEvent } from 'aws-lambda';
import { openQueue } from '#store/queue.ts';
import { type Invocation, openBatches } from '../runtime/batch.ts';
import { readEnvironment } from '../runtime/environment.ts';
import { headcountQueueJob } from '../runtime/jobs/headcount.ts';
import { readJob } from '../runtime/jobs/read-job.ts';
import { MAILING, openMailing } from '../steps/open-mailing.ts';
import { recordTotalsOnly } from './record-totals.ts';
import { type HeadcountDeps, sendHeadcount } from './send-headcount.ts';

/**
 * Returns the handler, made from the function's environment.
 * @param now milliseconds since 1970
 * @throws CodedError `environment-incomplete`
 */
export function createHandler(
  variables: Readonly<Record<string, string | undefined>>,
  now: () => number = Date.now,
) {
  const env = readEnvironment(
    variables,
    ...MAILING,
    'HEADCOUNT',
    'HEADCOUNT_QUEUE_URL',
    'FEEDING_QUEUE_URLS',
  );
  const eachRecord = openBatches(env.FEEDING_QUEUE_URLS);
  const deps: HeadcountDeps = {
    ...openMailing(env, now),
    headcount: openQueue(env.HEADCOUNT_QUEUE_URL),
  };
  return (event: SQSEvent, context: Invocation): Promise<SQSBatchResponse> =>
    eachRecord(event, context, async (body) => {
      const job = readJob(headcountQueueJob, body);
      if (env.HEADCOUNT) await sendHeadcount(job, deps);
      else await recordTotalsOnly(job.eventId, deps);
    });
}
