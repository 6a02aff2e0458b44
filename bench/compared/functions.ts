/** The functions in a thread of their own: their cost is measured separately from that of the embedded services. */
import { Worker } from 'node:worker_threads';
import type { SQSBatchResponse, SQSEvent } from 'aws-lambda';
import type { HandlerName, Variables, Work } from '#harness/functions.ts';
import type { NaiveList } from './naive/invite.ts';

/** What the thread spent since it was last asked. */
export interface Spent {
  /** Calls to AWS, by command. */
  readonly requests: Readonly<Record<string, number>>;
  /** Of the thread, milliseconds, without what looking at the heap took. */
  readonly cpu: number;
  /** The most that was in use after a collection, octets. */
  readonly heap: number;
}

/** The functions that the peer may play. */
const PLAYED = ['delivery', 'rsvp'] as const;
type Played = (typeof PLAYED)[number];
type Task = HandlerName | 'api' | 'spent' | 'naive-round' | 'naive-invite' | `naive-${Played}`;
/** What the thread is to do. */
export interface Order {
  readonly id: number;
  readonly task: Task;
  readonly event: unknown;
  /** The time of the functions' clock. */
  readonly now: number;
}
/** What came of it. */
export interface Outcome {
  readonly id: number;
  readonly value: unknown;
  readonly error?: string;
}

/** A request to the API. */
export interface ApiRequest {
  readonly path: string;
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** The thread, seen from outside. */
export interface Functions {
  /** What `openDeployment` starts in place of functions in its own thread. */
  handlers(variables: Variables, now: () => number): Record<HandlerName, Work>;
  /** True while the peer sends mails and takes answers. */
  naive: boolean;
  /** Returns the text of the answer, and rejects when it is an error. */
  request(request: ApiRequest): Promise<unknown>;
  /** The peer loads everybody and queues a mail for each. */
  planRound(eventId: string): Promise<unknown>;
  /** The peer invites the people of a list. */
  inviteList(list: NaiveList): Promise<unknown>;
  spent(): Promise<Spent>;
  close(): Promise<unknown>;
}

/** Half of what the smallest of our functions has in the cloud; a thread that needs more ends, and the benchmark fails. */
const HEAP_MEGABYTES = 128;

/** Starts the thread. */
export function startFunctions(): Functions {
  const waiting = new Map<number, PromiseWithResolvers<unknown>>();
  let worker: Worker | undefined;
  let clock: () => number = Date.now;
  let orders = 0;
  const ask = (task: Task, event: unknown = null) => {
    const answer = Promise.withResolvers<unknown>();
    orders += 1;
    waiting.set(orders, answer);
    worker?.postMessage({ id: orders, task, event, now: clock() } satisfies Order);
    return answer.promise;
  };
  const start = (variables: Variables) => {
    worker = new Worker(new URL('worker.ts', import.meta.url), {
      workerData: variables,
      resourceLimits: { maxOldGenerationSizeMb: HEAP_MEGABYTES },
    });
    worker.on('message', ({ id, value, error }: Outcome) => {
      const answer = waiting.get(id);
      waiting.delete(id);
      if (error === undefined) answer?.resolve(value);
      else answer?.reject(new Error(error));
    });
    worker.on('error', (error) => {
      for (const { reject } of waiting.values()) reject(error);
    });
  };
  const functions: Functions = {
    naive: false,
    handlers: (variables, now) => {
      clock = now;
      start(variables);
      const at = (handler: HandlerName) => (event: SQSEvent) =>
        ask(functions.naive ? playedBy(handler) : handler, event) as Promise<SQSBatchResponse>;
      return {
        inbound: at('inbound'),
        organizer: at('organizer'),
        rsvp: at('rsvp'),
        rounds: at('rounds'),
        delivery: at('delivery'),
        notice: at('notice'),
        headcount: at('headcount'),
        feedback: at('feedback'),
        changes: at('changes'),
        later: at('later'),
        webhook: at('webhook'),
      };
    },
    request: (request) => ask('api', request),
    planRound: (eventId) => ask('naive-round', eventId),
    inviteList: (list) => ask('naive-invite', list),
    spent: () => ask('spent') as Promise<Spent>,
    close: async () => worker?.terminate(),
  };
  return functions;
}

function playedBy(handler: HandlerName): Task {
  const played = PLAYED.find((name) => name === handler);
  return played ? `naive-${played}` : handler;
}
