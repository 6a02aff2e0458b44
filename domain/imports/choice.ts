/** The signed links in the report of an import: what becomes of rows that look like events the organizer has. */
import * as z from 'zod';
import { seal, unseal } from '#domain/access/sealed.ts';
import type { SigningKeys } from '#domain/access/signing-keys.ts';

/** `update`: the event they have takes what the row says, and is known by the row's UID from then on. `second`: one more event. */
export const choiceKind = z.enum(['update', 'second']);
export type ChoiceKind = z.infer<typeof choiceKind>;

const choice = z.object({
  importId: z.string(),
  kind: choiceKind,
  /** Milliseconds since 1970. */
  expires: z.number(),
});
export type Choice = z.infer<typeof choice>;

const PURPOSE = 'import-choice';

export function signChoice(keys: SigningKeys, subject: Choice): string {
  return seal(keys, PURPOSE, subject);
}

/** Null when it was not signed by us or is past its time. @param now milliseconds since 1970 */
export function verifyChoice(keys: SigningKeys, text: string, now: number): Choice | null {
  const facts = unseal(keys, PURPOSE, text, now);
  return facts === null ? null : choice.parse(facts);
}
