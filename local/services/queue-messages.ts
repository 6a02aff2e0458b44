/** The messages of a queue. */
import type { SQSMessageAttributes } from 'aws-lambda';
import { ACCOUNT } from '../region.ts';
import { type SqsQueue, SqsStore } from './fauxqs.ts';

/** A received message, as a Lambda event source passes it on. */
export interface Received {
  readonly messageId: string;
  readonly receiptHandle: string;
  readonly body: string;
  readonly md5OfBody: string;
  /** The system attributes, under the names of SQS. */
  readonly attributes: Record<string, string>;
  /** The attributes that the sender added to the message. */
  readonly messageAttributes: SQSMessageAttributes;
}

/** A message in a queue. Times are in milliseconds since 1970. */
export interface Kept {
  readonly messageId: string;
  readonly body: string;
  readonly sentAt: number;
  readonly firstReceivedAt: number | null;
  readonly receives: number;
}

/** The most messages that SQS returns at once. */
const AT_ONCE = 10;

/**
 * Returns a message in flight.
 * @throws Error when none has this receipt handle
 */
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

/** Returns the messages of a queue without receiving them. */
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

/** Makes the delayed messages of a queue and those in flight visible so many milliseconds earlier. */
export function letPass(queue: SqsQueue, milliseconds: number): void {
  for (const message of queue.delayedMessages) if (message.delayUntil) message.delayUntil -= milliseconds;
  for (const entry of queue.inflightMessages.values()) entry.visibilityDeadline -= milliseconds;
}

/** Moves all messages of a queue to another as new messages, as StartMessageMoveTask of SQS does. Returns how many. */
export function moveAll(from: SqsQueue, to: SqsQueue): number {
  let moved = 0;
  let batch = from.dequeue(AT_ONCE);
  while (batch.length > 0) {
    for (const { ReceiptHandle } of batch) {
      const message = from.inflightMessages.get(ReceiptHandle)?.message;
      if (!message) continue;
      const { body, messageAttributes, messageGroupId } = message;
      // It is sent before it is deleted. After a crash in between it is there twice, which does no harm.
      to.enqueue(SqsStore.createMessage(body, messageAttributes, undefined, messageGroupId));
      from.deleteMessage(ReceiptHandle);
      moved += 1;
    }
    batch = from.dequeue(AT_ONCE);
  }
  return moved;
}

/**
 * Returns the number of messages that wait, are delayed or are in flight. Messages that the queue itself delays are
 * left out.
 */
export function depth(queue: SqsQueue): number {
  const isScheduled = Number(queue.attributes.DelaySeconds) > 0;
  const delayed = isScheduled ? 0 : queue.delayedMessages.length;
  return queue.messages.length + delayed + queue.inflightMessages.size;
}
