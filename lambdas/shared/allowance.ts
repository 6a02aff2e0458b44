/** Whether people may be invited to an event at this moment, as the domain's owner has it. */
import type { EventRecord } from '../../domain/event.ts';
import { recipientId } from '../../domain/ids.ts';
import type { Invitee } from '../../domain/invitee.ts';
import type { Tally } from '../../domain/tally.ts';
import { keys } from '../../store/keys.ts';
import { getAllowance } from '../../store/organizers.ts';
import { getItems, type Table } from '../../store/table.ts';

/**
 * Null when all of them may be invited. Those who are recipients already take no room; for whoever may not learn who
 * is one, everybody takes some. Calls at the same moment do not
 * see each other: together they may go over the limit by what each was allowed.
 */
export async function inviteRefusal(
  table: Table,
  event: Pick<EventRecord, 'id' | 'owner'>,
  invitees: readonly Invitee[],
  tally: Tally,
  mayLearn: 'who-is-invited' | 'nothing' = 'who-is-invited',
): Promise<'organizer-suspended' | 'invite-limit-reached' | null> {
  const { suspended, limits } = await getAllowance(table, event.owner);
  if (suspended) return 'organizer-suspended';
  if (limits.invitesPerEvent === null) return null;
  const room = limits.invitesPerEvent - (tally.invited ?? 0);
  if (invitees.length <= room) return null;
  if (mayLearn === 'nothing') return 'invite-limit-reached';
  return (await countNew(table, event.id, invitees)) <= room ? null : 'invite-limit-reached';
}

async function countNew(table: Table, eventId: string, invitees: readonly Invitee[]): Promise<number> {
  const wanted = invitees.map(({ email }) => keys.recipient(eventId, recipientId(eventId, email)));
  return invitees.length - (await getItems(table, wanted)).length;
}
