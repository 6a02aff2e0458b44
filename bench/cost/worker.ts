/** The thread with the functions, which notes what every invocation takes. */
import { setTimeout as wait } from 'node:timers/promises';
import { parentPort, workerData } from 'node:worker_threads';
import type { SQSEvent } from 'aws-lambda';
import { createHandlers, type HandlerName, type Variables } from '#harness/functions.ts';
import { client } from '#harness/sdk.ts';
import { createApi } from '#lambdas/api/handler.ts';
import { latencyOf, logOctets, type Spent } from './model.ts';

/** One invocation. */
export interface Order {
  readonly id: number;
  readonly handler: HandlerName | 'api';
  /** What the function is called with; of the API a request. */
  readonly event: unknown;
  /** The time of the functions' clock. */
  readonly now: number;
}

/** A request to the API. */
export interface ApiRequest {
  readonly path: string;
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | null;
}

/** Its answer. */
export interface ApiAnswer {
  readonly status: number;
  readonly location: string | null;
  readonly text: string;
}

/** One request to AWS. */
export interface Call {
  readonly service: string;
  readonly operation: string;
  /** Of the request. */
  readonly octets: number;
  readonly writeUnits: number;
  readonly readUnits: number;
  /** The functions of `store/` and `lambdas/` that sent it, innermost first, with file and line. */
  readonly place: string;
}

/** What an invocation came to. */
export interface Outcome {
  readonly id: number;
  readonly value: unknown;
  readonly error?: string;
  readonly spent: Spent;
  readonly calls: readonly Call[];
  readonly logOctets: number;
  readonly metrics: number;
}

const SERVICES: Readonly<Record<string, string>> = {
  PersistentClient: 'DynamoDB',
  DynamoDBDocumentClient: 'DynamoDB',
  DynamoDBClient: 'DynamoDB',
  SQSClient: 'SQS',
  S3Client: 'S3',
  SESClient: 'SES',
  SecretsManagerClient: 'Secrets Manager',
};

const variables = workerData as Variables;
let offset = 0;
const now = () => Date.now() + offset;
const handlers = createHandlers(variables, now);
const api = createApi(variables, now);

let calls: Call[] = [];
let octets = 0;
let metrics = 0;
Error.stackTraceLimit = 60;
watchLog();
watchCalls();

parentPort?.on('message', async ({ id, handler, event, now: clock }: Order) => {
  offset = clock - Date.now();
  calls = [];
  octets = 0;
  metrics = 0;
  const before = process.threadCpuUsage();
  const started = performance.now();
  const [settled] = await Promise.allSettled([
    handler === 'api' ? answer(event as ApiRequest) : handlers[handler](event as SQSEvent),
  ]);
  const { user, system } = process.threadCpuUsage(before);
  const cpu = (user + system) / 1000;
  parentPort?.postMessage({
    id,
    value: settled.status === 'fulfilled' ? settled.value : null,
    ...(settled.status === 'rejected' && { error: String(settled.reason) }),
    spent: { cpu, waited: Math.max(performance.now() - started - cpu, 0) },
    calls,
    logOctets: octets,
    metrics,
  } satisfies Outcome);
});

async function answer({ path, method, headers, body }: ApiRequest): Promise<ApiAnswer> {
  const response = await api.request(path, { method, headers, ...(body !== null && { body }) });
  return { status: response.status, location: response.headers.get('location'), text: await response.text() };
}

/** Each request takes as long as it usually does in a region, unless this machine is slower. */
function watchCalls(): void {
  const { send } = client;
  client.send = async function (command, ...rest) {
    const service = SERVICES[(this as object).constructor.name] ?? 'unknown';
    const operation = command.constructor.name.replace(/Command$/, '');
    const { input } = command as { input: Record<string, unknown> };
    if (service === 'DynamoDB') input.ReturnConsumedCapacity = 'TOTAL';
    const place = placeOf(new Error().stack ?? '');
    const started = performance.now();
    let value: unknown;
    try {
      value = await send.call(this, command, ...rest);
      return value;
    } finally {
      const left = latencyOf(service, operation) - (performance.now() - started);
      if (left > 0) await wait(left);
      const size = service === 'SQS' ? Buffer.byteLength(JSON.stringify(input)) : 0;
      calls.push({ service, operation, octets: size, ...unitsOf(value, operation), place });
    }
  };
}

function unitsOf(value: unknown, operation: string): { writeUnits: number; readUnits: number } {
  const { ConsumedCapacity = [] } = Object(value) as {
    ConsumedCapacity?: { CapacityUnits: number } | { CapacityUnits: number }[];
  };
  const units = [ConsumedCapacity].flat().reduce((sum, { CapacityUnits }) => sum + CapacityUnits, 0);
  const isRead = /Get|Query|Scan/.test(operation);
  return { writeUnits: isRead ? 0 : units, readUnits: isRead ? units : 0 };
}

/** The innermost function of the stores that is not about the table in general, and who called it. */
function placeOf(stack: string): string {
  const frames = [
    ...stack.matchAll(/at (?:async )?(?:(\S+) \()?[^\n(]*?\/((?:store|lambdas)\/[^:\n]+):(\d+)/g),
  ].map(([, name = '', file = '', line = '']) => ({ name: name.replace(/^.*\./, ''), file, line }));
  const own = frames.filter(({ file }) => !/^store\/(?:layout|table|retries|trace)\.ts$/.test(file));
  const caller = own.find(({ file }) => file.startsWith('lambdas/') && !file.startsWith('lambdas/runtime/'));
  return [...new Set([own[0] ?? frames[0], caller])]
    .flatMap((frame) => (frame ? [`${frame.name} ${frame.file}:${frame.line}`.trim()] : []))
    .join(' ← ');
}

/** What the functions print is counted and not shown. */
function watchLog(): void {
  process.stdout.write = (text: unknown) => {
    octets += logOctets(String(text));
    if (String(text).startsWith('{"_aws"')) metrics += 1;
    return true;
  };
}
