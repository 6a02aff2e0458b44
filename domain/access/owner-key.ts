/** The key with which an owner of the domain asks for people to be exported and erased by API. */
import { createHash } from 'node:crypto';
import { base32 } from '#domain/text/base32.ts';

/** Octets of chance in a key. */
export const OWNER_KEY_OCTETS = 20;

const OWNER_KEY = /^owner_[a-z2-7]{32}$/;

/** @param random OWNER_KEY_OCTETS of them */
export function ownerKeyOf(random: Uint8Array): string {
  return `owner_${base32(random)}`;
}

/** What is stored of a key: its SHA-256 in hexadecimal. Null for text that cannot be a key. */
export function hashOwnerKey(key: string): string | null {
  return OWNER_KEY.test(key) ? createHash('sha256').update(key).digest('hex') : null;
}
