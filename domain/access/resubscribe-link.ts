/**
 * This file makes the signed link for a person who unsubscribed and then asked to be invited. It names a recipient, not
 * an address.
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

/** Returns the signed text that goes into the link. */
export function signWayBack(keys: SigningKeys, subject: WayBack): string {
  return seal(keys, PURPOSE, subject);
}

/** Returns what a link names, or null when we did not sign it or it has expired. @param now milliseconds since 1970 */
export function verifyWayBack(keys: SigningKeys, text: string, now: number): WayBack | null {
  const facts = unseal(keys, PURPOSE, text, now);
  return facts === null ? null : wayBack().parse(facts);
}
