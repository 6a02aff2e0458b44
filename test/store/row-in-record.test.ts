/** The row of history of a guest's answer is stored only once the answer is replaced, and no reader misses it. */
import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newRecipient } from '#domain/recipient/new-recipient.ts';
import type { RecipientRecord, RecordedAnswer } from '#domain/recipient/recipient.ts';
import { eventId, recipientId, shardOf } from '#domain/text/ids.ts';
import { anAnswer } from '#harness/records.ts';
import { changeRecipient, removeRecipient } from '#store/change-recipient.ts';
import { changeRecipients } from '#store/change-recipients.ts';
import { keys } from '#store/keys.ts';
import { pagePeople } from '#store/people-pages.ts';
import { getRecipient, type HistoryEntry, listHistory } from '#store/recipients.ts';
import type { Table } from '#store/table.ts';
import { type Database, embedded } from './databases.ts';

const AT = '2026-01-01T00:00:00.000Z';
let database: Database;
let table: Table;
let events = 0;
beforeAll(async () => {
  database = await embedded();
  table = database.table;
});
afterAll(() => database.close());

function answerOf(id: string, status: RecordedAnswer['status'] = 'accepted'): RecordedAnswer {
  return { ...anAnswer(status), id, receivedAt: `2026-01-02T00:00:0${id}.000Z` };
}

function rowOf({ email }: RecipientRecord, answer: RecordedAnswer): HistoryEntry {
  const { receivedAt, id, status, client, comment, guests } = answer;
  const rest = { instance: null, answeredBy: email, proposal: null, counted: true };
  return { receivedAt, replyId: id, status, client, comment, guests, ...rest };
}

async function invited(email = 'ben@example.org', event = eventId('ann@example.com', `rows-${++events}`)) {
  const recipient = newRecipient(event, { email, name: null, origin: 'web' }, 'web', AT);
  await changeRecipient(table, event, recipient.id, () => ({ recipient }));
  return recipient;
}

async function answer(
  { eventId: event, id }: RecipientRecord,
  given: RecordedAnswer,
): Promise<RecipientRecord> {
  const stored = await changeRecipient(
    table,
    event,
    id,
    (current) => current && { recipient: { ...current, answer: given }, history: [rowOf(current, given)] },
  );
  if (!stored) throw new Error('The guest is gone.');
  return stored;
}

async function storedRows({ eventId: event, id }: RecipientRecord): Promise<unknown[]> {
  const { pk, sk } = keys.historyOf(event, id);
  const { Items = [] } = await table.db.send(
    new QueryCommand({
      TableName: table.name,
      KeyConditionExpression: 'pk = :pk AND begins_with(sk, :sk)',
      ExpressionAttributeValues: { ':pk': pk, ':sk': sk },
    }),
  );
  return Items.map(({ replyId }) => replyId);
}

async function historyOf(recipient: RecipientRecord): Promise<string[]> {
  return (await listHistory(table, recipient)).map(({ replyId }) => replyId);
}

describe('the row of an answer', () => {
  test('is stored with the answer that replaces it, and always shown', async () => {
    const ben = await invited();
    const first = await answer(ben, answerOf('1'));
    expect([await storedRows(ben), await historyOf(first)]).toEqual([[], ['1']]);
    const second = await answer(ben, answerOf('2', 'declined'));
    expect([await storedRows(ben), await historyOf(second)]).toEqual([['1'], ['1', '2']]);
    // Who read the record before sees the row of the first answer once.
    expect(await historyOf(first)).toEqual(['1']);
  });

  test('is stored when the answer moves on without a row of its own', async () => {
    const ben = await invited();
    await answer(ben, answerOf('1'));
    const moved = await changeRecipient(
      table,
      ben.eventId,
      ben.id,
      (current) => current && { recipient: { ...current, answer: answerOf('2') } },
    );
    expect([await storedRows(ben), moved && (await historyOf(moved))]).toEqual([['1'], ['1']]);
  });

  test('is stored when the guest is removed', async () => {
    const ben = await invited();
    await answer(ben, answerOf('1'));
    await removeRecipient(table, ben.eventId, ben.id);
    expect(await storedRows(ben)).toEqual(['1']);
  });

  test('stays in the record when many guests are changed together, and is stored when that replaces the answer', async () => {
    const ben = await answer(await invited(), answerOf('1'));
    const carl = await answer(await invited('carl@example.org', ben.eventId), answerOf('1'));
    const outcomes = await changeRecipients(
      table,
      ben.eventId,
      [
        { id: ben.id, known: ben, change: (one) => one && { recipient: { ...one, delivery: 'delivered' } } },
        { id: carl.id, known: carl, change: (one) => one && { recipient: { ...one, answer: null } } },
      ],
      null,
    );
    expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled']);
    expect([await storedRows(ben), await storedRows(carl)]).toEqual([[], ['1']]);
    const after = await getRecipient(table, ben.eventId, ben.id);
    expect([after?.delivery, after && (await historyOf(after))]).toEqual(['delivered', ['1']]);
  });

  test('is not passed over by who walks through a shard while the answer is replaced', async () => {
    const [ben, last] = await twoInAShard();
    await answer(ben, answerOf('1'));
    for (const id of ['3', '4']) await answer(last, answerOf(id));
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const place = { shard: shardOf(ben.id), after };
      const page: Awaited<ReturnType<typeof pagePeople>> = await pagePeople(table, ben.eventId, place, 1);
      seen.push(...page.answers.map(({ entry }) => entry.replyId));
      if (after === null) await answer(ben, answerOf('2', 'declined'));
      after = page.after;
    } while (after);
    expect([...new Set(seen)].sort()).toEqual(expect.arrayContaining(['1', '3', '4']));
  });
});

/** Invites two guests of one shard, ordered by their ids. */
async function twoInAShard(): Promise<[RecipientRecord, RecipientRecord]> {
  const first = await invited();
  for (let number = 0; ; number += 1) {
    const email = `guest${number}@example.org`;
    const id = recipientId(first.eventId, email);
    if (shardOf(id) === shardOf(first.id) && id > first.id)
      return [first, await invited(email, first.eventId)];
  }
}
