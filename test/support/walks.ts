/**
 * Samples for tests with too many cases for every run. `WHOLE=yes` runs all cases, as .ci/run does for some tests. `DRAW` is the seed of
 * the sample.
 */
import { seededRandom } from './random.ts';

export const WHOLE = process.env.WHOLE === 'yes';
const DRAW = process.env.DRAW ?? '1';

/**
 * Splits cases into a sample and the rest, both in their order. Report the rest as skipped.
 * @param name part of the seed, so that each test has its own sample @param most size of the sample
 */
export function drawn<Case>(
  name: string,
  cases: readonly Case[],
  most: number,
): { some: Case[]; rest: Case[] } {
  if (WHOLE) return { some: [...cases], rest: [] };
  const random = seededRandom(`${name} ${DRAW}`);
  const ranked = cases
    .map((_, index) => ({ index, rank: random() }))
    .sort((one, other) => one.rank - other.rank);
  const chosen = new Set(ranked.slice(0, most).map(({ index }) => index));
  return {
    some: cases.filter((_, index) => chosen.has(index)),
    rest: cases.filter((_, index) => !chosen.has(index)),
  };
}

/** Samples a walk of unknown length: every so many steps, beginning at a step that the seed chooses. */
export function strides(name: string, every: number): Strides {
  if (WHOLE) return { first: 1, stride: 1, which: 'each' };
  const first = 1 + Math.floor(seededRandom(`${name} ${DRAW}`)() * every);
  return { first, stride: every, which: `one in ${every}, from number ${first},` };
}

export interface Strides {
  /** Counts from 1. */
  readonly first: number;
  readonly stride: number;
  /** Says in the name of the test which steps it runs. */
  readonly which: string;
}

/** Returns whether processes die before or after their calls take effect: one of both, or both with `WHOLE=yes`. */
export function sides(name: string): ('before' | 'after')[] {
  return drawn(`sides of ${name}`, ['before', 'after'] as const, 1).some;
}

/** The number of cases to try a property on: `RUNS` if it is set. @param whole the number with `WHOLE=yes` */
export function runs(some: number, whole = some): number {
  return Number(process.env.RUNS ?? (WHOLE ? whole : some));
}
