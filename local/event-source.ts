import { availableParallelism } from 'node:os';
import type { SQSBatchResponse, SQSEvent } from 'aws-lambda';
import type { Lambda } from './lambda.ts';
import { REGION } from './region.ts';
import type { Received } from './services/queue-messages.ts';
import type { Queues } from './services/queues.ts';
import type { EventSource } from './wiring.ts';

/**
 * How many batches of a queue are processed at once. MaximumConcurrency of the cloud is meant for more than one
 * machine. Where the services and one function use both cores, a second thread of the function only takes memory.
 */
const MAX_POLLERS = availableParallelism() > 2 ? 2 : 1;
/** Seconds of one long poll. */
const WAIT = 20;
/** The most messages that SQS returns at once. */
const RECEIVE = 10;

/**
 * Brings the messages of a queue to a function and deletes those that were processed. The others come again when the
 * function says, or else when the queue's visibility time-out is over, until its redrive policy gives them up. Resolves
 * when the queues stop receiving and the last batch is done.
 * https://docs.aws.amazon.com/lambda/latest/dg/services-sqs-errorhandling.html
 */
export async function runEventSource(source: EventSource, lambda: Lambda, queues: Queues): Promise<void> {
  const poll = async (): Promise<void> => {
    while (queues.receiving()) {
      const batch = await gather(source, queues);
      if (batch.length > 0) await work(source, lambda, queues, batch);
    }
  };
  const pollers = Math.min(source.maxConcurrency ?? MAX_POLLERS, MAX_POLLERS);
  await Promise.all(Array.from({ length: pollers }, poll));
}

/** Milliseconds for which messages are gathered here. AWS does it for as long as the stack says; nobody waits for that at a laptop. */
const LONGEST_WINDOW = 200;

async function gather({ queueArn, batchSize, window }: EventSource, queues: Queues): Promise<Received[]> {
  const receive = (seconds: number, wanted: number) =>
    queues.receive(queueArn, Math.min(wanted, RECEIVE), seconds);
  const batch = await receive(WAIT, batchSize);
  const end = performance.now() + Math.min(window, LONGEST_WINDOW);
  while (batch.length > 0 && batch.length < batchSize) {
    const left = (end - performance.now()) / 1000;
    if (left <= 0) break;
    batch.push(...(await receive(left, batchSize - batch.length)));
  }
  return batch;
}

async function work(source: EventSource, lambda: Lambda, queues: Queues, batch: Received[]): Promise<void> {
  const failed = await failures(source, lambda, batch);
  for (const { messageId, receiptHandle } of batch) {
    if (!failed.has(messageId)) queues.delete(source.queueArn, receiptHandle);
  }
}

/**
 * Returns the ids of the messages that were not processed: all of them when the function failed or its answer was
 * invalid.
 */
async function failures(source: EventSource, lambda: Lambda, batch: Received[]): Promise<Set<string>> {
  const ids = new Set(batch.map(({ messageId }) => messageId));
  try {
    const answer = (await lambda.invoke(toEvent(source, batch))) as SQSBatchResponse | null | undefined;
    const reported = source.reportsFailures ? (answer?.batchItemFailures ?? []) : [];
    const failed = new Set(reported.map(({ itemIdentifier }) => itemIdentifier));
    return [...failed].every((id) => ids.has(id)) ? failed : ids;
  } catch (error) {
    console.error(String(error));
    return ids;
  }
}

function toEvent({ queueArn }: EventSource, batch: Received[]): SQSEvent {
  return {
    Records: batch.map(({ attributes, ...message }) => ({
      ...message,
      attributes: attributes as unknown as SQSEvent['Records'][number]['attributes'],
      eventSource: 'aws:sqs',
      eventSourceARN: queueArn,
      awsRegion: REGION,
    })),
  };
}
