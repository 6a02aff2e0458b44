import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import type { SQSMessageAttributes } from 'aws-lambda';
import { CodedError } from '#domain/text/coded-error.ts';
// fauxqs' own start function listens on every interface, so its parts are put together here.
import { buildApp } from '../../node_modules/fauxqs/dist/app.js';
import { sqsQueueArn } from '../../node_modules/fauxqs/dist/common/arnHelper.js';
import { PersistenceManager } from '../../node_modules/fauxqs/dist/persistence.js';
import type { S3Store } from '../../node_modules/fauxqs/dist/s3/s3Store.js';
import { fanOutToSubscriptions } from '../../node_modules/fauxqs/dist/sns/actions/publish.js';
import { SnsStore } from '../../node_modules/fauxqs/dist/sns/snsStore.js';
import { type SqsQueue, SqsStore } from '../../node_modules/fauxqs/dist/sqs/sqsStore.js';
import { type Authority, type ServiceCaller, serviceRefusal } from '../access/authority.ts';
import { ACCOUNT, REGION } from '../region.ts';
import { type Answer, errorAnswer, type Request, type Service, xmlAnswer } from './protocols.ts';
import { answerVersions, VersionedStore } from './versions.ts';

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

/** SQS, SNS and S3, and what the other local services do with them directly. */
export interface Queues {
  readonly services: Readonly<Record<'sqs' | 'sns' | 's3', Service>>;
  /** Creates the queue, or brings its attributes up to date. */
  createQueue(name: string, attributes: Record<string, string>): { arn: string; url: string };
  /** @param versioned whether it keeps what is overwritten or deleted */
  createBucket(name: string, versioned?: boolean): void;
  /** Creates the topic, or replaces its subscriptions. Answers with the topic's ARN. */
  createTopic(name: string, subscriptions: readonly { queueArn: string; raw: boolean }[]): string;
  /** Throws CodedError `access-denied` when the bucket's policy does not let the caller. Default caller: a test. */
  putObject(bucket: string, key: string, body: Buffer, caller?: ServiceCaller): void;
  /**
   * Returns once every queue that is subscribed, and whose policy lets the topic send, holds the message.
   * Throws CodedError `access-denied` when the topic or its key does not let the caller. Default caller: a test, whom
   * nothing is refused.
   */
  publish(topicArn: string, message: string, caller?: ServiceCaller): void;
  /** Up to `max` messages; waits for the first one up to `seconds`. */
  receive(queueArn: string, max: number, seconds: number): Promise<Received[]>;
  delete(queueArn: string, receiptHandle: string): void;
  /** Makes a message in flight visible again in so many seconds. */
  retryIn(queueArn: string, receiptHandle: string, seconds: number): void;
  /** What lies in a queue, without taking anything out. */
  peek(queueArn: string): Kept[];
  /** Sends what lies in a queue to another as new messages, as SQS's move task does. Returns how many. */
  moveAll(fromArn: string, toArn: string): number;
  /** Ends all waiting; from now on nothing is received any more. */
  stopReceiving(): void;
  receiving(): boolean;
  /** Messages waiting, delayed or in flight, by queue name; not those that a queue of scheduled work holds back. */
  depths(): Record<string, number>;
  /** Forgets all messages and objects, keeps queues, topics and buckets. */
  reset(): void;
  close(): Promise<void>;
}

/** What SQS hands out at once. */
const AT_ONCE = 10;

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

export interface QueuesOptions {
  /** Where everything is kept; in memory when unsaid. */
  readonly dataDir: string | undefined;
  /** Where the services are reached: the beginning of every queue's address. */
  readonly url: string;
  /** Whose policies are in force at the moment. */
  readonly authority: () => Authority;
  /** What visibility time-outs are multiplied by: 1 as in the cloud. */
  readonly visibilityFactor: number;
}

