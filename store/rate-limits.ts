/** How often something may happen in a window of time. */
import type { TransactionCanceledException } from '@aws-sdk/client-dynamodb';
import { GetCommand, TransactWriteCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import type { RateLimit } from '#domain/access/stranger-limits.ts';
import { keys } from './keys.ts';
import { conditionFailed, type Table, wins } from './table.ts';

/**
 * Takes `count` from what is left in the current window. False, and nothing taken, when that is too much.
 * @param by names what it is taken for: a worker that took for it and died may ask again, and takes nothing more
 */
export async function takeFromRateLimit(
  table: Table,
  limit: RateLimit,
  now: number,
  count = 1,
  by: string | null = null,
): Promise<boolean> {
  if (count > limit.most) return false;
  const window = windowOf(limit, now);
  const expiresAt = (window + 2) * limit.window;
  const Update = {
    TableName: table.name,
    Key: keys.limit(limit.name, String(window)),
    UpdateExpression: 'ADD takenCount :count SET expiresAt = :expiresAt',
    ConditionExpression: 'attribute_not_exists(takenCount) OR takenCount <= :room',
    ExpressionAttributeValues: { ':count': count, ':room': limit.most - count, ':expiresAt': expiresAt },
  };
  if (by === null) return wins(table.db.send(new UpdateCommand(Update)));
  const Item = { ...keys.taken(limit.name, String(window), by), expiresAt };
  const Put = { TableName: table.name, Item, ConditionExpression: 'attribute_not_exists(pk)' };
  try {
    await table.db.send(new TransactWriteCommand({ TransactItems: [{ Put }, { Update }] }));
    return true;
  } catch (error) {
    if (!conditionFailed(error)) throw error;
    const [ofMark] = (error as TransactionCanceledException).CancellationReasons ?? [];
    return ofMark?.Code === 'ConditionalCheckFailed';
  }
}

/** Returns true when nothing is left of a limit in the current window. */
export async function isUsedUp(table: Table, limit: RateLimit, now: number): Promise<boolean> {
  const Key = keys.limit(limit.name, String(windowOf(limit, now)));
  const { Item } = await table.db.send(new GetCommand({ TableName: table.name, Key }));
  return ((Item?.takenCount as number | undefined) ?? 0) >= limit.most;
}

/**
 * Takes from each limit, in order, and stops at the first that has too little left. Returns that limit, or null.
 * @param now milliseconds since 1970
 */
export async function takeFromRateLimits(
  table: Table,
  limits: readonly RateLimit[],
  now: number,
  { count = 1, by = null }: { readonly count?: number; readonly by?: string | null } = {},
): Promise<RateLimit | null> {
  for (const limit of limits) {
    if (!(await takeFromRateLimit(table, limit, now, count, by))) return limit;
  }
  return null;
}

/** Gives back what was taken but not used. @param now when it was taken, milliseconds since 1970 */
export async function giveBack(
  table: Table,
  limits: readonly RateLimit[],
  now: number,
  count: number,
): Promise<void> {
  if (count === 0) return;
  for (const limit of limits) {
    await table.db.send(
      new UpdateCommand({
        TableName: table.name,
        Key: keys.limit(limit.name, String(windowOf(limit, now))),
        UpdateExpression: 'ADD takenCount :back',
        ExpressionAttributeValues: { ':back': -count },
      }),
    );
  }
}

/** Milliseconds after which a reservation that was not recorded is dropped: its worker has died. */
const RESERVED_FOR = 15 * 60_000;

/**
 * Reserves room for `count` more guests of an event where there may be `most` in all and `recorded` are there: of calls at
 * the same moment, each sees what the others reserved and have not recorded yet. False, and nothing reserved, when there is
 * no room.
 */
export async function reserveGuests(
  table: Table,
  eventId: string,
  { count, recorded, most }: { readonly count: number; readonly recorded: number; readonly most: number },
  now: number,
): Promise<boolean> {
  if (count === 0) return true;
  if (recorded + count > most) return false;
  const reserve = (UpdateExpression: string, ConditionExpression: string, values: Record<string, number>) =>
    wins(
      table.db.send(
        new UpdateCommand({
          TableName: table.name,
          Key: keys.limit(`guests#${eventId}`, 'room'),
          UpdateExpression: `${UpdateExpression}, reservedAt = :now, expiresAt = :expiresAt`,
          ConditionExpression,
          ExpressionAttributeValues: {
            ...values,
            ':now': now,
            ':expiresAt': Math.ceil((now + 2 * RESERVED_FOR) / 1000),
          },
        }),
      ),
    );
  const isFirst = await reserve(
    'SET reserved = :all',
    'attribute_not_exists(reserved) OR reserved <= :recorded OR reservedAt < :old',
    { ':all': recorded + count, ':recorded': recorded, ':old': now - RESERVED_FOR },
  );
  return (
    isFirst ||
    reserve('SET reserved = reserved + :count', 'reserved <= :room', {
      ':count': count,
      ':room': most - count,
    })
  );
}

function windowOf({ window }: RateLimit, now: number): number {
  return Math.floor(now / 1000 / window);
}
