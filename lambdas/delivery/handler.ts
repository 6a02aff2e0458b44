/**
 * This function takes deliveries from their queue and hands one invite per recipient to SES, at the rate that SES allows.
 * It also sends the notices that waited for SES.
 */
import { setTimeout as wait } from 'node:timers/promises';
import type { SQSBatchResponse, SQSEvent } from 'aws-lambda';
import { openQueue } from '#store/queue.ts';
import { closedUntil, reserveSlots } from '#store/send-line.ts';
import { signingKeysReader } from '#store/signing-keys.ts';
import { inTrace, trace } from '#store/trace.ts';
import { cameThrough, type Invocation, openBatches } from '../runtime/batch.ts';
import { readEnvironment } from '../runtime/environment.ts';
import { deliveryQueueJob, type NoticeJob, noticeQueueJob, readJob } from '../runtime/jobs.ts';
import { sendWaiting } from '../steps/notify.ts';
import { MAILING, openMailing } from '../steps/open-mailing.ts';
import { compiler } from './compiled-invites.ts';
import { type DeliveryDeps, deliver } from './deliver.ts';
import { putBack, type WaitingJob, waitingCounter } from './put-back.ts';

/**
 * The longest time in milliseconds that an invocation waits for its rate slots. It is well within the function's
 * timeout.
 */
const PATIENCE = 20_000;

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
    ...MAILING,
    'SIGNING_KEYS_ARN',
    'DELIVERY_QUEUE_URL',
    'NOTICE_QUEUE_URL',
    'AMBIGUOUS_SECONDS',
    'FEEDING_QUEUE_URLS',
  );
  const eachRecord = openBatches(env.FEEDING_QUEUE_URLS);
  const { bucket, readRate, ...mailing } = openMailing(env, now);
  const notices = { ...mailing, readRate, notices: openQueue<NoticeJob>(env.NOTICE_QUEUE_URL) };
  const deps: DeliveryDeps = {
    ...mailing,
    queue: openQueue(env.DELIVERY_QUEUE_URL),
    compile: compiler(bucket, mailing.deployment, mailing.now),
    keys: signingKeysReader(env.SIGNING_KEYS_ARN),
    ambiguousSeconds: env.AMBIGUOUS_SECONDS,
  };
  const counter = waitingCounter([deps.queue, notices.notices], now);

  async function deliverAll(event: SQSEvent, context: Invocation): Promise<SQSBatchResponse> {
    const count = event.Records.length;
    const place = await reserveSlots(deps.table, readRate, { count, now: now(), patience: PATIENCE });
    const { rate } = place;
    const waiting = await counter.count();
    let isClosed = place.kind === 'closed';
    const later: WaitingJob[] = [];
    const failures = await eachRecord(event, context, async (body, _, index) => {
      const job = readJob(deliveryQueueJob, body);
      const waits = () => void later.push({ body: job, correlationId: trace().correlationId });
      if (place.kind !== 'reserved') return waits();
      // Waiting for a rate slot can take 20 seconds, so `deliver` reads the event afterwards.
      await wait(Math.max(place.start + (index * 1000) / rate - now(), 0));
      if (isClosed) return waits();
      if ((await deliver(job, deps, place.isTrial)) === 'done') return;
      isClosed = true;
      waits();
    });
    counter.measure(later.length, rate);
    if (later.length === 0) return failures;
    const until = isClosed ? ((await closedUntil(deps.table, now())) ?? 0) : 0;
    await putBack(later, { until, waiting, rate }, { ...deps, random });
    return failures;
  }

  async function sendNotices(event: SQSEvent, context: Invocation): Promise<SQSBatchResponse> {
    await counter.count();
    let unsent = 0;
    const failures = await eachRecord(event, context, async (body) => {
      if ((await sendWaiting(readJob(noticeQueueJob, body), notices)) === 'waits') unsent += 1;
    });
    counter.measure(unsent);
    return failures;
  }

  return (event: SQSEvent, context: Invocation): Promise<SQSBatchResponse> =>
    inTrace({ requestId: context.awsRequestId }, () =>
      // Only the queue of notices may bring whole mails: functions that may queue deliveries must not send other mails.
      event.Records.some((record) => cameThrough(env.NOTICE_QUEUE_URL, record))
        ? sendNotices(event, context)
        : deliverAll(event, context),
    );
}
