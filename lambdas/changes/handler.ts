/**
 * This function keeps the logs of changes of followed events, and plans the calls of webhooks. It does not call them itself:
 * what it may read must be out of reach of whatever answers there.
 */
import type { SQSBatchResponse, SQSEvent } from 'aws-lambda';
import { openOwnTable } from '#store/layout.ts';
import { queueOpener } from '#store/queue.ts';
import { signingKeysReader } from '#store/signing-keys.ts';
import { type Invocation, openBatches } from '../runtime/batch.ts';
import { readEnvironment } from '../runtime/environment.ts';
import { changesQueueJob } from '../runtime/jobs/changes.ts';
import { readJob } from '../runtime/jobs/read-job.ts';
import { type RemainingTime, shortOf } from '../runtime/remaining-time.ts';
import { endCall } from './call-ended.ts';
import type { ChangesDeps } from './context.ts';
import { callWhenDue } from './due-call.ts';
import { followAll } from './follow-all.ts';
import { gatherAnnouncements } from './gather-announcements.ts';
import { replay } from './replay.ts';
import { walk } from './walk.ts';

/**
 * Returns the handler, made from the function's environment.
 * @param now milliseconds since 1970
 * @param random in [0, 1)
 * @throws CodedError `environment-incomplete`
 */
export function createHandler(
  variables: Readonly<Record<string, string | undefined>>,
  now: () => number = Date.now,
  random: () => number = Math.random,
) {
  const env = readEnvironment(
    variables,
    'TABLE_NAME',
    'SIGNING_KEYS_ARN',
    'CHANGES_QUEUE_URL',
    'LATER_QUEUE_URL',
    'WEBHOOK_QUEUE_URL',
    'ORGANIZER_QUEUE_URL',
    'FEEDING_QUEUE_URLS',
  );
  const openQueue = queueOpener();
  const eachRecord = openBatches(env.FEEDING_QUEUE_URLS);
  const deps: ChangesDeps = {
    table: openOwnTable(env.TABLE_NAME),
    changes: openQueue(env.CHANGES_QUEUE_URL),
    later: openQueue(env.LATER_QUEUE_URL),
    calls: openQueue(env.WEBHOOK_QUEUE_URL),
    organizer: openQueue(env.ORGANIZER_QUEUE_URL),
    keys: signingKeysReader(env.SIGNING_KEYS_ARN),
    now,
    random,
  };
  return (event: SQSEvent, context: Invocation & RemainingTime): Promise<SQSBatchResponse> => {
    const timeIsShort = shortOf(context);
    const take = gatherAnnouncements(deps);
    return eachRecord(event, context, (body) => {
      const job = readJob(changesQueueJob, body);
      switch (job.kind) {
        case 'guests-changed':
        case 'event-changed':
        case 'list-done':
          return take(job);
        case 'walk':
          return walk(job, deps, timeIsShort);
        case 'follow-all':
          return followAll(job, deps, timeIsShort);
        case 'call':
          return callWhenDue(job, deps);
        case 'call-ended':
          return endCall(job, deps);
        case 'replay':
          return replay(job, deps, timeIsShort);
      }
    });
  };
}
