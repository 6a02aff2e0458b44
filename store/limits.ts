/** How often something may happen in a window of time. */
import { UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { keys } from './keys.ts';
import { type Table, wins } from './table.ts';

export interface Limit {
  /** What is counted; addresses only as fingerprints. */
  readonly name: string;
  readonly most: number;
  /** Seconds. */
  readonly window: number;
}

/** Takes `count` from what is left in the current window. False, and nothing taken, when that is too much. */
export async function takeFromLimit(table: Table, limit: Limit, now: number, count = 1): Promise<boolean> {
  if (count > limit.most) return false;
  const window = Math.floor(now / 1000 / limit.window);
  return wins(
    table.db.send(
      new UpdateCommand({
        TableName: table.name,
        Key: keys.limit(limit.name, String(window)),
        UpdateExpression: 'ADD takenCount :count SET expiresAt = :expiresAt',
        ConditionExpression: 'attribute_not_exists(takenCount) OR takenCount <= :room',
        ExpressionAttributeValues: {
          ':count': count,
          ':room': limit.most - count,
          ':expiresAt': (window + 2) * limit.window,
        },
      }),
    ),
  );
}
