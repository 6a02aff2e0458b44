import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  countedOrigins,
  countsOf,
  ORIGINS_COUNTED,
  statisticsOf,
  sumTallies,
  type Tally,
  tallyChange,
} from '#domain/counts/tally.ts';
import { STATUSES } from '#domain/recipient/answer-order.ts';
import type { RecipientRecord } from '#domain/recipient/recipient.ts';
import { anAnswer } from '#harness/records.ts';
import { SECOND } from '../calendars.ts';
import { aRecipient } from '../recipient/recipients.ts';

describe('what one recipient adds to the counts', () => {
  test.each<[string, Partial<RecipientRecord>, Tally]>([
    [
      'invited, not sent yet',
      { sentVersion: null, delivery: 'queued' },
      { invited: 1, 'needs-action@0': 1, 'origin:web': 1 },
    ],
    ['sent', {}, { invited: 1, 'needs-action@0': 1, 'origin:web': 1, sent: 1 }],
    [
      'delivered',
      { delivery: 'delivered' },
      { invited: 1, 'needs-action@0': 1, 'origin:web': 1, sent: 1, delivered: 1 },
    ],
    [
      'said yes to the time of version 2',
      { answer: { ...anAnswer('accepted', 3), timeVersion: 2 } },
      { invited: 1, 'accepted@2': 1, 'origin:web': 1, 'client:google': 1, sent: 1 },
    ],
    [
      'said yes and brings two',
      { answer: { ...anAnswer('accepted'), guests: 2 } },
      { invited: 1, 'accepted@0': 1, 'origin:web': 1, 'client:google': 1, sent: 1, guests: 2 },
    ],
    [
      'says no, and whom they would have brought does not come either',
      { answer: { ...anAnswer('declined'), guests: 2 } },
      { invited: 1, 'declined@0': 1, 'origin:web': 1, 'client:google': 1, sent: 1 },
    ],
    [
      'said no to one occurrence: no answer to the event',
      { instances: { [SECOND]: anAnswer('declined') } },
      { invited: 1, 'needs-action@0': 1, 'origin:web': 1, sent: 1 },
    ],
    [
      'of an origin too many',
      { origin: 'flyer', countedOrigin: 'other' },
      { invited: 1, 'needs-action@0': 1, 'origin:other': 1, sent: 1 },
    ],
  ])('%s', (_, recipient, counts) => {
    expect(countsOf(aRecipient(recipient))).toEqual(counts);
  });
});

test.each<[string, Tally, Tally, Tally]>([
  ['only counters that move', { invited: 1, a: 1, b: 2 }, { invited: 1, a: 0, c: 3 }, { a: -1, b: -2, c: 3 }],
  ['somebody new', {}, { invited: 1 }, { invited: 1 }],
  ['nothing', { invited: 1 }, { invited: 1 }, {}],
])('a change of counts names %s', (_, before, after, change) => {
  expect(tallyChange(before, after)).toEqual(change);
});

describe('statistics', () => {
  const tally: Tally = {
    invited: 12,
    'accepted@0': 3,
    'accepted@2': 4,
    'tentative@2': 1,
    'tentative@5': 1,
    'declined@0': 1,
    'delegated@0': 1,
    'needs-action@0': 1,
    'origin:web': 9,
    'origin:accepted@0': 3,
    'origin:gone': 0,
    'client:google': 11,
    guests: 5,
    sent: 12,
    delivered: 10,
    bounced: 1,
    complained: 1,
  };
  const counts = {
    invited: 12,
    accepted: 7,
    tentative: 2,
    declined: 1,
    needsAction: 1,
    delegated: 1,
    guests: 5,
    notCounted: 0,
    sent: 12,
    delivered: 10,
    bounced: 1,
    complained: 1,
    byOrigin: { web: 9, 'accepted@0': 3 },
    byClient: { google: 11 },
  };

  test.each<[string, number, { accepted: number; tentative: number }]>([
    ['never moved', 0, { accepted: 0, tentative: 0 }],
    ['moved by version 2: 7 yes, 3 of them before', 2, { accepted: 3, tentative: 0 }],
    ['moved again by version 5', 5, { accepted: 7, tentative: 1 }],
    ['moved again, nobody has answered to it', 12, { accepted: 7, tentative: 2 }],
  ])('of an event %s', (_, timeVersion, beforeChange) => {
    expect(statisticsOf(tally, timeVersion)).toEqual({ ...counts, beforeChange });
  });

  test('of an event nobody was invited to', () => {
    expect(statisticsOf({}, 0)).toMatchObject({
      invited: 0,
      accepted: 0,
      needsAction: 0,
      byOrigin: {},
      byClient: {},
    });
  });
});

