import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import {
  BatchGetCommand,
  BatchWriteCommand,
  DeleteCommand,
  DynamoDBDocumentClient,
  GetCommand,
  PutCommand,
  QueryCommand,
  ScanCommand,
  TransactGetCommand,
  TransactWriteCommand,
  UpdateCommand,
} from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, beforeEach, describe, expect, it, test } from 'vitest';
import { type Aws, startAws } from '#local/services/aws.ts';
import { itemSize, readUnits, type Units, writeUnits } from '#local/services/capacity.ts';

const KB = 1024;

/** Sizes by the rules of CapacityUnitCalculations.html in AWS's developer guide. */
test.each([
  ['a name and a string', { ab: { S: 'xyz' } }, 5],
  ['octets of UTF-8, in names and values', { ö: { S: 'é€' } }, 7],
  ['an octet for two significant digits, and one more', { n: { N: '12345' } }, 5],
  ['no leading and trailing zeroes', { n: { N: '-0012000' } }, 3],
  ['no point and no exponent', { n: { N: '1.50e7' } }, 3],
  ['binary as raw octets', { b: { B: Buffer.alloc(10).toString('base64') } }, 11],
  ['one octet for a boolean', { b: { BOOL: true } }, 2],
  ['one octet for null', { b: { NULL: true } }, 2],
  ['three octets for an empty list', { l: { L: [] } }, 4],
  ['three octets for an empty map', { m: { M: {} } }, 4],
  ['one octet for each element of a list', { l: { L: [{ S: 'ab' }, { BOOL: true }] } }, 9],
  ['one octet for each pair of a map', { m: { M: { k: { S: 'ab' } } } }, 8],
  ['the elements of a set', { s: { SS: ['ab', 'c'] } }, 4],
])('an item counts %s', (_, item, octets) => {
  expect(itemSize(item as never)).toBe(octets);
});

/** The examples of read-write-operations.html in AWS's developer guide. */
describe('units', () => {
  const item = (octets: number) => ({ a: { S: 'x'.repeat(octets - 1) } });

  test.each([
    ['an item of 3.5 KB', 3.5 * KB, 'strong', 1],
    ['an item of 3.5 KB, eventually consistent', 3.5 * KB, 'eventual', 0.5],
    ['an item of 10 KB', 10 * KB, 'strong', 3],
    ['an item of 8 KB', 8 * KB, 'strong', 2],
    ['an item of 8 KB, eventually consistent', 8 * KB, 'eventual', 1],
    ['an item of 8 KB in a transaction', 8 * KB, 'transactional', 4],
    ['a query that finds 40.8 KB', 40.8 * KB, 'strong', 11],
    ['what does not exist', 0, 'strong', 1],
  ] as const)('of reading %s', (_, octets, consistency, units) => {
    expect(readUnits(octets, consistency)).toBe(units);
  });

  test.each([
    ['512 octets', undefined, item(512), 1],
    ['1.5 KB', undefined, item(1.5 * KB), 2],
    ['300 KB over 310 KB', item(310 * KB), item(300 * KB), 310],
    ['310 KB over 300 KB', item(300 * KB), item(310 * KB), 310],
    ['a deletion of 2 KB', item(2 * KB), undefined, 2],
    ['a deletion of nothing', undefined, undefined, 1],
  ])('of writing %s, and twice as many in a transaction', (_, before, after, units) => {
    expect(writeUnits({ before, after })).toBe(units);
    expect(writeUnits({ before, after }, true)).toBe(2 * units);
  });
});

