/** Dead letters of a deployment in AWS. */
import { setTimeout as sleep } from 'node:timers/promises';
import { CloudWatchLogsClient, paginateFilterLogEvents } from '@aws-sdk/client-cloudwatch-logs';
import { GetFunctionConfigurationCommand, LambdaClient } from '@aws-sdk/client-lambda';
import {
  ChangeMessageVisibilityCommand,
  ListMessageMoveTasksCommand,
  type ListMessageMoveTasksResultEntry,
  type Message,
  ReceiveMessageCommand,
  SQSClient,
  StartMessageMoveTaskCommand,
} from '@aws-sdk/client-sqs';
import { CodedError } from '#domain/text/coded-error.ts';
import { readMappings, readQueues, type WorkQueue } from '../queues.ts';
import type { Stack } from '../stack.ts';
import type { DeadLetters, Letter } from './dead-letters.ts';
import { kindOf } from './kind.ts';

/** The most messages of a queue that are read. */
const MOST = 100;
/** The most messages that SQS returns at once. */
const AT_ONCE = 10;
/**
 * Seconds for which a message is hidden while it is read. If this process dies, the message becomes visible again after
 * them.
 */
const LOOK = 60;
/** Messages per second, so that a large pile does not displace new messages. */
const RATE = 50;
/** Milliseconds between two looks at a move task. */
const PAUSE = 2000;
/** Selects errors that name the message that failed, as lambdas/runtime/log.ts writes them. */
const FAILURES = '{ $.level = "ERROR" && $.messageId = "*" }';

/** Returns the dead letters of a deployment. @param pause milliseconds between two looks at a move task */
export function cloudDeadLetters(stack: Stack, pause = PAUSE): DeadLetters {
  const [sqs, lambda, logs] = [new SQSClient({}), new LambdaClient({}), new CloudWatchLogsClient({})];
  return {
    list: async () => {
      const queues = await readQueues(stack, sqs);
      const mappings = await readMappings(queues, lambda);
      return Promise.all(
        queues.map(async ({ name, deadLetters: { url, count } }) => {
          const messages = count === 0 ? [] : await look(url, sqs);
          const functionArn = mappings.find(({ queue }) => queue === name)?.functionArn;
          const codes = functionArn ? await codesOf(messages, functionArn, lambda, logs) : new Map();
          return { queue: name, count, letters: messages.map((message) => letterOf(message, codes)) };
        }),
      );
    },
    redrive: async (name) => {
      const queue = (await readQueues(stack, sqs)).find((one) => one.name === name);
      return queue ? putBack(queue, sqs, pause) : 0;
    },
  };
}

/** Each message is made visible again at the end, because SQS has no way to read a message without receiving it. */
async function look(QueueUrl: string, sqs: SQSClient): Promise<Message[]> {
  const found = new Map<string, Message>();
  try {
    for (let turn = 0; turn < MOST / AT_ONCE; turn += 1) {
      const { Messages = [] } = await sqs.send(
        new ReceiveMessageCommand({
          QueueUrl,
          MaxNumberOfMessages: AT_ONCE,
          VisibilityTimeout: LOOK,
          WaitTimeSeconds: 1,
          MessageSystemAttributeNames: ['SentTimestamp', 'ApproximateReceiveCount'],
        }),
      );
      if (Messages.length === 0) break;
      for (const message of Messages) found.set(message.MessageId ?? '', message);
    }
  } finally {
    for (const { ReceiptHandle } of found.values())
      await sqs.send(new ChangeMessageVisibilityCommand({ QueueUrl, ReceiptHandle, VisibilityTimeout: 0 }));
  }
  return [...found.values()];
}

function letterOf(
  { MessageId = '', Body = '', Attributes }: Message,
  codes: ReadonlyMap<string, string>,
): Letter {
  return {
    kind: kindOf(Body),
    sentAt: new Date(sentAt(Attributes)).toISOString(),
    receives: Number(Attributes?.ApproximateReceiveCount ?? 0),
    code: codes.get(MessageId) ?? null,
  };
}

function sentAt(attributes: Message['Attributes']): number {
  return Number(attributes?.SentTimestamp ?? 0);
}

/** Returns the code of the last error of each message. A dead letter has the same id as in its queue. */
async function codesOf(
  messages: readonly Message[],
  FunctionName: string,
  lambda: LambdaClient,
  logs: CloudWatchLogsClient,
): Promise<ReadonlyMap<string, string>> {
  const codes = new Map<string, string>();
  if (messages.length === 0) return codes;
  const { LoggingConfig } = await lambda.send(new GetFunctionConfigurationCommand({ FunctionName }));
  const name = FunctionName.split(':').at(-1);
  const pages = paginateFilterLogEvents(
    { client: logs },
    {
      logGroupName: LoggingConfig?.LogGroup ?? `/aws/lambda/${name}`,
      filterPattern: FAILURES,
      startTime: Math.min(...messages.map(({ Attributes }) => sentAt(Attributes))),
    },
  );
  for await (const { events = [] } of pages) {
    for (const { message = '' } of events) {
      const { messageId, code, error } = parse(message);
      if (messageId) codes.set(messageId, code ?? error ?? 'unknown');
    }
  }
  return codes;
}

/** A log line may have text before its JSON. */
function parse(line: string): Partial<Record<'messageId' | 'code' | 'error', string>> {
  try {
    return JSON.parse(line.slice(Math.max(line.indexOf('{'), 0)));
  } catch {
    return {};
  }
}

/** SQS runs one move task per queue at a time, so a task that is running already is waited for. */
async function putBack(
  { name, arn, deadLetters }: WorkQueue,
  sqs: SQSClient,
  pause: number,
): Promise<number> {
  const SourceArn = deadLetters.arn;
  const latest = async (): Promise<ListMessageMoveTasksResultEntry | undefined> =>
    (await sqs.send(new ListMessageMoveTasksCommand({ SourceArn, MaxResults: 1 }))).Results?.[0];
  if ((await latest())?.Status !== 'RUNNING')
    // The destination is named, because messages that SNS could not deliver have no queue from which they came.
    await sqs.send(
      new StartMessageMoveTaskCommand({
        SourceArn,
        DestinationArn: arn,
        MaxNumberOfMessagesPerSecond: RATE,
      }),
    );
  let task = await latest();
  while (task?.Status === 'RUNNING' || task?.Status === 'CANCELLING') {
    await sleep(pause);
    task = await latest();
  }
  if (task?.Status === 'COMPLETED') return task.ApproximateNumberOfMessagesMoved ?? 0;
  throw new CodedError(
    'redrive-failed',
    `${name}: SQS stopped moving messages back (${task?.FailureReason ?? task?.Status ?? 'no task is known'}). Run the command again; what was moved is not moved twice.`,
  );
}
