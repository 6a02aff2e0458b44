/**
 * This function takes deliveries, each to up to 25 recipients, from their queue and hands one invite for each recipient to
 * SES, as many as it is granted. It never waits for a grant: recipients without one go back into the queue.
 * It also sends the notices that waited for SES.
 */
import type { SQSBatchResponse, SQSEvent } from 'aws-lambda';
import { queueOpener } from '#store/queue.ts';
import { signingKeysReader } from '#store/signing-keys.ts';
import { inTrace, trace } from '#store/trace.ts';
import { cameThrough, type Invocation, openBatches } from '../runtime/batch.ts';
import { readEnvironment } from '../runtime/environment.ts';
import { deliveryQueueJob } from '../runtime/jobs/delivery.ts';
import { type NoticeJob, noticeQueueJob } from '../runtime/jobs/notice.ts';
import { readJob } from '../runtime/jobs/read-job.ts';
import { withMetrics } from '../runtime/metrics.ts';
import { sendWaiting } from '../steps/notify.ts';
import { MAILING, openMailing } from '../steps/open-mailing.ts';
import { changesReader } from '../steps/read-changes.ts';
import { compiler } from './compiled-invites.ts';
import { type DeliveryDeps, deliver, type Rest } from './deliver.ts';
import { EventGrants } from './event-grants.ts';
import { InFlight } from './in-flight.ts';
import { PutBack, type WaitingJob, waitingCounter } from './put-back.ts';

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
    'ROUNDS_QUEUE_URL',
    'CHANGES_QUEUE_URL',
    'NOTICE_QUEUE_URL',
    'AMBIGUOUS_SECONDS',
    'FEEDING_QUEUE_URLS',
  );
  const openQueue = queueOpener();
  const eachRecord = openBatches(env.FEEDING_QUEUE_URLS);
  const { bucket, readRate, ...mailing } = openMailing(env, now);
  const notices = { ...mailing, readRate, notices: openQueue<NoticeJob>(env.NOTICE_QUEUE_URL) };
  const deps: DeliveryDeps = {
    ...mailing,
    queue: openQueue(env.DELIVERY_QUEUE_URL),
    rounds: openQueue(env.ROUNDS_QUEUE_URL),
    changes: openQueue(env.CHANGES_QUEUE_URL),
    compile: compiler(bucket, mailing.deployment, changesReader({ ...mailing, bucket }), mailing.now),
    keys: signingKeysReader(env.SIGNING_KEYS_ARN),
    ambiguousSeconds: env.AMBIGUOUS_SECONDS,
  };
  const counter = waitingCounter([deps.queue, notices.notices], now);

  async function deliverAll(event: SQSEvent, context: Invocation): Promise<SQSBatchResponse> {
    const messages = await counter.count();
    const grants = new Map<string, EventGrants>();
    const grantsOf = (eventId: string) => {
      const known = grants.get(eventId) ?? new EventGrants(eventId, { ...deps, readRate });
      grants.set(eventId, known);
      return known;
    };
    const inFlight = new InFlight();
    let mails = 0;
    let unsent = 0;
    // The messages that wait are taken to have as many recipients as these.
    const waiting = () => (messages * mails) / event.Records.length + unsent;
    const later = new PutBack(event.Records.length, waiting, { ...deps, random });
    const failures = await eachRecord(event, context, async (body, { messageId }) => {
      let isSilent = true;
      const report = (job: WaitingJob | null) => {
        if (isSilent) later.report(job);
        isSilent = false;
      };
      try {
        const job = readJob(deliveryQueueJob, body);
        mails += job.recipientIds.length;
        const ofEvent = grantsOf(job.eventId);
        const { correlationId } = trace();
        const rest = ({ recipientIds, nextAt }: Rest): WaitingJob => {
          unsent += recipientIds.length;
          return {
            body: { ...job, recipientIds: [...recipientIds] },
            correlationId,
            grants: ofEvent,
            nextAt,
          };
        };
        const waits = (left: Rest | null) => report(left && rest(left));
        const recipientIds = await deliver(job, messageId, { grants: ofEvent, inFlight }, waits, deps);
        if (recipientIds.length > 0) later.add(rest({ recipientIds, nextAt: null }));
      } finally {
        report(null);
      }
    });
    await later.finish();
    counter.measure(waiting(), [...grants.values()].at(-1)?.rate);
    return failures;
  }

  async function sendNotices(event: SQSEvent, context: Invocation): Promise<SQSBatchResponse> {
    const messages = await counter.count();
    let unsent = 0;
    const failures = await eachRecord(event, context, async (body) => {
      if ((await sendWaiting(readJob(noticeQueueJob, body), notices)) === 'waits') unsent += 1;
    });
    counter.measure(messages + unsent);
    return failures;
  }

  return (event: SQSEvent, context: Invocation): Promise<SQSBatchResponse> =>
    inTrace({ requestId: context.awsRequestId }, () =>
      withMetrics(() =>
        // Only the queue of notices may bring whole mails: functions that may queue deliveries must not send other mails.
        event.Records.some((record) => cameThrough(env.NOTICE_QUEUE_URL, record))
          ? sendNotices(event, context)
          : deliverAll(event, context),
      ),
    );
}
