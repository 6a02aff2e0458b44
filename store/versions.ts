/** Every version of an event, with whom it was told to. */
import { QueryCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import type { EventRecord } from '#domain/event/event.ts';
import type { Heard } from '#domain/event/version-history.ts';
import { type EventVersion, versionOf } from '#domain/event/version-history.ts';
import { keys } from './keys.ts';
import { type Table, wins } from './table.ts';

/** Part of the transaction that makes the version. */
export function putVersion(table: Table, event: EventRecord) {
  const Item = { ...keys.version(event.id, event.version), ...versionOf(event) };
  return { Put: { TableName: table.name, Item } };
}

/** Remembers the outcome of a round. */
export async function noteHeard(table: Table, eventId: string, version: number, heard: Heard): Promise<void> {
  await wins(
    table.db.send(
      new UpdateCommand({
        TableName: table.name,
        Key: keys.version(eventId, version),
        UpdateExpression: 'SET heard = :heard',
        ConditionExpression: 'attribute_exists(pk)',
        ExpressionAttributeValues: { ':heard': heard },
      }),
    ),
  );
}

/** The latest versions, newest first. */
export async function listVersions(table: Table, eventId: string, limit: number): Promise<EventVersion[]> {
  const { pk, sk } = keys.versionsOf(eventId);
  const { Items = [] } = await table.db.send(
    new QueryCommand({
      TableName: table.name,
      KeyConditionExpression: 'pk = :pk AND begins_with(sk, :sk)',
      ExpressionAttributeValues: { ':pk': pk, ':sk': sk },
      ScanIndexForward: false,
      Limit: limit,
    }),
  );
  return Items.map(({ pk: _pk, sk: _sk, ...version }) => version as EventVersion);
}
