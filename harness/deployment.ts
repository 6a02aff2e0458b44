/** The nine functions in this process, on embedded services, driven step by step. The tests of the handlers use it. */
import type { SQSEvent } from 'aws-lambda';
import { createApi } from '#lambdas/api/handler.ts';
import { type Aws, type AwsOptions, startAws } from '#local/services/aws.ts';
import { openTable, type Table } from '#store/table.ts';
import { type Actor, acting, readActing, serve } from './acting.ts';
import {
  ALL_HANDLERS,
  BUCKET,
  createHandlers,
  DOMAIN,
  HANDLERS,
  type HandlerName,
  PUBLIC_URL,
  TABLE,
  variablesOf,
  type Work,
} from './functions.ts';
import { listeners } from './listeners.ts';
import { notification, type Verdicts } from './notification.ts';
import { tableRequest } from './table.ts';

/** The clock when a deployment opens. The events of the tests are after it, and their stamps before it. */
const BEGINS = Date.parse('2026-05-01T12:00:00Z');
/** How far `run` moves the clock forward after a turn in which no message was finished: further with each such turn. */
const WAIT_MILLISECONDS = 200;
const WAIT_MOST = 10_000;
/** The most messages of one batch, where it is more than ten: the reports of SES are gathered. */
const BATCHES: Partial<Record<HandlerName, number>> = { feedback: 1000 };

/** A mail that was sent. */
export interface Sent {
  readonly to: string;
  readonly subject: string;
  readonly raw: string;
}

/** A deployment in this process. */
export interface TestDeployment {
  readonly aws: Aws;
  readonly table: Table;
  readonly api: ReturnType<typeof createApi>;
  /** How far the clock of every function is put forward, in milliseconds. */
  clock: number;
  /** The time that a round or import reads as left of its invocation, in milliseconds. */
  timeLeft: number;
  /** Runs work whose calls of AWS have the rights of a function's role in the stack. */
  as<T>(actor: Actor, work: () => T): T;
  /** Creates the functions anew, as after a cold start: nothing in memory survives. */
  restart(): void;
  /** When this resolves, all running work is dead: its messages come again, to new functions. */
  death: Promise<void> | null;
  /** Puts a mail where SES puts it and notifies the handler. Returns its SES message id. */
  receive(
    handler: 'inbound' | 'rsvp',
    to: string,
    raw: string,
    verdicts?: Verdicts,
    messageId?: string,
  ): string;
  /** Returns the time of the functions' clock, in milliseconds since 1970. */
  now(): number;
  /** Returns how many messages of a queue are not being processed. */
  waiting(handler: HandlerName): number;
  /**
   * Returns true while any queue except that of scheduled work has a message, or SES has unpublished sending events.
   */
  busy(): boolean;
  /**
   * Passes one batch of a queue to its function. Returns how many messages there were.
   * @param twice true when SQS delivers each of them a second time, as it may
   */
  step(handler: HandlerName, size?: number, twice?: boolean): Promise<number>;
  /** Works until every queue is empty. It throws after so many milliseconds, as when a message keeps failing. */
  run(patience?: number): Promise<void>;
  /** Returns everything sent since the last call. */
  sent(): Sent[];
  close(): Promise<void>;
}

/**
 * Opens a deployment.
 * @param sendRate messages per second that the embedded SES allows
 * @param patient true when a message that is being processed is delivered to nobody else, and one that failed comes
 * again at once: for workers that are delayed on purpose
 * @param attempts after how many attempts a function takes a message for given up. The queues here never give one up
 * @param handlers starts the functions; they run outside of this process when their cost is measured
 * @param consumed is called with the units that each request to DynamoDB consumes
 */
