/**
 * The limit of how much history of a guest is stored. Limits of mails that guests cause are in
 * domain/access/stranger-limits.ts.
 */
import type { TokenSubject } from '#domain/access/reply-token.ts';
import type { ReadReply } from '#domain/recipient/replies.ts';
import { takeFromLimit } from '#store/rate-limits.ts';
import type { RsvpDeps } from './context.ts';

/** The most rows of history of one recipient in a day. */
const HISTORY = 100;

/**
 * Returns true when a row of history may be stored, and takes it from the rate limit. The same reply takes it only once,
 * so that it may ask again after a crash.
 */
export function mayLeaveHistory(
  { eventId, recipientId }: TokenSubject,
  { id, instance }: Pick<ReadReply, 'id' | 'instance'>,
  { table, now }: Pick<RsvpDeps, 'table' | 'now'>,
): Promise<boolean> {
  const name = `history#${eventId}#${recipientId}`;
  const by = `${id}#${instance ?? 'series'}`;
  return takeFromLimit(table, { name, most: HISTORY, window: 24 * 3600 }, now(), 1, by);
}
