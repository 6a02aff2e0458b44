/**
 * This file makes the reply token, which leads a reply to its recipient's record and cannot be forged.
 *
 * It consists of one character for the key number, the event id, the recipient id and 120 bits of MAC. With `rsvp+` it
 * has 62 octets, within the 64 that RFC 5321 section 4.5.3.1.1 allows a local part. It is in lower case because
 * calendars lower-case addresses.
 */
import { base32, base32Character, base32Digit } from '#domain/text/base32.ts';
import { ID_LENGTH } from '#domain/text/ids.ts';
import { currentKey, type SigningKeys, sameSecret, sign } from './signing-keys.ts';

/** The event and recipient that a token belongs to. */
export interface TokenSubject {
  readonly eventId: string;
  readonly recipientId: string;
}

const MAC_LENGTH = 24;
/** The number of characters of a token. */
export const TOKEN_LENGTH = 1 + 2 * ID_LENGTH + MAC_LENGTH;
const TOKEN = new RegExp(`(?<![a-z2-7])[a-z2-7]{${TOKEN_LENGTH}}(?![a-z2-7])`);

/** Returns the token for a recipient, signed with the current key. */
export function signToken(keys: SigningKeys, subject: TokenSubject): string {
  const key = currentKey(keys);
  return base32Character(key) + subject.eventId + subject.recipientId + mac(keys, key, subject);
}

/** Returns the recipient a token belongs to, or null for anything we did not sign. Letter case does not matter. */
export function verifyToken(keys: SigningKeys, token: string): TokenSubject | null {
  const text = token.toLowerCase();
  if (text.length !== TOKEN_LENGTH || !TOKEN.test(text)) return null;
  const subject = {
    eventId: text.slice(1, 1 + ID_LENGTH),
    recipientId: text.slice(1 + ID_LENGTH, 1 + 2 * ID_LENGTH),
  };
  const expected = mac(keys, base32Digit(text.charAt(0)), subject);
  return expected !== null && sameSecret(text.slice(-MAC_LENGTH), expected) ? subject : null;
}

/** Returns the recipient of the first genuine token in any of the texts (addresses, UIDs), or null. */
export function findToken(keys: SigningKeys, texts: readonly string[]): TokenSubject | null {
  for (const text of texts) {
    const candidate = TOKEN.exec(text.toLowerCase());
    const subject = candidate && verifyToken(keys, candidate[0]);
    if (subject) return subject;
  }
  return null;
}

function mac(keys: SigningKeys, key: number, subject: TokenSubject): string | null {
  const signature = sign(keys, key, 'reply-token', subject.eventId, subject.recipientId);
  return signature && base32(signature.subarray(0, 15));
}
