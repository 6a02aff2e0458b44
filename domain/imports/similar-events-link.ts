/**
 * This file signs the links in the report of an import, with which the organizer decides about rows that look like
 * events they have.
 */
import * as z from 'zod/mini';
import { seal, unseal } from '#domain/access/sealed.ts';
import type { SigningKeys } from '#domain/access/signing-keys.ts';
import { once } from '#domain/text/once.ts';

/**
 * `update`: the event they have takes the content of the row, and is found by the row's UID from then on. `second`: a
 * further event is made.
 */
export const choiceKind = once(() => z.enum(['update', 'second']));
/** The organizer's decision. */
export type ChoiceKind = z.infer<ReturnType<typeof choiceKind>>;

const choice = once(() =>
  z.object({
    importId: z.string(),
    kind: choiceKind(),
    /** Milliseconds since 1970. */
    expires: z.number(),
  }),
);
/** What a link stands for. */
export type Choice = z.infer<ReturnType<typeof choice>>;

const PURPOSE = 'import-choice';

/** Returns the signed text that goes into the link. */
export function signChoice(keys: SigningKeys, subject: Choice): string {
  return seal(keys, PURPOSE, subject);
}

/**
 * Returns what a link stands for, or null when we did not sign it or it has expired.
 * @param now milliseconds since 1970
 */
export function verifyChoice(keys: SigningKeys, text: string, now: number): Choice | null {
  const facts = unseal(keys, PURPOSE, text, now);
  return facts === null ? null : choice().parse(facts);
}
