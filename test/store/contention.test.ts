/** What DynamoDB did not do because of others is asked for again; what it will not do is not. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ConditionalCheckFailedException, DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DeleteCommand, PutCommand, TransactWriteCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { newRecipient } from '#domain/recipient/new-recipient.ts';
import { changeRecipient } from '#store/change-recipient.ts';
import { markSeen, takeTurn } from '#store/handled-once.ts';
import { takeFromRateLimit } from '#store/rate-limits.ts';
import { fullJitter } from '#store/retries.ts';
import { getItems, openTable, type Table, wins } from '#store/table.ts';

interface Request {
  readonly operation: string;
  readonly body: { readonly RequestItems?: Record<string, { Keys: object[] }> };
}
type Answer = { readonly status?: number; readonly body: object };

/** What came, and what is answered, one after the other; after the last, all goes well. */
let requests: Request[];
let answers: Answer[];
let always: ((request: Request) => Answer) | null;
let pauses: number[];
let table: Table;

const server = createServer(async (request, response) => {
  let text = '';
  for await (const chunk of request) text += chunk;
  const operation = String(request.headers['x-amz-target']).split('.')[1] ?? '';
  const one = { operation, body: JSON.parse(text) as Request['body'] };
  requests.push(one);
  const { status = 200, body } = always?.(one) ?? answers.shift() ?? { body: {} };
  response.writeHead(status, { 'content-type': 'application/x-amz-json-1.0' }).end(JSON.stringify(body));
});

beforeAll(() => new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening)));
afterAll(() => {
  server.closeAllConnections();
  return new Promise((closed) => server.close(closed));
});
let client: DynamoDBClient;
beforeEach(() => {
  [requests, answers, always, pauses] = [[], [], null, []];
  client = new DynamoDBClient({
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    region: 'eu-west-1',
    credentials: { accessKeyId: 'none', secretAccessKey: 'none' },
    // What the SDK itself repeats is not looked at here.
    maxAttempts: 1,
  });
  const halfway = fullJitter(
    () => 0.5,
    async (milliseconds) => pauses.push(milliseconds),
  );
  table = openTable('Table', client, halfway);
});
afterEach(() => client.destroy());

const failure = (type: string, more: object = {}): Answer => ({
  status: 400,
  body: { __type: `com.amazonaws.dynamodb.v20120810#${type}`, message: 'Not now.', ...more },
});
const cancelled = (...codes: string[]) =>
  failure('TransactionCanceledException', { CancellationReasons: codes.map((Code) => ({ Code })) });

const Key = { pk: 'a', sk: 'b' };
const UpdateExpression = 'SET a = :a';
const ExpressionAttributeValues = { ':a': 1 };
const WRITES = {
  put: () => table.db.send(new PutCommand({ TableName: 'Table', Item: Key })),
  update: () =>
    table.db.send(
      new UpdateCommand({ TableName: 'Table', Key, UpdateExpression, ExpressionAttributeValues }),
    ),
  delete: () => table.db.send(new DeleteCommand({ TableName: 'Table', Key })),
  transaction: () =>
    table.db.send(
      new TransactWriteCommand({
        TransactItems: [{ Put: { TableName: 'Table', Item: { ...Key, sk: 'c' } } }],
      }),
    ),
  'note of a dealt-with mail': () => markSeen(table, 'rsvp', 'mail-1', 0),
  'turn of a notice': () => takeTurn(table, 'notice', 'created', 0),
  'place in a limit': () => takeFromRateLimit(table, { name: 'a', most: 5, window: 60 }, 0),
};

describe.each(Object.entries(WRITES))('a %s', (_, write) => {
  test.each([
    'TransactionConflictException',
    'ProvisionedThroughputExceededException',
    'ThrottlingException',
    'RequestLimitExceeded',
  ])('that meets %s is made again, the same', async (type) => {
    answers = [failure(type), failure(type)];
    await write();
    expect(requests).toHaveLength(3);
    expect(new Set(requests.map(({ operation }) => operation)).size).toBe(1);
  });
});

describe('a transaction', () => {
  test.each([['TransactionConflict'], ['ThrottlingError'], ['ProvisionedThroughputExceeded']])(
    'cancelled by %s is made again',
    async (reason) => {
      answers = [cancelled('None', reason), cancelled(reason, 'TransactionConflict')];
      await WRITES.transaction();
      expect(requests).toHaveLength(3);
    },
  );

  test.each([
    [['ConditionalCheckFailed']],
    [['TransactionConflict', 'ConditionalCheckFailed']],
    [['ThrottlingError', 'ConditionalCheckFailed', 'None']],
  ])('cancelled by %j is not made again', async (reasons) => {
    answers = [cancelled(...reasons)];
    expect(await wins(WRITES.transaction())).toBe(false);
    expect(requests).toHaveLength(1);
  });

  test.each([['ValidationError'], ['ItemCollectionSizeLimitExceeded']])(
    'cancelled by %s fails at once',
    async (reason) => {
      answers = [cancelled(reason, 'TransactionConflict')];
      await expect(wins(WRITES.transaction())).rejects.toThrow();
      expect(requests).toHaveLength(1);
    },
  );
});

