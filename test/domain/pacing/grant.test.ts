import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decideGrant, type GrantQuestion, type GrantRecord } from '#domain/pacing/grant.ts';

const NOW = Date.parse('2026-03-01T09:00:00Z');
const LARGE = 'a'.repeat(16);
const LITTLE = 'b'.repeat(16);

type Question = Partial<Omit<GrantQuestion, 'wanted'>> & { now: number; wanted?: number | number[] };

/** A record that is asked by one after the other, and what each was granted. */
function openLine(rate: number) {
  let record: GrantRecord = {};
  const given: { at: number; count: number }[] = [];
  const ask = ({ wanted = 25, ...question }: Question) => {
    const jobs = typeof wanted === 'number' ? [wanted] : wanted;
    const decision = decideGrant(record, { rate, eventId: LARGE, ...question, wanted: jobs });
    record = { ...record, ...decision.change };
    if (decision.kind === 'granted') given.push({ at: question.now, count: decision.count });
    return decision;
  };
  return { ask, given, record: () => record };
}

/** The most mails that were granted within some second. */
function mostInOneSecond(given: readonly { at: number; count: number }[], second = 1000): number {
  const within = given.map(({ at: start }) =>
    given.reduce((sum, { at, count }) => sum + (at >= start && at < start + second ? count : 0), 0),
  );
  return Math.max(0, ...within);
}

describe('the rate', () => {
  const asks = fc.array(
    fc.record({
      pause: fc.integer({ min: 0, max: 700 }),
      wanted: fc.integer({ min: 1, max: 250 }),
      /** How wrong the clock of the one who asks is. */
      skew: fc.integer({ min: -12, max: 12 }),
      eventId: fc.constantFrom(LARGE, LITTLE, 'c'.repeat(16), null),
    }),
    { minLength: 20, maxLength: 150 },
  );

  test.each([0.5, 1, 1.5, 14, 100, 1000])(
    'of %d a second is never exceeded in any second, also by clocks that differ by 24 milliseconds',
    (rate) => {
      fc.assert(
        fc.property(asks, (all) => {
          const { ask, given } = openLine(rate);
          const real: typeof given = [];
          let now = NOW;
          for (const { pause, wanted, skew, eventId } of all) {
            now += pause;
            const decision = ask({ now: now + skew, wanted, eventId });
            if (decision.kind === 'granted') real.push({ at: now, count: decision.count });
          }
          expect(mostInOneSecond(real, 1000 * Math.max(1, 1 / rate))).toBeLessThanOrEqual(Math.max(rate, 1));
        }),
      );
    },
  );

  test('is granted at once when nobody sent for a second, and in parts when less is free', () => {
    const { ask } = openLine(14);
    expect(ask({ now: NOW, wanted: 10, eventId: null })).toMatchObject({ kind: 'granted', count: 10 });
    expect(ask({ now: NOW + 300, wanted: 10, eventId: null })).toMatchObject({ kind: 'granted', count: 4 });
    expect(ask({ now: NOW + 400, wanted: 10, eventId: null })).toMatchObject({ kind: 'full' });
    expect(ask({ now: NOW + 1024, wanted: 10, eventId: null })).toMatchObject({ kind: 'full' });
    expect(ask({ now: NOW + 1025, wanted: 25, eventId: null })).toMatchObject({ kind: 'granted', count: 10 });
    expect(ask({ now: NOW + 1325, wanted: 25, eventId: null })).toMatchObject({ kind: 'granted', count: 4 });
  });

  test('below one a second gives one mail at a time', () => {
    const { ask } = openLine(0.25);
    expect(ask({ now: NOW })).toMatchObject({ kind: 'granted', count: 1 });
    expect(ask({ now: NOW + 4000 })).toMatchObject({ kind: 'full' });
    expect(ask({ now: NOW + 4025 })).toMatchObject({ kind: 'granted', count: 1 });
  });

  test('that became lower counts what was granted under the higher one', () => {
    const { ask } = openLine(100);
    ask({ now: NOW, wanted: 60, eventId: null });
    expect(ask({ now: NOW + 500, wanted: 60, rate: 50 })).toMatchObject({ kind: 'full' });
    expect(ask({ now: NOW + 1025, wanted: 60, rate: 50 })).toMatchObject({ kind: 'granted' });
  });
});

