/** The signed link for somebody who unsubscribed and then asked to be invited: it names a recipient, not an address. */
import * as z from 'zod';
import { seal, unseal } from './sealed.ts';
import type { SigningKeys } from './signing-keys.ts';

/** How long a link works, milliseconds. */
export const WAY_BACK_LASTS = 7 * 24 * 3600 * 1000;

const wayBack = z.object({
  eventId: z.string(),
  recipientId: z.string(),
  /** Milliseconds since 1970. */
  expires: z.number(),
});
type WayBack = z.infer<typeof wayBack>;

const PURPOSE = 'way-back';

export function signWayBack(keys: SigningKeys, subject: WayBack): string {
  return seal(keys, PURPOSE, subject);
}

/** Null when it was not signed by us or is past its time. @param now milliseconds since 1970 */
export function verifyWayBack(keys: SigningKeys, text: string, now: number): WayBack | null {
  const facts = unseal(keys, PURPOSE, text, now);
  return facts === null ? null : wayBack.parse(facts);
}
