/** The tests that mutants are caught by. */
import type { Mutant } from './mutant.ts';

type Test = Mutant['caughtBy'];

export const CHAOS: Test = { file: 'test/chaos/chaos.test.ts', test: 'no promise is broken' };
export const abuse = (test: string): Test => ({ file: 'test/stories/abuse.test.ts', test });
export const handler = (file: string, test: string): Test => ({ file: `test/lambdas/${file}.test.ts`, test });
export const rule = (file: string, test: string): Test => ({ file: `test/domain/${file}.test.ts`, test });
export const race = (test: string): Test => ({ file: 'test/stories/races.test.ts', test });
export const story = (file: string, test: string): Test => ({ file: `test/stories/${file}.test.ts`, test });
export const store = (test: string, file = 'store'): Test => ({ file: `test/store/${file}.test.ts`, test });
