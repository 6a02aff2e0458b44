import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { closedFor, comesBackIn, countIsFreshFor } from '#domain/pacing/ses-closed.ts';

test('SES is left alone for longer each time in a row, and for ten minutes at most', () => {
  expect([1, 2, 3, 4, 5, 20].map((times) => closedFor(times) / 60_000)).toEqual([1, 2, 4, 8, 10, 10]);
});

const wait = fc.record({
  until: fc.integer({ min: 0, max: 600_000 }),
  now: fc.constant(0),
  waiting: fc.integer({ min: 0, max: 10_000_000 }),
  rate: fc.integer({ min: 1, max: 500 }),
});
const chance = fc.double({ min: 0, max: 0.999, noNaN: true });

test('what waits comes back when SES may be open, and never later than SQS can hold it back', () => {
  fc.assert(
    fc.property(wait, chance, (given, random) => {
      const seconds = comesBackIn(given, random);
      expect(Number.isInteger(seconds)).toBe(true);
      expect(seconds * 1000).toBeGreaterThanOrEqual(Math.max(given.until, 1000));
      expect(seconds).toBeLessThanOrEqual(900);
    }),
  );
});

const spread = (given: Parameters<typeof comesBackIn>[0]) =>
  comesBackIn(given, 0.999) - comesBackIn(given, 0);

test('while SES is closed, what waits does not come back all at once, and many come back over a longer time', () => {
  const closed = { until: 60_000, now: 0, rate: 14 };
  expect(spread({ ...closed, waiting: 0 })).toBeGreaterThanOrEqual(19);
  expect(spread({ ...closed, waiting: 5000 })).toBeGreaterThan(150);
  expect(spread({ ...closed, waiting: 1_000_000 })).toBeGreaterThan(800);
  expect(spread({ ...closed, until: 600_000, waiting: 1_000_000 })).toBeGreaterThanOrEqual(299);
});

test('half of what waits could be sent meanwhile: there is always something to send', () => {
  const [now, waiting, rate] = [1_000_000, 20_000, 100];
  const seconds = Array.from({ length: 100 }, (_, n) =>
    comesBackIn({ until: 0, now, waiting, rate }, n / 100),
  );
  expect(Math.min(...seconds)).toBe(1);
  expect(Math.max(...seconds)).toBe(99);
});

test('little that waits is back in a second, and a million stays away as long as SQS allows', () => {
  const open = { until: 0, now: 1_000_000, rate: 14 };
  expect(comesBackIn({ ...open, waiting: 0 }, 0.999)).toBe(1);
  expect(comesBackIn({ ...open, waiting: 20 }, 0.999)).toBe(1);
  expect(comesBackIn({ ...open, waiting: 1_000_000 }, 0.999)).toBe(900);
});

test('little that waits is counted often, much of it once a minute', () => {
  expect([0, 60, 300, 600, 70_000].map(countIsFreshFor)).toEqual([2, 6, 30, 60, 60]);
});
