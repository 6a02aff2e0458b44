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
  /** How often the API code was replaced, and with it the address of the event's page. */
  readonly codeGeneration: number;
  /** How often the manage code was replaced; not there before the first time. */
  readonly manageGeneration?: number;
}

const CODE = /^(?:api|manage)_[a-z2-7]{32}$/;

/** How often the code of one scope was replaced. */
export function generationOf(event: CodedEvent, scope: Scope): number {
  return scope === 'api' ? event.codeGeneration : (event.manageGeneration ?? 0);
}

/**
 * The present code of one scope of an event, under the key that was current when the event was made.
 * @throws CodedError `signing-key-lost` when that key is gone
 */
export function deriveCode(keys: SigningKeys, event: CodedEvent, scope: Scope): string {
  const { id, codeKey } = event;
  const signature = requireSignature(keys, codeKey, 'code', id, scope, String(generationOf(event, scope)));
  return `${scope}_${base32(signature.subarray(0, 20))}`;
}

/** What is stored of a code: its SHA-256 in hexadecimal. Null for text that cannot be a code. */
export function hashCode(code: string): string | null {
  return CODE.test(code) ? createHash('sha256').update(code).digest('hex') : null;
}

/** What is stored of the present code of one scope. @throws CodedError `signing-key-lost` */
export function codeHash(keys: SigningKeys, event: CodedEvent, scope: Scope): string {
  return hashCode(deriveCode(keys, event, scope)) as string;
}
