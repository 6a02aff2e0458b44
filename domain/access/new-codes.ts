/** Replacing codes: an event takes new ones, and those before open nothing any more. */
import * as z from 'zod';
import { type CodedEvent, codeHash, generationOf, type Scope } from './codes.ts';
import { seal, unseal } from './sealed.ts';
import type { SigningKeys } from './signing-keys.ts';

const SCOPES = ['api', 'manage'] as const;

/** Which codes somebody may ask to have replaced. */
export const REPLACEMENTS = ['api', 'manage', 'both'] as const;
export type Replacement = (typeof REPLACEMENTS)[number];

/** Who had a code replaced: whoever holds the manage code, the organizer signed in by mail, or an owner of the domain. */
export const REPLACERS = ['manage-code', 'organizer', 'owner'] as const;
export type Replacer = (typeof REPLACERS)[number];

/** How often each of some codes was replaced; a code that is not meant is not there. */
export type Generations = Readonly<{ [scope in Scope]?: number | undefined }>;

export function scopesOf(replacement: Replacement): readonly Scope[] {
  return replacement === 'both' ? SCOPES : [replacement];
}

/** Of which codes these are the generations. */
export function scopesIn(generations: Generations): Scope[] {
  return SCOPES.filter((scope) => generations[scope] !== undefined);
}

/** How often the codes of a replacement will have been replaced once it is done. */
export function generationsAfter(event: CodedEvent, replacement: Replacement): Generations {
  return Object.fromEntries(scopesOf(replacement).map((scope) => [scope, generationOf(event, scope) + 1]));
}

/** Whether every one of these codes has been replaced as often, or more often by now. */
export function hasReached(event: CodedEvent, generations: Generations): boolean {
  return scopesIn(generations).every((scope) => generationOf(event, scope) >= (generations[scope] ?? 0));
}

/**
 * The event with its new codes; null where somebody else has replaced one of them since the replacement was asked for. So a
 * new code is shown to one of those who asked for it, and one request that comes twice replaces once.
 */
export function withNewCodes<Event extends CodedEvent>(event: Event, generations: Generations): Event | null {
  const { api, manage } = generations;
  const isNext = scopesIn(generations).every(
    (scope) => generationOf(event, scope) + 1 === generations[scope],
  );
  if (!isNext) return null;
  return {
    ...event,
    ...(api === undefined ? {} : { codeGeneration: api }),
    ...(manage === undefined ? {} : { manageGeneration: manage }),
  };
}

/** Whether a request still has the manage code by which it came in. @param hash null for who needs none */
export function stillHolds(keys: SigningKeys, event: CodedEvent, hash: string | null): boolean {
  return hash === null || hash === codeHash(keys, event, 'manage');
}

/** How long the question may stand open before its button is clicked, milliseconds. */
const FORM_LASTS = 3600 * 1000;

const generation = z.int().positive();
const form = z.object({
  eventId: z.string(),
  generations: z.object({ api: generation.optional(), manage: generation.optional() }),
  expires: z.number(),
});

/** What the button sends along: only our own page has it, and it replaces each code once. @param now milliseconds since 1970 */
export function signCodesForm(
  keys: SigningKeys,
  event: CodedEvent,
  replacement: Replacement,
  now: number,
): string {
  const generations = generationsAfter(event, replacement);
  return seal(keys, 'codes-form', { eventId: event.id, generations, expires: now + FORM_LASTS } as z.infer<
    typeof form
  >);
}

/** What a form of this event asks for; null for a form that we did not sign, or that is too old. */
export function readCodesForm(
  keys: SigningKeys,
  { id }: CodedEvent,
  text: string,
  now: number,
): Generations | null {
  const facts = unseal(keys, 'codes-form', text, now);
  const read = facts === null ? null : form.parse(facts);
  return read?.eventId === id ? (read.generations as Generations) : null;
}
