/**
 * What is too long to walk each time: `npm test` walks a part that a seed draws, and lists the rest as skipped. `WHOLE=yes`
 * walks all of it, as .ci/run does; `DRAW=2` draws another part.
 */
import { seededRandom } from './random.ts';

export const WHOLE = process.env.WHOLE === 'yes';
const DRAW = process.env.DRAW ?? '1';

/** Some of the cases, in their order, and what is left of them. @param name draws apart from other names */
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

/** Every so many of a walk whose length nobody knows before: where to begin, from 1, and how far each step goes. */
export function strides(name: string, every: number): Strides {
  if (WHOLE) return { first: 1, stride: 1, which: 'each' };
  const first = 1 + Math.floor(seededRandom(`${name} ${DRAW}`)() * every);
  return { first, stride: every, which: `one in ${every}, from number ${first},` };
}

export interface Strides {
  readonly first: number;
  readonly stride: number;
  /** For the name of the test. */
  readonly which: string;
}

/** How many cases a property is tried on: `RUNS` when it is set. @param whole with `WHOLE=yes` */
export function runs(some: number, whole = some): number {
  return Number(process.env.RUNS ?? (WHOLE ? whole : some));
}
