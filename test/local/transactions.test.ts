import {
  ConditionalCheckFailedException,
  DynamoDBClient,
  TransactionCanceledException,
} from '@aws-sdk/client-dynamodb';
import {
  BatchGetCommand,
  BatchWriteCommand,
  DynamoDBDocumentClient,
  GetCommand,
  PutCommand,
  QueryCommand,
  TransactGetCommand,
  TransactWriteCommand,
  type TransactWriteCommandInput,
} from '@aws-sdk/lib-dynamodb';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Aws, startAws } from '#local/services/aws.ts';
import { openStore, type Store } from '#local/services/dynalite.ts';
import { singleWrite, transactGet, transactWrite } from '#local/services/transactions.ts';

const TableName = 'Table';
const table = {
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
};

let aws: Aws;
let client: DynamoDBDocumentClient;
beforeAll(async () => {
  aws = await startAws();
  await aws.dynamodb.createTable(table);
  const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };
  client = DynamoDBDocumentClient.from(
    new DynamoDBClient({ endpoint: aws.url, region: 'us-east-1', credentials, maxAttempts: 1 }),
  );
});
beforeEach(() => aws.reset());
afterAll(() => aws.close());

const key = (sk: string) => ({ pk: 'p', sk });
const put = (item: object) =>
  client.send(new PutCommand({ TableName, Item: item as Record<string, unknown> }));
const get = async (sk: string) => (await client.send(new GetCommand({ TableName, Key: key(sk) }))).Item;
const transact = (...TransactItems: NonNullable<TransactWriteCommandInput['TransactItems']>) =>
  client.send(new TransactWriteCommand({ TransactItems }));
const add = (sk: string, by: number) => ({
  Update: {
    TableName,
    Key: key(sk),
    UpdateExpression: 'ADD n :by',
    ExpressionAttributeValues: { ':by': by },
  },
});

