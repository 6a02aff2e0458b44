import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { differenceChanges, occurrenceCounts } from '#domain/counts/occurrence-tally.ts';
import { countsOf, sumTallies, type Tally } from '#domain/counts/tally.ts';
import { STATUSES, type Status } from '#domain/recipient/answer-order.ts';
import { type RecipientRecord, statusOf } from '#domain/recipient/recipient.ts';
import { anAnswer } from '#harness/records.ts';
import { aRecipient } from '../recipient/recipients.ts';

const DAYS = ['2026-05-04T08:00:00Z', '2026-05-11T08:00:00Z', '2026-05-18'];
const [MONDAY = ''] = DAYS;

test.each<[string, Status | null, Status | null, Record<string, Tally>]>([
  ['comes to the series and to this one', 'accepted', 'accepted', {}],
  [
    'comes to the series, not to this one',
    'accepted',
    'declined',
    { [MONDAY]: { declined: 1, accepted: -1 } },
  ],
  ['silent, but comes to this one', null, 'accepted', { [MONDAY]: { accepted: 1, 'needs-action': -1 } }],
  ['says nothing of this one', 'declined', null, {}],
])('%s', (_, series, own, differences) => {
  const guest = aRecipient({
    answer: series && anAnswer(series),
    instances: own ? { [MONDAY]: anAnswer(own) } : {},
  });
  const changes = differenceChanges(aRecipient(), guest).map(({ instance, moves }) => [instance, moves]);
  expect(Object.fromEntries(changes)).toEqual(differences);
});

describe('any history of any recipients', () => {
  const given = fc.option(fc.constantFrom(...STATUSES).map(anAnswer), { freq: 3 });
  const state = fc
    .record({ answer: given, instances: fc.array(given, { maxLength: DAYS.length }) })
    .map(({ answer, instances }) => ({
      answer,
      instances: Object.fromEntries(
        instances.flatMap((own, index) => (own ? [[DAYS[index] ?? '', own] as const] : [])),
      ),
    }));
  const histories = fc.array(
    fc.array(state, { minLength: 1, maxLength: 5 }).map((states) => states.map((one) => aRecipient(one))),
    { maxLength: 8 },
  );

  test('the counts of an occurrence are those of everybody asked one by one', () => {
    fc.assert(
      fc.property(histories, fc.constantFrom(...DAYS), (histories, day) => {
        const changes = histories.flatMap((history) =>
          history.flatMap((now, step) => differenceChanges(history[step - 1] ?? null, now)),
        );
        const difference = sumTallies(
          changes.filter(({ instance }) => instance === day).map(({ moves }) => moves),
        );
        const now = histories.map((history) => history.at(-1) as RecipientRecord);
        const saying = (status: Status) => now.filter((one) => statusOf(one, day) === status).length;
        expect(occurrenceCounts(sumTallies(now.map(countsOf)), difference)).toEqual({
          invited: now.length,
          accepted: saying('accepted'),
          tentative: saying('tentative'),
          declined: saying('declined'),
          needsAction: saying('needs-action'),
          delegated: saying('delegated'),
        });
      }),
      { numRuns: 500 },
    );
  });
});
