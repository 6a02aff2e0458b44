import { defineConfig } from 'vitest/config';

const RULES = 'test/domain/**/*.test.ts';
/** Files that need a process of their own: they replace modules, hook the SDK, or serve a measurement of memory. */
const ALONE = [
  'test/lambdas/inbound/meant-for-us.test.ts',
  'test/lambdas/inbound/batch-memory.test.ts',
  'test/lambdas/inbound/failures.test.ts',
  'test/chaos/**/*.test.ts',
];
const ELSEWHERE = ['test/browser/**', 'test/thunderbird/**', 'node_modules/**'];

/** One process for each core. A process runs one file after the other and loads each module once. */
const shared = { isolate: false, maxWorkers: '100%', setupFiles: 'test/support/tidy.ts' };
/** The stack says what the functions may do. harness/direct.ts explains WIRE. */
const functions = {
  globalSetup: 'test/support/synthesized.ts',
  env: { WIRE: process.env.WIRE ?? 'no' },
};

export default defineConfig({
  test: {
    testTimeout: 60_000,
    hookTimeout: 60_000,
    projects: [
      {
        extends: true,
        test: { name: 'rules', include: [RULES], ...shared, sequence: { groupOrder: 0 } },
      },
      {
        extends: true,
        test: {
          name: 'functions',
          include: ['test/**/*.test.ts'],
          exclude: [RULES, ...ALONE, ...ELSEWHERE],
          ...shared,
          ...functions,
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        test: {
          name: 'alone',
          include: ALONE,
          maxWorkers: '100%',
          ...functions,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
});
