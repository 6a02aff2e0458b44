/**
 * This file says who may be invited from the line of a full event, and for how long a place is kept for them. The line has the
 * people who asked for an invite while all places were taken.
 */
import { promoted } from './forwarded-invite.ts';
import { type RecipientRecord, SHARED_ORIGIN, shownDelivery } from './recipient.ts';
import { invitedAnew, isRemoved, isRemovedForGood } from './removal.ts';

/** Mail in these states does not reach the guest, so they cannot answer it. */
const LOST: ReadonlySet<string> = new Set(['bounced', 'complained', 'rejected']);

/**
 * Returns true while a place is kept for a guest: they were invited from the line, have not answered, and mail reaches them as
 * far as we know. Whatever ends this sets a place free, except their yes, which takes the place.
 */
export function keepsPlace(recipient: RecipientRecord): boolean {
  return isUnanswered(recipient) && !LOST.has(shownDelivery(recipient));
}

/** Returns true for a guest from the line whose place is free again because mail does not reach them. */
export function lostPlace(recipient: RecipientRecord): boolean {
  return isUnanswered(recipient) && LOST.has(shownDelivery(recipient));
}

function isUnanswered(recipient: RecipientRecord): boolean {
  return recipient.fromLine !== undefined && recipient.answer === null && !isRemoved(recipient);
}

/**
 * Returns true for a person who may be in the line: nobody invited them, or they were removed. Whoever has an invite can answer
 * it, also while the event is full.
 * @param current what is stored of them as a recipient; null for nothing
 */
export function mayBeInLine(current: RecipientRecord | null): boolean {
  if (!current) return true;
  if (isRemoved(current)) return !isRemovedForGood(current);
  return current.origin === SHARED_ORIGIN && current.answer?.status !== 'accepted';
}

/**
 * Returns the record of a person who is invited from the line; null when they may not be in it.
 * @param fresh the record as if they were new
 * @param joinedAt when they joined the line, a UTC instant
 */
export function invitedFromLine(
  current: RecipientRecord | null,
  fresh: RecipientRecord,
  joinedAt: string,
): RecipientRecord | null {
  if (!mayBeInLine(current)) return null;
  if (!current) return { ...fresh, fromLine: joinedAt };
  const invited = isRemoved(current) ? invitedAnew(current, fresh) : promoted(current, fresh);
  // Joining the line came after any answer to a forwarded invite.
  return { ...invited, answer: null, fromLine: joinedAt };
}
