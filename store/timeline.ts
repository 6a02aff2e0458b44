/** What was counted over time: one item for each event and day, with one attribute for each hour. */
import { QueryCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { attributeOf, type Known, type Point, readPoints, writePoint } from '#domain/counts/timeline.ts';
import { keys } from './keys.ts';
import { type Table, wins } from './table.ts';

/** How many days with answers are read. */
const DAYS = 60;

/**
 * Records what was counted at one moment. Of each hour the latest is kept: an earlier one that is noted late, or one that is
 * noted twice, changes nothing.
 */
export async function recordPoint(table: Table, eventId: string, point: Point): Promise<void> {
  const { day, hour } = attributeOf(point);
  await wins(
    table.db.send(
      new UpdateCommand({
        TableName: table.name,
        Key: keys.timeline(eventId, day),
        UpdateExpression: 'SET #hour = :point',
        ConditionExpression: 'attribute_not_exists(#hour) OR #hour < :point',
        ExpressionAttributeNames: { '#hour': hour },
        ExpressionAttributeValues: { ':point': writePoint(point) },
      }),
    ),
  );
}

/**
 * Returns what was noted on the last 60 days on which something was. The read is eventually consistent: what was noted in
 * the last second may be missing, and the present counts, which end the curve, are read apart.
 */
export async function readTimeline(table: Table, eventId: string): Promise<Known> {
  const { pk, sk } = keys.timeline(eventId, '');
  const { Items = [], LastEvaluatedKey } = await table.db.send(
    new QueryCommand({
      TableName: table.name,
      KeyConditionExpression: 'pk = :pk AND begins_with(sk, :sk)',
      ExpressionAttributeValues: { ':pk': pk, ':sk': sk },
      ScanIndexForward: false,
      Limit: DAYS,
    }),
  );
  return { points: Items.toReversed().flatMap(readPoints), isWhole: LastEvaluatedKey === undefined };
}
