import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { MessageChannel, type MessagePort, Worker } from 'node:worker_threads';
import { buildSync } from 'esbuild';
import { CodedError } from '#domain/text/coded-error.ts';
import type {
  Invocation,
  ServiceAnswer,
  ServiceRequest,
  StreamHead,
  WorkerMessage,
  WorkerSettings,
} from './lambda-messages.ts';
import { ACCOUNT, REGION } from './region.ts';
import type { Aws } from './services/aws.ts';
import { NoAnswer } from './services/protocols.ts';
import { withSourceLines } from './source-lines.ts';
import type { LambdaFunction } from './wiring.ts';

/** Receives a streamed answer. */
export interface StreamReceiver {
  head(head: StreamHead): void;
  /** Resolves when the chunk is passed on, so that the function waits for a slow reader. */
  chunk(chunk: Uint8Array): Promise<void>;
}

/** A function that can be invoked. */
export interface Lambda {
  /**
   * Returns the handler's result, or undefined when it streamed its answer to `receiver`.
   * @throws CodedError `lambda-timeout`, `lambda-failed` (the handler threw) or `lambda-crashed`
   */
  invoke(event: unknown, receiver?: StreamReceiver): Promise<unknown>;
  /** Returns how many invocations wait or run. */
  running(): number;
  close(): Promise<void>;
}

type AnswerSigned = Aws['answerSigned'];

/** The most execution environments of one function. Further invocations wait; the cloud would throttle them. */
const MAX_WORKERS = 4;

/**
 * Runs a function from its bundle in worker threads, which are started when needed and have an environment of their
 * own.
 * @param services answers its requests to AWS
 * @param log is called with every line the function writes
 */
export function startLambda(
  lambda: LambdaFunction,
  environment: Readonly<Record<string, string>>,
  services: AnswerSigned,
  log: (line: string) => void,
): Lambda {
  const idle: Worker[] = [];
  const all = new Set<Worker>();
  const waiting: ((worker: Worker) => void)[] = [];
  let running = 0;

  const start = (): Worker => {
    const worker = spawn(lambda, environment, services, log);
    all.add(worker);
    worker.once('exit', () => {
      all.delete(worker);
      if (idle.includes(worker)) idle.splice(idle.indexOf(worker), 1);
    });
    return worker;
  };
  const acquire = (): Worker | Promise<Worker> =>
    idle.pop() ?? (all.size < MAX_WORKERS ? start() : new Promise((resolve) => waiting.push(resolve)));
  const release = (worker: Worker, alive: boolean): void => {
    if (!alive) void worker.terminate();
    const next = waiting.shift();
    if (next) next(alive ? worker : start());
    else if (alive) idle.push(worker);
  };

  return {
    invoke: async (event, receiver) => {
      running += 1;
      try {
        const worker = await acquire();
        return await converse(worker, lambda, event, receiver).then(
          (value) => {
            release(worker, true);
            return value;
          },
          (error: CodedError) => {
            release(worker, error.code === 'lambda-failed');
            throw error;
          },
        );
      } finally {
        running -= 1;
      }
    },
    running: () => running,
    close: async () => {
      waiting.length = 0;
      await Promise.all([...all].map((worker) => worker.terminate()));
    },
  };
}

/** The code of the worker thread. A thread that has to remove the types itself needs 11 MB for that. */
const WORKER_CODE = buildSync({
  entryPoints: [fileURLToPath(new URL('./lambda-worker.ts', import.meta.url))],
  bundle: true,
  format: 'cjs',
  platform: 'node',
  target: 'node24',
  write: false,
}).outputFiles[0]?.text;

/** The workers whose bundle is loaded. */
const LOADED = new WeakSet<Worker>();

