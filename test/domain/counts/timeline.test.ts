import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  attributeOf,
  type Counted,
  curveOf,
  DAY,
  HOUR,
  type Point,
  readPoints,
  writePoint,
} from '#domain/counts/timeline.ts';

/** Where a day begins. */
const NOW = Date.parse('2026-06-01T00:00:00Z');
const MADE = NOW - 100 * DAY;
const counted = (accepted: number, tentative = 0, declined = 0): Counted => ({
  accepted,
  tentative,
  declined,
});
const whole = (...points: Point[]) => ({ points, isWhole: true });
const minutes = (count: number) => count * 60_000;

describe('answers over time', () => {
  test('while nobody has answered there is nothing to draw', () => {
    expect(curveOf(whole(), counted(0), MADE, NOW)).toEqual([]);
    expect(curveOf(whole([NOW - HOUR, 0, 0, 0]), counted(0), MADE, NOW)).toEqual([]);
  });

  test('what was not recorded yet is what came within the hour', () => {
    expect(curveOf(whole(), counted(2, 0, 1), MADE, NOW + minutes(30))).toEqual([
      [NOW, 0, 0, 0],
      [NOW + minutes(30), 2, 0, 1],
    ]);
  });

  test('a yes that becomes a no takes the yes back', () => {
    const known = whole([NOW - 5 * HOUR + minutes(20), 1, 0, 0], [NOW - 2 * HOUR + minutes(5), 0, 0, 1]);
    expect(curveOf(known, counted(0, 0, 1), MADE, NOW)).toEqual([
      [NOW - 5 * HOUR, 0, 0, 0],
      [NOW - 5 * HOUR + minutes(20), 1, 0, 0],
      // It was noted within a quarter of an hour, so the answer may have come in the hour before.
      [NOW - 3 * HOUR, 1, 0, 0],
      [NOW - 2 * HOUR + minutes(5), 0, 0, 1],
    ]);
  });

  test('totals that did not change add no point', () => {
    const known = whole([NOW - 5 * HOUR, 1, 0, 0], [NOW - 3 * HOUR, 1, 0, 0]);
    expect(curveOf(known, counted(1), MADE, NOW)).toHaveLength(2);
  });

  test('of what is older than three days the last of each day is shown', () => {
    const day = NOW - 10 * DAY;
    const known = whole([day + HOUR, 1, 0, 0], [day + 5 * HOUR, 4, 0, 0], [NOW - 5 * HOUR, 5, 0, 0]);
    expect(curveOf(known, counted(5), MADE, NOW)).toEqual([
      [day, 0, 0, 0],
      [day + 5 * HOUR, 4, 0, 0],
      [NOW - 6 * HOUR, 4, 0, 0],
      [NOW - 5 * HOUR, 5, 0, 0],
    ]);
  });

  test('it does not begin before the event was made', () => {
    const made = NOW - 5 * HOUR + minutes(10);
    const known = whole([NOW - 5 * HOUR + minutes(20), 1, 0, 0]);
    expect(curveOf(known, counted(1), made, NOW)[0]).toEqual([made, 0, 0, 0]);
    expect(curveOf(whole(), counted(1), NOW - 1, NOW)[0]).toEqual([NOW - 1, 0, 0, 0]);
  });

  test('when there is more than was read, it begins at what is known', () => {
    const known = { points: [[NOW - 2 * HOUR, 40, 7, 3]] as const, isWhole: false };
    expect(curveOf(known, counted(41, 7, 3), MADE, NOW)).toEqual([
      [NOW - 2 * HOUR, 40, 7, 3],
      [NOW - HOUR, 40, 7, 3],
      [NOW, 41, 7, 3],
    ]);
  });

  test('what was recorded is read as it was written, and the later of one hour is the greater text', () => {
    const point = fc.tuple(
      fc.integer({ min: MADE, max: NOW }),
      fc.nat(2_000_000),
      fc.nat(2_000_000),
      fc.nat(2_000_000),
    );
    fc.assert(
      fc.property(point, fc.integer({ min: 1, max: HOUR }), (one, later) => {
        const day = {
          pk: 'EVENT#e',
          sk: `TIMELINE#${attributeOf(one).day}`,
          [attributeOf(one).hour]: writePoint(one),
        };
        expect(readPoints(day)).toEqual([one]);
        const next: Point = [one[0] + later, 0, 0, 0];
        expect(writePoint(next) > writePoint(one)).toBe(true);
      }),
    );
  });

  test('however often minds change, it begins at nothing, ends at what is counted, goes through all of the last days, and stays small', () => {
    const noted = fc.record({
      at: fc.integer({ min: MADE + 1, max: NOW - 1 }),
      counts: fc.tuple(fc.nat(3), fc.nat(3), fc.nat(3)),
    });
    fc.assert(
      fc.property(
        fc.array(noted, { maxLength: 200 }),
        fc.tuple(fc.nat(3), fc.nat(3), fc.nat(3)),
        (all, last) => {
          // One for each hour is kept.
          const hours = new Map(
            all.map(({ at, counts }) => [Math.floor(at / HOUR), [at, ...counts] as Point]),
          );
          const points = [...hours.values()].sort(([one], [other]) => one - other);
          const curve = curveOf(whole(...points), counted(...last), MADE, NOW);
          if (curve.length === 0) return;
          const times = curve.map(([at]) => at);
          expect(new Set(times).size).toBe(times.length);
          expect(times).toEqual(times.toSorted((one, other) => one - other));
          expect(times[0]).toBeGreaterThanOrEqual(MADE);
          expect(curve[0]?.slice(1)).toEqual([0, 0, 0]);
          expect(curve.at(-1)?.slice(1)).toEqual(last);
          expect(curve.length).toBeLessThanOrEqual(2 * (100 + 72 + 2));
          const recent = points.filter(([at]) => at >= NOW - 72 * HOUR);
          for (const [at, ...counts] of recent) {
            // The curve begins when somebody has answered.
            const [, ...before] = curve.findLast(([then]) => then <= at) ?? [at, 0, 0, 0];
            expect(before).toEqual(counts);
          }
        },
      ),
    );
  });
});
