/**
 * The owner of the domain may suspend an organizer and set a guest quota. This file checks both before people are
 * invited.
 */

import type { Tally } from '#domain/counts/tally.ts';
import type { EventRecord } from '#domain/event/event.ts';
import type { NewGuest } from '#domain/recipient/new-recipient.ts';
import { isRemoved } from '#domain/recipient/removal.ts';
import { recipientId } from '#domain/text/ids.ts';
import { getAllowance } from '#store/organizers.ts';
import { reserveGuests } from '#store/rate-limits.ts';
import { getRecipients } from '#store/recipients.ts';
import type { Table } from '#store/table.ts';

/**
 * Returns null when all of these people may be invited, and reserves their places. Otherwise it returns the reason. People
 * who are recipients already take no place. With `mayLearn` set to `nothing`, everybody takes one, so that the answer does
 * not reveal who is invited.
 * @param tally the event's current tally
 */
export async function inviteRefusal(
  { table, now }: { readonly table: Table; readonly now: () => number },
  event: Pick<EventRecord, 'id' | 'owner'>,
  newGuests: readonly NewGuest[],
  tally: Tally,
  mayLearn: 'who-is-invited' | 'nothing' = 'who-is-invited',
): Promise<'organizer-suspended' | 'invite-limit-reached' | null> {
  const { suspended, limits } = await getAllowance(table, event.owner);
  if (suspended) return 'organizer-suspended';
  if (limits.invitesPerEvent === null) return null;
  const [most, recorded] = [limits.invitesPerEvent, tally.invited ?? 0];
  if (mayLearn === 'nothing' && recorded + newGuests.length > most) return 'invite-limit-reached';
  const count = await countNew(table, event.id, newGuests);
  const hasRoom = await reserveGuests(table, event.id, { count, recorded, most }, now());
  return hasRoom ? null : 'invite-limit-reached';
}

async function countNew(table: Table, eventId: string, newGuests: readonly NewGuest[]): Promise<number> {
  const ids = newGuests.map(({ email }) => recipientId(eventId, email));
  const known = await getRecipients(table, eventId, ids);
  return newGuests.length - known.filter((recipient) => !isRemoved(recipient)).length;
}
