/** SQS batches: messages that failed are delivered again, those that succeeded are not. */
import type { Context, SQSBatchResponse, SQSEvent, SQSRecord } from 'aws-lambda';
import { secondsUntilRetry } from '#domain/pacing/retry.ts';
import { type Queue, queueOpener } from '#store/queue.ts';
import { CORRELATION, inTrace } from '#store/trace.ts';
import { returnIn } from '#store/visibility.ts';
import { log } from './log.ts';
import { withMetrics } from './metrics.ts';

/** What is used of an invocation's context. */
export type Invocation = Pick<Context, 'awsRequestId'>;

/** What is done about a record that has failed as often as its queue allows, before it becomes a dead letter. */
interface LastAttempt {
  /** The queue's `maxReceiveCount`: how often a message is tried. */
  readonly attempts: number;
  /** Notifies the person who waits for an answer. */
  readonly notify: (body: unknown, record: SQSRecord) => Promise<void>;
}

type EachRecord = (
  event: SQSEvent,
  invocation: Invocation,
  work: (body: unknown, record: SQSRecord, index: number) => Promise<void>,
  last?: LastAttempt,
) => Promise<SQSBatchResponse>;

/**
 * Returns a function that works on all records of a batch at the same time, reports those that failed, and sets when they
 * are delivered again: https://docs.aws.amazon.com/lambda/latest/dg/services-sqs-errorhandling.html
 * @param queueUrls the URLs of the queues that feed the function
 */
export function openBatches(queueUrls: readonly string[]): EachRecord {
  const queues = queueUrls.map(queueOpener());
  return (event, { awsRequestId: requestId }, work, last) =>
    inTrace({ requestId }, () =>
      withMetrics(async () => {
        const failed = await Promise.all(
          event.Records.map((record, index) => {
            const body = bodyOf(record);
            return inTrace({ correlationId: correlationOf(record, body) }, async () => {
              try {
                await work(body, record, index);
                return [];
              } catch (error) {
                await fail(error, record, body, last);
                return [record];
              }
            });
          }),
        );
        await bringBack(failed.flat(), queues);
        return { batchItemFailures: failed.flat().map(({ messageId }) => ({ itemIdentifier: messageId })) };
      }),
    );
}

/**
 * Sets when failed messages are delivered again. Otherwise they would wait for the visibility time-out of their queue.
 */
async function bringBack(failed: readonly SQSRecord[], queues: readonly Queue[]): Promise<void> {
  const [first] = failed;
  const queue = first && queues.find(({ url }) => cameThrough(url, first));
  if (!queue) return;
  const returns = failed.map(({ receiptHandle, messageId, attributes }) => ({
    receiptHandle,
    seconds: secondsUntilRetry(Number(attributes.ApproximateReceiveCount), messageId),
  }));
  try {
    await returnIn(queue, returns);
  } catch (error) {
    log.error('Messages that failed come again only after the time-out of their queue.', error);
  }
}

/** Returns the parsed JSON of a message, or its text when it is not JSON, which SES sends too. */
function bodyOf({ body }: SQSRecord): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return body;
  }
}

/**
 * Returns the correlation id of a message. It came with the message, or in the tags of the mail that SES reports about.
 * Work that begins with a notification of SES has the SES message id of the mail.
 */
function correlationOf({ messageAttributes, messageId }: SQSRecord, body: unknown): string {
  const { mail } = Object(body) as { mail?: { messageId?: unknown; tags?: Record<string, unknown> } };
  const [tag] = [mail?.tags?.[CORRELATION]].flat();
  const names = [messageAttributes?.[CORRELATION]?.stringValue, tag, mail?.messageId, messageId];
  const name = names.find((one): one is string => typeof one === 'string' && one !== '') ?? '';
  // The characters and the length that SES allows in a tag: https://docs.aws.amazon.com/ses/latest/APIReference/API_MessageTag.html
  return name.replaceAll(/[^\w-]/g, '-').slice(0, 128);
}

async function fail(
  error: unknown,
  record: SQSRecord,
  body: unknown,
  last: LastAttempt | undefined,
): Promise<void> {
  const { messageId, attributes } = record;
  if (!last || Number(attributes.ApproximateReceiveCount) < last.attempts)
    return log.error('Record failed; it stays in the queue.', error, { messageId });
  log.error('Record failed for the last time; it goes to the dead letters.', error, { messageId });
  try {
    await last.notify(body, record);
  } catch (cause) {
    log.error('Nobody could be notified of the failure.', cause, { messageId });
  }
}

/** Returns true when SQS delivers a record for the first time, so that each is counted once. */
export function isFirst({ attributes }: SQSRecord): boolean {
  return attributes.ApproximateReceiveCount === '1';
}

/** Returns true when a record came through this queue. One function may have several queues with different rights. */
export function cameThrough(queueUrl: string, { eventSourceARN }: SQSRecord): boolean {
  return eventSourceARN.split(':').at(-1) === queueUrl.split('/').at(-1);
}
