/** The thread with the functions. */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { parentPort, workerData } from 'node:worker_threads';
import type { SQSEvent } from 'aws-lambda';
import { createHandlers, type Variables } from '#harness/functions.ts';
import { client } from '#harness/sdk.ts';
import { createApi } from '#lambdas/api/handler.ts';
import type { ApiRequest, Order, Outcome, Spent } from './functions.ts';
import { takeAnswers } from './naive/answer.ts';
import { openNaive } from './naive/context.ts';
import { deliver } from './naive/delivery.ts';
import { inviteList, type NaiveList } from './naive/invite.ts';
import { planRound } from './naive/round.ts';

/** Orders between two looks at the heap. */
const LOOK = 200;

const variables = workerData as Variables;
let offset = 0;
const now = () => Date.now() + offset;
const handlers = createHandlers(variables, now);
const api = createApi(variables, now);
const naive = openNaive(variables);
const requests: Record<string, number> = {};
let spent = process.threadCpuUsage();
/** What looking at the heap took, microseconds: it is no work of the functions. */
let looking = 0;
let heap = 0;
let orders = 0;

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;
function look(): void {
  const before = process.threadCpuUsage();
  collect();
  heap = Math.max(heap, process.memoryUsage().heapUsed);
  const { user, system } = process.threadCpuUsage(before);
  looking += user + system;
}

console.log = () => {};
countRequests();
parentPort?.on('message', async ({ id, task, event, now: clock }: Order) => {
  offset = clock - Date.now();
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
  switch (task) {
    case 'spent':
      return takeSpent();
    case 'api':
      return answer(event as ApiRequest);
    case 'naive-round':
      return planRound(event as string, look, naive);
    case 'naive-invite':
      return inviteList(event as NaiveList, naive);
    case 'naive-delivery':
      return deliver(event as SQSEvent, naive);
    case 'naive-rsvp':
      return takeAnswers(event as SQSEvent, naive);
    default:
      return handlers[task](event as SQSEvent);
  }
}

async function answer({ path, ...request }: ApiRequest): Promise<string> {
  const response = await api.request(path, request);
  const text = await response.text();
  if (!response.ok) throw new Error(`${path} answered ${response.status}: ${text}`);
  return text;
}

function takeSpent(): Spent {
  look();
  const { user, system } = process.threadCpuUsage(spent);
  const total = { requests: { ...requests }, cpu: (user + system - looking) / 1000, heap };
  looking = 0;
  heap = 0;
  for (const name of Object.keys(requests)) delete requests[name];
  spent = process.threadCpuUsage();
  return total;
}

function countRequests(): void {
  const { send } = client;
  client.send = function (command, ...rest) {
    const name = command.constructor.name.replace(/Command$/, '');
    requests[name] = (requests[name] ?? 0) + 1;
    return send.call(this, command, ...rest);
  };
}
