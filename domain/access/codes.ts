/**
 * The room `access`: codes, tokens, sessions and sign-in; who may do what; quotas and limits.
 *
 * This file makes the API code and the manage code of an event. They are derived, so that a redelivered create mail
 * gives the same pair, and only their hash is stored.
 */
import { createHash } from 'node:crypto';
import { base32 } from '#domain/text/base32.ts';
import { requireSignature, type SigningKeys } from './signing-keys.ts';

/** The scope `api` sends invites and reads public details; `manage` also reads results. */
export type Scope = 'api' | 'manage';

/** The fields of an event from which its codes and the address of its page are derived. */
export interface CodedEvent {
  readonly id: string;
  /** The number of the signing key that was current when the event was made. */
  readonly codeKey: number;
  /** How often the API code, and with it the address of the event's page, was replaced. */
  readonly codeGeneration: number;
  /** How often the manage code was replaced; absent before the first time. */
  readonly manageGeneration?: number;
}

const CODE = /^(?:api|manage)_[a-z2-7]{32}$/;

/** Returns how often the code of one scope was replaced. */
export function generationOf(event: CodedEvent, scope: Scope): number {
  return scope === 'api' ? event.codeGeneration : (event.manageGeneration ?? 0);
}

/**
 * Returns the current code of one scope of an event, derived with the signing key that was current when the event was
 * made.
 * @throws CodedError `signing-key-lost` when that key is gone
 */
export function deriveCode(keys: SigningKeys, event: CodedEvent, scope: Scope): string {
  const { id, codeKey } = event;
  const signature = requireSignature(keys, codeKey, 'code', id, scope, String(generationOf(event, scope)));
  return `${scope}_${base32(signature.subarray(0, 20))}`;
}

/** Returns what is stored of a code, its SHA-256 in hexadecimal, or null for text that cannot be a code. */
export function hashCode(code: string): string | null {
  return CODE.test(code) ? createHash('sha256').update(code).digest('hex') : null;
}

/** Returns what is stored of the current code of one scope: see `hashCode`. @throws CodedError `signing-key-lost` */
export function codeHash(keys: SigningKeys, event: CodedEvent, scope: Scope): string {
  return hashCode(deriveCode(keys, event, scope)) as string;
}
