import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { curveOf, DAY, HOUR, spansShown, timelineChanges } from '#domain/counts/timeline.ts';
import type { Status } from '#domain/recipient/answer-order.ts';
import type { RecipientRecord } from '#domain/recipient/recipient.ts';
import { anAnswer } from '#harness/records.ts';
import { aRecipient } from '../recipient/recipients.ts';

/** Where a span of hours and one of days begin. */
const NOW = 375 * 56 * DAY;
const answered = (status: Status, at: number): RecipientRecord =>
  aRecipient({ answer: { ...anAnswer(status), receivedAt: new Date(at).toISOString() } });

/** What one recipient's answers moved, and what is counted of them in the end. */
function play(answers: readonly { status: Status; at: number }[]) {
  const records = answers.map(({ status, at }) => answered(status, at));
  const moved = records.flatMap((record, n) => timelineChanges(records[n - 1] ?? null, record));
  const last = answers.at(-1)?.status;
  const counted = {
    accepted: Number(last === 'accepted'),
    tentative: Number(last === 'tentative'),
    declined: Number(last === 'declined'),
  };
  return { moved, counted };
}

describe('answers over time', () => {
  test('a yes that becomes a no takes the yes back in the hour of the no', () => {
    const { moved, counted } = play([
      { status: 'accepted', at: NOW - 5 * HOUR },
      { status: 'declined', at: NOW - 2 * HOUR },
    ]);
    expect(curveOf(moved, counted, NOW)).toEqual([
      [NOW - 5 * HOUR, 0, 0, 0],
      [NOW - 4 * HOUR, 1, 0, 0],
      [NOW - 2 * HOUR, 1, 0, 0],
      [NOW - HOUR, 0, 0, 1],
    ]);
  });

  test('the same answer again moves nothing', () => {
    expect(timelineChanges(answered('accepted', NOW - HOUR), answered('accepted', NOW))).toEqual([]);
  });

  test('what is too old to be read is where the curve begins', () => {
    const { moved } = play([{ status: 'accepted', at: NOW - 2 * HOUR }]);
    const curve = curveOf(moved, { accepted: 41, tentative: 7, declined: 3 }, NOW);
    expect(curve[0]).toEqual([NOW - 2 * HOUR, 40, 7, 3]);
    expect(curve.at(-1)?.slice(1)).toEqual([41, 7, 3]);
  });

  test('what is older than a few days is drawn day by day', () => {
    const { moved, counted } = play([
      { status: 'accepted', at: NOW - 10 * DAY + 5 * HOUR },
      { status: 'declined', at: NOW - 5 * HOUR },
    ]);
    expect(curveOf(moved, counted, NOW + HOUR)).toEqual([
      [NOW - 10 * DAY, 0, 0, 0],
      [NOW - 9 * DAY, 1, 0, 0],
      [NOW - 5 * HOUR, 1, 0, 0],
      [NOW - 4 * HOUR, 0, 0, 1],
    ]);
  });

  test('eight weeks are always shown, and three days of them by the hour', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 56 * DAY }),
        fc.integer({ min: 0, max: 56 * DAY }),
        (late, ago) => {
          const now = NOW + late;
          const shown = spansShown(now);
          const scales = timelineChanges(null, answered('accepted', now - ago))
            .filter(({ scale, number }) =>
              shown.some((span) => span.scale === scale && span.number === number),
            )
            .map(({ scale }) => scale);
          expect(scales).toContain('days');
          if (ago <= 3 * DAY) expect(scales).toContain('hours');
        },
      ),
    );
  });

  test('however often minds change, it begins at nothing, ends at what is counted, and stays small', () => {
    const status = fc.constantFrom<Status>('accepted', 'tentative', 'declined', 'delegated', 'needs-action');
    const answers = fc.array(fc.record({ status, at: fc.integer({ min: NOW - 100 * DAY, max: NOW - 1 }) }));
    fc.assert(
      fc.property(answers, (unordered) => {
        const { moved, counted } = play(unordered.toSorted((one, other) => one.at - other.at));
        const curve = curveOf(moved, counted, NOW);
        if (curve.length === 0) return;
        expect(curve[0]?.slice(1)).toEqual([0, 0, 0]);
        expect(curve.at(-1)?.slice(1)).toEqual(Object.values(counted));
        expect(curve.length).toBeLessThanOrEqual(257);
        expect(curve.map(([at]) => at)).toEqual(
          curve.map(([at]) => at).toSorted((one, other) => one - other),
        );
      }),
    );
  });
});
