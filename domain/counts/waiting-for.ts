/** This file counts the guests whose answer an organizer waits for. */
import { SHARED_ORIGIN } from '#domain/recipient/recipient.ts';
import type { Statistics } from './tally.ts';

/**
 * Returns how many guests have their invite and no answer. Somebody who answered an invite that somebody forwarded is counted as
 * invited, and was sent none.
 */
export function waitingFor({ invited, sent, needsAction, byOrigin }: Statistics): number {
  const unsent = invited - sent - (byOrigin[SHARED_ORIGIN] ?? 0);
  return Math.max(needsAction - unsent, 0);
}
