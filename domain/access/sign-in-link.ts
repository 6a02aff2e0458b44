/** The link in a sign-in mail: names a request, not a person, so that no address stands in a URL. */
import * as z from 'zod';
import { fingerprint } from '#domain/text/ids.ts';
import { seal, unseal } from './sealed.ts';
import type { SigningKeys } from './signing-keys.ts';

/** How long a link works, milliseconds. */
export const SIGN_IN_LASTS = 15 * 60 * 1000;

/** A browser's wish to be signed in. */
export interface SignInRequest {
  /** What the link names: see `signInId`. */
  readonly id: string;
  /** Normalised address the link goes to. */
  readonly address: string;
  /** Fingerprint of the cookie of the browser that asked: the link works in no other. */
  readonly browser: string;
  /** Milliseconds since 1970. */
  readonly expires: number;
}

/** An id under which somebody's requests are found by their address, and nobody else can guess one. @param random text */
export function signInId(address: string, random: string): string {
  return fingerprint('sign-in', address) + random;
}

const linked = z.object({ id: z.string(), expires: z.number() });

const PURPOSE = 'sign-in';

export function signSignInLink(keys: SigningKeys, { id, expires }: SignInRequest): string {
  return seal(keys, PURPOSE, { id, expires } as { readonly expires: number });
}

/** The request's id, or null when we did not sign the link or it is past its time. @param now milliseconds since 1970 */
export function verifySignInLink(keys: SigningKeys, text: string, now: number): string | null {
  const facts = unseal(keys, PURPOSE, text, now);
  return facts === null ? null : linked.parse(facts).id;
}
