/** What happens to the messages of one batch, on the embedded SQS. */
import { SQSClient } from '@aws-sdk/client-sqs';
import type { SQSEvent, SQSRecord } from 'aws-lambda';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { secondsUntilRetry } from '#domain/pacing/retry.ts';
import { CodedError } from '#domain/text/coded-error.ts';
import { client, type Send } from '#harness/sdk.ts';
import { openBatches } from '#lambdas/runtime/batch.ts';
import { type Aws, startAws } from '#local/services/aws.ts';
import { openQueue, sendJobs } from '#store/queue.ts';

const send = client.send;
let aws: Aws;
let queue: { arn: string; url: string };
/** What was said to SQS about messages, by their number: seconds. */
let returns: Map<number, number>;
let errors: Record<string, unknown>[];

beforeAll(async () => {
  aws = await startAws({ sendRate: 5000 });
  Object.assign(process.env, aws.env);
  queue = aws.queues.createQueue('Work', { VisibilityTimeout: '600' });
});
afterAll(() => aws.close());
beforeEach(() => {
  returns = new Map();
  errors = [];
  vi.spyOn(console, 'error').mockImplementation((line) => errors.push(JSON.parse(String(line))));
});
afterEach(() => {
  client.send = send;
  vi.restoreAllMocks();
  aws.reset();
});

/** Batches of so many messages, each for the so-manyth time. */
async function receive(count: number, times = 1): Promise<SQSRecord[]> {
  await sendJobs(
    openQueue<object>(queue.url, new SQSClient({})),
    'group',
    Array.from({ length: count }, (_, job) => ({ body: { job } })),
  );
  for (let time = 1; ; time += 1) {
    const batch = await aws.queues.receive(queue.arn, 10, 0);
    if (time === times)
      return batch.map((message) => ({ ...message, eventSourceARN: queue.arn })) as unknown as SQSRecord[];
    for (const { receiptHandle } of batch) aws.queues.retryIn(queue.arn, receiptHandle, 0);
  }
}

/** Works on them; those named fail. */
async function work(records: SQSRecord[], failing: readonly number[]) {
  const jobOf = new Map(records.map(({ receiptHandle, body }) => [receiptHandle, JSON.parse(body).job]));
  client.send = function (this: unknown, command, ...rest) {
    if (command.constructor.name === 'ChangeMessageVisibilityBatchCommand') {
      const { input } = command as {
        input: { Entries: { ReceiptHandle: string; VisibilityTimeout: number }[] };
      };
      for (const { ReceiptHandle, VisibilityTimeout } of input.Entries)
        returns.set(jobOf.get(ReceiptHandle), VisibilityTimeout);
    }
    return send.call(this, command, ...rest);
  } satisfies Send;
  const answer = await openBatches([queue.url])(
    { Records: records } as SQSEvent,
    { awsRequestId: 'r' },
    async (body) => {
      if (failing.includes((body as { job: number }).job)) throw new CodedError('on-purpose', 'Failed.');
    },
  );
  const failed = answer.batchItemFailures.map(({ itemIdentifier }) => itemIdentifier);
  return records
    .filter(({ messageId }) => failed.includes(messageId))
    .map(({ body }) => JSON.parse(body).job);
}

describe('a message that failed', () => {
  test('comes again in a moment, and not when the time-out of its queue is over', async () => {
    const records = await receive(3);
    expect(await work(records, [1])).toEqual([1]);
    expect([...returns]).toEqual([[1, 2]]);
    const again = await aws.queues.receive(queue.arn, 10, 3);
    expect(again.map(({ body }) => body)).toEqual(['{"job":1}']);
  });

  test.each([2, 5, 11])('comes later after attempt %i, each in a time of its own', async (attempt) => {
    const records = await receive(4, attempt);
    expect(await work(records, [0, 3])).toEqual([0, 3]);
    const expected = [0, 3].map((job) => {
      const { messageId = '' } = records.find(({ body }) => body === `{"job":${job}}`) ?? {};
      return [job, secondsUntilRetry(attempt, messageId)];
    });
    expect([...returns].sort()).toEqual(expected);
  });

  test('is reported as failed though SQS does not take the word for when it comes again', async () => {
    const records = await receive(2);
    for (const { receiptHandle } of records) aws.queues.delete(queue.arn, receiptHandle);
    expect(await work(records, [0])).toEqual([0]);
    expect(errors.map(({ code }) => code)).toEqual(['on-purpose', 'return-refused']);
  });
});

test('for a batch without a failure nothing is reported to SQS', async () => {
  expect(await work(await receive(10), [])).toEqual([]);
  expect(returns.size).toBe(0);
});
