import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

const RULES = 'test/domain/**/*.test.ts';
/** Files that need a process of their own: they replace modules, hook the SDK, or serve a measurement of memory. */
const ALONE = ['test/lambdas/inbound/meant-for-us.test.ts', 'test/lambdas/inbound/failures.test.ts'];
/**
 * Files that start programs or the checks of others: the whole local server, the commands, clients in other languages, cdk-nag,
 * processes whose memory is measured.
 * `npm run test:programs`.
 */
const PROGRAMS = [
  'test/chaos/**/*.test.ts',
  'test/clients/**/*.test.ts',
  'test/docs/recipes.test.ts',
  'test/domain/mail/memory.test.ts',
  'test/e2e/**/*.test.ts',
  'test/lib/{app,checks-of-others}.test.ts',
  'test/peers/**/*.test.ts',
  'test/lambdas/inbound/batch-memory.test.ts',
  'test/local/{durability,server,start}.test.ts',
  'test/operator/**/*.test.ts',
];
const ELSEWHERE = ['test/browser/**', 'test/thunderbird/**', 'node_modules/**'];

/** A process runs one file after the other and loads each module once. Half as many again as there are cores, because files wait; a percentage would end at the cores. */
const maxWorkers = Math.ceil(availableParallelism() * 1.5);
const shared = { isolate: false, maxWorkers, setupFiles: 'test/support/tidy.ts' };
/** The stack says what the functions may do. harness/direct.ts explains WIRE. */
const functions = {
  globalSetup: 'test/support/synthesized.ts',
  env: { WIRE: process.env.WIRE ?? 'no' },
};

export default defineConfig({
  test: {
    // Node reads our TypeScript as it is: nothing is transformed first.
    experimental: { viteModuleRunner: false },
    testTimeout: 60_000,
    hookTimeout: 60_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'rules',
          include: [RULES],
          exclude: PROGRAMS,
          ...shared,
          setupFiles: [shared.setupFiles, 'test/support/properties.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'functions',
          include: ['test/**/*.test.ts'],
          exclude: [RULES, ...ALONE, ...PROGRAMS, ...ELSEWHERE],
          ...shared,
          ...functions,
        },
      },
      {
        extends: true,
        test: {
          name: 'alone',
          include: ALONE,
          maxWorkers,
          ...functions,
        },
      },
      {
        extends: true,
        test: { name: 'programs', include: PROGRAMS, maxWorkers, ...functions },
      },
    ],
  },
});
