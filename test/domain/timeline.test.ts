import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Status } from '../../domain/answers.ts';
import type { RecipientRecord } from '../../domain/recipient.ts';
import { curveOf, HOUR, hoursOf, timelineChange, WEEK } from '../../domain/timeline.ts';
import { anAnswer } from '../store/records.ts';
import { aRecipient } from './recipients.ts';

const NOW = 3000 * WEEK;
const answered = (status: Status, at: number): RecipientRecord =>
  aRecipient({ answer: { ...anAnswer(status), receivedAt: new Date(at).toISOString() } });

/** The hours of one recipient's answers, and what is counted of them in the end. */
function play(answers: readonly { status: Status; at: number }[]) {
  const records = answers.map(({ status, at }) => answered(status, at));
  const hours = records.flatMap((record, n) => {
    const change = timelineChange(records[n - 1] ?? null, record);
    return change ? hoursOf(change.week, change.moves) : [];
  });
  const last = answers.at(-1)?.status;
  const counted = {
    accepted: Number(last === 'accepted'),
    tentative: Number(last === 'tentative'),
    declined: Number(last === 'declined'),
  };
  return { hours, counted };
}

describe('answers over time', () => {
  test('a yes that becomes a no takes the yes back in the hour of the no', () => {
    const { hours, counted } = play([
      { status: 'accepted', at: NOW - 5 * HOUR },
      { status: 'declined', at: NOW - 2 * HOUR },
    ]);
    expect(curveOf(hours, counted, NOW)).toEqual([
      [NOW - 5 * HOUR, 0, 0, 0],
      [NOW - 4 * HOUR, 1, 0, 0],
      [NOW - 2 * HOUR, 1, 0, 0],
      [NOW - HOUR, 0, 0, 1],
    ]);
  });

  test('the same answer again moves nothing', () => {
    expect(timelineChange(answered('accepted', NOW - HOUR), answered('accepted', NOW))).toBeNull();
  });

  test('what is too old to be read is where the curve begins', () => {
    const { hours } = play([{ status: 'accepted', at: NOW - 2 * HOUR }]);
    const curve = curveOf(hours, { accepted: 41, tentative: 7, declined: 3 }, NOW);
    expect(curve[0]).toEqual([NOW - 2 * HOUR, 40, 7, 3]);
    expect(curve.at(-1)?.slice(1)).toEqual([41, 7, 3]);
  });

  test('however often minds change, it begins at nothing, ends at what is counted, and stays small', () => {
    const status = fc.constantFrom<Status>('accepted', 'tentative', 'declined', 'delegated', 'needs-action');
    const answers = fc.array(fc.record({ status, at: fc.integer({ min: NOW - 12 * WEEK, max: NOW - 1 }) }));
    fc.assert(
      fc.property(answers, (unordered) => {
        const { hours, counted } = play(unordered.toSorted((one, other) => one.at - other.at));
        const curve = curveOf(hours, counted, NOW);
        if (curve.length === 0) return;
        expect(curve[0]?.slice(1)).toEqual([0, 0, 0]);
        expect(curve.at(-1)?.slice(1)).toEqual(Object.values(counted));
        expect(curve.length).toBeLessThanOrEqual(401);
        expect(curve.map(([at]) => at)).toEqual(
          curve.map(([at]) => at).toSorted((one, other) => one - other),
        );
      }),
    );
  });
});
