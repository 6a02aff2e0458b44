/** This file makes the session of a browser: a signed value in a cookie that no script can read. */
import * as z from 'zod/mini';
import { once } from '#domain/text/once.ts';
import { seal, unseal } from './sealed.ts';
import type { SigningKeys } from './signing-keys.ts';

const session = once(() =>
  z.discriminatedUnion('kind', [
    /** A person with the manage code of one event. `codeHash` ends the session when the code is replaced. */
    z.object({ kind: z.literal('event'), eventId: z.string(), codeHash: z.string(), expires: z.number() }),
    /** A person who has shown that they read the mail of an address. */
    z.object({ kind: z.literal('organizer'), address: z.string(), expires: z.number() }),
  ]),
);

/** What a browser is signed in to. `expires` is in milliseconds since 1970. */
export type Session = z.infer<ReturnType<typeof session>>;

/** How long a browser stays signed in, in milliseconds. */
export const SESSION_LASTS = 30 * 24 * 3600 * 1000;

const PURPOSE = 'session';

/** Returns the cookie value of a session. */
export function signSession(keys: SigningKeys, subject: Session): string {
  return seal(keys, PURPOSE, subject);
}

/** Returns the session, or null for anything we did not sign or that has expired. @param now milliseconds since 1970 */
export function verifySession(keys: SigningKeys, text: string, now: number): Session | null {
  const facts = unseal(keys, PURPOSE, text, now);
  return facts === null ? null : session().parse(facts);
}
