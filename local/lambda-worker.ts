/**
 * The Lambda runtime inside a worker thread. It loads one bundle and handles one invocation after the other. Streaming
 * follows the Node runtime's own interface client:
 * https://docs.aws.amazon.com/lambda/latest/dg/configuration-response-streaming.html
 */
import { createRequire } from 'node:module';
import { Writable } from 'node:stream';
import { parentPort, workerData } from 'node:worker_threads';
import type { Invocation, StreamHead, WorkerMessage, WorkerSettings } from './lambda-messages.ts';
import { routeRequests } from './worker-http.ts';

type Handler = (event: unknown, ...rest: unknown[]) => unknown;
const STREAMING = Symbol('streaming');

const port = parentPort as NonNullable<typeof parentPort>;
const { file, exportName, context, services } = workerData as WorkerSettings;
const send = (message: WorkerMessage) => port.postMessage(message);

/** The body of a streamed answer. A chunk counts as written once the caller has passed it on. */
class ResponseStream extends Writable {
  head: StreamHead = { statusCode: 200, headers: {} };
  #started = false;

  override _write(chunk: Buffer, _encoding: string, done: () => void): void {
    this.start();
    send({ type: 'chunk', chunk });
    port.once('message', () => done());
  }

  override _final(done: () => void): void {
    this.start();
    done();
  }

  start(): void {
    if (!this.#started) send({ type: 'head', head: this.head });
    this.#started = true;
  }
}

Object.assign(globalThis, {
  awslambda: {
    streamifyResponse: (handler: Handler) => Object.assign(handler, { [STREAMING]: true }),
    HttpResponseStream: {
      from: (stream: ResponseStream, head: StreamHead) => Object.assign(stream, { head }),
    },
  },
});

async function invoke(handler: Handler, { event, requestId, deadline }: Invocation): Promise<void> {
  const called = {
    ...context,
    awsRequestId: requestId,
    callbackWaitsForEmptyEventLoop: true,
    getRemainingTimeInMillis: () => deadline - Date.now(),
  };
  try {
    if (!(STREAMING in handler)) return send({ type: 'result', value: await handler(event, called) });
    const stream = new ResponseStream();
    await handler(event, stream, called);
    if (!stream.writableEnded) stream.end();
    await new Promise<void>((resolve, reject) => {
      if (stream.writableFinished) return resolve();
      stream.once('finish', resolve).once('error', reject);
    });
    send({ type: 'end' });
  } catch (error) {
    console.error(error);
    const { name = 'Error', message = String(error) } = error as Partial<Error>;
    send({ type: 'error', name, message });
  }
}

routeRequests(process.env.AWS_ENDPOINT_URL ?? '', services);
const handler = createRequire(file)(file)[exportName] as Handler;
port.on('message', (message: Invocation | 'passed-on') => {
  if (message !== 'passed-on') void invoke(handler, message);
});
send({ type: 'ready' });
