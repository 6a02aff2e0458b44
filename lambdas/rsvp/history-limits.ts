/** How much is kept of what guests write. How much others hear of it is in domain/access/stranger-limits.ts. */
import type { TokenSubject } from '#domain/access/reply-token.ts';
import type { ReadReply } from '#domain/recipient/replies.ts';
import { takeFromLimit } from '#store/rate-limits.ts';
import type { RsvpDeps } from './context.ts';

/** Rows of history one recipient may leave in a day. */
const HISTORY = 100;

/** @param reply may ask again, should we die before it is kept */
export function mayLeaveHistory(
  { eventId, recipientId }: TokenSubject,
  { id, instance }: Pick<ReadReply, 'id' | 'instance'>,
  { table, now }: Pick<RsvpDeps, 'table' | 'now'>,
): Promise<boolean> {
  const name = `history#${eventId}#${recipientId}`;
  const by = `${id}#${instance ?? 'series'}`;
  return takeFromLimit(table, { name, most: HISTORY, window: 24 * 3600 }, now(), 1, by);
}
