/** This file makes the link in a sign-in mail. It names a request, not a person, so that no address is in a URL. */

import * as z from 'zod/mini';
import type { Locale } from '#domain/languages/languages.ts';
import { fingerprint } from '#domain/text/ids.ts';
import { once } from '#domain/text/once.ts';
import { seal, unseal } from './sealed.ts';
import type { SigningKeys } from './signing-keys.ts';

/** How long a link works, in milliseconds. */
export const SIGN_IN_LASTS = 15 * 60 * 1000;

/** A browser's request to be signed in. */
export interface SignInRequest {
  /** The id in the link: see `signInId`. */
  readonly id: string;
  /** The normalised address the link is sent to. */
  readonly address: string;
  /** Fingerprint of the cookie of the browser that asked. The link works in no other browser. */
  readonly browser: string;
  /** The language of the page; absent in requests of older versions. */
  readonly locale?: Locale;
  /** Milliseconds since 1970. */
  readonly expires: number;
}

/**
 * Returns the id of a request. A person's requests can be found by their address, but nobody else can guess an id.
 * @param random random text
 */
export function signInId(address: string, random: string): string {
  return fingerprint('sign-in', address) + random;
}

const linked = once(() => z.object({ id: z.string(), expires: z.number() }));

const PURPOSE = 'sign-in';

/** Returns the signed text that goes into the link. */
export function signSignInLink(keys: SigningKeys, { id, expires }: SignInRequest): string {
  return seal(keys, PURPOSE, { id, expires } as { readonly expires: number });
}

/**
 * Returns the request's id, or null when we did not sign the link or it has expired.
 * @param now milliseconds since 1970
 */
export function verifySignInLink(keys: SigningKeys, text: string, now: number): string | null {
  const facts = unseal(keys, PURPOSE, text, now);
  return facts === null ? null : linked().parse(facts).id;
}
