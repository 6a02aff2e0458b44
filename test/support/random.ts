/** Chance that a seed decides. */
import { createHash } from 'node:crypto';

/** Numbers in [0, 1). */
export type Random = () => number;

export function seededRandom(seed: number | string): Random {
  let drawn = 0;
  return () => {
    const digest = createHash('sha256').update(`${seed} ${drawn++}`).digest();
    return digest.readUInt32BE() / 2 ** 32;
  };
}

export interface Choice {
  /** How likely it is, beside the others. */
  readonly weight: number;
  readonly go: () => unknown;
}

/** Undefined when nothing can be chosen. */
export function pick(random: Random, choices: readonly Choice[]): Choice | undefined {
  const possible = choices.filter(({ weight }) => weight > 0);
  let left = random() * possible.reduce((sum, { weight }) => sum + weight, 0);
  return possible.find(({ weight }) => {
    left -= weight;
    return left <= 0;
  });
}
