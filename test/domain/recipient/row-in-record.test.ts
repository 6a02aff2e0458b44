/** Whatever guests answer, their history reads as if each of its rows were stored. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Status } from '#domain/recipient/answer-order.ts';
import type { HistoryEntry } from '#domain/recipient/history.ts';
import type { RecipientRecord } from '#domain/recipient/recipient.ts';
import { forgotten, invitedAnew, isRemoved, removed } from '#domain/recipient/removal.ts';
import type { ReadReply } from '#domain/recipient/replies.ts';
import { cameAgain, placeRows, rowInRecord, withRowInRecord } from '#domain/recipient/row-in-record.ts';
import { anEvent } from '#harness/records.ts';
import { answered } from '#lambdas/steps/answer.ts';
import { aRecipient } from './recipients.ts';

const EVENT = anEvent('e');
const BOB = 'bob@example.org';

function reply(id: string, more: Partial<ReadReply> = {}): ReadReply {
  return {
    id,
    method: 'REPLY',
    receivedAt: `2026-01-02T00:00:${id.padStart(2, '0')}.000Z`,
    dtstamp: `2026-01-02T00:00:${id.padStart(2, '0')}Z`,
    instance: null,
    status: 'accepted',
    sequence: 0,
    attendee: { email: BOB, name: null },
    delegatedTo: [],
    client: 'google',
    comment: null,
    guests: 0,
    proposal: null,
    ...more,
  };
}

/** What is stored about one guest: the record and rows by their places. */
class Store {
  record: RecipientRecord | null = aRecipient();
  readonly rows = new Map<string, HistoryEntry>();
  readonly #keepsRows: boolean;

  /** @param keepsRows false stores each row beside the record */
  constructor(keepsRows: boolean) {
    this.#keepsRows = keepsRows;
  }

  write(next: RecipientRecord | null, history: readonly HistoryEntry[] = []): void {
    const current = this.record;
    if (cameAgain(current, history)) return;
    const { recipient, rows } = this.#keepsRows
      ? placeRows(current, next, history)
      : { recipient: next, rows: history };
    if (rows.some((row) => row.counted === false && this.rows.has(placeOf(row)))) return;
    this.record = recipient;
    for (const row of rows) this.rows.set(placeOf(row), row);
  }

  take(given: ReadReply, reason: 'event-cancelled' | null = null): void {
    const next = this.record && answered(this.record, given, EVENT, reason);
    if (next) this.write(next.recipient, next.history);
  }

  history(): HistoryEntry[] {
    const stored = [...this.rows.values()];
    return this.record
      ? withRowInRecord(this.record, stored)
      : stored.toSorted((one, other) => (placeOf(one) < placeOf(other) ? -1 : 1));
  }
}

function placeOf({ receivedAt, replyId, instance }: HistoryEntry): string {
  return `${receivedAt}#${replyId}#${instance ?? 'series'}`;
}

describe('the row of history of an answer', () => {
  test('is in the record while it is the answer that counts, and stored when another one takes its place', () => {
    const store = new Store(true);
    store.take(reply('1'));
    expect(store.rows.size).toBe(0);
    expect(store.history().map(({ replyId, answeredBy }) => [replyId, answeredBy])).toEqual([['1', BOB]]);
    store.take(reply('2', { status: 'declined' }));
    expect([...store.rows.values()].map(({ replyId }) => replyId)).toEqual(['1']);
    expect(store.history().map(({ replyId, status }) => [replyId, status])).toEqual([
      ['1', 'accepted'],
      ['2', 'declined'],
    ]);
  });

  test.each<[string, Partial<ReadReply>]>([
    ['was given by another address', { attendee: { email: 'bob@home.example', name: null } }],
    ['was given by their address in other letters', { attendee: { email: 'Bob@Example.org', name: null } }],
    [
      'proposes a time',
      { method: 'COUNTER', proposal: { start: { kind: 'date', date: '2026-05-01' }, end: null } },
    ],
    ['is about one date', { instance: '2026-05-12T08:00:00Z' }],
  ])('is stored when the answer %s', (_, more) => {
    const store = new Store(true);
    store.take(reply('1', more));
    expect([...store.rows.values()].map(({ replyId }) => replyId)).toEqual(['1']);
    expect(store.record && rowInRecord(store.record)).toBeNull();
  });

  test('is stored when the record is removed or forgotten', () => {
    for (const end of [
      () => null,
      (record: RecipientRecord) => forgotten(removed(record, '2026-01-03T00:00:00.000Z')),
    ]) {
      const store = new Store(true);
      store.take(reply('1'));
      if (store.record) store.write(end(store.record));
      expect([...store.rows.values()].map(({ replyId }) => replyId)).toEqual(['1']);
    }
  });

  test('stays in a record that changes otherwise', () => {
    const store = new Store(true);
    store.take(reply('1'));
    if (store.record) store.write({ ...store.record, delivery: 'delivered' });
    expect([store.rows.size, store.history().length]).toEqual([0, 1]);
  });
});

const STATUSES: readonly Status[] = ['accepted', 'tentative', 'declined'];
const someReply = fc
  .record({
    id: fc.integer({ min: 1, max: 9 }),
    stamp: fc.integer({ min: 1, max: 9 }),
    status: fc.constantFrom(...STATUSES),
    comment: fc.constantFrom(null, 'Later.'),
    instance: fc.constantFrom(null, null, null, '2026-05-12T08:00:00Z'),
    email: fc.constantFrom(BOB, BOB, BOB, 'bob@home.example'),
    proposes: fc.boolean(),
  })
  .map(({ id, stamp, email, proposes, ...rest }) =>
    reply(String(id), {
      ...rest,
      dtstamp: `2026-01-02T00:00:0${stamp}Z`,
      attendee: { email, name: null },
      ...(proposes && {
        method: 'COUNTER',
        proposal: { start: { kind: 'date', date: '2026-05-01' }, end: null },
      }),
    }),
  );
const step = fc.oneof(
  { weight: 8, arbitrary: someReply.map((given) => (store: Store) => store.take(given)) },
  { weight: 1, arbitrary: someReply.map((given) => (store: Store) => store.take(given, 'event-cancelled')) },
  fc.constant((store: Store) => {
    if (store.record) store.write(removed(store.record, '2026-01-03T00:00:00.000Z'));
  }),
  fc.constant((store: Store) => {
    const { record } = store;
    if (record && isRemoved(record))
      store.write(invitedAnew(record, aRecipient({ createdAt: '2026-01-04T00:00:00.000Z' })));
  }),
);

test('a history with the row in the record reads as one whose rows are all stored', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 14 }), (steps) => {
      const [ours, plain] = [new Store(true), new Store(false)];
      for (const go of steps) for (const store of [ours, plain]) go(store);
      expect(ours.history()).toEqual(plain.history());
      const { keepsRow: _, ...record } = ours.record as RecipientRecord;
      expect(record).toEqual(plain.record);
    }),
  );
});
