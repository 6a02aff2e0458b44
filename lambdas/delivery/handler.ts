/** Delivery queue → one invite per recipient → SES, at the rate SES allows. */
import { setTimeout as wait } from 'node:timers/promises';
import type { SQSBatchResponse, SQSEvent } from 'aws-lambda';
import { openQueue } from '../../store/queue.ts';
import { signingKeysReader } from '../../store/signing-keys.ts';
import { reserveSlots } from '../../store/slots.ts';
import { inTrace } from '../../store/trace.ts';
import { eachRecord, type Invocation } from '../shared/batch.ts';
import { readEnvironment } from '../shared/environment.ts';
import { deliveryJob, readJob } from '../shared/jobs.ts';
import { MAILING, openMailing } from '../shared/mailing.ts';
import { compiler } from './compiled.ts';
import { again, type DeliveryDeps, deliver } from './deliver.ts';

/** How long an invocation may sit waiting for its slots, milliseconds: well within the function's timeout. */
const PATIENCE = 20_000;

/** Builds the handler from the function's environment. */
export function createHandler(
  variables: Readonly<Record<string, string | undefined>>,
  now: () => number = Date.now,
) {
  const env = readEnvironment(
    variables,
    ...MAILING,
    'SIGNING_KEYS_ARN',
    'DELIVERY_QUEUE_URL',
    'AMBIGUOUS_SECONDS',
  );
  const { bucket, rate: readRate, ...mailing } = openMailing(env, now);
  const deps: DeliveryDeps = {
    ...mailing,
    queue: openQueue(env.DELIVERY_QUEUE_URL),
    compile: compiler(bucket, mailing.house, mailing.now),
    keys: signingKeysReader(env.SIGNING_KEYS_ARN),
    ambiguousSeconds: env.AMBIGUOUS_SECONDS,
  };
  return (event: SQSEvent, context: Invocation): Promise<SQSBatchResponse> =>
    inTrace({ requestId: context.awsRequestId }, async () => {
      const rate = await readRate();
      const count = event.Records.length;
      const start = await reserveSlots(deps.table, { count, rate, now: now(), patience: PATIENCE });
      return eachRecord(event, context, async (body, _, index) => {
        const job = readJob(deliveryJob, body);
        if (start === null) return again(job, deps, PATIENCE / 1000);
        const turn = start + (index * 1000) / rate;
        return deliver(job, deps, () => wait(Math.max(turn - now(), 0)));
      });
    });
}
