import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import type { SQSMessageAttributes } from 'aws-lambda';
// fauxqs' own start function listens on every interface, so its parts are put together here.
import { buildApp } from '../../node_modules/fauxqs/dist/app.js';
import { sqsQueueArn } from '../../node_modules/fauxqs/dist/common/arnHelper.js';
import { PersistenceManager } from '../../node_modules/fauxqs/dist/persistence.js';
import { S3Store } from '../../node_modules/fauxqs/dist/s3/s3Store.js';
import { fanOutToSubscriptions } from '../../node_modules/fauxqs/dist/sns/actions/publish.js';
import { SnsStore } from '../../node_modules/fauxqs/dist/sns/snsStore.js';
import { type SqsQueue, SqsStore } from '../../node_modules/fauxqs/dist/sqs/sqsStore.js';
import { ACCOUNT, REGION } from './region.ts';

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

/** SQS, SNS and S3 on one address, and what the other local services do with them directly. */
export interface Queues {
  readonly url: string;
  /** Creates the queue, or brings its attributes up to date. */
  createQueue(name: string, attributes: Record<string, string>): { arn: string; url: string };
  createBucket(name: string): void;
  /** Creates the topic, or replaces its subscriptions. Answers with the topic's ARN. */
  createTopic(name: string, subscriptions: readonly { queueArn: string; raw: boolean }[]): string;
  putObject(bucket: string, key: string, body: Buffer): void;
  /** Returns once every subscribed queue holds the message. Throws when there is no such topic. */
  publish(topicArn: string, message: string): void;
  /** Up to `max` messages; waits for the first one up to `seconds`. */
  receive(queueArn: string, max: number, seconds: number): Promise<Received[]>;
  delete(queueArn: string, receiptHandle: string): void;
  /** Makes a message in flight visible again in so many seconds. */
  retryIn(queueArn: string, receiptHandle: string, seconds: number): void;
  /** Ends all waiting; from now on nothing is received any more. */
  stopReceiving(): void;
  receiving(): boolean;
  /** Messages waiting, delayed or in flight, by queue name; not those that a queue of scheduled work holds back. */
  depths(): Record<string, number>;
  /** Forgets all messages and objects, keeps queues, topics and buckets. */
  reset(): void;
  close(): Promise<void>;
}

class DurableStore extends PersistenceManager {
  constructor(directory: string) {
    super(directory);
    // The write-ahead log survives the death of the process without a sync to disk for every message.
    this['db'].exec('PRAGMA synchronous = NORMAL');
  }

  /** As inherited, but keeps the receive count: the inherited one breaks a NOT NULL rule and loses the message. */
  override updateMessageReady(messageId: string): void {
    this['db']
      .prepare(
        'UPDATE sqs_messages SET receipt_handle = NULL, visibility_deadline = NULL WHERE message_id = ?',
      )
      .run(messageId);
  }
}

/** SQS, SNS and S3 by fauxqs: durable in `dataDir`, or in memory. */
export async function startQueues(dataDir: string | undefined): Promise<Queues> {
  const stores = { sqsStore: new SqsStore(), snsStore: new SnsStore(), s3Store: new S3Store() };
  const { sqsStore, snsStore, s3Store } = stores;
  const durable = dataDir ? load(join(dataDir, 'queues'), stores) : undefined;
  const app = buildApp({ logger: false, defaultRegion: REGION, stores });
  const url = await app.listen({ port: 0, host: '127.0.0.1' });

  let stopped = false;
  const queueOf = (arn: string): SqsQueue => {
    const queue = sqsStore.getQueueByArn(arn);
    if (!queue) throw new Error(`There is no queue ${arn}. Create it before it is used.`);
    return queue;
  };
  return {
    url,
    createQueue: (name, attributes) => {
      const arn = sqsQueueArn(name, REGION);
      const queueUrl = `${url}/${ACCOUNT}/${name}`;
      // Creating it anew would delete its stored messages.
      const existing = sqsStore.getQueueByArn(arn);
      if (existing) existing.setAttributes({ RedrivePolicy: '', ...attributes });
      else sqsStore.createQueue(name, queueUrl, arn, attributes);
      return { arn, url: queueUrl };
    },
    createBucket: (name) => {
      if (!s3Store.hasBucket(name)) s3Store.createBucket(name);
    },
    createTopic: (name, subscriptions) => {
      const { arn, subscriptionArns } = snsStore.createTopic(name, undefined, undefined, REGION);
      for (const old of [...subscriptionArns]) snsStore.unsubscribe(old);
      for (const { queueArn, raw } of subscriptions) {
        snsStore.subscribe(arn, 'sqs', queueArn, raw ? { RawMessageDelivery: 'true' } : {});
      }
      return arn;
    },
    putObject: (bucket, key, body) => void s3Store.putObject(bucket, key, body),
    publish: (topicArn, message) => {
      const topic = snsStore.getTopic(topicArn);
      if (!topic) throw new Error(`There is no topic ${topicArn}. Create it before it is used.`);
      const messageId = randomUUID();
      fanOutToSubscriptions({
        topicArn,
        topic,
        messageId,
        message,
        messageAttributes: {},
        snsStore,
        sqsStore,
      });
    },
    receive: async (queueArn, max, seconds) => {
      const queue = queueOf(queueArn);
      const take = () => (stopped ? [] : queue.dequeue(max, undefined, (arn) => sqsStore.getQueueByArn(arn)));
      let messages = take();
      if (messages.length === 0 && seconds > 0 && !stopped) {
        await queue.waitForMessages(seconds);
        messages = take();
      }
      return messages.map(({ ReceiptHandle }) => received(queue, ReceiptHandle));
    },
    delete: (queueArn, receiptHandle) => void queueOf(queueArn).deleteMessage(receiptHandle),
    retryIn: (queueArn, receiptHandle, seconds) => queueOf(queueArn).changeVisibility(receiptHandle, seconds),
    stopReceiving: () => {
      stopped = true;
      sqsStore.shutdown();
    },
    receiving: () => !stopped,
    depths: () => Object.fromEntries([...sqsStore.allQueues()].map((queue) => [queue.name, depth(queue)])),
    reset: () => {
      sqsStore.clearMessages();
      s3Store.clearObjects();
      durable?.clearMessagesAndObjects();
    },
    close: async () => {
      await app.close();
      durable?.close();
    },
  };
}

function load(
  directory: string,
  stores: { sqsStore: SqsStore; snsStore: SnsStore; s3Store: S3Store },
): DurableStore {
  const durable = new DurableStore(directory);
  durable.load(stores.sqsStore, stores.snsStore, stores.s3Store);
  for (const store of Object.values(stores)) store.persistence = durable;
  for (const queue of stores.sqsStore.allQueues()) {
    queue.persistence = durable;
    // Whoever was working on these died with the last process.
    for (const handle of [...queue.inflightMessages.keys()]) queue.changeVisibility(handle, 0);
  }
  return durable;
}

function received(queue: SqsQueue, receiptHandle: string): Received {
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

function depth(queue: SqsQueue): number {
  const isScheduled = Number(queue.attributes.DelaySeconds) > 0;
  const delayed = isScheduled ? 0 : queue.delayedMessages.length;
  return queue.messages.length + delayed + queue.inflightMessages.size;
}
