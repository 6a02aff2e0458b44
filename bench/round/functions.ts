/** The functions in a thread of their own: their cost is measured separately from that of the embedded services. */
import { Worker } from 'node:worker_threads';
import type { SQSBatchResponse, SQSEvent } from 'aws-lambda';
import type { HandlerName, Variables, Work } from '#harness/deployment.ts';

export interface Cost {
  /** Calls to AWS, by command. */
  readonly requests: Readonly<Record<string, number>>;
  /** Of the thread, milliseconds. */
  readonly cpu: number;
  /** The most that was in use after a collection, octets. */
  readonly heap: number;
}

/** `cost` answers with what was spent since the last time; `plan` and `naive` are the peer's. */
type Task = HandlerName | 'plan' | 'naive' | 'cost';
export interface Order {
  readonly id: number;
  readonly task: Task;
  readonly event: unknown;
}
export interface Outcome {
  readonly id: number;
  readonly value: unknown;
  readonly error?: string;
}

export interface Functions {
  /** What `openDeployment` starts in place of functions in its own thread; `delivery` may be played by the peer. */
  handlers(variables: Variables): Record<HandlerName, Work>;
  /** True while the peer does the sending. */
  naive: boolean;
  /** The peer loads everybody and queues a mail for each. */
  plan(eventId: string): Promise<unknown>;
  cost(): Promise<Cost>;
  close(): Promise<unknown>;
}

/** Half of what the smallest of our functions has in the cloud; a thread that needs more ends, and the benchmark fails. */
const HEAP_MEGABYTES = 128;

export function startFunctions(): Functions {
  const waiting = new Map<number, PromiseWithResolvers<unknown>>();
  let worker: Worker | undefined;
  let orders = 0;
  const ask = (task: Task, event: unknown = null) => {
    const answer = Promise.withResolvers<unknown>();
    orders += 1;
    waiting.set(orders, answer);
    worker?.postMessage({ id: orders, task, event } satisfies Order);
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
    handlers: (variables) => {
      start(variables);
      const at = (handler: HandlerName) => (event: SQSEvent) =>
        ask(
          functions.naive && handler === 'delivery' ? 'naive' : handler,
          event,
        ) as Promise<SQSBatchResponse>;
      return {
        inbound: at('inbound'),
        organizer: at('organizer'),
        rsvp: at('rsvp'),
        rounds: at('rounds'),
        delivery: at('delivery'),
        notice: at('notice'),
        headcount: at('headcount'),
        feedback: at('feedback'),
      };
    },
    plan: (eventId) => ask('plan', eventId),
    cost: () => ask('cost') as Promise<Cost>,
    close: async () => worker?.terminate(),
  };
  return functions;
}
