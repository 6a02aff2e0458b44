/** Leads every AWS call and every pause of a worker to its stage. */
import { AsyncLocalStorage } from 'node:async_hooks';
import { createRequire, syncBuiltinESMExports } from 'node:module';
import { client } from '#harness/sdk.ts';

/** Whose calls and pauses these are. */
export interface Holder {
  readonly call: (command: object) => Promise<object>;
  readonly pause: () => Promise<void>;
}

const current = new AsyncLocalStorage<Holder>();

/** What is done within, now and later, is done by this holder. */
export function holding(holder: Holder, work: () => void): void {
  hook();
  current.run(holder, work);
}

let hooked = false;

function hook(): void {
  if (hooked) return;
  hooked = true;
  client.send = async (command) => {
    const holder = current.getStore();
    if (!holder) throw new Error('An AWS call of nobody.');
    return holder.call(command);
  };
  for (const level of ['log', 'error'] as const) {
    const write = console[level];
    console[level] = (...words) => (current.getStore() ? undefined : write.apply(console, words));
  }
  const { setTimeout: timer } = globalThis;
  globalThis.setTimeout = ((work: (...args: unknown[]) => void, time?: number, ...args: unknown[]) => {
    const holder = current.getStore();
    if (!holder) return timer(work, time, ...args);
    void holder.pause().then(() => work(...args));
    return 0;
  }) as typeof setTimeout;
  const timers = createRequire(import.meta.url)('node:timers/promises') as { setTimeout: unknown };
  const wait = timers.setTimeout as (time?: number, value?: unknown) => Promise<unknown>;
  timers.setTimeout = (time?: number, value?: unknown) => {
    const holder = current.getStore();
    return holder ? holder.pause().then(() => value) : wait(time, value);
  };
  syncBuiltinESMExports();
}
