/**
 * The requests of a Lambda to AWS go through a message port instead of a socket, because HTTP between two threads of one
 * process takes more time than the services themselves. What the SDK sends and receives stays the same.
 */
import http, { type ClientRequest, type IncomingMessage, type RequestOptions } from 'node:http';
import { Readable, Writable } from 'node:stream';
import type { MessagePort } from 'node:worker_threads';
import type { ServiceAnswer, ServiceRequest } from './lambda-messages.ts';

/** The parts of a socket that the SDK uses. It is connected from the start. */
const SOCKET = {
  connecting: false,
  setKeepAlive: () => {},
  setTimeout: () => {},
  removeListener: () => {},
  destroy: () => {},
};

/** Sends the requests to `endpoint` that this thread makes with `http.request` to `port`, and all others as before. */
export function routeRequests(endpoint: string, port: MessagePort): void {
  const { hostname, port: number } = new URL(endpoint);
  const waiting = new Map<number, PortRequest>();
  const original = http.request;
  let last = 0;
  port.on('message', (answers: readonly ServiceAnswer[]) => {
    for (const { id, answer } of answers) {
      waiting.get(id)?.answered(answer);
      waiting.delete(id);
    }
  });
  const request = (
    options: RequestOptions,
    onResponse: (response: IncomingMessage) => void,
  ): ClientRequest => {
    const headers = lowered(options.headers);
    const isOurs = options.host === hostname && String(options.port) === number;
    if (!isOurs || isOnKeptConnection(options, headers)) return original(options, onResponse);
    last += 1;
    const id = last;
    const made = new PortRequest((body) => {
      waiting.set(id, made);
      const [method, url] = [options.method ?? 'GET', options.path ?? '/'];
      port.postMessage({ id, method, url, headers, body } satisfies ServiceRequest);
    });
    made.once('response', onResponse).once('close', () => waiting.delete(id));
    return made as unknown as ClientRequest;
  };
  http.request = request as typeof http.request;
}

/** A kept connection to SES must stay one, since the fault `ses.resetIdle` is about it. */
function isOnKeptConnection(
  { agent }: RequestOptions,
  { authorization = '' }: Record<string, string>,
): boolean {
  const isKept = typeof agent === 'object' && (agent as { keepAlive?: boolean }).keepAlive === true;
  return isKept && authorization.includes('/ses/aws4_request');
}

/** A request whose body is gathered and sent as one message. */
class PortRequest extends Writable {
  readonly socket = SOCKET;
  readonly #chunks: Uint8Array[] = [];
  readonly #send: (body: Uint8Array) => void;

  constructor(send: (body: Uint8Array) => void) {
    // It ends when the answer is there.
    super({ autoDestroy: false });
    this.#send = send;
  }

  override _write(chunk: Buffer, _encoding: string, done: () => void): void {
    this.#chunks.push(chunk);
    done();
  }

  override _final(done: () => void): void {
    this.#send(this.#chunks.length === 1 && this.#chunks[0] ? this.#chunks[0] : Buffer.concat(this.#chunks));
    done();
  }

  /** @param answer undefined when the connection is cut instead */
  answered(answer: ServiceAnswer['answer']): void {
    if (this.destroyed) return;
    if (!answer) {
      const cut = Object.assign(new Error('socket hang up'), { code: 'ECONNRESET' });
      return void this.destroy(cut);
    }
    const { status, headers, body } = answer;
    const response = new Readable({ read: () => {} });
    this.emit('response', Object.assign(response, { statusCode: status, headers, complete: true }));
    response.push(typeof body === 'string' ? Buffer.from(body) : body);
    response.push(null);
    this.destroy();
  }
}

/** Names of headers in lower case, as a server reads them. */
function lowered(headers: RequestOptions['headers']): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers ?? {}).map(([name, value]) => [name.toLowerCase(), String(value)]),
  );
}
