/** What every benchmark gives back; printed as one JSON line. */
export interface BenchResult {
  readonly bench: string;
  /** The situation that was measured, where a bench measures several. */
  readonly case?: string;
  readonly ours: number;
  readonly peer: number;
  /** ours / peer. It is better when large, except in `coldstart`, `memory` and `round-growth`, which count what is spent. */
  readonly ratio: number;
  readonly unit: string;
  readonly peerName: string;
  /** Set when it was measured with `--quick`. */
  readonly quick?: true;
}

/** What one stage in the life of an event costs, for one event, invite, answer or guest (`per`). */
export interface CostResult {
  readonly bench: 'cost';
  readonly stage: string;
  readonly per: string;
  /** That our functions send to AWS. */
  readonly requests: number;
  readonly writeUnits: number;
  readonly readUnits: number;
  /** Of everything but SES. */
  readonly dollarsPerMillion: number;
  readonly sesDollarsPerMillion: number;
  /** Dollars per million by service, without SES. */
  readonly services: Readonly<Record<string, number>>;
  /** Requests by service and operation, also those that AWS sends for us. */
  readonly operations: Readonly<Record<string, number>>;
  /** The most expensive places. */
  readonly places: readonly { readonly place: string; readonly dollarsPerMillion: number }[];
  readonly region: string;
  /** When the prices were looked up. */
  readonly asOf: string;
  /** Set when it was measured with `--quick`. */
  readonly quick?: true;
}

export interface BenchOptions {
  /** A few seconds instead of a precise figure. */
  readonly quick: boolean;
}

/** What the file of a benchmark exports. */
export interface Bench {
  readonly run: (options: BenchOptions) => Promise<(BenchResult | CostResult)[]>;
}

/** A thing to time: does its work once and may return a promise. */
export type Work = () => unknown;

/**
 * Times two ways of doing the same by turns, so that both meet the same machine, and takes the median of each. Neither may
 * wait for anything: CPU is measured, since the wall clock of a busy machine says little.
 *
 * @returns how often each was done in a second of CPU
 */
export async function compare(ours: Work, peer: Work, { quick }: BenchOptions): Promise<[number, number]> {
  const [rounds, milliseconds] = quick ? [3, 200] : [9, 1000];
  const rates: [number[], number[]] = [[], []];
  await timesPerSecond(ours, milliseconds);
  await timesPerSecond(peer, milliseconds);
  for (let round = 0; round < rounds; round++) {
    rates[0].push(await timesPerSecond(ours, milliseconds));
    rates[1].push(await timesPerSecond(peer, milliseconds));
  }
  return [median(rates[0]), median(rates[1])];
}

async function timesPerSecond(work: Work, milliseconds: number): Promise<number> {
  const started = process.cpuUsage();
  let done = 0;
  let elapsed = 0;
  while (elapsed < milliseconds) {
    for (let i = 0; i < 20; i++) {
      const result = work();
      if (result instanceof Promise) await result;
    }
    done += 20;
    const { user, system } = process.cpuUsage(started);
    elapsed = (user + system) / 1000;
  }
  return (done * 1000) / elapsed;
}

export function median(numbers: readonly number[]): number {
  return numbers.toSorted((one, other) => one - other)[Math.floor(numbers.length / 2)] ?? 0;
}
