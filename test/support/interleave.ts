/**
 * Workers side by side, one AWS call at a time, in an order that a seed decides. A call waits until it is picked, and
 * the next is picked when every worker waits again: so a seed tells the same story each time.
 */
import { AsyncLocalStorage } from 'node:async_hooks';
import { setImmediate as turn, setTimeout as wait } from 'node:timers/promises';
import { SendMessageBatchCommand } from '@aws-sdk/client-sqs';
import type { TestDeployment } from '#harness/deployment.ts';
import { HANDLERS } from '#harness/functions.ts';
import { client } from '#harness/sdk.ts';
import { pick, seededRandom } from './random.ts';

/** An AWS call that waits to be picked. */
interface Call {
  /** How likely it is to be next, from 1 to a thousandth: some wait until nearly everything else is done. */
  readonly speed: number;
  readonly go: () => Promise<unknown>;
}

interface Worker {
  readonly calls: Call[];
}

/** A message that SQS holds back. */
interface Delayed {
  readonly due: number;
  readonly deliver: () => Promise<unknown>;
}

export interface Story {
  readonly seed: number;
  /** What happens from outside, in this order, at any time. */
  readonly acts: readonly (() => unknown)[];
  /** How likely SQS delivers a message a second time, at the same time. */
  readonly repeats: number;
}

const WORKERS = 8;
/** Milliseconds after which a worker that makes no call is taken to wait for another one. */
const QUIET = 8;

/** Plays a story until nothing is left to do; time passes only when everybody is idle. */
export async function interleave(deployment: TestDeployment, { seed, acts, repeats }: Story): Promise<void> {
  const current = new AsyncLocalStorage<Worker>();
  const workers = new Set<Worker>();
  const delayed: Delayed[] = [];
  const failures: unknown[] = [];
  let changed = () => {};
  const random = seededRandom(seed);
  const start = (work: () => unknown) => {
    const worker: Worker = { calls: [] };
    workers.add(worker);
    current
      .run(worker, async () => work())
      .catch((error: unknown) => failures.push(error))
      .finally(() => {
        workers.delete(worker);
        changed();
      });
  };
  const { send } = client;
  client.send = function (command, ...rest) {
    const worker = current.getStore();
    if (!worker) return send.call(this, command, ...rest);
    const { promise, resolve, reject } = Promise.withResolvers<unknown>();
    const go = async () => {
      const now = holdBack(command, deployment, (due, held) =>
        delayed.push({ due, deliver: () => send.call(this, held) }),
      );
      await (now ? send.call(this, command, ...rest) : Promise.resolve({})).then(resolve, reject);
    };
    worker.calls.push({ speed: 1000 ** -(random() ** 3), go });
    changed();
    return promise;
  };
  const quiet = async () => {
    while ([...workers].some(({ calls }) => calls.length === 0)) {
      const next = new Promise<true>((resolve) => {
        changed = () => resolve(true);
      });
      const news = await Promise.race([next, wait(QUIET, false)]);
      if (!news && [...workers].some(({ calls }) => calls.length > 0)) return;
    }
  };
  try {
    const left = [...acts];
    for (;;) {
      await quiet();
      const idle = workers.size < WORKERS;
      const choice = pick(random, [
        ...[...workers].flatMap(({ calls }) =>
          calls.map((call) => ({
            weight: call.speed,
            go: () => {
              calls.splice(calls.indexOf(call), 1);
              return call.go();
            },
          })),
        ),
        ...HANDLERS.map((handler) => ({
          weight: idle && deployment.waiting(handler) > 0 ? 1 : 0,
          go: () => {
            const twice = random() < repeats;
            start(() => deployment.step(handler, 1, twice));
          },
        })),
        ...left.slice(0, 1).map((act) => ({ weight: 0.2, go: () => start(left.shift() ?? act) })),
      ]);
      if (choice) await choice.go();
      else if (deployment.busy()) await wait(5);
      else if (!(await passTime(deployment, delayed))) break;
      await turn();
    }
  } finally {
    client.send = send;
  }
  if (failures.length > 0) throw new AggregateError(failures, `Workers failed with seed ${seed}.`);
}

/** Takes the delayed messages out of a batch. False when nothing of it is to be sent now. */
function holdBack(
  command: object,
  deployment: TestDeployment,
  hold: (due: number, held: object) => void,
): boolean {
  if (!(command instanceof SendMessageBatchCommand)) return true;
  const { input } = command;
  const entries = input.Entries ?? [];
  for (const { DelaySeconds, ...entry } of entries) {
    if (!DelaySeconds) continue;
    const held = new SendMessageBatchCommand({ QueueUrl: input.QueueUrl, Entries: [entry] });
    hold(deployment.now() + DelaySeconds * 1000, held);
  }
  input.Entries = entries.filter(({ DelaySeconds }) => !DelaySeconds);
  return input.Entries.length > 0;
}

/** Goes on to the moment the next delayed message is due. False when there is none. */
async function passTime(deployment: TestDeployment, delayed: Delayed[]): Promise<boolean> {
  const [next] = delayed.sort((one, other) => one.due - other.due);
  if (!next) return false;
  delayed.shift();
  deployment.clock += Math.max(next.due - deployment.now(), 0);
  await next.deliver();
  return true;
}
