/** What batches of statements consume here, how faults meet them, and what is refused. More in test/store/statements.test.ts. */
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import {
  BatchExecuteStatementCommand,
  type BatchExecuteStatementCommandInput,
  DynamoDBDocumentClient,
  GetCommand,
  PutCommand,
} from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { tableRequest } from '#harness/table.ts';
import { type Aws, startAws } from '#local/services/aws.ts';
import type { Units } from '#local/services/capacity.ts';
import { openStore, type Table } from '#local/services/dynalite.ts';
import { executeStatements } from '#local/services/statements.ts';
import { transactWrite } from '#local/services/transactions.ts';

const TableName = 'Table';
const UPDATE = 'UPDATE "Table" SET "n"=? WHERE "pk"=? AND "sk"=?';
const INSERT = `INSERT INTO "Table" VALUE {'pk':?, 'sk':?, 'text':?}`;

let aws: Aws;
let client: DynamoDBDocumentClient;
const consumed: Units[] = [];
beforeAll(async () => {
  aws = await startAws({ consumed: (_, units) => consumed.push(units) });
  await aws.dynamodb.createTable(tableRequest(TableName));
  const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };
  client = DynamoDBDocumentClient.from(
    new DynamoDBClient({ endpoint: aws.url, region: 'us-east-1', credentials, maxAttempts: 1 }),
  );
});
afterAll(() => aws.close());
beforeEach(async () => {
  aws.faults.set({});
  await aws.reset();
  consumed.length = 0;
});

const put = async (sk: string, more: object = {}) => {
  await client.send(new PutCommand({ TableName, Item: { pk: 'p', sk, ...more } }));
  consumed.length = 0;
};
const get = async (sk: string) =>
  (await client.send(new GetCommand({ TableName, Key: { pk: 'p', sk } }))).Item;
type Statements = BatchExecuteStatementCommandInput['Statements'];
const execute = (Statements: Statements, more: object = {}) =>
  client.send(new BatchExecuteStatementCommand({ Statements, ...more }));
const update = (sk: string, n: unknown = 1) => ({ Statement: UPDATE, Parameters: [n, 'p', sk] });
const insert = (sk: string, text = '') => ({ Statement: INSERT, Parameters: ['p', sk, text] });
const kilobytes = (count: number) => 'x'.repeat(count * 1024 - 40);

describe('a batch of statements consumes', () => {
  it('what its writes do, together, once each', async () => {
    await put('large', { text: kilobytes(3) });
    await put('small');
    const answer = await execute(
      [update('large'), update('small', kilobytes(2)), insert('new', kilobytes(4))],
      { ReturnConsumedCapacity: 'TOTAL' },
    );
    expect(answer.ConsumedCapacity).toEqual([{ TableName, CapacityUnits: 9 }]);
    expect(consumed).toEqual([{ read: 0, write: 9, indexes: {} }]);
  });

  it('nothing that is told to who does not ask', async () => {
    expect((await execute([insert('new')])).ConsumedCapacity).toBeUndefined();
  });

  it('for a condition that is not met as for a write', async () => {
    await put('large', { text: kilobytes(3), n: 0 });
    await put('small');
    const condition = `${UPDATE} AND "n"=?`;
    await execute([
      { Statement: condition, Parameters: [1, 'p', 'large', 7] },
      { Statement: condition, Parameters: [1, 'p', 'none', 7] },
      insert('small', kilobytes(2)),
    ]);
    expect(consumed).toEqual([{ read: 0, write: 3 + 1 + 2, indexes: {} }]);
  });

  it('nothing for what is refused for another reason', async () => {
    const { Responses } = await execute([insert(''), insert('a', 'x'.repeat(400 * 1024))]);
    expect(Responses?.map((response) => response.Error?.Code)).toEqual([
      'ValidationError',
      'ValidationError',
    ]);
    expect(consumed).toEqual([{ read: 0, write: 0, indexes: {} }]);
  });

  it('in indexes what the writes that took place change there', async () => {
    await put('a', { byAddress: 'a@x' });
    await put('b', { byAddress: 'b@x' });
    await put('c', { byAddress: 'c@x' });
    const move = 'UPDATE "Table" SET "byAddress"=? WHERE "pk"=? AND "sk"=?';
    const answer = await execute(
      [
        { Statement: move, Parameters: ['z@x', 'p', 'a'] },
        { Statement: `${move} AND "n"=?`, Parameters: ['z@x', 'p', 'b', 7] },
        update('c'),
      ],
      { ReturnConsumedCapacity: 'INDEXES' },
    );
    expect(answer.ConsumedCapacity).toEqual([
      {
        TableName,
        CapacityUnits: 5,
        Table: { CapacityUnits: 3 },
        GlobalSecondaryIndexes: { ByAddress: { CapacityUnits: 2 } },
      },
    ]);
  });
});

