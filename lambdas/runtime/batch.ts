/** SQS batches: what failed comes again, what succeeded does not. */
import type { Context, SQSBatchResponse, SQSEvent, SQSRecord } from 'aws-lambda';
import { secondsUntilRetry } from '#domain/pacing/retry.ts';
import { openQueue, type Queue } from '#store/queue.ts';
import { CORRELATION, inTrace } from '#store/trace.ts';
import { returnIn } from '#store/visibility.ts';
import { log } from './log.ts';

export type Invocation = Pick<Context, 'awsRequestId'>;

/** What is done about a record that has failed as often as its queue lets it, before it goes to the dead letters. */
interface LastAttempt {
  /** The queue's `maxReceiveCount`. */
  readonly attempts: number;
  /** Tells whoever waits for an answer. */
  readonly tell: (body: unknown, record: SQSRecord) => Promise<void>;
}

type EachRecord = (
  event: SQSEvent,
  invocation: Invocation,
  work: (body: unknown, record: SQSRecord, index: number) => Promise<void>,
  last?: LastAttempt,
) => Promise<SQSBatchResponse>;

/**
 * Works on every record of a batch at once, reports the ones that failed, and says when they come again
 * (https://docs.aws.amazon.com/lambda/latest/dg/services-sqs-errorhandling.html).
 * @param queueUrls of the queues that feed the function
 */
export function openBatches(queueUrls: readonly string[]): EachRecord {
  const queues = queueUrls.map((url) => openQueue(url));
  return (event, { awsRequestId: requestId }, work, last) =>
    inTrace({ requestId }, async () => {
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
    });
}

/** Without it, all of them would wait until the time-out of their queue is over. */
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

/** What a message says: JSON; or the plain text that it is, which SES sends too. */
function bodyOf({ body }: SQSRecord): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return body;
  }
}

/**
 * The name under which a piece of work is followed from function to function. It came with the message, or with the mail
 * that SES reports about; what starts with a word of SES goes by SES's message id.
 */
function correlationOf({ messageAttributes, messageId }: SQSRecord, body: unknown): string {
  const { mail } = Object(body) as { mail?: { messageId?: unknown; tags?: Record<string, unknown> } };
  const [tag] = [mail?.tags?.[CORRELATION]].flat();
  const names = [messageAttributes?.[CORRELATION]?.stringValue, tag, mail?.messageId, messageId];
  const name = names.find((one): one is string => typeof one === 'string' && one !== '') ?? '';
  // What a tag of SES may hold: https://docs.aws.amazon.com/ses/latest/APIReference/API_MessageTag.html
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
    await last.tell(body, record);
  } catch (cause) {
    log.error('Nobody could be told of it.', cause, { messageId });
  }
}

/** Whether a record is handed out for the first time: what comes again is counted once. */
export function isFirst({ attributes }: SQSRecord): boolean {
  return attributes.ApproximateReceiveCount === '1';
}

/** Whether a record came through a queue: one function may be fed by several, which are trusted with different things. */
export function cameThrough(queueUrl: string, { eventSourceARN }: SQSRecord): boolean {
  return eventSourceARN.split(':').at(-1) === queueUrl.split('/').at(-1);
}
