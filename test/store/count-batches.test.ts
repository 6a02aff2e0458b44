/** Counts that move once for many recipients: exact wherever a process dies, and recounted where nobody can know. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { countsOf, sumTallies, type Tally } from '#domain/counts/tally.ts';
import { newRecipient } from '#domain/recipient/new-recipient.ts';
import type { RecipientRecord } from '#domain/recipient/recipient.ts';
import { recipientId, shardOf } from '#domain/text/ids.ts';
import { changeRecipient } from '#store/change-recipient.ts';
import { type BatchName, type CountBatch, countTogether } from '#store/count-batches.ts';
import { keys } from '#store/keys.ts';
import { getRecipients } from '#store/recipients.ts';
import { recount } from '#store/recount.ts';
import { getItems } from '#store/table.ts';
import { readTally } from '#store/tallies.ts';
import { type Database, embedded, inMemory } from './databases.ts';

const AT = '2026-05-01T12:00:00.000Z';
const NOW = Date.parse(AT);
const QUARTER = 15 * 60_000;

describe.each([
  ['embedded', embedded],
  ['in memory', inMemory],
])('%s', (_, open) => {
  let database: Database;
  let events = 0;
  beforeAll(async () => {
    database = await open();
  });
  afterAll(() => database.close());

  /** Recipients of one shard of an event of their own. */
  function people(count: number): { name: BatchName; recipients: RecipientRecord[] } {
    const eventId = `event${events++}`.padEnd(16, 'a');
    const all = Array.from({ length: count * 100 }, (_, index) => {
      const email = `guest${index}@example.org`;
      return newRecipient(eventId, { email, name: null, origin: 'web' }, 'web', AT);
    });
    const [first] = all;
    const shard = shardOf(first?.id ?? '');
    const recipients = all.filter(({ id }) => shardOf(id) === shard).slice(0, count);
    return { name: { eventId, shard, notes: ['message-1'] }, recipients };
  }
  const record = (recipient: RecipientRecord, batch: CountBatch | null) =>
    changeRecipient(
      database.table,
      recipient.eventId,
      recipient.id,
      (current) => (current ? null : { recipient }),
      {
        known: null,
        batch,
      },
    );
  const left: BatchName[] = [];
  const leave = async (name: BatchName) => void left.push(name);
  const together = (name: BatchName, work: (batch: CountBatch) => Promise<unknown>, now = NOW) => {
    left.length = 0;
    return countTogether(database.table, name, now, leave, work);
  };
  const counted = async ({ eventId }: BatchName) => {
    const tally = await readTally(database.table, eventId);
    return Object.fromEntries(Object.entries(tally).filter(([, count]) => count !== 0));
  };
  const notes = async ({ eventId, shard }: BatchName) => {
    const [item = {}] = await getItems(database.table, [keys.tally(eventId, shard)]);
    return Object.keys(item).filter((attribute) => attribute.startsWith('open#'));
  };
  const sum = (recipients: readonly RecipientRecord[]): Tally => sumTallies(recipients.map(countsOf));
  const dies = () => Promise.reject(new Error('The worker is dead.'));

  test('the counts of all move once, and the note is gone', async () => {
    const { name, recipients } = people(5);
    await together(name, (batch) => Promise.all(recipients.map((one) => record(one, batch))));
    expect(await counted(name)).toEqual(sum(recipients));
    expect(await notes(name)).toEqual([]);
    expect(left).toEqual([]);
  });

  test('a member that fails does not keep the others from being counted', async () => {
    const { name, recipients } = people(3);
    const [bad, ...good] = recipients;
    await expect(
      together(name, async (batch) => {
        await Promise.all(good.map((one) => record(one, batch)));
        await (bad && dies());
      }),
    ).rejects.toThrow('dead');
    expect(await counted(name)).toEqual(sum(good));
    expect(left).toEqual([]);
  });

  test('who was recorded before is not counted again', async () => {
    const { name, recipients } = people(4);
    const [first] = recipients as [RecipientRecord];
    await record(first, null);
    await together(name, (batch) => Promise.all(recipients.map((one) => record(one, batch))));
    expect(await counted(name)).toEqual(sum(recipients));
  });

  test('a worker that died leaves its note, and the worker that repeats its work has the shard recounted', async () => {
    const { name, recipients } = people(6);
    const dead = together(name, async (batch) => {
      await Promise.all(recipients.slice(0, 3).map((one) => record(one, batch)));
      await new Promise(() => {});
    });
    void dead;
    while (
      (
        await getRecipients(
          database.table,
          name.eventId,
          recipients.map(({ id }) => id),
        )
      ).length < 3
    );
    expect(await counted(name)).toEqual({});
    expect(await notes(name)).toEqual(['open#message-1']);
    await together({ ...name, notes: ['message-2', 'message-1'] }, (batch) =>
      Promise.all(recipients.map((one) => record(one, batch))),
    );
    expect(left).toEqual([{ ...name, notes: ['message-2', 'message-1'] }]);
    expect(await recount(database.table, left[0] as BatchName, NOW)).toBe('done');
    expect(await counted(name)).toEqual(sum(recipients));
    expect(await notes(name)).toEqual([]);
  });

  test('a note that is older than any function runs is found by the next batch of the shard', async () => {
    const { name, recipients } = people(2);
    void together(name, () => new Promise(() => {}));
    while ((await notes(name)).length === 0);
    const next: BatchName = { ...name, notes: ['message-9'] };
    await together(
      next,
      (batch) => Promise.all(recipients.map((one) => record(one, batch))),
      NOW + QUARTER + 1,
    );
    expect(left[0]?.notes).toEqual(['message-9', 'message-1']);
    expect(await recount(database.table, left[0] as BatchName, NOW + QUARTER + 1)).toBe('done');
    expect(await counted(name)).toEqual(sum(recipients));
  });

  test('a recount waits for batches that are open', async () => {
    const { name, recipients } = people(4);
    const other: BatchName = { ...name, notes: ['message-5'] };
    void together(name, () => new Promise(() => {}));
    while ((await notes(name)).length === 0);
    await together(other, async (batch) => {
      await Promise.all(recipients.map((one) => record(one, batch)));
      expect(await recount(database.table, name, NOW)).toBe('busy');
    });
    expect(await recount(database.table, name, NOW)).toBe('done');
    expect(await counted(name)).toEqual(sum(recipients));
  });

  test('a slow worker that comes after a recount is not counted twice', async () => {
    const { name, recipients } = people(3);
    await together(name, async (batch) => {
      await Promise.all(recipients.map((one) => record(one, batch)));
      expect(await recount(database.table, name, NOW)).toBe('done');
    });
    expect(left).toEqual([name]);
    expect(await recount(database.table, name, NOW)).toBe('done');
    expect(await counted(name)).toEqual(sum(recipients));
  });

  test('planted drift is repaired, whatever the counter', async () => {
    const { name, recipients } = people(3);
    void together(name, async (batch) => {
      batch.add({ invited: 40, sent: -3, 'origin:nowhere': 7 });
      await Promise.all(recipients.map((one) => record(one, null)));
      await new Promise(() => {});
    });
    while ((await counted(name)).invited !== 3);
    await together({ ...name, notes: ['message-2'] }, async (batch) =>
      batch.add({ invited: 40, sent: -3, 'origin:nowhere': 7 }),
    );
    expect(await counted(name)).not.toEqual(sum(recipients));
    expect(await recount(database.table, name, NOW)).toBe('done');
    expect(await counted(name)).toEqual(sum(recipients));
  });

  test('a recount that nobody needs any more changes nothing', async () => {
    const { name, recipients } = people(2);
    await together(name, (batch) => Promise.all(recipients.map((one) => record(one, batch))));
    const before = await getItems(database.table, [keys.tally(name.eventId, name.shard)]);
    expect(await recount(database.table, name, NOW)).toBe('done');
    expect(await getItems(database.table, [keys.tally(name.eventId, name.shard)])).toEqual(before);
  });

  test('the id of a recipient decides about the shard', () => {
    const { name, recipients } = people(3);
    for (const { email, id } of recipients)
      expect(shardOf(recipientId(name.eventId, email))).toBe(shardOf(id));
  });
});