describe('faults', () => {
  const codes = async (statements: Statements) =>
    (await execute(statements)).Responses?.map((response) => response.Error?.Code ?? 'done');

  it.each([
    ['throttle', 'ProvisionedThroughputExceeded'],
    ['conflict', 'TransactionConflict'],
  ])('%s refuses all statements, or some', async (fault, code) => {
    aws.faults.set({ dynamodb: { [fault]: 1 } });
    expect(await codes([insert('a'), insert('b')])).toEqual([code, code]);
    aws.faults.set({ dynamodb: { [fault]: 0.5 } });
    const names = Array.from({ length: 25 }, (_, index) => `s${index}`);
    const answers = (await codes(names.map((name) => insert(name)))) ?? [];
    aws.faults.set({});
    expect(new Set(answers)).toEqual(new Set([code, 'done']));
    for (const [index, name] of names.entries())
      expect((await get(name)) !== undefined).toBe(answers[index] === 'done');
    expect(await get('a')).toBeUndefined();
  });

  it('fail refuses the request, before it has any effect', async () => {
    aws.faults.set({ dynamodb: { fail: 1 } });
    await expect(execute([insert('a')])).rejects.toMatchObject({ name: 'InternalServerError' });
    aws.faults.set({});
    expect(await get('a')).toBeUndefined();
  });
});

it.each([
  'DELETE FROM "Table" WHERE "pk"=? AND "sk"=?',
  'SELECT * FROM "Table" WHERE "pk"=?',
  'UPDATE Table SET "n"=? WHERE "pk"=? AND "sk"=?',
  'UPDATE "Table" SET "n"=7 WHERE "pk"=? AND "sk"=?',
  'UPDATE "Table" SET "n"=? WHERE "pk"=? OR "sk"=?',
  'UPDATE "Table" REMOVE "n" WHERE "pk"=? AND "sk"=?',
  'UPDATE "Table" SET "n"=?',
  `INSERT INTO "Table" VALUE {'pk':?, 'sk':'a'}`,
  `${INSERT} RETURNING ALL NEW *`,
  '',
])('%s is not understood, and nothing of its batch is executed', async (Statement) => {
  const wrong = { Statement, Parameters: ['p', 'b'] };
  await expect(execute([insert('a'), wrong])).rejects.toMatchObject({
    name: 'ValidationException',
    message: expect.stringContaining('Only these statements are understood') as string,
  });
  expect(await get('a')).toBeUndefined();
});

it('answers for a table that does not exist', async () => {
  const { Responses } = await execute([{ ...update('a'), Statement: UPDATE.replace('Table', 'Other') }]);
  expect(Responses?.map((response) => response.Error?.Code)).toEqual(['ResourceNotFound']);
});

it('lets one of many at once win', async () => {
  await put('a', { revision: 0 });
  const Statement = 'UPDATE "Table" SET "n"=? SET "revision"=? WHERE "pk"=? AND "sk"=? AND "revision"=?';
  const all = Array.from({ length: 20 }, (_, n) => [
    { Statement, Parameters: [n, 1, 'p', 'a', 0] },
    insert('b', String(n)),
  ]);
  const answers = await Promise.all(all.map((statements) => execute(statements)));
  const done = (at: number) =>
    answers.flatMap(({ Responses }, n) => (Responses?.[at]?.Error === undefined ? [n] : []));
  expect(done(0)).toHaveLength(1);
  expect(done(1)).toHaveLength(1);
  expect(await get('a')).toMatchObject({ n: done(0)[0] });
  expect(await get('b')).toMatchObject({ text: String(done(1)[0]) });
});

it('does not wait for a transaction on the same item', async () => {
  const store = await openStore(undefined);
  await new Promise<void>((resolve) => {
    const table = { ...tableRequest(TableName), TableStatus: 'ACTIVE' } as unknown as Table;
    store.tableDb.put(TableName, table, () => resolve());
  });
  let finish = () => {};
  const batch = store.db.batch.bind(store.db);
  const started = new Promise<void>((begun) => {
    vi.spyOn(store.db, 'batch').mockImplementationOnce(async (writes) => {
      begun();
      await new Promise<void>((resolve) => {
        finish = resolve;
      });
      await batch(writes);
    });
  });
  const Item = { pk: { S: 'p' }, sk: { S: 'a' } };
  const transaction = transactWrite(store, { TransactItems: [{ Put: { TableName, Item } }] });
  await started;
  const Parameters = [{ S: 'p' }, { S: 'a' }, { S: '' }];
  const { Responses } = await executeStatements(store, {
    Statements: [
      { Statement: INSERT, Parameters },
      { Statement: INSERT, Parameters: [{ S: 'p' }, { S: 'b' }, { S: '' }] },
    ],
  });
  expect(Responses).toEqual([
    { Error: { Code: 'TransactionConflict', Message: 'Transaction is ongoing for the item' }, TableName },
    { TableName },
  ]);
  finish();
  await transaction;
  await store.db.close();
});