describe('TransactWriteItems', () => {
  it('writes puts, updates and deletes together', async () => {
    await put({ ...key('old'), n: 1 });
    await transact({ Put: { TableName, Item: { ...key('new'), n: 5 } } }, add('counter', 3), {
      Delete: { TableName, Key: key('old') },
    });
    expect([await get('new'), await get('counter'), await get('old')]).toEqual([
      { ...key('new'), n: 5 },
      { ...key('counter'), n: 3 },
      undefined,
    ]);
  });

  it('writes nothing when one condition fails, and gives the reasons in order', async () => {
    await put({ ...key('a'), n: 1 });
    const attempt = transact(
      add('b', 1),
      {
        ConditionCheck: {
          TableName,
          Key: key('a'),
          ConditionExpression: 'n = :two',
          ExpressionAttributeValues: { ':two': 2 },
          ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
        },
      },
      { Put: { TableName, Item: key('a2'), ConditionExpression: 'attribute_exists(pk)' } },
    );
    const error = await attempt.catch((thrown: TransactionCanceledException) => thrown);
    expect(error).toBeInstanceOf(TransactionCanceledException);
    expect((error as TransactionCanceledException).CancellationReasons).toEqual([
      { Code: 'None' },
      {
        Code: 'ConditionalCheckFailed',
        Message: 'The conditional request failed',
        Item: { pk: { S: 'p' }, sk: { S: 'a' }, n: { N: '1' } },
      },
      { Code: 'ConditionalCheckFailed', Message: 'The conditional request failed' },
    ]);
    expect(await get('b')).toBeUndefined();
  });

  it('leaves the item of a passed condition check alone', async () => {
    await put({ ...key('a'), n: 1 });
    const ConditionCheck = { TableName, Key: key('a'), ConditionExpression: 'attribute_exists(pk)' };
    await transact({ ConditionCheck }, add('b', 1));
    expect(await get('a')).toEqual({ ...key('a'), n: 1 });
  });

  it('refuses two actions on one item', async () => {
    await expect(transact(add('a', 1), add('a', 1))).rejects.toThrow('multiple operations on one item');
  });

  it('takes 100 actions and no more', async () => {
    const actions = Array.from({ length: 101 }, (_, n) => add(`n${n}`, 1));
    await transact(...actions.slice(1));
    await expect(transact(...actions)).rejects.toThrow('length between 1 and 100');
  });

  /** Asks again for as long as another transaction is at work on the item, as callers must. */
  const insist = async (write: () => Promise<unknown>): Promise<number> => {
    for (let conflicts = 0; ; conflicts += 1) {
      try {
        await write();
        return conflicts;
      } catch (error) {
        const { name, CancellationReasons = [] } = error as Error &
          Pick<Partial<TransactionCanceledException>, 'CancellationReasons'>;
        const met = CancellationReasons.some(({ Code }) => Code === 'TransactionConflict');
        if (name !== 'TransactionConflictException' && !met) throw error;
      }
    }
  };

  it('does not wait for another on the same item: it is cancelled, or a single write refused', async () => {
    const single = () => client.send(new PutCommand({ TableName, Item: key('other') }));
    const conflicts = await Promise.all(
      Array.from({ length: 40 }, (_, n) =>
        insist(() => (n % 4 ? transact(add('a', 1), add('b', 2)) : single())),
      ),
    );
    expect([(await get('a'))?.n, (await get('b'))?.n]).toEqual([30, 60]);
    expect(Math.max(...conflicts)).toBeGreaterThan(0);
  });

  describe('at work on an item', () => {
    const Item = (sk: string) => ({ pk: { S: 'p' }, sk: { S: sk } });
    const Put = (sk: string) => ({ Put: { TableName, Item: Item(sk) } });
    let store: Store;
    let going: Promise<unknown>;
    let finish = () => {};
    beforeEach(async () => {
      store = await openStore(undefined);
      await new Promise<void>((resolve) => {
        store.tableDb.put(TableName, { ...table, TableStatus: 'ACTIVE' }, () => resolve());
      });
      const { batch } = store.db;
      const begun = Promise.withResolvers<void>();
      store.db.batch = async (writes) => {
        store.db.batch = batch;
        begun.resolve();
        await new Promise<void>((resolve) => {
          finish = resolve;
        });
        return batch.call(store.db, writes);
      };
      going = transactWrite(store, { TransactItems: [Put('a'), Put('b')] });
      await begun.promise;
    });
    afterEach(async () => {
      finish();
      await going;
      await store.db.close();
    });
    const typeOf = (type: string) => ({
      body: expect.objectContaining({ __type: expect.stringMatching(type) }),
    });

    it('makes another transaction fail, with the reason at that item', async () => {
      const other = transactWrite(store, { TransactItems: [Put('c'), Put('b')] });
      await expect(other).rejects.toMatchObject({
        body: { CancellationReasons: [{ Code: 'None' }, { Code: 'TransactionConflict' }] },
      });
      const read = transactGet(store, { TransactItems: [{ Get: { TableName, Key: Item('a') } }] });
      await expect(read).rejects.toMatchObject(typeOf('#TransactionCanceledException$'));
    });

    it('makes a single write of it fail, and no other', async () => {
      const write = (sk: string) => singleWrite(store, 'PutItem', { TableName, Item: Item(sk) });
      await expect(write('a')).rejects.toMatchObject(typeOf('#TransactionConflictException$'));
      await write('c');
      const erase = singleWrite(store, 'DeleteItem', { TableName, Key: Item('b') });
      await expect(erase).rejects.toMatchObject(typeOf('#TransactionConflictException$'));
    });

    it('does so only until it is done', async () => {
      finish();
      await going;
      await singleWrite(store, 'PutItem', { TableName, Item: Item('a') });
    });
  });

  it('lets one of two that claim the same item win', async () => {
    const claim = (owner: string) => {
      const Item = { ...key('claimed'), owner };
      return transact(
        { Put: { TableName, Item, ConditionExpression: 'attribute_not_exists(pk)' } },
        add(owner, 1),
      );
    };
    const outcomes = await Promise.allSettled(['x', 'y'].map(claim));
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const winner = (await get('claimed'))?.owner as string;
    expect([(await get(winner))?.n, await get(winner === 'x' ? 'y' : 'x')]).toEqual([1, undefined]);
  });

  it('reaches the disk as one batch, which a dying process cannot tear', async () => {
    const store = await openStore(undefined);
    await new Promise<void>((resolve) => {
      store.tableDb.put(TableName, { ...table, TableStatus: 'ACTIVE' }, () => resolve());
    });
    const batch = vi.spyOn(store.db, 'batch');
    const single = vi.spyOn(store.db as unknown as { put(): void }, 'put');
    const Item = (sk: string) => ({ pk: { S: 'p' }, sk: { S: sk } });
    const Key = Item('c');
    await transactWrite(store, {
      TransactItems: [
        { Put: { TableName, Item: Item('a') } },
        { Put: { TableName, Item: Item('b') } },
        { Delete: { TableName, Key } },
      ],
    });
    expect(batch.mock.calls.map(([writes]) => writes.map(({ type }) => type))).toEqual([
      ['put', 'put', 'del'],
    ]);
    expect(single).not.toHaveBeenCalled();
    await store.db.close();
  });
});

it('reads several items as of one moment', async () => {
  await put({ ...key('a'), n: 1 });
  const Get = (sk: string) => ({ Get: { TableName, Key: key(sk) } });
  const { Responses } = await client.send(new TransactGetCommand({ TransactItems: [Get('a'), Get('none')] }));
  expect(Responses).toEqual([{ Item: { ...key('a'), n: 1 } }, {}]);
});

