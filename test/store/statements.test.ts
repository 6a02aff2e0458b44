/** Batches of statements of PartiQL, on all databases the stores are tested on. */
import { BatchExecuteStatementCommand, GetCommand, PutCommand, QueryCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { INDEXES } from '#lib/indexes.ts';
import type { Table } from '#store/table.ts';
import { type Database, embedded, inMemory, missingOracle, oracle } from './databases.ts';

const without = await missingOracle();

describe.each([
  ['embedded', embedded],
  ['in memory', inMemory],
  ['DynamoDB Local', without ? null : oracle],
] as const)('%s', (name, open) => {
  if (!open) {
    it.skip(`${name}: ${without}`);
    return;
  }
  let database: Database;
  let table: Table;
  let pk = '';
  let partitions = 0;
  beforeAll(async () => {
    database = await open();
    table = database.table;
  }, 30_000);
  afterAll(() => database.close());
  beforeEach(() => {
    partitions += 1;
    pk = `p${partitions}`;
  });

  const put = (sk: string, more: object) =>
    table.db.send(new PutCommand({ TableName: table.name, Item: { pk, sk, ...more } }));
  const get = async (sk: string) => {
    const Key = { pk, sk };
    const { Item } = await table.db.send(
      new GetCommand({ TableName: table.name, Key, ConsistentRead: true }),
    );
    return Item;
  };
  const execute = async (...Statements: object[]) => {
    const command = new BatchExecuteStatementCommand({ Statements: Statements as never });
    return (await table.db.send(command)).Responses;
  };
  const codes = async (...statements: object[]) =>
    (await execute(...statements))?.map((response) => response.Error?.Code ?? 'done');
  const update = (
    sk: string,
    set: Record<string, unknown>,
    where: Record<string, unknown> = {},
    remove: string[] = [],
  ) => ({
    Statement: [
      'UPDATE "Table"',
      ...Object.keys(set).map((name) => `SET "${name}"=?`),
      ...remove.map((name) => `REMOVE "${name}"`),
      'WHERE "pk"=? AND "sk"=?',
      ...Object.keys(where).map((name) => `AND "${name}"=?`),
    ].join(' '),
    Parameters: [...Object.values(set), pk, sk, ...Object.values(where)],
  });
  const insert = (sk: string, more: object = {}) => ({
    Statement: `INSERT INTO "Table" VALUE {${['pk', 'sk', ...Object.keys(more)].map((name) => `'${name}':?`).join(', ')}}`,
    Parameters: [pk, sk, ...Object.values(more)],
  });

  it('updates an item that meets the condition, and no other', async () => {
    await put('a', { revision: 'r1', kept: 1 });
    await put('b', { revision: 'r1' });
    const change = { n: 2, revision: 'r2' };
    expect(
      await execute(update('a', change, { revision: 'r1' }), update('b', change, { revision: 'r0' })),
    ).toEqual([
      { TableName: 'Table' },
      {
        TableName: 'Table',
        Error: { Code: 'ConditionalCheckFailed', Message: 'The conditional request failed' },
      },
    ]);
    expect(await get('a')).toEqual({ pk, sk: 'a', kept: 1, ...change });
    expect(await get('b')).toEqual({ pk, sk: 'b', revision: 'r1' });
  });

  it('creates no item by an update', async () => {
    expect(await codes(update('a', { n: 1 }))).toEqual(['ConditionalCheckFailed']);
    expect(await codes(update('a', { n: 1 }, { revision: 'r1' }))).toEqual(['ConditionalCheckFailed']);
    expect(await get('a')).toBeUndefined();
  });

  it('meets no condition with an attribute that the item lacks', async () => {
    await put('a', {});
    expect(await codes(update('a', { n: 1 }, { revision: null }))).toEqual(['ConditionalCheckFailed']);
    expect(await get('a')).toEqual({ pk, sk: 'a' });
  });

  it('tells numbers from strings in a condition', async () => {
    await put('a', { n: 1, s: '1', yes: true });
    expect(await codes(update('a', { x: 1 }, { n: '1' }))).toEqual(['ConditionalCheckFailed']);
    expect(await codes(update('a', { x: 1 }, { s: 1 }))).toEqual(['ConditionalCheckFailed']);
    expect(await codes(update('a', { x: 1 }, { n: 1, s: '1', yes: true }))).toEqual(['done']);
  });

  it('finds the conditions in any order', async () => {
    await put('a', { revision: 'r1' });
    const Statement = 'UPDATE "Table" SET "n"=? WHERE "revision"=? AND "sk"=? AND "pk"=?';
    expect(await codes({ Statement, Parameters: [1, 'r1', 'a', pk] })).toEqual(['done']);
    expect(await get('a')).toEqual({ pk, sk: 'a', revision: 'r1', n: 1 });
  });

  it('inserts an item, and none over another', async () => {
    await put('a', { n: 1 });
    expect(await execute(insert('a', { n: 2 }), insert('b', { n: 2 }))).toEqual([
      {
        TableName: 'Table',
        Error: { Code: 'DuplicateItem', Message: 'Duplicate primary key exists in table' },
      },
      { TableName: 'Table' },
    ]);
    expect(await get('a')).toEqual({ pk, sk: 'a', n: 1 });
    expect(await get('b')).toEqual({ pk, sk: 'b', n: 2 });
  });

  it('executes each statement of a batch by itself', async () => {
    await put('a', { revision: 'r1' });
    await put('b', { revision: 'r1' });
    await put('c', {});
    expect(
      await codes(
        update('b', { n: 1 }, { revision: 'r0' }),
        insert('new', { n: 1 }),
        update('none', { n: 1 }),
        update('a', { n: 1 }, { revision: 'r1' }),
        insert('c', { n: 1 }),
      ),
    ).toEqual(['ConditionalCheckFailed', 'done', 'ConditionalCheckFailed', 'done', 'DuplicateItem']);
    expect(await get('a')).toEqual({ pk, sk: 'a', revision: 'r1', n: 1 });
    expect(await get('new')).toEqual({ pk, sk: 'new', n: 1 });
    expect(await get('c')).toEqual({ pk, sk: 'c' });
  });

  it('stores nested values, null and what is empty', async () => {
    const value = { list: [1, null, { deep: true, text: '' }], map: {}, none: [], nothing: null };
    expect(await codes(insert('a', { value }))).toEqual(['done']);
    expect(await get('a')).toEqual({ pk, sk: 'a', value });
    expect(await codes(update('a', { value: [value], nothing: null, text: '' }))).toEqual(['done']);
    expect(await get('a')).toEqual({ pk, sk: 'a', value: [value], nothing: null, text: '' });
  });

  it('leaves out what is undefined within a value', async () => {
    await codes(insert('a', { value: { n: 1, lacking: undefined } }));
    expect(await get('a')).toEqual({ pk, sk: 'a', value: { n: 1 } });
  });

  it('removes attributes, also those that are not there', async () => {
    await put('a', { one: 1, two: 2, three: 3 });
    expect(await codes(update('a', { four: 4 }, { one: 1 }, ['one', 'three', 'five']))).toEqual(['done']);
    expect(await get('a')).toEqual({ pk, sk: 'a', two: 2, four: 4 });
  });

  it('returns the item that does not meet the condition to whoever asks for it', async () => {
    await put('a', { revision: 'r1', n: 1 });
    const refused = {
      ...update('a', { n: 2 }, { revision: 'r0' }),
      ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
    };
    const [response] = (await execute(refused)) ?? [];
    expect(response?.Error?.Item).toEqual({ pk, sk: 'a', revision: 'r1', n: 1 });
  });

  it.each(INDEXES.map(({ name, sortKey }) => [name, sortKey]))(
    'keeps the entries of the index %s',
    async (IndexName, sortKey) => {
      const entries = async () => {
        const { Items } = await table.db.send(
          new QueryCommand({
            TableName: table.name,
            IndexName,
            KeyConditionExpression: 'pk = :pk',
            ExpressionAttributeValues: { ':pk': pk },
          }),
        );
        return Items?.map((item) => [item['sk'], item[sortKey]]);
      };
      await codes(insert('a', { [sortKey]: 'x' }), insert('b', { [sortKey]: 'y' }), insert('c', { n: 1 }));
      expect(await entries()).toEqual([
        ['a', 'x'],
        ['b', 'y'],
      ]);
      await codes(
        update('a', { [sortKey]: 'z' }),
        update('b', { n: 1 }, {}, [sortKey]),
        update('c', { n: 2 }),
      );
      expect(await entries()).toEqual([['a', 'z']]);
      await codes(update('a', { [sortKey]: 'v' }, { n: 7 }));
      await codes(insert('a', { [sortKey]: 'v' }));
      expect(await entries()).toEqual([['a', 'z']]);
    },
  );

  it('refuses two statements about one item', async () => {
    await put('a', { revision: 'r1' });
    const twice = { name: 'ValidationException', message: 'Provided list of item keys contains duplicates' };
    await expect(execute(update('a', { n: 1 }), update('a', { m: 1 }))).rejects.toMatchObject(twice);
    await expect(execute(insert('b'), insert('b'))).rejects.toMatchObject(twice);
    await expect(execute(update('a', { n: 1 }), insert('a'))).rejects.toMatchObject(twice);
  });

  it('executes 25 statements, and no more', async () => {
    const inserts = (count: number) => Array.from({ length: count }, (_, index) => insert(String(index)));
    await expect(execute(...inserts(26))).rejects.toMatchObject({ name: 'ValidationException' });
    await expect(execute()).rejects.toMatchObject({ name: 'ValidationException' });
    expect(await get('0')).toBeUndefined();
    expect(await codes(...inserts(25))).toEqual(Array(25).fill('done'));
  });

  it.each<[string, () => { Statement: string; Parameters: unknown[] }]>([
    ['too few parameters', () => ({ ...update('a', { n: 1 }), Parameters: [1, pk] })],
    ['half a key', () => ({ Statement: 'UPDATE "Table" SET "n"=? WHERE "pk"=?', Parameters: [1, pk] })],
    [
      'a new item with half a key',
      () => ({ Statement: `INSERT INTO "Table" VALUE {'pk':?}`, Parameters: [pk] }),
    ],
    ['a number as key', () => ({ ...update('a', { n: 1 }), Parameters: [1, pk, 7] })],
    ['an empty key', () => insert('')],
    ['another key for an item', () => update('a', { sk: 'b' })],
    ['the removal of a key', () => update('a', { n: 1 }, {}, ['pk'])],
    [
      'two values for an attribute',
      () => ({
        Statement: 'UPDATE "Table" SET "n"=? SET "n"=? WHERE "pk"=? AND "sk"=?',
        Parameters: [1, 2, pk, 'a'],
      }),
    ],
    ['an attribute both set and removed', () => update('a', { n: 1 }, {}, ['n'])],
    [
      'two values for an attribute of a new item',
      () => ({
        Statement: `INSERT INTO "Table" VALUE {'pk':?, 'sk':?, 'n':?, 'n':?}`,
        Parameters: [pk, 'new', 1, 2],
      }),
    ],
    ['a new item that is too large', () => insert('new', { text: 'x'.repeat(400 * 1024) })],
    ['an item that grows too large', () => update('a', { text: 'x'.repeat(400 * 1024) })],
    ['a number as key of an index', () => insert('new', { [String(INDEXES[0]?.sortKey)]: 7 })],
  ])('refuses %s, and executes the rest', async (_, wrong) => {
    await put('a', { n: 0 });
    expect(await codes(wrong(), insert('b'))).toEqual(['ValidationError', 'done']);
    expect(await get('a')).toEqual({ pk, sk: 'a', n: 0 });
    expect(await get('new')).toBeUndefined();
  });
});
