/** The messages between a Lambda's worker thread and its caller. */

import type { MessagePort } from 'node:worker_threads';
import type { Answer } from './services/protocols.ts';

/** Settings of the worker thread. */
export interface WorkerSettings {
  /** The file of the bundle. */
  readonly file: string;
  readonly exportName: string;
  /** The parts of the Lambda context object that never change. */
  readonly context: Readonly<Record<string, string>>;
  /** Takes the requests to AWS: ServiceRequest. */
  readonly services: MessagePort;
}

/** A request to AWS. */
export interface ServiceRequest {
  readonly id: number;
  readonly method: string;
  /** Path and query. */
  readonly url: string;
  /** By name in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
}

/** The answer to a request to AWS. Several are sent together, because each message wakes the other thread. */
export interface ServiceAnswer {
  readonly id: number;
  /** Undefined when there is none and the connection is cut. */
  readonly answer: Answer | undefined;
}

/** One invocation. */
export interface Invocation {
  readonly event: unknown;
  readonly requestId: string;
  /** The time at which it is stopped, in milliseconds since 1970. */
  readonly deadline: number;
}

/** Status and headers of a streamed HTTP answer. */
export interface StreamHead {
  readonly statusCode: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly multiValueHeaders?: Readonly<Record<string, readonly string[]>>;
  readonly cookies?: readonly string[];
}

/** A message from the worker thread. */
export type WorkerMessage =
  /** The bundle is loaded. */
  | { readonly type: 'ready' }
  | { readonly type: 'result'; readonly value: unknown }
  | { readonly type: 'error'; readonly name: string; readonly message: string }
  | { readonly type: 'head'; readonly head: StreamHead }
  /** The caller answers `'passed-on'` once it has passed the chunk on. */
  | { readonly type: 'chunk'; readonly chunk: Uint8Array }
  | { readonly type: 'end' };