describe('clocks', () => {
  test('a question that comes late does not open the second again', () => {
    const { ask } = openLine(14);
    ask({ now: NOW, wanted: 14 });
    ask({ now: NOW + 1100, wanted: 14 });
    expect(ask({ now: NOW + 50 })).toMatchObject({ kind: 'full' });
    expect(ask({ now: NOW - 5000 })).toMatchObject({ kind: 'full' });
    expect(ask({ now: NOW + 1300 })).toMatchObject({ kind: 'full' });
  });

  test('what is granted to a late question counts from the last grant on', () => {
    const { ask } = openLine(14);
    ask({ now: NOW + 1000, wanted: 4 });
    expect(ask({ now: NOW + 150, wanted: 10 })).toMatchObject({ kind: 'granted', count: 10 });
    expect(ask({ now: NOW + 1200 })).toMatchObject({ kind: 'full' });
    expect(ask({ now: NOW + 2024 })).toMatchObject({ kind: 'full' });
    expect(ask({ now: NOW + 2025, wanted: 14 })).toMatchObject({ kind: 'granted', count: 14 });
  });

  test('a clock that is wrong by hours keeps nobody from sending', () => {
    const { ask } = openLine(14);
    ask({ now: NOW + 3_600_000, wanted: 14 });
    expect(ask({ now: NOW, wanted: 14 })).toMatchObject({ kind: 'granted', count: 14 });
    expect(ask({ now: NOW + 500, wanted: 14 })).toMatchObject({ kind: 'full' });
  });
});

describe('a small event behind a large one', () => {
  /** A large event takes all that it can for minutes, ten times a second, until `until`. */
  function openBusyLine(rate: number) {
    const line = openLine(rate);
    let now = NOW - 120_000;
    const flood = (until: number) => {
      for (; now < until; now += 100) for (let n = 0; n < 40; n += 1) line.ask({ now });
    };
    flood(NOW);
    return { ...line, flood };
  }
  /** Takes what large events always leave. */
  function useUp({ ask }: ReturnType<typeof openBusyLine>) {
    while (ask({ now: NOW, wanted: 1, eventId: null }).kind === 'granted');
  }

  test.each([1, 2, 14, 100, 1000])('finds mails kept free when it is back, at %d a second', (rate) => {
    const line = openBusyLine(rate);
    useUp(line);
    const wanted = Math.min(10, Math.ceil(rate / 2));
    const turnedAway = line.ask({ now: NOW + 1, wanted, eventId: LITTLE });
    const [freeAt] = turnedAway.back;
    if (turnedAway.kind !== 'full' || !freeAt) throw new Error('The rate is not used up.');
    expect(freeAt).toBeLessThanOrEqual(NOW + 2100);
    const back = freeAt + 1000;
    line.flood(back);
    expect(line.ask({ now: back, wanted, eventId: LITTLE })).toMatchObject({
      kind: 'granted',
      count: wanted,
    });
  });

  test('others get all of the rate again when it does not come back', () => {
    const { ask, record } = openBusyLine(14);
    expect(ask({ now: NOW + 1, wanted: 5, eventId: LITTLE })).toMatchObject({ kind: 'full' });
    expect(record()).toMatchObject({ owed: 5 });
    expect(ask({ now: NOW + 1500 })).toMatchObject({ kind: 'granted', count: 9 });
    expect(ask({ now: NOW + 20_000 })).toMatchObject({ kind: 'granted', count: 14 });
  });

  test('leaves large ones half of the rate, however many small ones wait', () => {
    const { ask } = openBusyLine(14);
    for (let n = 0; n < 40; n += 1) ask({ now: NOW + 1, wanted: 5, eventId: `small-${n}` });
    expect(ask({ now: NOW + 3000 })).toMatchObject({ kind: 'granted', count: 7 });
  });

  test('those that wait are called one after the other, not all at once', () => {
    const { ask } = openBusyLine(14);
    const free = Array.from({ length: 20 }, (_, n) =>
      ask({ now: NOW + 1, wanted: 7, eventId: `small-${n}` }),
    ).map(({ back: [at] }) => at ?? 0);
    expect((free[1] ?? 0) - (free[0] ?? 0)).toBe(500);
    expect((free.at(-1) ?? 0) - (free[0] ?? 0)).toBe(19 * 500);
  });

  test('what it was not granted of its mails is kept free as well', () => {
    const { ask, record } = openBusyLine(14);
    const now = NOW + 1025;
    ask({ now, wanted: 12, eventId: null });
    expect(ask({ now, wanted: [1, 1, 1, 1], eventId: LITTLE })).toMatchObject({
      kind: 'granted',
      count: 2,
      back: [now + 1025, now + 1097],
    });
    expect(record()).toMatchObject({ owed: 2 });
  });

  test('is no longer small after more than thirty mails and a second of the rate, and is again minutes later', () => {
    const { ask, record } = openBusyLine(14);
    const before = record();
    ask({ now: NOW + 1 });
    expect(record().owed).toBe(before.owed);
    ask({ now: NOW + 900_000, wanted: 14, eventId: null });
    ask({ now: NOW + 900_001 });
    expect(record().owed).toBe(14);
  });
});

