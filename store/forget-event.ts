/** Deletes an event and everything that belongs to it in the table. */
import { DeleteCommand, QueryCommand } from '@aws-sdk/lib-dynamodb';
import type { EventRecord } from '#domain/event/event.ts';
import { fingerprint, organizerHandle } from '#domain/text/ids.ts';
import { keys, partitionsOf } from './keys.ts';
import type { Table } from './table.ts';

/**
 * Deletes an event. Its record goes last: after an interruption the event can still be found and deleted again.
 * @param codeHashes the hashes of its codes, which open nothing from then on
 */
export async function forgetEvent(
  table: Table,
  event: EventRecord,
  codeHashes: readonly string[],
): Promise<void> {
  await forgetPartitions(table, event.id);
  const elsewhere = [
    keys.source(fingerprint(event.sourceUid), event.id),
    keys.eventOf(organizerHandle(event.owner), event.id),
    ...codeHashes.map(keys.code),
    keys.event(event.id),
  ];
  for (const Key of elsewhere) await table.db.send(new DeleteCommand({ TableName: table.name, Key }));
}

/** Deletes everything under the id of an event except its record, whether the event exists or not. */
export async function forgetPartitions(table: Table, eventId: string): Promise<void> {
  const { sk: record } = keys.event(eventId);
  for (const pk of partitionsOf(eventId)) {
    for (const Key of await keysIn(table, pk)) {
      if (Key.sk !== record) await table.db.send(new DeleteCommand({ TableName: table.name, Key }));
    }
  }
}

async function keysIn(table: Table, pk: string): Promise<Record<string, unknown>[]> {
  const found: Record<string, unknown>[] = [];
  let from: Record<string, unknown> | undefined;
  do {
    const { Items = [], LastEvaluatedKey } = await table.db.send(
      new QueryCommand({
        TableName: table.name,
        KeyConditionExpression: 'pk = :pk',
        ProjectionExpression: 'pk, sk',
        ExpressionAttributeValues: { ':pk': pk },
        ExclusiveStartKey: from,
        ConsistentRead: true,
      }),
    );
    found.push(...Items);
    from = LastEvaluatedKey;
  } while (from);
  return found;
}
