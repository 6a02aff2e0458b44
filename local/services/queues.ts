import { join } from 'node:path';
import { CodedError } from '#domain/text/coded-error.ts';
import { type Authority, type ServiceCaller, serviceRefusal } from '../access/authority.ts';
import { ACCOUNT, REGION } from '../region.ts';
import { keepIn } from './durable-store.ts';
import { buildApp, SnsStore, type SqsQueue, SqsStore } from './fauxqs.ts';
import { type Answer, errorAnswer, type Request, type Service } from './protocols.ts';
import { depth, type Kept, keptIn, moveAll, type Received, received } from './queue-messages.ts';
import { openTopics } from './topics.ts';
import { answerVersions, VersionedStore } from './versions.ts';

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

interface QueuesOptions {
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
  const { sqsStore, s3Store } = stores;
  const durable = dataDir ? keepIn(join(dataDir, 'queues'), stores) : undefined;
  const topics = openTopics(stores, authority);
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
      sns: topics.service,
    },
    createQueue: (name, attributes) => {
      const arn = `arn:aws:sqs:${REGION}:${ACCOUNT}:${name}`;
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
    createTopic: topics.create,
    putObject: (bucket, key, body, caller) => {
      demand(caller, 's3:PutObject', `arn:aws:s3:::${bucket}/${key}`);
      s3Store.putObject(bucket, key, body);
    },
    publish: (arn, message, caller) => {
      demand(caller, 'sns:Publish', arn);
      topics.publish(arn, message, caller !== undefined);
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
    peek: (queueArn) => keptIn(queueOf(queueArn)),
    moveAll: (fromArn, toArn) => moveAll(queueOf(fromArn), queueOf(toArn)),
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
