/** Calls that carry an idempotency key. A repeated call finds what the first one planned, and how it ended. */
import { DeleteCommand, GetCommand, PutCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { keys } from './keys.ts';
import { type Table, wins } from './table.ts';

/** A call with a key. */
export interface KeyedCall {
  /** The fingerprint of its body. */
  readonly body: string;
  /** What it does, in JSON without a secret. A second attempt does the same. */
  readonly plan: unknown;
  /** What became of it, in JSON without a secret; absent until it has ended. */
  readonly result?: unknown;
  /** Until when nobody else does it, in milliseconds since 1970. */
  readonly busyUntil: number;
  /** The number of the attempt. */
  readonly attempt: number;
}

/** Seconds for which a call is known by its key. */
const KNOWN_FOR = 24 * 3600;
/** Milliseconds after which an attempt that has not ended is taken for dead. */
const BUSY_FOR = 60_000;

/**
 * Returns the call with this key, or null when there is none or its day is over.
 * @param name a fingerprint of who calls, the route and the key
 * @param now milliseconds since 1970; DynamoDB may remove an expired record hours later
 */
export async function getKeyedCall(table: Table, name: string, now: number): Promise<KeyedCall | null> {
  const { Item } = await table.db.send(
    new GetCommand({ TableName: table.name, Key: keys.idempotencyKey(name), ConsistentRead: true }),
  );
  return Item && Number(Item.expiresAt) * 1000 > now ? (Item as KeyedCall & typeof Item) : null;
}

/**
 * Begins an attempt: the first, or one after an attempt that died.
 * @param before what was found of the call; null for nothing
 * @returns the attempt, or null when another one was faster
 */
export async function beginKeyedCall(
  table: Table,
  name: string,
  call: Pick<KeyedCall, 'body' | 'plan'>,
  before: KeyedCall | null,
  now: number,
): Promise<KeyedCall | null> {
  const attempt = (before?.attempt ?? 0) + 1;
  const begun: KeyedCall = { ...call, attempt, busyUntil: now + BUSY_FOR };
  const seconds = Math.floor(now / 1000);
  const Item = { ...keys.idempotencyKey(name), ...begun, expiresAt: seconds + KNOWN_FOR };
  const condition = before
    ? {
        ConditionExpression: 'attempt = :attempt AND attribute_not_exists(#result)',
        ExpressionAttributeNames: { '#result': 'result' },
        ExpressionAttributeValues: { ':attempt': before.attempt },
      }
    : {
        ConditionExpression: 'attribute_not_exists(pk) OR expiresAt <= :now',
        ExpressionAttributeValues: { ':now': seconds },
      };
  const isOurs = await wins(table.db.send(new PutCommand({ TableName: table.name, Item, ...condition })));
  return isOurs ? begun : null;
}

/** Records how a call ended. Another attempt that has begun meanwhile ends by itself. */
export async function endKeyedCall(
  table: Table,
  name: string,
  { attempt }: KeyedCall,
  result: unknown,
): Promise<void> {
  await wins(
    table.db.send(
      new UpdateCommand({
        TableName: table.name,
        Key: keys.idempotencyKey(name),
        UpdateExpression: 'SET #result = :result',
        ConditionExpression: 'attempt = :attempt',
        ExpressionAttributeNames: { '#result': 'result' },
        ExpressionAttributeValues: { ':result': result, ':attempt': attempt },
      }),
    ),
  );
}

/** Forgets a call that was refused and did nothing, so that its key may come with a call that is better. */
export async function forgetKeyedCall(table: Table, name: string, { attempt }: KeyedCall): Promise<void> {
  await wins(
    table.db.send(
      new DeleteCommand({
        TableName: table.name,
        Key: keys.idempotencyKey(name),
        ConditionExpression: 'attempt = :attempt',
        ExpressionAttributeValues: { ':attempt': attempt },
      }),
    ),
  );
}
