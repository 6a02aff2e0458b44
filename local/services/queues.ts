import { join } from 'node:path';
import { CodedError } from '#domain/text/coded-error.ts';
import { type Authority, type ServiceCaller, serviceRefusal } from '../access/authority.ts';
import { ACCOUNT, REGION } from '../region.ts';
import { keepIn } from './durable-store.ts';
import { buildApp, SnsStore, type SqsQueue, SqsStore } from './fauxqs.ts';
import { type Answer, errorAnswer, type Request, type Service } from './protocols.ts';
import { depth, type Kept, keptIn, letPass, moveAll, type Received, received } from './queue-messages.ts';
import { openTopics } from './topics.ts';
import { answerVersions, VersionedStore } from './versions.ts';

/** SQS, SNS and S3, with the operations that other local services use directly. */
export interface Queues {
  readonly services: Readonly<Record<'sqs' | 'sns' | 's3', Service>>;
  /** Creates the queue, or updates its attributes. */
  createQueue(name: string, attributes: Record<string, string>): { arn: string; url: string };
  /**
   * Creates the bucket, if it does not exist.
   * @param versioned true when it keeps objects that are overwritten or deleted
   */
  createBucket(name: string, versioned?: boolean): void;
  /** Creates the topic, or replaces its subscriptions. Returns the topic's ARN. */
  createTopic(name: string, subscriptions: readonly { queueArn: string; raw: boolean }[]): string;
  /**
   * Stores an object. A test calls it without a caller, and is then never refused.
   * @throws CodedError `access-denied` when the bucket's policy does not allow it to the caller
   */
  putObject(bucket: string, key: string, body: Buffer, caller?: ServiceCaller): void;
  /**
   * Puts the message into every subscribed queue whose policy allows it. A test calls it without a caller, and is then
   * never refused.
   * @throws CodedError `access-denied` when the topic or its key does not allow it to the caller
   */
  publish(topicArn: string, message: string, caller?: ServiceCaller): void;
  /** Receives up to `max` messages, and waits up to `seconds` for the first one. */
  receive(queueArn: string, max: number, seconds: number): Promise<Received[]>;
  /** Deletes a message in flight. */
  delete(queueArn: string, receiptHandle: string): void;
  /** Makes a message in flight visible again in so many seconds. */
  retryIn(queueArn: string, receiptHandle: string, seconds: number): void;
  /** Makes delayed messages and those in flight visible so many milliseconds earlier. Tests call it instead of waiting. */
  letPass(queueArn: string, milliseconds: number): void;
  /** Returns the messages of a queue without receiving them. */
  peek(queueArn: string): Kept[];
  /** Moves all messages of a queue to another as new messages, as StartMessageMoveTask of SQS does. Returns how many. */
  moveAll(fromArn: string, toArn: string): number;
  /** Ends all waiting. Nothing is received from now on. */
  stopReceiving(): void;
  /** Returns false after `stopReceiving`. */
  receiving(): boolean;
  /**
   * Returns the number of messages by queue name: waiting, delayed or in flight. Delays of the queue itself are left
   * out.
   */
  depths(): Record<string, number>;
  /** Removes all messages and objects, and keeps queues, topics and buckets. */
  reset(): void;
  /** Closes the stores. */
  close(): Promise<void>;
}

interface QueuesOptions {
  /** The directory in which everything is stored; in memory when undefined. */
  readonly dataDir: string | undefined;
  /** The base address of the services, with which every queue's address begins. */
  readonly url: string;
  /** Returns the policies that are in force. */
  readonly authority: () => Authority;
  /** The factor for visibility time-outs; 1 as in AWS. */
  readonly visibilityFactor: number;
}

/** Opens SQS, SNS and S3, which fauxqs provides. */
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
      // Creating the queue again would delete its stored messages.
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
    letPass: (queueArn, milliseconds) => letPass(queueOf(queueArn), milliseconds),
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

/** Returns a request that changes a visibility time-out, with the time-out multiplied by the factor. */
function withVisibility(request: Request, factor: number): Request {
  if (factor === 1 || !request.operation.startsWith('ChangeMessageVisibility')) return request;
  const body = JSON.stringify(request.input, (name, value: unknown) =>
    name === 'VisibilityTimeout' ? Number(value) * factor : value,
  );
  return { ...request, body: Buffer.from(body) };
}
