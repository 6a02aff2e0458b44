/** What stops mail to a person goes on stopping it while they are erased, at whatever moment somebody looks or a process dies. */
import { PutCommand } from '@aws-sdk/lib-dynamodb';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { keptName } from '#domain/access/erased-address.ts';
import { fingerprint } from '#domain/text/ids.ts';
import { noteKeptName, readKeptNames } from '#store/kept-names.ts';
import { keys } from '#store/keys.ts';
import { agree } from '#store/layout.ts';
import { keepSendBlocks, optOut, readAllSendBlocks, readSendBlocksOf, suppress } from '#store/send-blocks.ts';
import { getItems, type Table } from '#store/table.ts';
import { type Database, embedded, inMemory } from './databases.ts';

const AT = '2026-01-01T00:00:00.000Z';
const SIGNING = new Map([
  [1, 'x'.repeat(32)],
  [2, 'y'.repeat(32)],
]);
const ADDRESS = 'lou@example.org';
const OTHERS = Array.from({ length: 20 }, (_, n) => `guest-${n}@example.org`);

describe.each([
  ['embedded', embedded],
  ['in memory', inMemory],
])('%s', (_, open) => {
  let database: Database;
  let table: Table;
  beforeEach(async () => {
    database = await open();
    table = database.table;
  });
  afterEach(() => database.close());

  const isOptedOut = async (from: Table = table) =>
    (await readSendBlocksOf(from, SIGNING, 'organizer', [ADDRESS, ...OTHERS])).get(ADDRESS)?.optedOut;

  /** The same table, with `before` called ahead of each command. */
  function watched(before: (number: number, command: { readonly input: unknown }) => unknown): Table {
    const send = table.db.send.bind(table.db) as (command: unknown) => Promise<unknown>;
    let number = 0;
    const watch = async (command: { readonly input: unknown }) => {
      number += 1;
      await before(number, command);
      return send(command);
    };
    return { ...table, db: { send: watch } as never };
  }

  async function keysRead(): Promise<string[]> {
    const read: string[] = [];
    const reader = watched((_number, { input }) => {
      const { RequestItems } = input as { RequestItems?: Record<string, { Keys: { pk: string }[] }> };
      for (const { Keys } of Object.values(RequestItems ?? {})) read.push(...Keys.map(({ pk }) => pk));
    });
    await isOptedOut(reader);
    return read;
  }

  test('while nobody was erased, each guest is looked for under one name', async () => {
    await agree(table);
    expect(await keysRead()).toEqual(
      [ADDRESS, ...OTHERS].map((address) => keys.sendBlocks(fingerprint(address)).pk),
    );
  });

  test('somebody who was erased is looked for under their other name, and nobody else is', async () => {
    await agree(table);
    await optOut(table, 'organizer', ADDRESS, AT);
    await keepSendBlocks(table, SIGNING, ADDRESS);
    expect(await isOptedOut()).toBe(true);
    expect((await keysRead()).slice(1 + OTHERS.length)).toEqual([
      keys.sendBlocks(keptName(SIGNING, ADDRESS)).pk,
    ]);
  });

  test('an erasure of somebody whom nothing stops leaves no note', async () => {
    await agree(table);
    await keepSendBlocks(table, SIGNING, ADDRESS);
    expect(await getItems(table, [keys.keptNames()])).toEqual([keys.keptNames()]);
  });

  test('in a table of an earlier layout, everybody is looked for under every name', async () => {
    await table.db.send(new PutCommand({ TableName: table.name, Item: { ...keys.layout(), layout: 2 } }));
    await agree(table);
    await optOut(table, 'organizer', ADDRESS, AT);
    await keepSendBlocks(table, SIGNING, ADDRESS);
    expect(await isOptedOut()).toBe(true);
    expect(await keysRead()).toHaveLength(3 * (1 + OTHERS.length));
  });

  test('with too many names of erased people, everybody is looked for under every name', async () => {
    await agree(table);
    for (const name of ['abcd', 'abce', 'bcde', 'cdef']) await noteKeptName(table, name, 4);
    const mayBeKept = await readKeptNames(table);
    expect(['abcx', 'bcdx', 'cdex', 'zzzz'].map(mayBeKept)).toEqual([true, true, true, true]);
  });

  test.each([1, 2, 3])(
    'an erasure just before read %i of somebody who looks hides nothing',
    async (moment) => {
      await agree(table);
      await optOut(table, 'organizer', ADDRESS, AT);
      const reader = watched((number) => number === moment && keepSendBlocks(table, SIGNING, ADDRESS));
      expect(await isOptedOut(reader)).toBe(true);
    },
  );

  test.each([1, 2, 3, 4])(
    'an erasure that dies before its command %i, and comes again, hides nothing',
    async (moment) => {
      await agree(table);
      await optOut(table, 'organizer', ADDRESS, AT);
      await suppress(table, ADDRESS, 'complained', AT);
      const dying = watched((number) => {
        if (number === moment) throw new Error('The process died.');
      });
      await expect(keepSendBlocks(dying, SIGNING, ADDRESS)).rejects.toThrow('The process died.');
      for (const when of ['before', 'after']) {
        if (when === 'after') await keepSendBlocks(table, SIGNING, ADDRESS);
        expect(await readAllSendBlocks(table, SIGNING, ADDRESS)).toEqual({
          suppressed: true,
          optedOutOf: new Set(['organizer']),
        });
      }
      expect(await getItems(table, [keys.sendBlocks(fingerprint(ADDRESS))])).toEqual([]);
    },
  );
});
