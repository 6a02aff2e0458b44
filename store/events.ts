/** Events and the codes that open them. */
import { GetCommand, PutCommand, QueryCommand, TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import type { Scope } from '../domain/codes.ts';
import type { EventRecord } from '../domain/event.ts';
import { organizerHandle } from '../domain/ids.ts';
import { keys } from './keys.ts';
import { conditionFailed, type Table } from './table.ts';

/** Reads one event, strongly consistent. */
export async function getEvent(table: Table, id: string): Promise<EventRecord | null> {
  const { Item } = await table.db.send(
    new GetCommand({ TableName: table.name, Key: keys.event(id), ConsistentRead: true }),
  );
  if (!Item) return null;
  const { pk: _pk, sk: _sk, ...event } = Item;
  return event as EventRecord;
}

/**
 * Stores a new event with the hashes of its codes and its place among the organizer's events.
 * @returns false when the event exists already; nothing was written then
 */
export async function createEvent(
  table: Table,
  event: EventRecord,
  codeHashes: Readonly<Record<Scope, string>>,
): Promise<boolean> {
  const absent = { TableName: table.name, ConditionExpression: 'attribute_not_exists(pk)' };
  const code = (scope: Scope) => ({ ...keys.code(codeHashes[scope]), eventId: event.id, scope });
  try {
    await table.db.send(
      new TransactWriteCommand({
        TransactItems: [
          { Put: { ...absent, Item: { ...keys.event(event.id), ...event } } },
          { Put: { ...absent, Item: code('api') } },
          { Put: { ...absent, Item: code('manage') } },
          { Put: { TableName: table.name, Item: keys.eventOf(organizerHandle(event.owner), event.id) } },
        ],
      }),
    );
    return true;
  } catch (error) {
    if (conditionFailed(error)) return false;
    throw error;
  }
}

/**
 * Replaces an event if nobody has since it was read.
 * @returns false when somebody else was faster; nothing was written then
 */
export async function replaceEvent(table: Table, current: EventRecord, next: EventRecord): Promise<boolean> {
  try {
    await table.db.send(
      new PutCommand({
        TableName: table.name,
        Item: { ...keys.event(next.id), ...next, revision: current.revision + 1 },
        ConditionExpression: 'revision = :revision',
        ExpressionAttributeValues: { ':revision': current.revision },
      }),
    );
    return true;
  } catch (error) {
    if (conditionFailed(error)) return false;
    throw error;
  }
}

/** What a code opens, or null for an unknown or revoked one. */
export async function findCode(
  table: Table,
  hash: string,
): Promise<{ eventId: string; scope: Scope } | null> {
  const { Item } = await table.db.send(new GetCommand({ TableName: table.name, Key: keys.code(hash) }));
  return Item ? { eventId: Item.eventId as string, scope: Item.scope as Scope } : null;
}

/** Ids of an organizer's events. */
export async function listEventsOf(table: Table, organizer: string): Promise<string[]> {
  const { pk } = keys.eventOf(organizer, '');
  const { Items = [] } = await table.db.send(
    new QueryCommand({
      TableName: table.name,
      KeyConditionExpression: 'pk = :pk',
      ExpressionAttributeValues: { ':pk': pk },
    }),
  );
  return Items.map((item) => (item.sk as string).slice('EVENT#'.length));
}
