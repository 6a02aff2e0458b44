import { defineConfig } from 'vitest/config';

/** Guests and an organizer in real Thunderbird: `npm run test:thunderbird`. */
export default defineConfig({
  test: {
    include: ['test/thunderbird/**/*.test.ts'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    expect: { poll: { timeout: 45_000, interval: 50 } },
  },
});
