/**
 * What Lambda charges for a mail of a large event while SES's rate is used up: functions that ask for a grant and put back
 * what they may not send, against functions that reserve a time for each mail and wait for it. Both run in the same
 * simulation with the same seed, on the real rule and the real store; time is simulated, so no machine changes the result.
 */
import type { BenchOptions, BenchResult } from './measure.ts';
import { type Outcome, type Situation, simulate } from './pacing/simulate.ts';
import { simulateWaiting } from './pacing/waiting.ts';

interface PacingResult extends BenchResult {
  /** Mails that SES accepted, by what it allowed. */
  readonly achieved: { readonly ours: number; readonly peer: number };
  /** The most mails that were granted within a second, by the rate. */
  readonly densest: number;
  /** Messages received for each mail. */
  readonly touches: number;
  /** Seconds from the invite of an event of ten to its last mail, at most. */
  readonly smallEvent: number;
}

const WORKERS = 10;
/** As many functions as ran at once when they waited for the rate. */
const WAITING_WORKERS = 20;

export async function run({ quick }: BenchOptions): Promise<BenchResult[]> {
  const results: PacingResult[] = [];
  for (const rate of [1, 14, 100, 1000]) {
    // At one mail a second less would say nothing.
    const seconds = quick ? 60 : 600;
    const situation: Situation = {
      workers: WORKERS,
      rates: [[0, rate]],
      backlog: 2 * rate * seconds,
      perJob: 25,
      seconds,
      faults: 0.002,
      smallEvery: rate === 1 ? 200 : 50,
      seed: 1,
    };
    const ours = await simulate(situation);
    const peer = await simulateWaiting({ ...situation, workers: WAITING_WORKERS });
    results.push(resultOf(rate, ours, peer));
  }
  return results;
}

function resultOf(rate: number, ours: Outcome, peer: { billed: number; achieved: number }): PacingResult {
  const perSecond = (billed: number) => Math.round(1_000_000 / billed) / 1000;
  return {
    bench: 'pacing',
    case: `${rate} a second`,
    ours: perSecond(ours.billed),
    peer: perSecond(peer.billed),
    ratio: rounded(peer.billed / ours.billed),
    unit: 'mails per second of Lambda that is paid for',
    peerName: `${WAITING_WORKERS} functions that wait for the rate`,
    achieved: { ours: rounded(ours.achieved), peer: rounded(peer.achieved) },
    densest: rounded(ours.densest),
    touches: rounded(ours.touches),
    smallEvent: rounded(Math.max(...ours.small)),
  };
}

function rounded(number: number): number {
  return Math.round(number * 100) / 100;
}
