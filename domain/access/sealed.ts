/**
 * This file signs small facts that are given to other people, in links and cookies, so that they come back unchanged or
 * not at all.
 */
import { base32 } from '#domain/text/base32.ts';
import { currentKey, requireSignature, type SigningKeys, sameSecret, sign } from './signing-keys.ts';

/**
 * Returns signed facts as letters, digits, `-`, `_` and `.`, fit for a URL path and a cookie. They are not encrypted:
 * anybody who has the text can read them.
 * @param purpose what the text is for; it cannot be opened for another purpose
 */
export function seal(keys: SigningKeys, purpose: string, facts: { readonly expires: number }): string {
  const payload = Buffer.from(JSON.stringify(facts)).toString('base64url');
  const key = currentKey(keys);
  return written(key, payload, requireSignature(keys, key, purpose, payload));
}

/**
 * Returns the facts, or null for anything we did not seal or that has expired (`expires`, milliseconds since 1970).
 * Only exactly the text that `seal` made is accepted: a session that ended is remembered by its text and must not come
 * back in another spelling.
 */
export function unseal(keys: SigningKeys, purpose: string, text: string, now: number): unknown {
  const [number = '', payload = ''] = text.split('.', 2);
  const key = Number(number);
  const signature = sign(keys, key, purpose, payload);
  if (!signature || !sameSecret(text, written(key, payload, signature))) return null;
  const facts = JSON.parse(Buffer.from(payload, 'base64url').toString()) as { expires: number };
  return facts.expires > now ? facts : null;
}

function written(key: number, payload: string, signature: Buffer): string {
  return `${key}.${payload}.${base32(signature.subarray(0, 20))}`;
}
