/** The results of a bench that compares what two ways cost. */
import type { BenchResult } from '../measure.ts';
import type { Cost } from './open.ts';

/** What one invite, answer or guest cost. */
export interface CostOfOne {
  readonly requests: number;
  readonly writeUnits: number;
  readonly readUnits: number;
  /** Milliseconds. */
  readonly cpu: number;
}

/** A figure of one bench, with what it was computed from. */
export interface ComparedResult extends BenchResult {
  readonly ofOne: { readonly ours: CostOfOne; readonly peer: CostOfOne };
  /** Calls to AWS for all of them, by command; only with the figure about them. */
  readonly requests?: { readonly ours: Cost['requests']; readonly peer: Cost['requests'] };
}

/** What is compared: `count` of what `noun` says, as "answers counted". */
export interface Comparison {
  readonly bench: string;
  readonly case?: string;
  readonly noun: string;
  readonly count: number;
  readonly peerName: string;
  readonly ours: Cost;
  readonly peer: Cost;
}

/** Returns a result for requests, for either kind of units, and for CPU. */
export function compareCosts({ noun, count, ours, peer, ...named }: Comparison): ComparedResult[] {
  const ofOne = { ours: costOfOne(ours, count), peer: costOfOne(peer, count) };
  const compared = (unit: string, figure: keyof CostOfOne): ComparedResult => {
    const [one, other] = [1000 / ofOne.ours[figure], 1000 / ofOne.peer[figure]];
    return {
      ...named,
      ours: Math.round(one),
      peer: Math.round(other),
      ratio: rounded(one / other),
      unit: `${noun} per ${unit}`,
      ofOne: { ours: inShort(ofOne.ours), peer: inShort(ofOne.peer) },
      ...(figure === 'requests' && { requests: { ours: ours.requests, peer: peer.requests } }),
    };
  };
  return [
    compared('1,000 requests to AWS', 'requests'),
    compared('1,000 write units', 'writeUnits'),
    compared('1,000 read units', 'readUnits'),
    compared('second of CPU', 'cpu'),
  ];
}

/** Returns what one of so many cost. */
export function costOfOne({ requests, writeUnits, readUnits, cpu }: Cost, count: number): CostOfOne {
  return {
    requests: total(requests) / count,
    writeUnits: writeUnits / count,
    readUnits: readUnits / count,
    cpu: cpu / count,
  };
}

/** Returns the one with the median CPU; numbers of different turns are not mixed. */
export function medianOf(costs: readonly Cost[]): Cost {
  return costs.toSorted((one, other) => one.cpu - other.cpu)[Math.floor(costs.length / 2)] as Cost;
}

/** Returns how many calls there were. */
export function total(requests: Cost['requests']): number {
  return Object.values(requests).reduce((sum, count) => sum + count, 0);
}

/** With two digits after the point. */
export function rounded(number: number): number {
  return Math.round(number * 100) / 100;
}

function inShort(costs: CostOfOne): CostOfOne {
  const { requests, writeUnits, readUnits, cpu } = costs;
  return {
    requests: rounded(requests),
    writeUnits: rounded(writeUnits),
    readUnits: rounded(readUnits),
    cpu: rounded(cpu),
  };
}
