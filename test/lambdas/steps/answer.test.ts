import { describe, expect, test } from 'vitest';
import type { RecipientRecord } from '#domain/recipient/recipient.ts';
import { INSTANCES_KEPT, type ReadReply } from '#domain/recipient/replies.ts';
import { anEvent } from '#harness/records.ts';
import { answered } from '#lambdas/steps/answer.ts';
import { aRecipient } from '#test/domain/recipient/recipients.ts';

const event = anEvent('e');
const day = (index: number) => new Date(Date.UTC(2026, 0, 1 + index)).toISOString().replace('.000Z', 'Z');

function reply(changes: Partial<ReadReply>): ReadReply {
  return {
    id: 'ses-9',
    receivedAt: '2026-01-05T00:00:00.000Z',
    method: 'REPLY',
    instance: null,
    status: 'accepted',
    sequence: 0,
    dtstamp: '2026-01-04T00:00:00Z',
    attendee: { email: 'bob@example.org', name: null },
    delegatedTo: [],
    client: 'google',
    comment: null,
    guests: 0,
    proposal: null,
    ...changes,
  };
}

const WORDY = {
  comment: '語'.repeat(9000),
  attendee: { email: `${'a'.repeat(9000)}@example.org`, name: null },
};

function afterMany(): RecipientRecord {
  return Array.from({ length: 350 }, (_, index) => reply({ instance: day(index), ...WORDY })).reduce(
    (recipient, one) => answered(recipient, one, event, null)?.recipient ?? recipient,
    answered(aRecipient(), reply(WORDY), event, null)?.recipient ?? aRecipient(),
  );
}

describe('the record of somebody who answers for every occurrence and at length', () => {
  const full = afterMany();

  test('fits into an item of the table', () => {
    expect(Object.keys(full.instances)).toHaveLength(INSTANCES_KEPT);
    expect(Buffer.byteLength(JSON.stringify(full))).toBeLessThan(400 * 1024);
  });

  test('keeps the answers to the latest occurrences, in whatever order they came', () => {
    const latest = Array.from({ length: INSTANCES_KEPT }, (_, index) => day(349 - index)).sort();
    expect(Object.keys(full.instances).sort()).toEqual(latest);
    const again = answered(full, reply({ instance: day(0), id: 'ses-10' }), event, null);
    expect(Object.keys(again?.recipient.instances ?? {}).sort()).toEqual(latest);
    expect(again?.history).toMatchObject([{ instance: day(0) }]);
  });

  test('keeps 2,000 characters of what they say of the series, 200 of one occurrence', () => {
    expect(full.answer?.comment).toHaveLength(2000);
    expect(full.instances[day(349)]?.comment).toHaveLength(200);
  });
});

test('without room for history, an answer counts all the same, and one that counts for nothing leaves nothing', () => {
  const taken = answered(aRecipient(), reply({}), event, null, false);
  expect(taken).toMatchObject({ recipient: { answer: { status: 'accepted' } }, history: [] });
  expect(answered(aRecipient(), reply({}), event, 'no-such-date', false)).toBeNull();
});