it('names the item that failed the condition of a single write', async () => {
  await put({ ...key('a'), n: 1 });
  const write = client.send(
    new PutCommand({
      TableName,
      Item: key('a'),
      ConditionExpression: 'attribute_not_exists(pk)',
      ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
    }),
  );
  const error = await write.catch((thrown: ConditionalCheckFailedException) => thrown);
  expect(error).toBeInstanceOf(ConditionalCheckFailedException);
  expect((error as ConditionalCheckFailedException).Item).toMatchObject({ n: { N: '1' } });
});

it('pages through one prefix of a partition, in order and without its neighbours', async () => {
  const names = Array.from({ length: 25 }, (_, n) => `R#${String(n).padStart(2, '0')}`);
  for (const sk of [...names, 'Q#1', 'S#1', 'R']) await put(key(sk));
  const found: string[] = [];
  let ExclusiveStartKey: Record<string, unknown> | undefined;
  do {
    const page = await client.send(
      new QueryCommand({
        TableName,
        KeyConditionExpression: 'pk = :pk AND begins_with(sk, :prefix)',
        ExpressionAttributeValues: { ':pk': 'p', ':prefix': 'R#' },
        Limit: 10,
        ...(ExclusiveStartKey ? { ExclusiveStartKey } : {}),
      }),
    );
    found.push(...(page.Items ?? []).map(({ sk }) => String(sk)));
    ExclusiveStartKey = page.LastEvaluatedKey;
  } while (ExclusiveStartKey);
  expect(found).toEqual(names);
});

describe('a table that is too busy', () => {
  const read = (...sks: string[]) =>
    client.send(
      new BatchGetCommand({ RequestItems: { [TableName]: { Keys: sks.map(key), ConsistentRead: true } } }),
    );
  const write = (...sks: string[]) =>
    client.send(
      new BatchWriteCommand({
        RequestItems: { [TableName]: sks.map((sk) => ({ PutRequest: { Item: key(sk) } })) },
      }),
    );
  const names = Array.from({ length: 20 }, (_, n) => `n${n}`);

  it('leaves part of a batch undone and says which', async () => {
    aws.faults.set({ dynamodb: { unprocessed: 0.5 } });
    const { UnprocessedItems } = await write(...names);
    const left = UnprocessedItems?.[TableName]?.map(({ PutRequest }) => String(PutRequest?.Item?.sk)) ?? [];
    expect([left.length > 0, left.length < names.length]).toEqual([true, true]);
    aws.faults.set({});
    const stored = (await read(...names)).Responses?.[TableName]?.map(({ sk }) => String(sk)) ?? [];
    expect([...stored, ...left].sort()).toEqual([...names].sort());

    await write(...left);
    aws.faults.set({ dynamodb: { unprocessed: 0.5 } });
    const { Responses, UnprocessedKeys } = await read(...names);
    const unread = UnprocessedKeys?.[TableName];
    expect(unread?.ConsistentRead).toBe(true);
    const both = [...(Responses?.[TableName] ?? []), ...(unread?.Keys ?? [])].map(({ sk }) => String(sk));
    expect(both.sort()).toEqual([...names].sort());
    expect(unread?.Keys?.length).toBeGreaterThan(0);
  });

  it('refuses a batch of which it would do nothing', async () => {
    aws.faults.set({ dynamodb: { unprocessed: 1 } });
    await expect(read('a', 'b')).rejects.toMatchObject({ name: 'ProvisionedThroughputExceededException' });
  });

  it('refuses a request, and gives the reason of a transaction', async () => {
    aws.faults.set({ dynamodb: { throttle: 1 } });
    await expect(put(key('a'))).rejects.toMatchObject({ name: 'ProvisionedThroughputExceededException' });
    await expect(transact(add('a', 1), add('b', 1))).rejects.toMatchObject({
      CancellationReasons: [{ Code: 'ThrottlingError' }, { Code: 'None' }],
    });
    aws.faults.set({});
    expect(await get('a')).toBeUndefined();
  });

  it('refuses writes that would meet a transaction, and reads nothing less', async () => {
    aws.faults.set({ dynamodb: { conflict: 1 } });
    await expect(put(key('a'))).rejects.toMatchObject({ name: 'TransactionConflictException' });
    await expect(transact(add('a', 1), add('b', 1))).rejects.toMatchObject({
      CancellationReasons: [{ Code: 'TransactionConflict' }, { Code: 'None' }],
    });
    expect(await get('a')).toBeUndefined();
  });
});

it('fails on demand before anything happened, and counts requests', async () => {
  const before = aws.dynamodb.counts().PutItem ?? 0;
  aws.faults.set({ dynamodb: { fail: 1 } });
  await expect(put(key('a'))).rejects.toMatchObject({ name: 'InternalServerError' });
  aws.faults.set({});
  expect(await get('a')).toBeUndefined();
  expect(aws.dynamodb.counts().PutItem).toBe(before + 1);
});
