import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

const RULES = 'test/domain/**/*.test.ts';
/**
 * Files that get a process each (`npm run test:programs`). They start programs or the checks of others: the whole local server, the
 * commands, clients in other languages, cdk-nag, processes whose memory is measured. Or they simulate long loads, try made-up
 * mails, replace modules, or hook the SDK.
 */
const PROGRAMS = [
  'test/bench/pacing.test.ts',
  'test/chaos/**/*.test.ts',
  'test/clients/**/*.test.ts',
  'test/docs/recipes.test.ts',
  'test/domain/mail/memory.test.ts',
  'test/e2e/**/*.test.ts',
  'test/lib/{app,checks-of-others}.test.ts',
  'test/peers/**/*.test.ts',
  'test/fuzz/**/*.test.ts',
  'test/lambdas/inbound/{batch-memory,failures,meant-for-us}.test.ts',
  'test/local/{durability,server,start}.test.ts',
  'test/operator/**/*.test.ts',
];
const ELSEWHERE = ['test/browser/**', 'test/thunderbird/**', 'node_modules/**'];

/**
 * A process runs one file after the other and loads each module once. There are half as many again as cores, because files wait;
 * a percentage would end at the cores.
 */
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
          exclude: [RULES, ...PROGRAMS, ...ELSEWHERE],
          ...shared,
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
