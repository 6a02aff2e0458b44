import { expect, test } from 'vitest';
import { delaysOf } from '#domain/pacing/come-back.ts';

const NOW = Date.parse('2026-03-01T09:00:00Z');
const wait = { until: 0, now: NOW, waiting: 1_000_000, rate: 14 };
const halfway = () => 0.5;

test('jobs that were called back come at the second that they were given, the others later', () => {
  const back = [NOW + 1000, NOW + 1500, NOW + 4025, null];
  expect(delaysOf(back, wait, halfway)).toEqual([1, 2, 4, 450]);
});

test('a delay is a whole second longer only when the message would come too early', () => {
  expect(delaysOf([NOW + 1025, NOW + 1031, NOW + 2000], wait, halfway)).toEqual([1, 2, 2]);
});

test('no delay is negative or longer than SQS allows', () => {
  expect(delaysOf([NOW - 5000, NOW + 3_600_000], wait, halfway)).toEqual([0, 900]);
});

test('while SES is closed nothing comes back before it may be open', () => {
  const closed = { ...wait, until: NOW + 60_000 };
  expect(delaysOf([NOW + 1000, null], closed, () => 0)).toEqual([60, 60]);
});
