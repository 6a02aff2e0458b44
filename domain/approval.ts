/**
 * The signed link in "we could not verify this": whoever reads the organizer's mailbox may say that the mail was theirs.
 */
import * as z from 'zod';
import { base32 } from './base32.ts';
import { currentKey, type SigningKeys, sameSecret, sign } from './signing.ts';

/** Which received mail is approved, and until when. */
const approval = z.object({
  messageId: z.string(),
  receivedAt: z.iso.datetime(),
  key: z.string(),
  /** Milliseconds since 1970. */
  expires: z.number(),
});
export type Approval = z.infer<typeof approval>;

/** A text of letters, digits, `-`, `_` and `.`, fit for a URL path. */
export function signApproval(keys: SigningKeys, subject: Approval): string {
  const payload = Buffer.from(JSON.stringify(subject)).toString('base64url');
  const key = currentKey(keys);
  return `${key}.${payload}.${mac(keys, key, payload)}`;
}

/** The approval, or null when it was not signed by us or is past its time. @param now milliseconds since 1970 */
export function verifyApproval(keys: SigningKeys, text: string, now: number): Approval | null {
  const [key = '', payload = '', signature = ''] = text.split('.');
  const expected = mac(keys, Number(key), payload);
  if (expected === null || !sameSecret(signature, expected)) return null;
  const subject = approval.parse(JSON.parse(Buffer.from(payload, 'base64url').toString()));
  return subject.expires > now ? subject : null;
}

function mac(keys: SigningKeys, key: number, payload: string): string | null {
  const signature = sign(keys, key, 'approval', payload);
  return signature && base32(signature.subarray(0, 20));
}
