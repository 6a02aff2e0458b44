/** This file makes the key with which an owner of the domain exports and erases people's data by API. */
import { createHash } from 'node:crypto';
import { base32 } from '#domain/text/base32.ts';

/** How many random octets a key is made of. */
export const OWNER_KEY_OCTETS = 20;

const OWNER_KEY = /^owner_[a-z2-7]{32}$/;

/** Returns the key as text. @param random OWNER_KEY_OCTETS random octets */
export function ownerKeyOf(random: Uint8Array): string {
  return `owner_${base32(random)}`;
}

/** Returns what is stored of a key, its SHA-256 in hexadecimal, or null for text that cannot be a key. */
export function hashOwnerKey(key: string): string | null {
  return OWNER_KEY.test(key) ? createHash('sha256').update(key).digest('hex') : null;
}