describe('a request', () => {
  const TableName = 'Table';
  const ReturnConsumedCapacity = 'TOTAL';
  let aws: Aws;
  let client: DynamoDBDocumentClient;
  const consumed: (Units & { operation: string })[] = [];
  beforeAll(async () => {
    aws = await startAws({ consumed: (operation, units) => consumed.push({ operation, ...units }) });
    await aws.dynamodb.createTable({
      TableName,
      AttributeDefinitions: [
        { AttributeName: 'pk', AttributeType: 'S' },
        { AttributeName: 'sk', AttributeType: 'S' },
      ],
      KeySchema: [
        { AttributeName: 'pk', KeyType: 'HASH' },
        { AttributeName: 'sk', KeyType: 'RANGE' },
      ],
      BillingMode: 'PAY_PER_REQUEST',
    });
    const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };
    client = DynamoDBDocumentClient.from(
      new DynamoDBClient({ endpoint: aws.url, region: 'us-east-1', credentials, maxAttempts: 1 }),
    );
  });
  afterAll(() => aws.close());

  const Key = (sk: string) => ({ pk: 'p', sk });
  /** An item of so many octets. */
  const sized = (sk: string, octets: number) => {
    const rest = octets - Buffer.byteLength(`pkpsk${sk}text`);
    return { ...Key(sk), text: 'x'.repeat(rest) };
  };
  const put = (sk: string, octets: number) =>
    client.send(new PutCommand({ TableName, Item: sized(sk, octets) }));
  const units = () => consumed.map(({ read, write }) => [read, write]);
  beforeEach(async () => {
    await aws.reset();
    await put('small', 100);
    await put('medium', 1.5 * KB);
    await put('large', 6.5 * KB);
    consumed.length = 0;
  });

  it('says what it consumed when it is asked, and only then', async () => {
    const get = { TableName, Key: Key('large') };
    const asked = await client.send(new GetCommand({ ...get, ReturnConsumedCapacity, ConsistentRead: true }));
    expect(asked.ConsumedCapacity).toEqual({ TableName, CapacityUnits: 2 });
    expect((await client.send(new GetCommand(get))).ConsumedCapacity).toBeUndefined();
    expect(units()).toEqual([
      [2, 0],
      [1, 0],
    ]);
  });

  it('that reads a batch rounds each item up, and pays for what does not exist', async () => {
    const Keys = [Key('medium'), Key('large'), Key('none')];
    const { ConsumedCapacity } = await client.send(
      new BatchGetCommand({
        RequestItems: { [TableName]: { Keys, ConsistentRead: true, ProjectionExpression: 'sk' } },
        ReturnConsumedCapacity,
      }),
    );
    expect(ConsumedCapacity).toEqual([{ TableName, CapacityUnits: 4 }]);
  });

  it.each([
    ['all that it finds, rounded up together', {}, 1.5],
    ['what its filter leaves out', { FilterExpression: 'attribute_exists(nothing)' }, 1.5],
    ['what its projection leaves out', { ProjectionExpression: 'sk' }, 1.5],
    ['what it only counts', { Select: 'COUNT' }, 1.5],
    ['twice as much when it is strongly consistent', { ConsistentRead: true }, 3],
    ['only what its limit lets it look at', { Limit: 1 }, 1],
  ] as const)('that queries pays for %s', async (_, more, expected) => {
    const query = {
      TableName,
      KeyConditionExpression: 'pk = :p',
      ExpressionAttributeValues: { ':p': 'p' },
      ...more,
    };
    const { ConsumedCapacity } = await client.send(new QueryCommand({ ...query, ReturnConsumedCapacity }));
    expect(ConsumedCapacity).toEqual({ TableName, CapacityUnits: expected });
  });

  it('that finds nothing pays for one block', async () => {
    const query = { TableName, KeyConditionExpression: 'pk = :p' };
    await client.send(new QueryCommand({ ...query, ExpressionAttributeValues: { ':p': 'other' } }));
    expect(units()).toEqual([[0.5, 0]]);
    await client.send(new ScanCommand({ TableName }));
    expect(units()[1]).toEqual([1.5, 0]);
  });

  it('that reads in a transaction pays twice for each item', async () => {
    const TransactItems = ['medium', 'large', 'none'].map((sk) => ({ Get: { TableName, Key: Key(sk) } }));
    const { ConsumedCapacity } = await client.send(
      new TransactGetCommand({ TransactItems, ReturnConsumedCapacity }),
    );
    expect(ConsumedCapacity).toEqual([{ TableName, CapacityUnits: 8, ReadCapacityUnits: 8 }]);
  });

  it('that writes pays for the larger of both states', async () => {
    await put('large', 100);
    await put('small', 2.5 * KB);
    await client.send(
      new UpdateCommand({
        TableName,
        Key: Key('medium'),
        UpdateExpression: 'REMOVE #t',
        ExpressionAttributeNames: { '#t': 'text' },
      }),
    );
    await client.send(new DeleteCommand({ TableName, Key: Key('small') }));
    await client.send(new DeleteCommand({ TableName, Key: Key('none') }));
    expect(units()).toEqual([7, 3, 2, 3, 1].map((write) => [0, write]));
  });

  it('whose condition fails pays for what there is, and for what it would have put', async () => {
    const fails = { ConditionExpression: 'attribute_exists(nothing)' };
    const requests = [
      new PutCommand({ TableName, Item: sized('small', 1.5 * KB), ...fails }),
      new UpdateCommand({
        TableName,
        Key: Key('large'),
        UpdateExpression: 'SET n = :one',
        ExpressionAttributeValues: { ':one': 1 },
        ...fails,
      }),
      new DeleteCommand({ TableName, Key: Key('none'), ...fails }),
    ];
    for (const request of requests)
      await expect(client.send(request as PutCommand)).rejects.toThrow('The conditional request failed');
    expect(units()).toEqual([2, 7, 1].map((write) => [0, write]));
  });

  it('that is refused for another reason pays nothing', async () => {
    const request = new UpdateCommand({
      TableName,
      Key: Key('large'),
      UpdateExpression: 'ADD #t :one',
      ExpressionAttributeNames: { '#t': 'text' },
      ExpressionAttributeValues: { ':one': 1 },
    });
    await expect(client.send(request)).rejects.toThrow();
    expect(units()).toEqual([[0, 0]]);
  });

  it('that writes a batch pays for each item', async () => {
    await client.send(
      new BatchWriteCommand({
        RequestItems: {
          [TableName]: [
            { PutRequest: { Item: sized('new', 1.5 * KB) } },
            { DeleteRequest: { Key: Key('large') } },
          ],
        },
      }),
    );
    expect(units()).toEqual([[0, 9]]);
  });

  it('that writes in a transaction pays twice for each item, also for a check', async () => {
    const { ConsumedCapacity } = await client.send(
      new TransactWriteCommand({
        TransactItems: [
          { Put: { TableName, Item: sized('new', 1.5 * KB) } },
          {
            Update: {
              TableName,
              Key: Key('small'),
              UpdateExpression: 'SET n = :one',
              ExpressionAttributeValues: { ':one': 1 },
            },
          },
          { Delete: { TableName, Key: Key('large') } },
          { ConditionCheck: { TableName, Key: Key('medium'), ConditionExpression: 'attribute_exists(pk)' } },
        ],
        ReturnConsumedCapacity,
      }),
    );
    expect(ConsumedCapacity).toEqual([{ TableName, CapacityUnits: 24, WriteCapacityUnits: 24 }]);
  });

  it('that is a cancelled transaction pays as if it had taken place', async () => {
    const transaction = new TransactWriteCommand({
      TransactItems: [
        { Put: { TableName, Item: sized('new', 1.5 * KB) } },
        { Delete: { TableName, Key: Key('large'), ConditionExpression: 'attribute_exists(nothing)' } },
      ],
    });
    await expect(client.send(transaction)).rejects.toThrow('Transaction cancelled');
    expect(units()).toEqual([[0, 18]]);
  });
});
