/** SQS batches: what failed comes again, what succeeded does not. */
import type { SQSBatchResponse, SQSEvent, SQSRecord } from 'aws-lambda';
import type { Log } from './log.ts';

/** What is done about a record that has failed as often as its queue lets it, before it goes to the dead letters. */
export interface LastAttempt {
  /** The queue's `maxReceiveCount`. */
  readonly attempts: number;
  /** Tells whoever waits for an answer. */
  readonly tell: (body: unknown, record: SQSRecord) => Promise<void>;
}

/**
 * Works on every record of a batch at once and reports the ones that failed
 * (https://docs.aws.amazon.com/lambda/latest/dg/services-sqs-errorhandling.html).
 */
export async function eachRecord(
  event: SQSEvent,
  log: Log,
  work: (body: unknown, index: number) => Promise<void>,
  last?: LastAttempt,
): Promise<SQSBatchResponse> {
  const failed = await Promise.all(
    event.Records.map(async (record, index) => {
      try {
        await work(JSON.parse(record.body), index);
        return [];
      } catch (error) {
        await fail(error, record, log, last);
        return [{ itemIdentifier: record.messageId }];
      }
    }),
  );
  return { batchItemFailures: failed.flat() };
}

async function fail(error: unknown, record: SQSRecord, log: Log, last: LastAttempt | undefined) {
  const { messageId, body, attributes } = record;
  if (!last || Number(attributes.ApproximateReceiveCount) < last.attempts)
    return log.error('Record failed; it stays in the queue.', error, { messageId });
  log.error('Record failed for the last time; it goes to the dead letters.', error, { messageId });
  try {
    await last.tell(JSON.parse(body), record);
  } catch (cause) {
    log.error('Nobody could be told of it.', cause, { messageId });
  }
}

/** Whether a record came through a queue: one function may be fed by several, which are trusted with different things. */
export function cameThrough(queueUrl: string, { eventSourceARN }: SQSRecord): boolean {
  return eventSourceARN.split(':').at(-1) === queueUrl.split('/').at(-1);
}
