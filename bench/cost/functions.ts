/** The functions in a thread of their own, one invocation after the other, with what each takes written to a ledger. */
import { Worker } from 'node:worker_threads';
import type { SQSBatchResponse, SQSEvent } from 'aws-lambda';
import { ALL_HANDLERS, type HandlerName, type Variables, type Work } from '#harness/functions.ts';
import type { Ledger } from './ledger.ts';
import { ACCESS_LOG, chunks, gbSeconds } from './model.ts';
import type { Use } from './prices.ts';
import type { Sizes } from './stack.ts';
import type { ApiAnswer, ApiRequest, Call, Order, Outcome } from './worker.ts';

/** The functions, which `openDeployment` starts in place of those in its own thread. */
export interface Functions {
  handlers(variables: Variables, now: () => number): Record<HandlerName, Work>;
  /** Sends a request through API Gateway. */
  request(request: ApiRequest): Promise<ApiAnswer>;
  close(): Promise<unknown>;
}

/** The functions whose messages come from SES by SNS, and so without a message group. */
const FED_BY_SNS = new Set<string>(['inbound', 'rsvp', 'feedback']);
/** Uses by what a request is, where it costs by the request. */
const REQUEST_USES: Readonly<Record<string, Use>> = {
  'S3 PutObject': 's3Put',
  'S3 ListObjectsV2': 's3Put',
  'S3 GetObject': 's3Get',
  'S3 HeadObject': 's3Get',
  'Secrets Manager GetSecretValue': 'secretRequest',
};

/** @param sizes of the functions, as the stack sets them */
export function startFunctions(ledger: Ledger, sizes: Sizes): Functions {
  const waiting = new Map<number, PromiseWithResolvers<Outcome>>();
  let worker: Worker | undefined;
  let clock: () => number = Date.now;
  let orders = 0;
  const invoke = async (handler: Order['handler'], event: unknown): Promise<unknown> => {
    orders += 1;
    const answer = Promise.withResolvers<Outcome>();
    waiting.set(orders, answer);
    worker?.postMessage({ id: orders, handler, event, now: clock() } satisfies Order);
    const outcome = await answer.promise;
    if (outcome.error !== undefined) throw new Error(outcome.error);
    note(ledger, sizes, handler, outcome);
    return outcome.value;
  };
  return {
    handlers: (variables, now) => {
      clock = now;
      // Without its environment a function writes no metrics, and its log to the console.
      const env = { ...process.env, ...variables, AWS_LAMBDA_FUNCTION_NAME: 'bench' };
      worker = new Worker(new URL('worker.ts', import.meta.url), { workerData: variables, env });
      worker.on('message', (outcome: Outcome) => {
        waiting.get(outcome.id)?.resolve(outcome);
        waiting.delete(outcome.id);
      });
      worker.on('error', (error) => {
        for (const { reject } of waiting.values()) reject(error);
      });
      const entries = ALL_HANDLERS.map((handler) => [
        handler,
        (event: SQSEvent) => {
          noteBatch(ledger, handler, event);
          return invoke(handler, event) as Promise<SQSBatchResponse>;
        },
      ]);
      return Object.fromEntries(entries) as Record<HandlerName, Work>;
    },
    request: async (request) => {
      const answer = (await invoke('api', request)) as ApiAnswer;
      ledger.use('apiRequest', 1);
      ledger.use('octetOut', Buffer.byteLength(answer.text));
      ledger.use('logOctet', ACCESS_LOG);
      ledger.blame('API Gateway', 'apiRequest', 1);
      return answer;
    },
    close: async () => worker?.terminate(),
  };
}

/** What Lambda does to bring a batch: it receives and deletes the messages, and SNS had published those from SES. */
function noteBatch(ledger: Ledger, handler: HandlerName, { Records }: SQSEvent): void {
  const octets = Records.reduce((sum, { body }) => sum + Buffer.byteLength(body), 0);
  // SQS gives, and deletes, ten messages at most for each request.
  const requests = Math.ceil(Records.length / 10);
  const receives = Math.max(chunks(octets), requests);
  ledger.request('SQS ReceiveMessage', { requests });
  ledger.request('SQS DeleteMessageBatch', { requests });
  ledger.use('sqsRequest', receives + requests);
  ledger.blame(`SQS brings messages to ${handler}`, 'sqsRequest', receives + requests);
  if (!FED_BY_SNS.has(handler)) {
    ledger.use('fairRequest', receives + requests);
    ledger.blame(`SQS brings messages to ${handler}`, 'fairRequest', receives + requests);
    return;
  }
  for (const { body } of Records) {
    const publications = chunks(Buffer.byteLength(body));
    ledger.request('SNS Publish');
    ledger.use('snsPublish', publications);
    ledger.blame(`SNS publishes to ${handler}`, 'snsPublish', publications);
  }
}

function note(ledger: Ledger, sizes: Sizes, handler: Order['handler'], outcome: Outcome): void {
  const { spent, calls, logOctets, metrics } = outcome;
  const seconds = gbSeconds(spent, sizes.memory[handler]);
  ledger.use('invocation', 1);
  ledger.use('gbSecond', seconds);
  ledger.use('logOctet', logOctets);
  ledger.blame(`Lambda starts ${handler}`, 'invocation', 1);
  ledger.blame(`Lambda runs ${handler}`, 'gbSecond', seconds);
  ledger.blame(`CloudWatch keeps the log of ${handler}`, 'logOctet', logOctets);
  ledger.request(`Lambda ${handler}`);
  if (metrics > 0) ledger.request('CloudWatch metric values', { requests: metrics });
  for (const call of calls) noteCall(ledger, call);
}

/** Units of DynamoDB are noted where they are consumed, so that those of failed requests count too. */
function noteCall(ledger: Ledger, { service, operation, octets, place, writeUnits, readUnits }: Call): void {
  const name = `${service} ${operation}`;
  const where = `${name}: ${place}`;
  if (service === 'DynamoDB') {
    ledger.blame(where, 'writeUnit', writeUnits);
    ledger.blame(where, 'readUnit', readUnits);
    return;
  }
  ledger.request(name);
  const use = REQUEST_USES[name];
  if (use) {
    ledger.use(use, 1);
    ledger.blame(where, use, 1);
  }
  if (service !== 'SQS') return;
  const billed = chunks(octets);
  ledger.use('sqsRequest', billed);
  ledger.blame(where, 'sqsRequest', billed);
  if (!operation.startsWith('Send')) return;
  ledger.use('fairRequest', billed);
  ledger.blame(where, 'fairRequest', billed);
}
