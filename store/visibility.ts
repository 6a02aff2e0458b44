/**
 * Decides when received messages that were not processed come again: by default after their queue's time-out, or after
 * a time that we set.
 */
import { ChangeMessageVisibilityBatchCommand } from '@aws-sdk/client-sqs';
import { CodedError } from '#domain/text/coded-error.ts';
import type { Queue } from './queue.ts';

/** When a message comes again. */
interface Return {
  readonly receiptHandle: string;
  readonly seconds: number;
}

/**
 * Makes messages of one queue, ten at most, come again in so many seconds.
 * @throws CodedError `return-refused` when SQS refuses that for some of them; these come after the queue's time-out
 */
export async function returnIn(
  { sqs, url }: Pick<Queue, 'sqs' | 'url'>,
  returns: readonly Return[],
): Promise<void> {
  const { Failed = [] } = await sqs.send(
    new ChangeMessageVisibilityBatchCommand({
      QueueUrl: url,
      Entries: returns.map(({ receiptHandle, seconds }, index) => ({
        Id: String(index),
        ReceiptHandle: receiptHandle,
        VisibilityTimeout: seconds,
      })),
    }),
  );
  if (Failed.length > 0)
    throw new CodedError(
      'return-refused',
      'SQS refused to set when some messages come again; they come after the time-out of their queue.',
    );
}