test('transactions of one client on one tally do not meet, also after one that failed', async () => {
  let [running, met, sent] = [0, 0, 0];
  table.db.send = async () => {
    [running, sent] = [running + 1, sent + 1];
    met = Math.max(met, running);
    await new Promise((resolve) => setTimeout(resolve, 1));
    running -= 1;
    if (sent === 1) throw new Error('This one fails.');
    return {} as never;
  };
  const write = (email: string) => {
    const guest = newRecipient('e', { email, name: null, origin: 'web' }, 'web', '2026-05-01T08:00:00Z');
    const recipient = { ...guest, id: 'a'.repeat(guest.id.length) };
    return changeRecipient(table, 'e', recipient.id, () => ({ recipient }), { known: null });
  };
  const results = await Promise.allSettled(
    ['one', 'two', 'three'].map((name) => write(`${name}@example.com`)),
  );
  expect(results.map(({ status }) => status)).toEqual(['rejected', 'fulfilled', 'fulfilled']);
  expect([sent, met]).toEqual([3, 1]);
});

test('a transaction that does not end holds up the next one on its tally only for a moment', async () => {
  let sent = 0;
  table.db.send = async () => {
    sent += 1;
    return sent === 1 ? new Promise<never>(() => {}) : ({} as never);
  };
  const guest = newRecipient(
    'e',
    { email: 'one@example.com', name: null, origin: 'web' },
    'web',
    '2026-05-01T08:00:00Z',
  );
  const write = () => changeRecipient(table, 'e', guest.id, () => ({ recipient: guest }), { known: null });
  void write();
  expect(await write()).toMatchObject({ email: 'one@example.com' });
});

test('a failed condition is said at once', async () => {
  answers = [failure('ConditionalCheckFailedException')];
  await expect(WRITES.put()).rejects.toBeInstanceOf(ConditionalCheckFailedException);
  expect(requests).toHaveLength(1);
});

test('conflicts without end are neither a failed condition nor a reached limit: the work is tried again', async () => {
  always = () => failure('TransactionConflictException');
  await expect(wins(WRITES.put())).rejects.toMatchObject({ name: 'TransactionConflictException' });
  await expect(WRITES['place in a limit']()).rejects.toMatchObject({ name: 'TransactionConflictException' });
  expect(requests.length).toBeGreaterThan(10);
  expect(requests.length).toBeLessThan(30);
});

test('pauses are drawn from nothing to a bound that doubles, and stay under a second', async () => {
  always = () => failure('TransactionConflictException');
  await WRITES.put().catch(() => {});
  expect(pauses).toEqual([12.5, 25, 50, 100, 200, 400, 500, 500]);
  const drawn: number[] = [];
  const randoms = [0, 0.25, 0.999];
  const backOff = fullJitter(
    () => randoms.shift() ?? 0,
    async (milliseconds) => drawn.push(milliseconds),
  );
  for (const attempt of [0, 1, 20]) await backOff(attempt);
  expect(drawn).toEqual([0, 12.5, 999]);
});

describe('a read of many items', () => {
  const many = (count: number) => Array.from({ length: count }, (_, n) => ({ pk: 'a', sk: String(n) }));
  const keysOf = ({ body }: Request) => body.RequestItems?.Table?.Keys ?? [];
  /** Reads so many of the keys and leaves the others. */
  const reading = (count: number) => (request: Request) => {
    const left = keysOf(request).slice(count);
    return {
      body: {
        Responses: { Table: keysOf(request).slice(0, count) },
        UnprocessedKeys: left.length > 0 ? { Table: { Keys: left } } : {},
      },
    };
  };

  test('asks for what was left until all is there, with a pause each time', async () => {
    always = reading(30);
    expect(await getItems(table, many(130))).toHaveLength(130);
    expect(pauses).toHaveLength(requests.length - 1);
  });

  test('waits longer while nothing at all is read, and gives up in the end', async () => {
    always = reading(0);
    await expect(getItems(table, many(3))).rejects.toMatchObject({ code: 'table-busy' });
    expect(requests).toHaveLength(9);
    expect(pauses.at(-1)).toBeGreaterThan(pauses[0] ?? 0);
  });
});