/** Handles one invocation, from the event to the end of the answer. */
async function converse(
  worker: Worker,
  lambda: LambdaFunction,
  event: unknown,
  receiver: StreamReceiver | undefined,
): Promise<unknown> {
  const { promise, resolve, reject } = Promise.withResolvers<unknown>();
  const fail = (code: string, message: string) => reject(new CodedError(code, `${lambda.name}: ${message}`));
  const onMessage = (message: WorkerMessage): void => {
    if (message.type === 'result') resolve(message.value);
    else if (message.type === 'error') fail('lambda-failed', `${message.name}: ${message.message}`);
    else if (message.type === 'ready') begin();
    else if (message.type === 'head') receiver?.head(message.head);
    else if (message.type === 'end') resolve(undefined);
    else if (message.type === 'chunk') {
      void Promise.resolve(receiver?.chunk(message.chunk)).then(() => worker.postMessage('passed-on'));
    }
  };
  const onError = (error: Error) => fail('lambda-crashed', error.stack ?? error.message);
  const onExit = () => fail('lambda-crashed', 'the worker ended in the middle of an invocation.');
  let timer: NodeJS.Timeout | undefined;
  // The time of a cold start does not count as time of the invocation.
  const begin = (): void => {
    LOADED.add(worker);
    timer = setTimeout(
      () => fail('lambda-timeout', `Task timed out after ${lambda.timeout / 1000} seconds`),
      lambda.timeout,
    );
    const deadline = Date.now() + lambda.timeout;
    worker.postMessage({ event, requestId: randomUUID(), deadline } satisfies Invocation);
  };
  worker.on('message', onMessage).on('error', onError).on('exit', onExit);
  if (LOADED.has(worker)) begin();
  try {
    return await promise;
  } finally {
    clearTimeout(timer);
    worker.off('message', onMessage).off('error', onError).off('exit', onExit);
  }
}

function spawn(
  { name, directory, handler, memory, environment }: LambdaFunction,
  more: object,
  services: AnswerSigned,
  log: (line: string) => void,
): Worker {
  const dot = handler.lastIndexOf('.');
  const stem = join(directory, handler.slice(0, dot));
  const file = ['.js', '.cjs', '.mjs'].map((extension) => stem + extension).find(existsSync);
  if (!file) throw new CodedError('handler-missing', `${name} has no ${stem}.js, .cjs or .mjs.`);
  const { NODE_OPTIONS = '', ...variables } = environment;
  const { port1, port2 } = new MessageChannel();
  serve(port1, services);
  const settings: WorkerSettings = {
    file,
    exportName: handler.slice(dot + 1),
    context: {
      functionName: name,
      functionVersion: '$LATEST',
      invokedFunctionArn: `arn:aws:lambda:${REGION}:${ACCOUNT}:function:${name}`,
      memoryLimitInMB: String(memory),
      logGroupName: `/aws/lambda/${name}`,
      logStreamName: 'local',
    },
    services: port2,
  };
  const worker = new Worker(WORKER_CODE ?? '', {
    eval: true,
    workerData: settings,
    transferList: [port2],
    // A small young generation: most of what a function makes lives for one request.
    resourceLimits: { maxYoungGenerationSizeMb: 16, maxOldGenerationSizeMb: memory },
    env: { ...variables, ...more, AWS_LAMBDA_FUNCTION_NAME: name, LAMBDA_TASK_ROOT: directory },
    execArgv: NODE_OPTIONS.split(' ').filter(Boolean),
    stdout: true,
    stderr: true,
  });
  for (const input of [worker.stdout, worker.stderr])
    createInterface({ input }).on('line', (line) => log(withSourceLines(line)));
  // A worker that fails between two invocations must not end the whole process.
  worker.on('error', () => {});
  return worker;
}

/** Answers the requests that come through a port. */
function serve(port: MessagePort, services: AnswerSigned): void {
  let ready: ServiceAnswer[] = [];
  const flush = (): void => {
    port.postMessage(ready);
    ready = [];
  };
  port.on('message', async ({ id, body, ...request }: ServiceRequest) => {
    const octets = Buffer.from(body.buffer, body.byteOffset, body.byteLength);
    const answer = await services({ ...request, body: octets }).catch((error: unknown) => {
      if (error instanceof NoAnswer) return undefined;
      console.error(error);
      return { status: 500, headers: {}, body: '' };
    });
    if (ready.length === 0) setImmediate(flush);
    ready.push({ id, answer });
  });
}
