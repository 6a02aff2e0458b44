/**
 * This file holds the secret signing keys by number. The key with the highest number signs; every key verifies, without
 * end.
 */
import { createHmac, timingSafeEqual } from 'node:crypto';
import { CodedError } from '#domain/text/coded-error.ts';

/** Key number (1…31) → secret text. */
export type SigningKeys = ReadonlyMap<number, string>;

/** Reads the keys from `{"1":"secret","2":"newer secret"}`. @throws CodedError `signing-keys-unusable` */
export function readSigningKeys(json: string): SigningKeys {
  const keys = new Map(
    Object.entries(parse(json)).map(([number, secret]) => [Number(number), String(secret)]),
  );
  for (const [number, secret] of keys) {
    if (!Number.isInteger(number) || number < 1 || number > 31 || secret.length < 32) throw unusable();
  }
  if (keys.size === 0) throw unusable();
  return keys;
}

function parse(json: string): object {
  try {
    return JSON.parse(json) ?? {};
  } catch {
    // The parser's own message would repeat part of the secret.
    throw unusable();
  }
}

function unusable(): CodedError {
  return new CodedError(
    'signing-keys-unusable',
    'The signing keys secret must be a JSON object from key numbers 1 to 31 to secrets of 32 characters or more.',
  );
}

/** Returns the number of the key that signs at present. */
export function currentKey(keys: SigningKeys): number {
  return Math.max(...keys.keys());
}

/**
 * Returns the HMAC-SHA-256 over a purpose and its parts, or null when there is no such key. A signature for one purpose
 * is not valid for another.
 */
export function sign(keys: SigningKeys, key: number, purpose: string, ...parts: string[]): Buffer | null {
  const secret = keys.get(key);
  return secret === undefined
    ? null
    : createHmac('sha256', secret)
        .update(JSON.stringify([purpose, ...parts]))
        .digest();
}

/** Returns the same signature with a key that must exist. @throws CodedError `signing-key-lost` */
export function requireSignature(
  keys: SigningKeys,
  key: number,
  purpose: string,
  ...parts: string[]
): Buffer {
  const signature = sign(keys, key, purpose, ...parts);
  if (signature) return signature;
  throw new CodedError('signing-key-lost', `Signing key ${key} is missing; put it back into the secret.`);
}

/** Returns true for equal texts. The comparison takes constant time. */
export function sameSecret(one: string, other: string): boolean {
  const a = Buffer.from(one);
  const b = Buffer.from(other);
  return a.length === b.length && timingSafeEqual(a, b);
}