describe('jobs whose mails were not granted', () => {
  /** A line on which the event is large, and nobody was called back. */
  function openLargeLine(rate: number) {
    const line = openLine(rate);
    for (let second = -60; second < 0; second += 1)
      line.ask({ now: NOW + second * 1100, wanted: Math.max(rate, 1) });
    return line;
  }

  test('come back in a second for as many mails as were granted, the next ones later, the others not soon', () => {
    const { ask } = openLargeLine(14);
    const wanted = Array.from({ length: 10 }, () => 25);
    const { back, ...rest } = ask({ now: NOW, wanted });
    expect(rest).toMatchObject({ kind: 'granted', count: 14 });
    // The first has 11 mails left. Each of the others takes a second of the rate, and two are called back for each second.
    const soon = [1000, 1000, 1025, 1525, 2025, 2525, 3025, 3525].map((later) => NOW + later);
    expect(back).toEqual([...soon, null, null]);
  });

  test('mails that nobody looked at are not granted, and come back with the rest of their job', () => {
    const { ask } = openLargeLine(14);
    const { back, ...rest } = ask({ now: NOW, wanted: [10, 4, 0], sizes: [10, 25, 25] });
    expect(rest).toMatchObject({ kind: 'granted', count: 14 });
    expect(back).toEqual([NOW + 1000, NOW + 1025]);
  });

  test('all of it was granted: nothing comes back', () => {
    const { ask } = openLargeLine(14);
    expect(ask({ now: NOW, wanted: [5, 6] })).toMatchObject({ kind: 'granted', count: 11, back: [] });
  });

  test('others were called back already: they stay away, and nothing is written', () => {
    const { ask } = openLargeLine(14);
    ask({ now: NOW, wanted: Array.from({ length: 10 }, () => 25) });
    expect(ask({ now: NOW + 10, wanted: [25, 25] })).toEqual({
      kind: 'full',
      back: [null, null],
      change: null,
    });
  });

  test('are left to chance where a second allows many of them', () => {
    const { ask } = openLargeLine(1000);
    ask({ now: NOW, wanted: 1000 });
    expect(ask({ now: NOW + 10, wanted: [25, 25] })).toEqual({
      kind: 'full',
      back: [null, null],
      change: null,
    });
  });
});

test('the record stays small with many events and many grants', () => {
  const { ask, record } = openLine(1000);
  for (let n = 0; n < 5000; n += 1)
    ask({ now: NOW + n * 7, wanted: 1 + (n % 9), eventId: `${(n * 7919) % 400}`.padStart(16, 'e') });
  expect(JSON.stringify(record()).length).toBeLessThan(900);
});
