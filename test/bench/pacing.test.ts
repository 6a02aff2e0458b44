/** The rule and the store under load: the queue, the table, SES and time are simulated, and chance comes from a seed. */
import { describe, expect, test } from 'vitest';
import { type Situation, simulate } from '#bench/pacing/simulate.ts';
import { drawn } from '#test/support/walks.ts';

const USUAL = { perJob: 25, faults: 0.002, smallEvery: 30, seed: 1 };
const SMALL_EVENT = 10;

const { some, rest } = drawn(
  'rates and workers',
  [
    { workers: 1, rate: 14, backlog: 6000, seconds: 600 },
    { workers: 10, rate: 14, backlog: 6000, seconds: 600 },
    { workers: 50, rate: 14, backlog: 6000, seconds: 600 },
    { workers: 1, rate: 100, backlog: 20_000, seconds: 300 },
    { workers: 10, rate: 100, backlog: 20_000, seconds: 300 },
    { workers: 50, rate: 100, backlog: 20_000, seconds: 300 },
    { workers: 10, rate: 1000, backlog: 100_000, seconds: 150 },
    { workers: 50, rate: 1000, backlog: 100_000, seconds: 150 },
  ],
  1,
);

test.skip.each(rest)('$workers workers at $rate mails a second', () => {});

describe.each(some)('$workers workers at $rate mails a second', ({ rate, ...more }) => {
  const outcome = simulate({ ...USUAL, ...more, rates: [[0, rate]] });

  test('use up the rate and never exceed it', async () => {
    const { achieved, densest, throttled, accepted } = await outcome;
    expect(accepted).toBeGreaterThan(more.backlog);
    expect(achieved).toBeGreaterThanOrEqual(0.85);
    expect(achieved).toBeLessThanOrEqual(1);
    expect(densest).toBeLessThanOrEqual(1);
    // Mails that SES refused for no reason of ours, and mails that overtook others on their way.
    expect(throttled).toBeLessThan(0.015);
  });

  test('send the ten mails of a small event within seconds', async () => {
    const { small } = await outcome;
    expect(small.length).toBeGreaterThan(2);
    expect(Math.max(...small)).toBeLessThan(8);
  });

  test('touch a message rarely, and are paid for work only', async () => {
    const { touches, billed } = await outcome;
    expect(touches).toBeLessThan(1);
    expect(billed).toBeLessThan(60);
  });
});

test('in the sandbox, at one mail a second, the rate is used up', async () => {
  const { smallEvery: _, ...usual } = USUAL;
  const outcome = await simulate({ ...usual, workers: 10, rates: [[0, 1]], backlog: 400, seconds: 900 });
  expect(outcome.accepted).toBe(400);
  expect(outcome.achieved).toBeGreaterThanOrEqual(0.85);
  expect(outcome.densest).toBeLessThanOrEqual(1);
});

test('in the sandbox a small event gets at least half of the rate', async () => {
  const outcome = await simulate({
    ...USUAL,
    workers: 10,
    rates: [[0, 1]],
    backlog: 400,
    smallEvery: 100,
    seconds: 600,
  });
  expect(outcome.achieved).toBeGreaterThanOrEqual(0.75);
  expect(Math.max(...outcome.small)).toBeLessThan(2 * SMALL_EVENT + 5);
});

test('the rate is used up after SES allows more, and kept after it allows less', async () => {
  const rates: Situation['rates'] = [
    [0, 14],
    [150, 28],
    [330, 12],
  ];
  const outcome = await simulate({ ...USUAL, workers: 10, rates, backlog: 15_000, seconds: 600 });
  expect(outcome.achieved).toBeGreaterThanOrEqual(0.85);
  expect(outcome.densest).toBeLessThanOrEqual(1);
});

test('single invites of a long list are not called again and again', async () => {
  const outcome = await simulate({
    ...USUAL,
    workers: 10,
    rates: [[0, 14]],
    backlog: 5000,
    perJob: 1,
    seconds: 300,
  });
  expect(outcome.achieved).toBeGreaterThanOrEqual(0.85);
  expect(Math.max(...outcome.small)).toBeLessThan(8);
  expect(outcome.touches).toBeLessThan(10);
});

test('every mail is sent when SES refuses one in twenty', async () => {
  const outcome = await simulate({
    ...USUAL,
    workers: 10,
    rates: [[0, 100]],
    backlog: 5000,
    faults: 0.05,
    seconds: 300,
  });
  expect(outcome.accepted).toBe(5000 + SMALL_EVENT * outcome.small.length);
  expect(outcome.densest).toBeLessThanOrEqual(1);
});

test('the same seed has the same outcome', async () => {
  const situation: Situation = { ...USUAL, workers: 5, rates: [[0, 50]], backlog: 1000, seconds: 100 };
  expect(await simulate(situation)).toEqual(await simulate(situation));
});
