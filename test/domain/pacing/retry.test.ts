import { expect, test } from 'vitest';
import { secondsUntilRetry } from '#domain/pacing/retry.ts';

const IDS = Array.from({ length: 500 }, (_, n) => `message-${n}`);
const HIGHEST = [2, 4, 8, 16, 32, 64, 128, 256, 512, 900, 900, 900];

test.each(HIGHEST.map((most, index) => [index + 1, most]))(
  'after attempt %i a message waits for %i seconds at most, and for half of them at least',
  (attempt, most) => {
    const waits = IDS.map((id) => secondsUntilRetry(attempt, id));
    expect(Math.max(...waits)).toBeLessThanOrEqual(most);
    expect(Math.max(...waits)).toBeGreaterThan(0.95 * most);
    expect(Math.min(...waits)).toBeGreaterThanOrEqual(most / 2);
    expect(waits.every(Number.isInteger)).toBe(true);
  },
);

test('what failed together comes back at different times', () => {
  expect(new Set(IDS.map((id) => secondsUntilRetry(9, id))).size).toBeGreaterThan(150);
});

test('the same message waits as long when it is asked again', () => {
  expect(secondsUntilRetry(7, 'x')).toBe(secondsUntilRetry(7, 'x'));
});
