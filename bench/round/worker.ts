/** The thread with the functions. */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { parentPort, workerData } from 'node:worker_threads';
import { SQSClient } from '@aws-sdk/client-sqs';
import type { SQSEvent } from 'aws-lambda';
import { createHandlers, type Variables } from '#harness/deployment.ts';
import type { Cost, Order, Outcome } from './functions.ts';
import { createNaive } from './naive.ts';

/** Orders between two looks at the heap. */
const LOOK = 50;

const variables = workerData as Variables;
const handlers = createHandlers(variables, Date.now);
const requests: Record<string, number> = {};
let spent = process.threadCpuUsage();
let heap = 0;
let orders = 0;

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;
function look(): void {
  collect();
  heap = Math.max(heap, process.memoryUsage().heapUsed);
}
const naive = createNaive(variables, look);

console.log = () => {};
countRequests();
parentPort?.on('message', async ({ id, task, event }: Order) => {
  orders += 1;
  if (orders % LOOK === 0) look();
  try {
    const value = await carryOut(task, event);
    parentPort?.postMessage({ id, value } satisfies Outcome);
  } catch (error) {
    parentPort?.postMessage({ id, value: null, error: String(error) } satisfies Outcome);
  }
});

function carryOut(task: Order['task'], event: unknown): unknown {
  if (task === 'cost') return cost();
  if (task === 'plan') return naive.plan(event as string);
  if (task === 'naive') return naive.send(event as SQSEvent);
  return handlers[task](event as SQSEvent);
}

function cost(): Cost {
  look();
  const { user, system } = process.threadCpuUsage(spent);
  const total = { requests: { ...requests }, cpu: (user + system) / 1000, heap };
  spent = process.threadCpuUsage();
  heap = 0;
  for (const name of Object.keys(requests)) delete requests[name];
  return total;
}

/** All clients of the SDK inherit `send` from one class. */
function countRequests(): void {
  const client = Object.getPrototypeOf(SQSClient.prototype) as {
    send(this: unknown, command: object, ...rest: unknown[]): unknown;
  };
  const { send } = client;
  client.send = function (command, ...rest) {
    const name = command.constructor.name.replace(/Command$/, '');
    requests[name] = (requests[name] ?? 0) + 1;
    return send.call(this, command, ...rest);
  };
}
