import type { GivenAnswer } from './answer.ts';
import { appleReply } from './apple.ts';
import { googleReply } from './google.ts';
import { microsoftReply } from './microsoft.ts';
import { type ReceivedInvite, readInvite } from './received.ts';

/** The calendar programs whose replies can be written. */
export const DIALECTS = ['google', 'microsoft', 'apple'] as const;
/** One of these programs. */
export type Dialect = (typeof DIALECTS)[number];

const WRITERS: Readonly<Record<Dialect, (invite: ReceivedInvite, given: GivenAnswer) => Promise<string>>> = {
  google: googleReply,
  microsoft: microsoftReply,
  apple: appleReply,
};

/**
 * Returns the mail with which a guest's calendar answers one of our invites. The same input gives the same octets.
 * @param invite the octets of the invite
 * @throws CodedError `no-invite` when it is none
 */
export async function reply(
  dialect: Dialect,
  invite: Uint8Array | string,
  given: GivenAnswer,
): Promise<string> {
  return WRITERS[dialect](await readInvite(invite), given);
}
