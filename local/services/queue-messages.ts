/** Messages of a queue, as those who work on them see them. */
import type { SQSMessageAttributes } from 'aws-lambda';
import { ACCOUNT } from '../region.ts';
import { type SqsQueue, SqsStore } from './fauxqs.ts';

export interface Received {
  readonly messageId: string;
  readonly receiptHandle: string;
  readonly body: string;
  readonly md5OfBody: string;
  /** System attributes, as SQS names them. */
  readonly attributes: Record<string, string>;
  /** What the sender said beside the body, as an event source hands it on. */
  readonly messageAttributes: SQSMessageAttributes;
}

/** A message as it lies in a queue. Times are milliseconds since 1970. */
export interface Kept {
  readonly messageId: string;
  readonly body: string;
  readonly sentAt: number;
  readonly firstReceivedAt: number | null;
  readonly receives: number;
}

/** What SQS hands out at once. */
const AT_ONCE = 10;

/** A message in flight. @throws Error when there is none with this receipt handle */
export function received(queue: SqsQueue, receiptHandle: string): Received {
  const message = queue.inflightMessages.get(receiptHandle)?.message;
  if (!message) throw new Error('A message just received is not in flight.');
  return {
    messageId: message.messageId,
    receiptHandle,
    body: message.body,
    md5OfBody: message.md5OfBody,
    attributes: {
      ApproximateReceiveCount: String(message.approximateReceiveCount),
      ApproximateFirstReceiveTimestamp: String(message.approximateFirstReceiveTimestamp),
      SentTimestamp: String(message.sentTimestamp),
      SenderId: ACCOUNT,
    },
    messageAttributes: Object.fromEntries(
      Object.entries(message.messageAttributes).map(([name, { DataType, StringValue }]) => [
        name,
        { dataType: DataType, ...(StringValue !== undefined && { stringValue: StringValue }) },
      ]),
    ),
  };
}

/** What lies in a queue, without taking anything out. */
export function keptIn(queue: SqsQueue): Kept[] {
  const { ready, delayed, inflight } = queue.inspectMessages();
  return [...ready, ...delayed, ...inflight.map(({ message }) => message)].map((message) => ({
    messageId: message.messageId,
    body: message.body,
    sentAt: message.sentTimestamp,
    firstReceivedAt: message.approximateFirstReceiveTimestamp ?? null,
    receives: message.approximateReceiveCount,
  }));
}

/** Sends what lies in a queue to another as new messages, as SQS's move task does. Returns how many. */
export function moveAll(from: SqsQueue, to: SqsQueue): number {
  let moved = 0;
  let batch = from.dequeue(AT_ONCE);
  while (batch.length > 0) {
    for (const { ReceiptHandle } of batch) {
      const message = from.inflightMessages.get(ReceiptHandle)?.message;
      if (!message) continue;
      const { body, messageAttributes, messageGroupId } = message;
      // Sent before it is deleted: whoever dies in between has it twice, which all work forgives.
      to.enqueue(SqsStore.createMessage(body, messageAttributes, undefined, messageGroupId));
      from.deleteMessage(ReceiptHandle);
      moved += 1;
    }
    batch = from.dequeue(AT_ONCE);
  }
  return moved;
}

/** Messages waiting, delayed or in flight; not those that a queue of scheduled work holds back. */
export function depth(queue: SqsQueue): number {
  const isScheduled = Number(queue.attributes.DelaySeconds) > 0;
  const delayed = isScheduled ? 0 : queue.delayedMessages.length;
  return queue.messages.length + delayed + queue.inflightMessages.size;
}
