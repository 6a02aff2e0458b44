/** Real messages of many calendars, where they lie beside the project: which takes longest, and how much memory. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';

const CORPUS = new URL('../../../shared/corpus/', import.meta.url);
const TIMES = 3;

interface Slowest {
  readonly name: string;
  readonly octets: Buffer;
  /** Milliseconds, the best of a few readings. */
  readonly took: number;
  /** Octets by which the heap grew most while one file was read, garbage included. */
  readonly heap: number;
  /** Files read. */
  readonly files: number;
}

/** Null where there is no corpus. */
export async function slowestOf(read: (octets: Buffer) => Promise<unknown>): Promise<Slowest | null> {
  if (!existsSync(CORPUS)) return null;
  const names = readdirSync(CORPUS, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.(eml|ics)$/.test(name),
  );
  let [slowest, heap]: [Pick<Slowest, 'name' | 'octets' | 'took'> | null, number] = [null, 0];
  for (const name of names) {
    const octets = readFileSync(new URL(name, CORPUS));
    const costs = [];
    for (let time = 0; time < TIMES; time++) costs.push(await costOf(() => read(octets)));
    const took = Math.min(...costs.map((cost) => cost.took));
    heap = Math.max(heap, ...costs.map((cost) => cost.heap));
    if (!slowest || took > slowest.took) slowest = { name, octets, took };
  }
  return slowest && { ...slowest, heap, files: names.length };
}

async function costOf(work: () => Promise<unknown>): Promise<{ took: number; heap: number }> {
  const [heap, started] = [process.memoryUsage().heapUsed, performance.now()];
  await work();
  return { took: performance.now() - started, heap: process.memoryUsage().heapUsed - heap };
}
