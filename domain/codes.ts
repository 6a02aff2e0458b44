/** API code and manage code: derived, so that a redelivered create gives the same pair; stored only as a hash. */
import { createHash } from 'node:crypto';
import { base32 } from './base32.ts';
import { CodedError } from './errors.ts';
import { type SigningKeys, sign } from './signing.ts';

/** `api` sends invites and reads public details; `manage` also reads results. */
export type Scope = 'api' | 'manage';

const CODE = /^(?:api|manage)_[a-z2-7]{32}$/;

/**
 * The code of one scope and generation of an event, under the key that was current when the event was made.
 * @throws CodedError `signing-key-lost` when that key is gone
 */
export function deriveCode(
  keys: SigningKeys,
  event: { readonly id: string; readonly codeKey: number; readonly codeGeneration: number },
  scope: Scope,
): string {
  const signature = sign(keys, event.codeKey, 'code', event.id, scope, String(event.codeGeneration));
  if (!signature) {
    throw new CodedError(
      'signing-key-lost',
      `Signing key ${event.codeKey} is missing; put it back into the secret.`,
    );
  }
  return `${scope}_${base32(signature.subarray(0, 20))}`;
}

/** What is stored of a code: its SHA-256 in hexadecimal. Null for text that cannot be a code. */
export function hashCode(code: string): string | null {
  return CODE.test(code) ? createHash('sha256').update(code).digest('hex') : null;
}
