/** When messages come again that were received and not done with: by SQS's word after their queue's time-out, else by ours. */
import { ChangeMessageVisibilityBatchCommand } from '@aws-sdk/client-sqs';
import { CodedError } from '#domain/text/coded-error.ts';
import type { Queue } from './queue.ts';

interface Return {
  readonly receiptHandle: string;
  readonly seconds: number;
}

/**
 * Lets messages of one queue, ten at most, come again in so many seconds from now.
 * @throws CodedError `return-refused` when SQS does not do so for all of them: those come when the time-out is over
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
      'SQS gives messages back by their time-out only; they come later.',
    );
}
