/** SQS batches: what failed comes again, what succeeded does not. */
import type { SQSBatchResponse, SQSEvent } from 'aws-lambda';
import type { Log } from './log.ts';

/**
 * Works on every record of a batch at once and reports the ones that failed
 * (https://docs.aws.amazon.com/lambda/latest/dg/services-sqs-errorhandling.html).
 */
export async function eachRecord(
  event: SQSEvent,
  log: Log,
  work: (body: unknown, index: number) => Promise<void>,
): Promise<SQSBatchResponse> {
  const outcomes = await Promise.allSettled(
    event.Records.map(async ({ body }, index) => work(JSON.parse(body), index)),
  );
  const batchItemFailures = event.Records.flatMap(({ messageId }, index) => {
    const outcome = outcomes[index];
    if (outcome?.status !== 'rejected') return [];
    log.error('Record failed; it stays in the queue.', outcome.reason, { messageId });
    return [{ itemIdentifier: messageId }];
  });
  return { batchItemFailures };
}
