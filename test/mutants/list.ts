/** Mistakes in our own code, each with the test that notices: docs/testing.md holds the same list. */
import { CODES } from './codes.ts';
import { GAINS, LIMITS } from './limits.ts';
import { LINE } from './line.ts';
import { MAILS } from './mails.ts';
import type { Mutant } from './mutant.ts';
import { SENDING } from './sending.ts';
import { WEBHOOKS } from './webhooks.ts';
import { WRITES } from './writes.ts';

export const MUTANTS: readonly Mutant[] = [
  ...WRITES,
  ...CODES,
  ...SENDING,
  ...MAILS,
  ...LIMITS,
  ...GAINS,
  ...WEBHOOKS,
  ...LINE,
];
