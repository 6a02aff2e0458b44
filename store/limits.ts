/** How often something may happen in a window of time. */
import { GetCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import type { Limit } from '../domain/strangers.ts';
import { keys } from './keys.ts';
import { type Table, wins } from './table.ts';

/**
 * Takes `count` from what is left in the current window. False, and nothing taken, when that is too much.
 * @param by names what it is taken for: when that took the last of it, it may ask again, for it may have died
 */
export async function takeFromLimit(
  table: Table,
  limit: Limit,
  now: number,
  count = 1,
  by: string | null = null,
): Promise<boolean> {
  if (count > limit.most) return false;
  const window = windowOf(limit, now);
  const Key = keys.limit(limit.name, String(window));
  const taken = await wins(
    table.db.send(
      new UpdateCommand({
        TableName: table.name,
        Key,
        UpdateExpression: 'ADD takenCount :count SET expiresAt = :expiresAt, takenBy = :by',
        ConditionExpression: 'attribute_not_exists(takenCount) OR takenCount <= :room',
        ExpressionAttributeValues: {
          ':count': count,
          ':room': limit.most - count,
          ':expiresAt': (window + 2) * limit.window,
          ':by': by,
        },
      }),
    ),
  );
  if (taken || by === null) return taken;
  const { Item } = await table.db.send(new GetCommand({ TableName: table.name, Key, ConsistentRead: true }));
  return Item?.takenBy === by;
}

/** Takes from each of them, in order, and stops at the first that has not so much left: that one, or null. */
export async function takeFromLimits(
  table: Table,
  limits: readonly Limit[],
  now: number,
  { count = 1, by = null }: { readonly count?: number; readonly by?: string | null } = {},
): Promise<Limit | null> {
  for (const limit of limits) {
    if (!(await takeFromLimit(table, limit, now, count, by))) return limit;
  }
  return null;
}

/** Gives back what was taken in vain. @param now when it was taken */
export async function giveBack(
  table: Table,
  limits: readonly Limit[],
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

function windowOf({ window }: Limit, now: number): number {
  return Math.floor(now / 1000 / window);
}
