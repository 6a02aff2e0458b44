/** This file makes organizer keys, with which a program does by API what an organizer may do. */
import { createHash } from 'node:crypto';
import { base32 } from '#domain/text/base32.ts';
import type { Scope } from './codes.ts';

/** How many random octets a key is made of. */
export const ORGANIZER_KEY_OCTETS = 20;

/** The scopes of organizer keys. */
export const KEY_SCOPES = ['read', 'send', 'manage'] as const;
/**
 * The scope `read` reads events and results, `send` reads public details and sends invites, and `manage` does everything.
 */
export type KeyScope = (typeof KEY_SCOPES)[number];

/** The scope of the code or key of a call. */
export type AccessScope = Scope | KeyScope;

/** What a call needs: public details, which every code and key may read, or a scope. */
export type Needed = 'details' | KeyScope;

/** An organizer may have this many keys. */
export const MOST_KEYS = 50;
/** The most characters in the name of a key. */
export const LONGEST_KEY_NAME = 80;

const ORGANIZER_KEY = /^key_[a-z2-7]{32}$/;

/** Returns the key as text. @param random ORGANIZER_KEY_OCTETS random octets */
export function organizerKeyOf(random: Uint8Array): string {
  return `key_${base32(random)}`;
}

/** Returns what is stored of a key, its SHA-256 in hexadecimal, or null for text that cannot be a key. */
export function hashOrganizerKey(key: string): string | null {
  return ORGANIZER_KEY.test(key) ? createHash('sha256').update(key).digest('hex') : null;
}

/** Returns true when a code or key of this scope may make a call. The API code may do what the scope `send` may. */
export function allows(scope: AccessScope, needed: Needed): boolean {
  if (needed === 'details' || scope === 'manage') return true;
  return scope === needed || (scope === 'api' && needed === 'send');
}
