/** The other side of judge.ts. */
import { parentPort } from 'node:worker_threads';
import { check } from './check.ts';
import type { Verdict } from './judge.ts';

parentPort?.on('message', async (octets: Uint8Array) => {
  parentPort?.postMessage(await verdictOn(octets));
});

async function verdictOn(octets: Uint8Array): Promise<Verdict> {
  const before = process.threadCpuUsage();
  try {
    const outcome = await check(octets);
    const { user, system } = process.threadCpuUsage(before);
    return { outcome, cpu: Math.round((user + system) / 1000), heap: process.memoryUsage().heapUsed };
  } catch (error) {
    return { outcome: 'failed', why: error instanceof Error ? withPlace(error) : String(error) };
  }
}

/** The same words in two places are two faults. */
function withPlace({ message, stack }: Error): string {
  const [, place = ''] = /\n\s+at (?:\S+ \()?file:\/\/\S*?([\w-]+\.\w+:\d+)/.exec(stack ?? '') ?? [];
  return `${message} (${place})`;
}