describe('the origin somebody is counted under', () => {
  const origins = (count: number) =>
    Object.fromEntries(Array.from({ length: count }, (_, index) => [`origin:o${index}`, 1]));
  test.each<[string, Tally, string, string]>([
    ['the first', {}, 'web', 'web'],
    ['the last that has a place', origins(ORIGINS_COUNTED - 1), 'web', 'web'],
    ['one too many', origins(ORIGINS_COUNTED), 'web', 'other'],
    ['one that is known, however many there are', origins(ORIGINS_COUNTED), 'o3', 'o3'],
    [
      'counters of other things take no place',
      { ...origins(ORIGINS_COUNTED - 1), invited: 9, 'client:google': 9 },
      'web',
      'web',
    ],
    ['a name every object has', {}, '__proto__', '__proto__'],
  ])('%s', (_, tally, origin, counted) => {
    expect(countedOrigins(tally, [origin])).toEqual([counted]);
  });

  test('origins of one call take counters from each other', () => {
    const tally = origins(ORIGINS_COUNTED - 1);
    expect(countedOrigins(tally, ['a', 'b', 'a', 'o3'])).toEqual(['a', 'other', 'a', 'o3']);
  });
});

describe('any history of any recipients', () => {
  const state = fc.record({
    answer: fc.option(
      fc
        .record({
          status: fc.constantFrom(...STATUSES),
          timeVersion: fc.nat(3),
          client: fc.constantFrom('google', 'apple'),
        })
        .map((given) => ({ ...anAnswer(given.status), ...given })),
    ),
    sentVersion: fc.option(fc.nat(3)),
    delivery: fc.constantFrom('queued', 'sent', 'delivered', 'bounced', 'complained', 'rejected'),
    countedOrigin: fc.constantFrom('web', 'flyer', 'other', '__proto__'),
  }) as fc.Arbitrary<Partial<RecipientRecord>>;
  const histories = fc.array(
    fc.array(state, { minLength: 1, maxLength: 5 }).map((states) => states.map(aRecipient)),
    { maxLength: 8 },
  );
  const last = (history: readonly RecipientRecord[]) => countsOf(history.at(-1) as RecipientRecord);

  test('the sum of the changes is the recount', () => {
    fc.assert(
      fc.property(histories, (histories) => {
        const changes = histories.flatMap((history) =>
          history.map((now, step) =>
            tallyChange(step === 0 ? {} : countsOf(history[step - 1] as RecipientRecord), countsOf(now)),
          ),
        );
        expect(tallyChange(sumTallies(changes), sumTallies(histories.map(last)))).toEqual({});
      }),
      { numRuns: 500 },
    );
  });

  test('everyone invited has one status, one origin, and at most one answer before the change', () => {
    fc.assert(
      fc.property(histories, fc.nat(4), (histories, timeVersion) => {
        const counts = statisticsOf(sumTallies(histories.map(last)), timeVersion);
        const { accepted, tentative, declined, needsAction, delegated, beforeChange } = counts;
        expect(counts.invited).toBe(histories.length);
        expect(accepted + tentative + declined + needsAction + delegated).toBe(counts.invited);
        expect(Object.values(counts.byOrigin).reduce((sum, count) => sum + count, 0)).toBe(counts.invited);
        expect(beforeChange.accepted).toBeLessThanOrEqual(accepted);
        expect(beforeChange.tentative).toBeLessThanOrEqual(tentative);
      }),
      { numRuns: 500 },
    );
  });
});
