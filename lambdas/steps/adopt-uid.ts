/** An organizer's calendar may come to know an event by another UID. Aliases lead from that UID to the event. */
import type { EventRecord } from '#domain/event/event.ts';
import { eventId } from '#domain/text/ids.ts';
import { getAlias, putAlias } from '#store/aliases.ts';
import { getEvent } from '#store/events.ts';
import type { ApplyDeps } from './outcome.ts';

/**
 * Makes the event known by this UID as well, unless another event of the organizer has the UID.
 * @param owner the organizer's normalised address
 * @param event the event's id
 */
export async function adopt(
  owner: string,
  uid: string,
  event: string,
  { table }: Pick<ApplyDeps, 'table'>,
): Promise<void> {
  const id = eventId(owner, uid);
  if (!(await getEvent(table, id))) await putAlias(table, id, event);
}

/**
 * Returns the event that was made known by this UID; null for most UIDs. SEQUENCE and DTSTAMP of mails under its own UID
 * do not order mails under this one, so they are left out.
 * @param id the id that an event with this UID would have
 */
export async function getAdopted(
  id: string,
  uid: string,
  { table }: Pick<ApplyDeps, 'table'>,
): Promise<EventRecord | null> {
  const target = await getAlias(table, id);
  const event = target === null ? null : await getEvent(table, target);
  return event && event.sourceUid !== uid ? { ...event, sourceUid: uid, sources: {} } : event;
}
