/**
 * This function does work that goes page by page: a round queues deliveries for a new version of an event, and a people
 * list makes recipients and queues their invites. Afterwards the organizer is notified. It also invites the next in line.
 */
import type { SQSBatchResponse, SQSEvent } from 'aws-lambda';
import { queueOpener } from '#store/queue.ts';
import { type Invocation, openBatches } from '../runtime/batch.ts';
import { readEnvironment } from '../runtime/environment.ts';
import { readJob } from '../runtime/jobs/read-job.ts';
import { roundsQueueJob } from '../runtime/jobs/rounds.ts';
import { type RemainingTime, shortOf } from '../runtime/remaining-time.ts';
import { MAILING, openMailing } from '../steps/open-mailing.ts';
import { changesReader } from '../steps/read-changes.ts';
import { inviteNext } from './invite-next.ts';
import { type ListDeps, workOff } from './people-list.ts';
import { recountShard } from './recount-shard.ts';
import { remindAll } from './reminders.ts';
import { goRound, type RoundDeps } from './round.ts';

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
    'ROUNDS_QUEUE_URL',
    'NOTICE_QUEUE_URL',
    'DELIVERY_QUEUE_URL',
    'HEADCOUNT_QUEUE_URL',
    'CHANGES_QUEUE_URL',
    'FEEDING_QUEUE_URLS',
  );
  const openQueue = queueOpener();
  const eachRecord = openBatches(env.FEEDING_QUEUE_URLS);
  const mailing = openMailing(env, now);
  const deps: RoundDeps & ListDeps = {
    ...mailing,
    readChanges: changesReader(mailing),
    notices: openQueue(env.NOTICE_QUEUE_URL),
    rounds: openQueue(env.ROUNDS_QUEUE_URL),
    delivery: openQueue(env.DELIVERY_QUEUE_URL),
    headcount: openQueue(env.HEADCOUNT_QUEUE_URL),
    changes: openQueue(env.CHANGES_QUEUE_URL),
  };
  return (event: SQSEvent, context: Invocation & RemainingTime): Promise<SQSBatchResponse> => {
    const timeIsShort = shortOf(context);
    return eachRecord(event, context, (body) => {
      const job = readJob(roundsQueueJob, body);
      switch (job.kind) {
        case 'list':
          return workOff(job, deps, timeIsShort);
        case 'round':
          return goRound(job, deps, timeIsShort);
        case 'reminders':
          return remindAll(job, deps, timeIsShort);
        case 'line':
          return inviteNext(job, deps, timeIsShort);
        case 'recount':
          return recountShard(job, deps);
      }
    });
  };
}
