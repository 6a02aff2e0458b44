import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/browser/**', 'test/thunderbird/**', 'node_modules/**'],
    globalSetup: 'test/support/synthesized.ts',
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
