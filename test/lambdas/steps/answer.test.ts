import { describe, expect, test } from 'vitest';
import type { Uncounted } from '#domain/recipient/history.ts';
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
    const tomorrow = { instance: day(0), id: 'ses-10', receivedAt: '2026-01-06T00:00:00.000Z' };
    const again = answered(full, reply(tomorrow), event, null);
    expect(Object.keys(again?.recipient.instances ?? {}).sort()).toEqual(latest);
    expect(again?.history).toMatchObject([{ instance: day(0) }]);
  });

  test('keeps 2,000 characters of what they say of the series, 200 of one occurrence', () => {
    expect(full.answer?.comment).toHaveLength(2000);
    expect(full.instances[day(349)]?.comment).toHaveLength(200);
  });
});

describe('a hundred rows of history a day', () => {
  const AT = Date.parse('2026-01-05T00:00:00.000Z');
  /** Each is newer than the one before. */
  const nth = (n: number, changes: Partial<ReadReply> = {}) =>
    reply({
      id: `ses-${n}`,
      status: n % 2 ? 'accepted' : 'declined',
      receivedAt: new Date(AT + 1000 * n).toISOString(),
      dtstamp: new Date(AT + 1000 * n).toISOString().replace(/\.\d+/, ''),
      ...changes,
    });
  const take = (recipient: RecipientRecord, one: ReadReply, reason: Uncounted | null = null) =>
    answered(recipient, one, event, reason);
  const rowsOf = (replies: readonly (readonly [ReadReply, Uncounted | null])[]) => {
    let recipient = aRecipient();
    return {
      rows: replies.flatMap(([one, reason]) => {
        const change = take(recipient, one, reason);
        recipient = change?.recipient ?? recipient;
        return change?.history ?? [];
      }),
      recipient,
    };
  };
  const hundred = Array.from({ length: 100 }, (_, n) => [nth(n), null] as const);

  test('are left, and without room an answer counts all the same, and one that counts for nothing leaves nothing', () => {
    const { rows, recipient } = rowsOf(hundred);
    expect(rows).toHaveLength(100);
    const taken = take(recipient, nth(101));
    expect(taken?.recipient.answer?.status).toBe('accepted');
    expect(taken?.history).toBeUndefined();
    expect(take(recipient, nth(102), 'no-such-date')).toBeNull();
  });

  test('and on the next day again', () => {
    const { recipient } = rowsOf(hundred);
    const tomorrow = take(recipient, nth(86_400 + 1));
    expect(tomorrow?.history).toHaveLength(1);
    // A mail of yesterday that was delayed takes from today.
    const late = take(tomorrow?.recipient ?? recipient, nth(103), 'no-such-date');
    expect(late?.recipient.historyToday).toMatchObject({ rows: 2 });
  });

  test('a reply that counted and comes again takes one once', () => {
    const { rows, recipient } = rowsOf([
      [nth(3), null],
      [nth(3), null],
    ]);
    expect(rows.map(({ replyId }) => replyId)).toEqual(['ses-3']);
    expect(recipient.historyToday?.rows).toBe(1);
  });
});
