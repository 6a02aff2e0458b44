import type { GivenAnswer } from './answer.ts';
import { appleReply } from './apple.ts';
import { googleReply } from './google.ts';
import { microsoftReply } from './microsoft.ts';
import { type ReceivedInvite, readInvite } from './received.ts';

export const DIALECTS = ['google', 'microsoft', 'apple'] as const;
export type Dialect = (typeof DIALECTS)[number];

const WRITERS: Readonly<Record<Dialect, (invite: ReceivedInvite, given: GivenAnswer) => Promise<string>>> = {
  google: googleReply,
  microsoft: microsoftReply,
  apple: appleReply,
};

/**
 * The mail in which a guest's calendar answers one of our invites. Same facts, same octets.
 *
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