export async function openDeployment({
  sendRate = 5000,
  ambiguousSeconds = 1,
  organizers = '*',
  owners = '',
  publicUrl = PUBLIC_URL,
  patient = false,
  headcount = true,
  webhookLoopback = false,
  attempts = Number.MAX_SAFE_INTEGER,
  handlers: start = createHandlers,
  consumed = undefined as AwsOptions['consumed'],
} = {}): Promise<TestDeployment> {
  const opened = Date.now();
  let forward = 0;
  const aws = await startAws({
    sendRate,
    now: () => Date.now() - opened + forward,
    ...(consumed && { consumed }),
  });
  const VisibilityTimeout = patient ? '600' : '1';
  const queues = Object.fromEntries(
    ALL_HANDLERS.map((name) => [name, aws.queues.createQueue(name, { VisibilityTimeout })]),
  );
  const queue = (name: HandlerName) => queues[name] as { arn: string; url: string };
  aws.queues.createBucket(BUCKET, true);
  const topicArn = aws.queues.createTopic('sending-events', [{ queueArn: queue('feedback').arn, raw: true }]);
  aws.ses.createIdentity(DOMAIN);
  aws.ses.createConfigurationSet('set', {
    topicArn,
    eventTypes: ['send', 'delivery', 'bounce', 'complaint', 'reject'],
  });
  aws.secrets.createSecret('keys', {
    SecretStringTemplate: '{}',
    GenerateStringKey: '1',
    PasswordLength: 64,
    ExcludePunctuation: true,
  });
  await aws.dynamodb.createTable(tableRequest(TABLE));
  const stopServing = serve(aws);
  const stack = readActing({
    table: TABLE,
    bucket: BUCKET,
    secret: 'keys',
    configurationSet: 'set',
    eventsTopic: 'sending-events',
  });
  if (stack) aws.enforce(stack.authority);
  const as = <T>(actor: Actor, work: () => T): T => (stack ? acting(stack.key(actor), work) : work());
  const variables = variablesOf((name) => queue(name).url, {
    ORGANIZERS: organizers,
    OWNERS: owners,
    PUBLIC_URL: publicUrl,
    ATTEMPTS: String(attempts),
    HEADCOUNT: String(headcount),
    WEBHOOK_LOOPBACK: String(webhookLoopback),
    AMBIGUOUS_SECONDS: String(ambiguousSeconds),
  });
  const atWork = Object.fromEntries(ALL_HANDLERS.map((handler) => [handler, 0])) as Record<
    HandlerName,
    number
  >;
  let mails = 0;
  let read = 0;
  let finished = 0;
  let handlers: Record<HandlerName, Work>;
  const pass = (milliseconds: number): void => {
    forward += milliseconds;
    for (const handler of HANDLERS) aws.queues.letPass(queue(handler).arn, milliseconds);
  };
  let api: ReturnType<typeof createApi> | null = null;
  const startApi = () => {
    const started = createApi(variables, () => deployment.now());
    const { fetch } = started;
    started.fetch = async (request, ...call) => {
      const answer = await as('api', () => fetch(request, ...call));
      await listeners.answered?.(request, answer);
      return answer;
    };
    return started;
  };
  const deployment: TestDeployment = {
    aws,
    table: openTable(TABLE),
    get api() {
      api ??= startApi();
      return api;
    },
    as,
    get clock() {
      return forward;
    },
    set clock(value) {
      forward = value;
    },
    timeLeft: 60_000,
    death: null,
    restart: () => {
      handlers = start(variables, deployment.now, () => deployment.timeLeft);
      api = null;
    },
    now: () => BEGINS + Date.now() - opened + forward,
    waiting: (handler) => (aws.queues.depths()[handler] ?? 0) - atWork[handler],
    busy: () => HANDLERS.some((name) => (aws.queues.depths()[name] ?? 0) > 0) || aws.ses.unpublished() > 0,
    receive: (handler, to, raw, verdicts = {}, messageId = `mail-${++mails}`) => {
      const objectKey = `mail/${handler === 'inbound' ? 'create' : 'rsvp'}/${messageId}`;
      aws.queues.putObject(BUCKET, objectKey, Buffer.from(raw));
      const body = notification(messageId, objectKey, to, deployment.now(), verdicts);
      send(aws, queue(handler).arn, JSON.stringify(body));
      return messageId;
    },
    step: async (handler, size = 10, twice = false) => {
      const { arn } = queue(handler);
      const batch = await gather(aws, arn, size);
      if (batch.length === 0) return 0;
      if (twice) for (const { body } of batch) send(aws, arn, body);
      atWork[handler] += batch.length;
      const records = batch.map((message) => ({ ...message, eventSourceARN: arn }));
      const answer = as(handler, () => handlers[handler]({ Records: records } as unknown as SQSEvent));
      const outcome = deployment.death ? await Promise.race([answer, deployment.death]) : await answer;
      if (!outcome) {
        atWork[handler] -= batch.length;
        for (const { receiptHandle } of batch) aws.queues.retryIn(arn, receiptHandle, 0);
        return batch.length;
      }
      const { batchItemFailures } = outcome;
      const failed = new Set(batchItemFailures.map(({ itemIdentifier }) => itemIdentifier));
      for (const { messageId, receiptHandle } of batch) {
        if (!failed.has(messageId)) {
          aws.queues.delete(arn, receiptHandle);
          finished += 1;
        }
        // It comes again at once, whatever time the function sets, because tests do not wait.
        else aws.queues.retryIn(arn, receiptHandle, 0);
      }
      atWork[handler] -= batch.length;
      return batch.length;
    },
    run: async (patience = 20_000) => {
      const end = Date.now() + patience;
      let wait = WAIT_MILLISECONDS;
      while (deployment.busy()) {
        if (Date.now() > end)
          throw new Error(`The queues do not run empty: ${JSON.stringify(aws.queues.depths())}`);
        const before = finished;
        const worked = await Promise.all(
          HANDLERS.map((handler) => deployment.step(handler, BATCHES[handler])),
        );
        if (finished > before) {
          wait = WAIT_MILLISECONDS;
          continue;
        }
        // Everything left waits for a time to pass, unless somebody else works on it.
        if (Object.values(atWork).every((count) => count === 0)) {
          pass(wait);
          wait = Math.min(Math.ceil(1.5 * wait), WAIT_MOST);
        }
        if (worked.every((count) => count === 0)) await new Promise((resolve) => setTimeout(resolve, 5));
      }
    },
    sent: () => {
      const all = aws.ses.outbox.list();
      const news = all.slice(read);
      read = all.length;
      return news.map(({ id, to, subject }) => ({
        to: to.join(','),
        subject,
        raw: Buffer.from(aws.ses.outbox.read(id) ?? '').toString('latin1'),
      }));
    },
    close: () => {
      stopServing();
      return aws.close();
    },
  };
  deployment.restart();
  return deployment;
}

/** SQS gives ten messages at most for each request. */
const RECEIVED = 10;

async function gather(aws: Aws, arn: string, size: number) {
  const batch = await aws.queues.receive(arn, Math.min(size, RECEIVED), 0);
  while (batch.length > 0 && batch.length < size) {
    const more = await aws.queues.receive(arn, Math.min(size - batch.length, RECEIVED), 0);
    if (more.length === 0) break;
    batch.push(...more);
  }
  return batch;
}

/** Sends directly into a queue, as SNS does with raw delivery. */
function send(aws: Aws, queueArn: string, body: string): void {
  const topic = aws.queues.createTopic(`to-${queueArn.split(':').at(-1)}`, [{ queueArn, raw: true }]);
  aws.queues.publish(topic, body);
}
