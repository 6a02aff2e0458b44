/** API code and manage code: derived, so that a redelivered create gives the same pair; stored only as a hash. */
import { createHash } from 'node:crypto';
import { base32 } from '#domain/text/base32.ts';
import { requireSignature, type SigningKeys } from './signing-keys.ts';

/** `api` sends invites and reads public details; `manage` also reads results. */
export type Scope = 'api' | 'manage';

/** What the codes of an event are derived from, and the address of its page. */
export interface CodedEvent {
  readonly id: string;
  /** Number of the signing key that was current when the event was made. */
  readonly codeKey: number;
  /** Counts up when a code is replaced. */
  readonly codeGeneration: number;
}

const CODE = /^(?:api|manage)_[a-z2-7]{32}$/;

/**
 * The code of one scope and generation of an event, under the key that was current when the event was made.
 * @throws CodedError `signing-key-lost` when that key is gone
 */
export function deriveCode(
  keys: SigningKeys,
  { id, codeKey, codeGeneration }: CodedEvent,
  scope: Scope,
): string {
  const signature = requireSignature(keys, codeKey, 'code', id, scope, String(codeGeneration));
  return `${scope}_${base32(signature.subarray(0, 20))}`;
}

/** What is stored of a code: its SHA-256 in hexadecimal. Null for text that cannot be a code. */
export function hashCode(code: string): string | null {
  return CODE.test(code) ? createHash('sha256').update(code).digest('hex') : null;
}
