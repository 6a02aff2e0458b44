/** Small facts that travel through other people's hands, in links and cookies, and come back unchanged or not at all. */
import { base32 } from '#domain/text/base32.ts';
import { currentKey, requireSignature, type SigningKeys, sameSecret, sign } from './signing-keys.ts';

/**
 * A text of letters, digits, `-`, `_` and `.`, fit for a URL path and a cookie. Readable by whoever holds it.
 * @param purpose what it is for; sealed for one purpose it opens for no other
 */
export function seal(keys: SigningKeys, purpose: string, facts: { readonly expires: number }): string {
  const payload = Buffer.from(JSON.stringify(facts)).toString('base64url');
  const key = currentKey(keys);
  return written(key, payload, requireSignature(keys, key, purpose, payload));
}

/**
 * The facts, or null for anything we did not seal or whose time (`expires`, milliseconds since 1970) is over. Only the very
 * text that `seal` made opens: what is remembered by a text, such as a session that ended, must not come back under another.
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
