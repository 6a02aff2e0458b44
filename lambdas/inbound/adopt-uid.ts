/** Events that the organizer's calendar knows by another UID than before. */
import type { EventRecord } from '#domain/event/event.ts';
import { eventId } from '#domain/text/ids.ts';
import { getAlias, putAlias } from '#store/aliases.ts';
import { getEvent } from '#store/events.ts';
import type { InboundDeps } from './context.ts';

/** From now on the organizer's event is known by this UID as well, unless that has an event of its own. */
export async function adopt(
  owner: string,
  uid: string,
  event: string,
  { table }: Pick<InboundDeps, 'table'>,
): Promise<void> {
  const id = eventId(owner, uid);
  if (!(await getEvent(table, id))) await putAlias(table, id, event);
}

/**
 * The event that is known by this UID as well; null for most. What its other UID was stamped with says nothing about this one.
 * @param id what an event of the UID would have
 */
export async function getAdopted(
  id: string,
  uid: string,
  { table }: Pick<InboundDeps, 'table'>,
): Promise<EventRecord | null> {
  const target = await getAlias(table, id);
  const event = target === null ? null : await getEvent(table, target);
  return event && event.sourceUid !== uid ? { ...event, sourceUid: uid, sources: {} } : event;
}
