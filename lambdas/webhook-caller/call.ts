/** Makes one HTTP request to a webhook. Of the answer only the status is read. */
import http, { type RequestOptions } from 'node:http';
import https from 'node:https';
import { CodedError } from '#domain/text/coded-error.ts';
import { targetRefusal } from '#domain/webhooks/target.ts';
import { addressFor, type Resolve } from './resolve.ts';

/** The longest time for the name, the connection and the answer together, in milliseconds. */
const TIME_LIMIT = 10_000;
/** Octets of the header of an answer. */
const LARGEST_HEADER = 16 * 1024;

/** What calling needs. */
export interface CallDeps {
  readonly resolve: Resolve;
  /** True on a local server that may call this machine. */
  readonly allowsLoopback: boolean;
  /** Milliseconds; less in tests. */
  readonly timeLimit?: number;
  /** Tests look at what is requested. */
  readonly request?: typeof https.request;
}

/** A request to make. */
export interface Call {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/**
 * Calls a URL and returns the HTTP status. A redirect is not followed: it is an answer with its status.
 * @throws CodedError `address-refused`, `name-unknown`, `no-answer` (the time limit) or `no-connection`
 */
export async function call({ url: text, headers, body }: Call, deps: CallDeps): Promise<number> {
  const { allowsLoopback, timeLimit = TIME_LIMIT } = deps;
  if (targetRefusal(text, allowsLoopback) !== null)
    throw new CodedError('address-refused', 'The URL of a webhook is one that is not called.');
  const url = new URL(text);
  const signal = AbortSignal.timeout(timeLimit);
  const address = await beforeAbort(addressFor(url, deps.resolve, allowsLoopback), signal);
  const send = deps.request ?? (url.protocol === 'https:' ? https.request : http.request);
  const options: RequestOptions & https.RequestOptions = {
    // An address and no name: nothing is resolved a second time.
    host: address,
    port: url.port || (url.protocol === 'https:' ? 443 : 80),
    // The certificate must be for the name.
    ...(url.protocol === 'https:' && { servername: url.hostname }),
    method: 'POST',
    path: url.pathname + url.search,
    headers: {
      host: url.host,
      ...headers,
      'content-length': String(Buffer.byteLength(body)),
      'user-agent': 'Yesmaybe-Webhook',
    },
    // A connection of its own for each call.
    agent: false,
    maxHeaderSize: LARGEST_HEADER,
    signal,
  };
  const { promise, resolve, reject } = Promise.withResolvers<number>();
  const request = send(options);
  request.once('response', (response) => {
    resolve(response.statusCode ?? 0);
    // Nobody reads the body, however long it is.
    response.once('error', () => {});
    response.destroy();
  });
  request.on('error', (cause) => reject(failureOf(signal, cause)));
  request.end(body);
  return promise;
}

function failureOf({ aborted }: AbortSignal, cause: unknown): CodedError {
  return aborted
    ? new CodedError('no-answer', 'A webhook did not answer within the time limit.', { cause })
    : new CodedError('no-connection', 'There was no connection to a webhook.', { cause });
}

/** Resolving a name cannot be ended, so its result is not waited for. */
function beforeAbort<Value>(work: Promise<Value>, signal: AbortSignal): Promise<Value> {
  const { promise, reject } = Promise.withResolvers<never>();
  signal.addEventListener('abort', () => reject(failureOf(signal, signal.reason)), { once: true });
  return Promise.race([work, promise]);
}
