/** Sends work to other functions as SQS messages, in batches. */
import {
  GetQueueAttributesCommand,
  SendMessageBatchCommand,
  type SendMessageBatchRequestEntry,
  SQSClient,
} from '@aws-sdk/client-sqs';
import { CodedError } from '#domain/text/coded-error.ts';
import { BOUNDED } from './clients.ts';
import { type BackOff, fullJitter } from './retries.ts';
import { CORRELATION, trace } from './trace.ts';

/** @typeParam Body what its messages say; `never` where that does not matter, since nothing can be sent then */
export interface Queue<Body extends object = never> {
  readonly sqs: SQSClient;
  readonly url: string;
  /** Waits between two attempts at what SQS refused. */
  readonly backOff: BackOff;
  /** Never there: has the compiler tell queues apart by what they carry. */
  readonly carries?: (body: Body) => void;
}

interface Job<Body extends object = object> {
  readonly body: Body;
  /** Seconds, at most LONGEST_DELAY. */
  readonly delay?: number;
  /** Correlation id of the work it belongs to, when that is not the current work. */
  readonly correlationId?: string | undefined;
}

/** The longest time SQS delays a message, in seconds. */
export const LONGEST_DELAY = 900;

const BATCH = 10;
const ATTEMPTS = 4;

/** Returns a function that opens queues by their URLs. They have one client together, and so its connections. */
export function queueOpener() {
  const sqs = new SQSClient(BOUNDED);
  return <Body extends object = never>(url: string): Queue<Body> => openQueue(url, sqs);
}

export function openQueue<Body extends object = never>(
  url: string,
  sqs = new SQSClient(BOUNDED),
  backOff = fullJitter(),
): Queue<Body> {
  return { sqs, url, backOff };
}

/** Returns how many messages of a queue wait, including delayed ones. SQS counts only approximately. */
export async function countWaiting({ sqs, url }: Queue): Promise<number> {
  const { Attributes = {} } = await sqs.send(
    new GetQueueAttributesCommand({ QueueUrl: url, AttributeNames: [...WAITING] }),
  );
  return WAITING.reduce((sum, name) => sum + Number(Attributes[name] ?? 0), 0);
}

const WAITING = ['ApproximateNumberOfMessages', 'ApproximateNumberOfMessagesDelayed'] as const;

/**
 * Sends every job, ten at a time, with the correlation id of the current work.
 * @param group the message group between which SQS fair queues share the workers (one event)
 * @throws CodedError `queue-refused` when SQS keeps refusing; jobs sent before stay sent
 */
export async function sendJobs<Body extends object>(
  queue: Queue<Body>,
  group: string,
  jobs: readonly Job<NoInfer<Body>>[],
): Promise<void> {
  for (let start = 0; start < jobs.length; start += BATCH) {
    const entries = jobs.slice(start, start + BATCH).map((job, index) => toEntry(job, group, index));
    await sendBatch(queue, entries);
  }
}

function toEntry(job: Job, group: string, index: number): SendMessageBatchRequestEntry {
  const correlationId = job.correlationId ?? trace().correlationId;
  return {
    Id: String(index),
    MessageBody: JSON.stringify(job.body),
    MessageGroupId: group,
    ...(job.delay && { DelaySeconds: job.delay }),
    ...(correlationId && {
      MessageAttributes: { [CORRELATION]: { DataType: 'String', StringValue: correlationId } },
    }),
  };
}

async function sendBatch(queue: Queue, entries: SendMessageBatchRequestEntry[]): Promise<void> {
  let left = entries;
  for (let attempt = 0; attempt < ATTEMPTS && left.length > 0; attempt += 1) {
    if (attempt > 0) await queue.backOff(attempt - 1);
    const { Failed = [] } = await queue.sqs.send(
      new SendMessageBatchCommand({ QueueUrl: queue.url, Entries: left }),
    );
    const failed = new Set(Failed.map(({ Id }) => Id));
    left = left.filter(({ Id }) => failed.has(Id));
  }
  if (left.length > 0)
    throw new CodedError('queue-refused', 'SQS refused part of a batch; the work will be tried again.');
}
