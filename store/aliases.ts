/** Other UIDs under which an organizer's calendar knows an event, as the organizer has said. */
import { GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import { keys } from './keys.ts';
import { type Table, wins } from './table.ts';

/**
 * Stores an alias; an alias that exists already stays as it is.
 * @param id the id an event of the other UID would have
 * @param eventId the event it stands for
 */
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

/** Returns the event an id stands for, strongly consistent, or null when it is no alias. */
export async function getAlias(table: Table, id: string): Promise<string | null> {
  const { Item } = await table.db.send(
    new GetCommand({ TableName: table.name, Key: keys.alias(id), ConsistentRead: true }),
  );
  return Item ? (Item.eventId as string) : null;
}
