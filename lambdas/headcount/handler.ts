/** Answers have come in, or the event changed → a word to the organizer's own calendar, a while after and once for all of them. */
import type { SQSBatchResponse, SQSEvent } from 'aws-lambda';
import { openQueue } from '../../store/queue.ts';
import { eachRecord } from '../shared/batch.ts';
import { readEnvironment } from '../shared/environment.ts';
import { headcountJob } from '../shared/jobs.ts';
import { log } from '../shared/log.ts';
import { MAILING, openMailing } from '../shared/mailing.ts';
import { type HeadcountDeps, tell } from './tell.ts';

/** Builds the handler from the function's environment. */
export function createHandler(
  variables: Readonly<Record<string, string | undefined>>,
  now: () => number = Date.now,
) {
  const env = readEnvironment(variables, ...MAILING, 'HEADCOUNT', 'HEADCOUNT_QUEUE_URL');
  const deps: HeadcountDeps = {
    ...openMailing(env, now),
    headcount: openQueue(env.HEADCOUNT_QUEUE_URL),
  };
  return (event: SQSEvent): Promise<SQSBatchResponse> =>
    eachRecord(event, log, async (body) => {
      if (env.HEADCOUNT) await tell(headcountJob.parse(body), deps);
    });
}
