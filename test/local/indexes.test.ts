/** Global secondary indexes: what they hold, what a write consumes in them, and that no crash tears item and entry apart. */
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import {
  BatchWriteCommand,
  DeleteCommand,
  DynamoDBDocumentClient,
  PutCommand,
  QueryCommand,
  TransactWriteCommand,
  UpdateCommand,
} from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, beforeEach, describe, expect, it, test, vi } from 'vitest';
import { tableRequest } from '#harness/table.ts';
import { INDEXES } from '#lib/indexes.ts';
import { type Aws, startAws } from '#local/services/aws.ts';
import { indexUnits, type Units } from '#local/services/capacity.ts';
import { openStore, type Table } from '#local/services/dynalite.ts';
import { executeStatements } from '#local/services/statements.ts';
import { batchWrite, singleWrite, transactWrite } from '#local/services/transactions.ts';

const TableName = 'Table';
const request = tableRequest(TableName);
const [ByAddress] = request.GlobalSecondaryIndexes;

describe('the units of a write in an index', () => {
  const entry = (octets: number, byAddress = 'a', status = 'accepted') => {
    const keys = { pk: { S: 'p' }, sk: { S: 's' }, byAddress: { S: byAddress }, status: { S: status } };
    const size = (item: object) => Buffer.byteLength(JSON.stringify(item).replaceAll(/[{}":,]|"S"/g, ''));
    const plain = size({ pk: 'p', sk: 's', byAddress, status });
    return { ...keys, searchedName: { S: 'x'.repeat(Math.max(octets - plain - 12, 1)) } };
  };
  const without = ({ byAddress: _, ...rest }: ReturnType<typeof entry>) => rest;
  const small = entry(100);
  const large = entry(1500);

  test.each([
    ['an item that it does not have', undefined, without(large), 0],
    ['a new entry', undefined, small, 1],
    ['a new entry of 1.5 KB', undefined, large, 2],
    ['an item that gets the attribute', without(large), large, 2],
    ['an item that loses it', large, without(large), 2],
    ['a deletion', large, undefined, 2],
    ['what it has not copied', small, { ...small, comment: { S: 'x'.repeat(5000) } }, 0],
    ['a copied attribute', small, entry(100, 'a', 'declined'), 1],
    ['a copied attribute that makes the entry smaller', large, small, 2],
    ['a copied attribute that is new', { ...small }, { ...small, unreachable: { BOOL: true } }, 1],
    ['another sort key: a deletion and an entry', large, entry(100, 'b'), 3],
    ['nothing', undefined, undefined, 0],
  ])('%s', (_, before, after, units) => {
    expect(indexUnits({ before, after }, ByAddress as never, request.KeySchema)).toBe(units);
  });
});

describe('a table with indexes', () => {
  let aws: Aws;
  let client: DynamoDBDocumentClient;
  const consumed: Units[] = [];
  beforeAll(async () => {
    aws = await startAws({ consumed: (_, units) => consumed.push(units) });
    await aws.dynamodb.createTable(request);
    const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };
    client = DynamoDBDocumentClient.from(
      new DynamoDBClient({ endpoint: aws.url, region: 'us-east-1', credentials, maxAttempts: 1 }),
    );
  });
  afterAll(() => aws.close());
  beforeEach(async () => {
    await aws.reset();
    consumed.length = 0;
  });

  const item = (sk: string, more: object = {}) => ({
    pk: 'p',
    sk,
    byAddress: `${sk}@x`,
    comment: 'c',
    ...more,
  });
  const list = async (more: object = {}) =>
    client.send(
      new QueryCommand({
        TableName,
        IndexName: 'ByAddress',
        KeyConditionExpression: 'pk = :p',
        ExpressionAttributeValues: { ':p': 'p' },
        ReturnConsumedCapacity: 'INDEXES',
        ...more,
      }),
    );
  const writes = () => consumed.filter(({ write }) => write > 0).map(({ write }) => write);

  it('keeps an entry for each item that has the sort key, with what it copies of it, in order', async () => {
    await client.send(new PutCommand({ TableName, Item: item('b', { status: 'accepted' }) }));
    await client.send(
      new BatchWriteCommand({
        RequestItems: {
          [TableName]: [
            { PutRequest: { Item: item('c') } },
            { PutRequest: { Item: { pk: 'p', sk: 'no place' } } },
            { PutRequest: { Item: { ...item('q'), pk: 'q' } } },
          ],
        },
      }),
    );
    await client.send(new TransactWriteCommand({ TransactItems: [{ Put: { TableName, Item: item('a') } }] }));
    const { Items, ConsumedCapacity } = await list();
    expect(Items).toEqual([
      { pk: 'p', sk: 'a', byAddress: 'a@x' },
      { pk: 'p', sk: 'b', byAddress: 'b@x', status: 'accepted' },
      { pk: 'p', sk: 'c', byAddress: 'c@x' },
    ]);
    expect(ConsumedCapacity).toEqual({
      TableName,
      CapacityUnits: 0.5,
      Table: { CapacityUnits: 0 },
      GlobalSecondaryIndexes: { ByAddress: { CapacityUnits: 0.5 } },
    });
    expect(writes()).toEqual([2, 5, 3]);
  });

  it('moves and removes the entry with the item, in every kind of write', async () => {
    await client.send(new PutCommand({ TableName, Item: item('a') }));
    await client.send(
      new UpdateCommand({
        TableName,
        Key: { pk: 'p', sk: 'a' },
        UpdateExpression: 'SET byAddress = :z',
        ExpressionAttributeValues: { ':z': 'z@x' },
      }),
    );
    await client.send(new PutCommand({ TableName, Item: item('b') }));
    expect((await list()).Items?.map(({ byAddress }) => byAddress)).toEqual(['b@x', 'z@x']);
    await client.send(new DeleteCommand({ TableName, Key: { pk: 'p', sk: 'b' } }));
    const { ConsumedCapacity } = await client.send(
      new TransactWriteCommand({
        TransactItems: [{ Delete: { TableName, Key: { pk: 'p', sk: 'a' } } }],
        ReturnConsumedCapacity: 'INDEXES',
      }),
    );
    expect((await list()).Items).toEqual([]);
    expect(ConsumedCapacity).toEqual([
      {
        TableName,
        CapacityUnits: 3,
        WriteCapacityUnits: 3,
        Table: { CapacityUnits: 2, WriteCapacityUnits: 2 },
        GlobalSecondaryIndexes: { ByAddress: { CapacityUnits: 1, WriteCapacityUnits: 1 } },
      },
    ]);
    expect(writes()).toEqual([2, 3, 2, 2, 3]);
  });

  it('takes nothing in an index for a write whose condition fails, or that changes no entry', async () => {
    await client.send(new PutCommand({ TableName, Item: item('a') }));
    await client.send(new PutCommand({ TableName, Item: item('a', { comment: 'other' }) }));
    const fails = { ConditionExpression: 'attribute_not_exists(pk)' };
    const put = new PutCommand({ TableName, Item: item('a', { status: 'declined' }), ...fails });
    await expect(client.send(put)).rejects.toThrow('The conditional request failed');
    await client.send(
      new UpdateCommand({
        TableName,
        Key: { pk: 'p', sk: 'a' },
        UpdateExpression: 'SET #comment = :another',
        ExpressionAttributeNames: { '#comment': 'comment' },
        ExpressionAttributeValues: { ':another': 'another' },
      }),
    );
    expect(writes()).toEqual([2, 1, 1, 1]);
    expect((await list()).Items).toEqual([{ pk: 'p', sk: 'a', byAddress: 'a@x' }]);
  });

  it('reads an index from a place between two entries, in both directions', async () => {
    for (const sk of ['a', 'b', 'c', 'd']) await client.send(new PutCommand({ TableName, Item: item(sk) }));
    const ExclusiveStartKey = { pk: 'p', sk: 'none', byAddress: 'b@y' };
    const skOf = async (more: object) => (await list(more)).Items?.map(({ sk }) => sk);
    expect(await skOf({ ExclusiveStartKey })).toEqual(['c', 'd']);
    expect(await skOf({ ExclusiveStartKey, ScanIndexForward: false })).toEqual(['b', 'a']);
    expect((await list({ Limit: 2 })).LastEvaluatedKey).toEqual({ pk: 'p', sk: 'b', byAddress: 'b@x' });
  });

  it('refuses strongly consistent reads of an index', async () => {
    await expect(list({ ConsistentRead: true })).rejects.toThrow('Consistent reads are not supported');
  });
});

it.each([
  ['single write', 'PutItem'],
  ['batch', 'BatchWriteItem'],
  ['transaction', 'TransactWriteItems'],
  ['statement', 'BatchExecuteStatement'],
])('item and entries of a %s reach the disk as one batch', async (_, operation) => {
  const store = await openStore(undefined);
  await new Promise<void>((resolve) => {
    const table = { ...request, TableStatus: 'ACTIVE' } as unknown as Table;
    store.tableDb.put(TableName, table, () => resolve());
  });
  const batch = vi.spyOn(store.db, 'batch');
  const single = vi.spyOn(store.db as unknown as { put(): void }, 'put');
  const Item = { pk: { S: 'p' }, sk: { S: 's' }, byAddress: { S: 'a' }, byAnswer: { S: 'b' } };
  if (operation === 'PutItem') await singleWrite(store, operation, { TableName, Item });
  else if (operation === 'BatchWriteItem')
    await batchWrite(store, { RequestItems: { [TableName]: [{ PutRequest: { Item } }] } });
  else if (operation === 'BatchExecuteStatement')
    await executeStatements(store, {
      Statements: [
        {
          Statement: `INSERT INTO "${TableName}" VALUE {'pk':?, 'sk':?, 'byAddress':?, 'byAnswer':?}`,
          Parameters: Object.values(Item),
        },
      ],
    });
  else await transactWrite(store, { TransactItems: [{ Put: { TableName, Item } }] });
  expect(batch.mock.calls.map(([writes]) => writes.length)).toEqual([1 + INDEXES.length]);
  expect(single).not.toHaveBeenCalled();
  await store.db.close();
});
