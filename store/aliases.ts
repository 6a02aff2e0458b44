/** Other UIDs under which an organizer's calendar knows an event, as they said. */
import { GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import { keys } from './keys.ts';
import { type Table, wins } from './table.ts';

/** The first word counts. @param id what the event of the other UID would have */
export async function putAlias(table: Table, id: string, eventId: string): Promise<void> {
  await wins(
    table.db.send(
      new PutCommand({
        TableName: table.name,
        Item: { ...keys.alias(id), eventId },
        ConditionExpression: 'attribute_not_exists(pk)',
      }),
    ),
  );
}

/** The event it stands for, strongly consistent; null for most. */
export async function getAlias(table: Table, id: string): Promise<string | null> {
  const { Item } = await table.db.send(
    new GetCommand({ TableName: table.name, Key: keys.alias(id), ConsistentRead: true }),
  );
  return Item ? (Item.eventId as string) : null;
}
