/** What a Lambda's worker thread and its caller tell each other. */

/** Settings of the worker thread. */
export interface WorkerSettings {
  /** The bundle. */
  readonly file: string;
  readonly exportName: string;
  /** The parts of the Lambda context object that never change. */
  readonly context: Readonly<Record<string, string>>;
}

export interface Invocation {
  readonly event: unknown;
  readonly requestId: string;
  /** Milliseconds since the epoch. */
  readonly deadline: number;
}

/** Status and headers of a streamed HTTP answer. */
export interface StreamHead {
  readonly statusCode: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly multiValueHeaders?: Readonly<Record<string, readonly string[]>>;
  readonly cookies?: readonly string[];
}

export type WorkerMessage =
  /** The bundle is loaded. */
  | { readonly type: 'ready' }
  | { readonly type: 'result'; readonly value: unknown }
  | { readonly type: 'error'; readonly name: string; readonly message: string }
  | { readonly type: 'head'; readonly head: StreamHead }
  /** Answered with `'passed-on'` once the caller has passed it on. */
  | { readonly type: 'chunk'; readonly chunk: Uint8Array }
  | { readonly type: 'end' };