/** SQS, SNS and S3 by fauxqs. */
export function openQueues({ dataDir, url, authority, visibilityFactor }: QueuesOptions): Queues {
  const stores = { sqsStore: new SqsStore(), snsStore: new SnsStore(), s3Store: new VersionedStore() };
  const { sqsStore, snsStore, s3Store } = stores;
  const durable = dataDir ? load(join(dataDir, 'queues'), stores) : undefined;
  const app = buildApp({ logger: false, defaultRegion: REGION, stores });
  let stopped = false;
  const queueOf = (arn: string): SqsQueue => {
    const queue = sqsStore.getQueueByArn(arn);
    if (!queue) throw new Error(`There is no queue ${arn}. Create it before it is used.`);
    return queue;
  };
  const demand = (caller: ServiceCaller | undefined, action: string, resource: string): void => {
    const refused = caller && serviceRefusal(authority(), caller, action, resource);
    if (refused) throw new CodedError('access-denied', refused);
  };
  /** A queue that does not let the topic send is left out, as SNS does with what it may not deliver. */
  const mayReach = (topic: string, subscriptionArn: string): boolean => {
    const queueArn = snsStore.getSubscription(subscriptionArn)?.endpoint ?? '';
    const sns = { service: 'sns.amazonaws.com', for: topic };
    const refused = serviceRefusal(authority(), sns, 'sqs:SendMessage', queueArn);
    if (refused) console.error(refused);
    return !refused;
  };
  const publish = (arn: string, message: string, reaches: (subscription: string) => boolean): string => {
    const topic = snsStore.getTopic(arn);
    if (!topic) throw new Error(`There is no topic ${arn}. Create it before it is used.`);
    const messageId = randomUUID();
    const subscriptionArns = topic.subscriptionArns.filter(reaches);
    fanOutToSubscriptions({
      topicArn: arn,
      topic: { ...topic, subscriptionArns },
      messageId,
      message,
      messageAttributes: {},
      snsStore,
      sqsStore,
    });
    return messageId;
  };
  const fauxqs: Service = async ({ method, url, headers, body }) => {
    const answer = await app.inject({
      method: method as 'GET',
      url,
      headers: { ...headers, 'content-length': String(body.length) },
      payload: body,
    });
    return {
      status: answer.statusCode,
      headers: answer.headers as Answer['headers'],
      body: answer.rawPayload,
    };
  };
  return {
    services: {
      sqs: (request) => fauxqs(withVisibility(request, visibilityFactor)),
      s3: (request) =>
        request.operation
          ? answerVersions(s3Store, request).then((answer) => answer ?? fauxqs(request))
          : Promise.resolve(errorAnswer('s3', 501, 'NotImplemented', `${request.method} ${request.url}`)),
      sns: async ({ operation, input }) => {
        if (operation !== 'Publish')
          return errorAnswer('sns', 400, 'InvalidAction', `${operation} is not known here.`);
        const arn = String(input.TopicArn);
        const id = publish(arn, String(input.Message), (subscription) => mayReach(arn, subscription));
        return xmlAnswer(
          200,
          `<PublishResponse><PublishResult><MessageId>${id}</MessageId></PublishResult></PublishResponse>`,
        );
      },
    },
    createQueue: (name, attributes) => {
      const arn = sqsQueueArn(name, REGION);
      const queueUrl = `${url}/${ACCOUNT}/${name}`;
      // Creating it anew would delete its stored messages.
      const existing = sqsStore.getQueueByArn(arn);
      if (existing) existing.setAttributes({ RedrivePolicy: '', ...attributes });
      else sqsStore.createQueue(name, queueUrl, arn, attributes);
      return { arn, url: queueUrl };
    },
    createBucket: (name, versioned = false) => {
      if (!s3Store.hasBucket(name)) s3Store.createBucket(name);
      if (versioned) s3Store.keepVersions(name);
    },
    createTopic: (name, subscriptions) => {
      const { arn, subscriptionArns } = snsStore.createTopic(name, undefined, undefined, REGION);
      for (const old of [...subscriptionArns]) snsStore.unsubscribe(old);
      for (const { queueArn, raw } of subscriptions) {
        snsStore.subscribe(arn, 'sqs', queueArn, raw ? { RawMessageDelivery: 'true' } : {});
      }
      return arn;
    },
    putObject: (bucket, key, body, caller) => {
      demand(caller, 's3:PutObject', `arn:aws:s3:::${bucket}/${key}`);
      s3Store.putObject(bucket, key, body);
    },
    publish: (arn, message, caller) => {
      demand(caller, 'sns:Publish', arn);
      publish(arn, message, (subscription) => !caller || mayReach(arn, subscription));
    },
    receive: async (queueArn, max, seconds) => {
      const queue = queueOf(queueArn);
      const visibility = Number(queue.attributes.VisibilityTimeout) * visibilityFactor;
      const take = () =>
        stopped ? [] : queue.dequeue(max, visibility, (arn) => sqsStore.getQueueByArn(arn));
      let messages = take();
      if (messages.length === 0 && seconds > 0 && !stopped) {
        await queue.waitForMessages(seconds);
        messages = take();
      }
      return messages.map(({ ReceiptHandle }) => received(queue, ReceiptHandle));
    },
    delete: (queueArn, receiptHandle) => void queueOf(queueArn).deleteMessage(receiptHandle),
    retryIn: (queueArn, receiptHandle, seconds) => queueOf(queueArn).changeVisibility(receiptHandle, seconds),
    peek: (queueArn) => {
      const { ready, delayed, inflight } = queueOf(queueArn).inspectMessages();
      return [...ready, ...delayed, ...inflight.map(({ message }) => message)].map((message) => ({
        messageId: message.messageId,
        body: message.body,
        sentAt: message.sentTimestamp,
        firstReceivedAt: message.approximateFirstReceiveTimestamp ?? null,
        receives: message.approximateReceiveCount,
      }));
    },
    moveAll: (fromArn, toArn) => {
      const [from, to] = [queueOf(fromArn), queueOf(toArn)];
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
    },
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

/** A change of visibility in the time of this machine. */
function withVisibility(request: Request, factor: number): Request {
  if (factor === 1 || !request.operation.startsWith('ChangeMessageVisibility')) return request;
  const body = JSON.stringify(request.input, (name, value: unknown) =>
    name === 'VisibilityTimeout' ? Number(value) * factor : value,
  );
  return { ...request, body: Buffer.from(body) };
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
