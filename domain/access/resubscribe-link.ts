/**
 * This file makes the signed texts with which a person who unsubscribed subscribes again: the link in a mail to somebody
 * who asked to be invited, and the text behind the button right after unsubscribing. They name a recipient, not an address.
 */
import * as z from 'zod/mini';
import { once } from '#domain/text/once.ts';
import { seal, unseal } from './sealed.ts';
import type { SigningKeys } from './signing-keys.ts';

/** How long a link works, in milliseconds. */
export const WAY_BACK_LASTS = 7 * 24 * 3600 * 1000;

const wayBack = once(() =>
  z.object({
    eventId: z.string(),
    recipientId: z.string(),
    /** Milliseconds since 1970. */
    expires: z.number(),
  }),
);
/** The recipient that a link names, and when the link expires. */
type WayBack = z.infer<ReturnType<typeof wayBack>>;

const PURPOSE = 'way-back';

/** How long unsubscribing can be undone, in milliseconds. */
export const UNDO_LASTS = 15 * 60 * 1000;
const UNDO = 'undo-unsubscribe';

/** Returns the signed text for the button that undoes unsubscribing. */
export function signUndo(keys: SigningKeys, subject: WayBack): string {
  return seal(keys, UNDO, subject);
}

/** Returns true for a text that {@link signUndo} made for this recipient and that has not expired. */
export function isUndoOf(
  keys: SigningKeys,
  text: string,
  { eventId, recipientId }: Pick<WayBack, 'eventId' | 'recipientId'>,
  now: number,
): boolean {
  const facts = unseal(keys, UNDO, text, now);
  if (facts === null) return false;
  const named = wayBack().parse(facts);
  return named.eventId === eventId && named.recipientId === recipientId;
}

/** Returns the signed text that goes into the link. */
export function signWayBack(keys: SigningKeys, subject: WayBack): string {
  return seal(keys, PURPOSE, subject);
}

/** Returns what a link names, or null when we did not sign it or it has expired. @param now milliseconds since 1970 */
export function verifyWayBack(keys: SigningKeys, text: string, now: number): WayBack | null {
  const facts = unseal(keys, PURPOSE, text, now);
  return facts === null ? null : wayBack().parse(facts);
}
