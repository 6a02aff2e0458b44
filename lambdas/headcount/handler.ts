/** Answers have come in, or the event changed → a word to the organizer's own calendar, a while after and once for all of them. */
import type { SQSBatchResponse, SQSEvent } from 'aws-lambda';
import { openQueue } from '#store/queue.ts';
import { type Invocation, openBatches } from '../runtime/batch.ts';
import { readEnvironment } from '../runtime/environment.ts';
import { headcountQueueJob, readJob } from '../runtime/jobs.ts';
import { MAILING, openMailing } from '../steps/open-mailing.ts';
import { type HeadcountDeps, tell } from './tell.ts';

/** Builds the handler from the function's environment. */
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
      if (env.HEADCOUNT) await tell(readJob(headcountQueueJob, body), deps);
    });
}
