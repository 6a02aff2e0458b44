/** Deletes an event and everything that belongs to it in the table. */
import { DeleteCommand } from '@aws-sdk/lib-dynamodb';
import type { EventRecord } from '#domain/event/event.ts';
import { fingerprint, organizerHandle } from '#domain/text/ids.ts';
import { keys, partitionsOf } from './keys.ts';
import { queryItems, type Table } from './table.ts';

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
    for (const Key of await queryItems(table, { pk }, 'strong', 'pk, sk')) {
      if (Key.sk !== record) await table.db.send(new DeleteCommand({ TableName: table.name, Key }));
    }
  }
}
