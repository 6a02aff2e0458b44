/** The log of changes under concurrent writers and readers: nothing is missed, and the order never changes. */
import { setTimeout as wait } from 'node:timers/promises';
import { PutCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { Change } from '#domain/changes/change.ts';
import type { LoggedChange } from '#domain/changes/shown-change.ts';
import { fingerprint } from '#domain/text/ids.ts';
import { appendChanges, eraseLogged, getLogHead, readLog } from '#store/change-log.ts';
import { keys } from '#store/keys.ts';
import type { Table } from '#store/table.ts';
import { seededRandom } from '../support/random.ts';
import { runs } from '../support/walks.ts';
import { type Database, embedded } from './databases.ts';

let database: Database;
let table: Table;
beforeAll(async () => {
  for (const level of ['log', 'error'] as const) vi.spyOn(console, level).mockImplementation(() => {});
  database = await embedded();
  table = database.table;
});
afterAll(async () => {
  vi.restoreAllMocks();
  await database.close();
});

const guest = (number: number) => fingerprint(`guest ${number}`);
const change = (number: number): Change => ({
  id: `chg_${fingerprint('change', String(number))}`,
  type: 'answer.changed',
  recipientId: number % 7 === 0 ? null : guest(number % 5),
  at: '2026-05-01T12:00:00Z',
  facts: { status: 'accepted' },
});
const all = (count: number) => Array.from({ length: count }, (_, number) => change(number));

async function readAll(eventId: string, after = 0): Promise<LoggedChange[]> {
  const { changes, to } = await readLog(table, eventId, after, 500);
  return to === after ? [...changes] : [...changes, ...(await readAll(eventId, to))];
}

describe('writers side by side', () => {
  test.each(Array.from({ length: runs(2, 30) }, (_, run) => run))(
    'log each change once, and a reader that polls misses none (%i)',
    async (run) => {
      const random = seededRandom(`log ${run}`);
      const eventId = fingerprint(`event ${run}`);
      const changes = all(120);
      /** Each writer has all changes in an order of its own, in parts that overlap, and announces some of them twice. */
      const write = async () => {
        const shuffled = changes
          .map((one) => [random(), one] as const)
          .sort(([one], [other]) => one - other)
          .map(([, one]) => one);
        for (let start = 0; start < shuffled.length; ) {
          const part = shuffled.slice(start, start + 1 + Math.floor(random() * 60));
          await appendChanges(table, eventId, part);
          if (random() < 0.3) await appendChanges(table, eventId, part);
          start += part.length;
          await wait(random() * 20);
        }
      };
      let isWriting = true;
      const polled: LoggedChange[] = [];
      const poll = async () => {
        for (let after = 0, isLast = false; ; ) {
          const page = await readLog(table, eventId, after, 1 + Math.floor(random() * 20));
          polled.push(...page.changes);
          if (page.to === after && isLast) return;
          isLast = !isWriting;
          after = page.to;
          await wait(random() * 5);
        }
      };
      const reading = poll();
      await Promise.all([write(), write(), write()]);
      isWriting = false;
      await reading;
      const logged = await readAll(eventId);
      expect(polled).toEqual(logged);
      expect(logged.map(({ number }) => number)).toEqual(changes.map((_, index) => index + 1));
      expect(new Set(logged.map(({ id }) => id))).toEqual(new Set(changes.map(({ id }) => id)));
      expect((await getLogHead(table, eventId)).last).toBe(changes.length);
    },
    60_000,
  );
});

test('a reader stops before an entry that it does not see yet, as in a transaction of which a query sees a part', async () => {
  const eventId = fingerprint('gap');
  await appendChanges(table, eventId, all(3));
  const entry = { ...change(4), ...keys.logged(eventId, 5) };
  await table.db.send(new PutCommand({ TableName: table.name, Item: entry }));
  const before = await readLog(table, eventId, 0, 100);
  expect([before.changes.length, before.to]).toEqual([3, 3]);
  await table.db.send(
    new PutCommand({ TableName: table.name, Item: { ...change(3), ...keys.logged(eventId, 4) } }),
  );
  const after = await readLog(table, eventId, before.to, 100);
  expect(after.changes.map(({ number }) => number)).toEqual([4, 5]);
});

test('erasing a guest empties their entries, and readers go on behind them', async () => {
  const eventId = fingerprint('erased');
  const changes = all(20);
  await appendChanges(table, eventId, changes);
  await eraseLogged(table, eventId, guest(1));
  const left = changes.filter(({ recipientId }) => recipientId !== guest(1));
  expect((await readAll(eventId)).map(({ id }) => id)).toEqual(left.map(({ id }) => id));
  expect((await readLog(table, eventId, 1, 1)).to).toBe(2);
  expect((await readLog(table, eventId, 19, 5)).to).toBe(20);
  await appendChanges(table, eventId, [change(21)]);
  expect((await readAll(eventId, 20)).map(({ number }) => number)).toEqual([21]);
});
