/** Who follows an event: since when its changes are logged. */
import { GetCommand } from '@aws-sdk/lib-dynamodb';
import type { EventRecord } from '#domain/event/event.ts';
import { getEvent, replaceEvent } from './events.ts';
import { keys } from './keys.ts';
import type { Table } from './table.ts';

/**
 * Marks an event as followed, from now on. One that is followed stays as it is.
 * @param at UTC instant
 * @returns the event as stored then, or null when it was deleted meanwhile
 */
export async function followEvent(table: Table, event: EventRecord, at: string): Promise<EventRecord | null> {
  let current: EventRecord | null = event;
  while (current && current.followedAt === undefined) {
    const next: EventRecord = { ...current, followedAt: at };
    if (await replaceEvent(table, current, next)) return { ...next, revision: next.revision + 1 };
    current = await getEvent(table, event.id);
  }
  return current;
}

/**
 * Returns whether an event is followed. It may miss what was written in the last second, for half the price: the walk that
 * follows later finds what was not announced because of that.
 */
export async function isFollowed(table: Table, eventId: string): Promise<boolean> {
  const { Item } = await table.db.send(
    new GetCommand({
      TableName: table.name,
      Key: keys.event(eventId),
      ProjectionExpression: 'followedAt',
    }),
  );
  return Item?.followedAt !== undefined;
}
