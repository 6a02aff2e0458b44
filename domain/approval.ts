/**
 * The signed link in "we could not verify this": whoever reads the organizer's mailbox may say that the mail was theirs.
 */
import * as z from 'zod';
import { seal, unseal } from './sealed.ts';
import type { SigningKeys } from './signing.ts';

/** Which received mail is approved, and until when. */
const approval = z.object({
  messageId: z.string(),
  receivedAt: z.iso.datetime(),
  key: z.string(),
  /** Milliseconds since 1970. */
  expires: z.number(),
});
export type Approval = z.infer<typeof approval>;

const PURPOSE = 'approval';

export function signApproval(keys: SigningKeys, subject: Approval): string {
  return seal(keys, PURPOSE, subject);
}

/** The approval, or null when it was not signed by us or is past its time. @param now milliseconds since 1970 */
export function verifyApproval(keys: SigningKeys, text: string, now: number): Approval | null {
  const facts = unseal(keys, PURPOSE, text, now);
  return facts === null ? null : approval.parse(facts);
}
