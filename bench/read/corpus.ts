/** Real messages of many calendars, where they lie beside the project: which takes longest, and how much memory. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';

const CORPUS = new URL('../../../shared/corpus/', import.meta.url);

/** A real message. */
interface RealFile {
  readonly name: string;
  readonly octets: Buffer;
}

interface Slowest {
  readonly name: string;
  readonly octets: Buffer;
  /** Milliseconds of CPU, the best of a few readings. */
  readonly took: number;
  /** Octets by which the heap grew most while one file was read, garbage included. */
  readonly heap: number;
  /** Files read. */
  readonly files: number;
}

/** None where there is no corpus. */
export function realFiles(): RealFile[] {
  if (!existsSync(CORPUS)) return [];
  return readdirSync(CORPUS, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(eml|ics)$/.test(name))
    .toSorted()
    .map((name) => ({ name, octets: readFileSync(new URL(name, CORPUS)) }));
}

/** Null when there are no files. @param times each is read */
export async function slowestOf(
  files: readonly RealFile[],
  read: (octets: Buffer) => Promise<unknown>,
  times: number,
): Promise<Slowest | null> {
  let [slowest, heap]: [Pick<Slowest, 'name' | 'octets' | 'took'> | null, number] = [null, 0];
  for (const { name, octets } of files) {
    const costs = [];
    for (let time = 0; time < times; time++) costs.push(await costOf(() => read(octets)));
    const took = Math.min(...costs.map((cost) => cost.took));
    heap = Math.max(heap, ...costs.map((cost) => cost.heap));
    if (!slowest || took > slowest.took) slowest = { name, octets, took };
  }
  return slowest && { ...slowest, heap, files: files.length };
}

async function costOf(work: () => Promise<unknown>): Promise<{ took: number; heap: number }> {
  const [heap, started] = [process.memoryUsage().heapUsed, process.cpuUsage()];
  await work();
  const { user, system } = process.cpuUsage(started);
  return { took: (user + system) / 1000, heap: process.memoryUsage().heapUsed - heap };
}
