/** This file replaces the codes of an event: the event gets new ones, and the former ones open nothing any more. */
import * as z from 'zod/mini';
import { once } from '#domain/text/once.ts';
import { type CodedEvent, codeHash, generationOf, type Scope } from './codes.ts';
import { seal, unseal } from './sealed.ts';
import type { SigningKeys } from './signing-keys.ts';

const SCOPES = ['api', 'manage'] as const;

/** The codes whose replacement can be requested. */
export const REPLACEMENTS = ['api', 'manage', 'both'] as const;
/** The codes that are to be replaced. */
export type Replacement = (typeof REPLACEMENTS)[number];

/**
 * Who had a code replaced: a person with the manage code, the organizer, signed in by mail, a program with an organizer key,
 * or an owner of the domain.
 */
export const REPLACERS = ['manage-code', 'organizer', 'organizer-key', 'owner'] as const;
/** Who had a code replaced. */
export type Replacer = (typeof REPLACERS)[number];

/** How often each code has been replaced, by scope; absent for a code that is not replaced. */
export type Generations = Readonly<{ [scope in Scope]?: number | undefined }>;

/** Returns the scopes of the codes that a replacement is for. */
export function scopesOf(replacement: Replacement): readonly Scope[] {
  return replacement === 'both' ? SCOPES : [replacement];
}

/** Returns the scopes of the codes in `generations`. */
export function scopesIn(generations: Generations): Scope[] {
  return SCOPES.filter((scope) => generations[scope] !== undefined);
}

/** Returns how often the codes of a replacement will have been replaced once it is done. */
export function generationsAfter(event: CodedEvent, replacement: Replacement): Generations {
  return Object.fromEntries(scopesOf(replacement).map((scope) => [scope, generationOf(event, scope) + 1]));
}

/** Returns true when each of these codes has been replaced at least that often. */
export function hasReached(event: CodedEvent, generations: Generations): boolean {
  return scopesIn(generations).every((scope) => generationOf(event, scope) >= (generations[scope] ?? 0));
}

/** Returns the event as its codes of these generations are derived from it. */
export function atGenerations<Event extends CodedEvent>(event: Event, { api, manage }: Generations): Event {
  return {
    ...event,
    ...(api === undefined ? {} : { codeGeneration: api }),
    ...(manage === undefined ? {} : { manageGeneration: manage }),
  };
}

/**
 * Returns the event with its new codes, or null when one of them has been replaced since this replacement was
 * requested. So a new code is shown to only one of several requesters, and a request that comes twice replaces a code
 * once.
 */
export function withNewCodes<Event extends CodedEvent>(event: Event, generations: Generations): Event | null {
  const isNext = scopesIn(generations).every(
    (scope) => generationOf(event, scope) + 1 === generations[scope],
  );
  if (!isNext) return null;
  return atGenerations(event, generations);
}

/**
 * Returns true when the manage code of a request is still the current one.
 * @param hash null for a request that needs no code
 */
export function stillHolds(keys: SigningKeys, event: CodedEvent, hash: string | null): boolean {
  return hash === null || hash === codeHash(keys, event, 'manage');
}

/** How long the page may stay open before its button is clicked, in milliseconds. */
const FORM_LASTS = 3600 * 1000;

const generation = () => z.optional(z.int().check(z.positive()));
const form = once(() =>
  z.object({
    eventId: z.string(),
    generations: z.object({ api: generation(), manage: generation() }),
    expires: z.number(),
  }),
);

/**
 * Returns the value that the button sends. Only our own page has it, and it replaces each code once.
 * @param now milliseconds since 1970
 */
export function signCodesForm(
  keys: SigningKeys,
  event: CodedEvent,
  replacement: Replacement,
  now: number,
): string {
  const generations = generationsAfter(event, replacement);
  return seal(keys, 'codes-form', { eventId: event.id, generations, expires: now + FORM_LASTS } as z.infer<
    ReturnType<typeof form>
  >);
}

/**
 * Returns what a form asks for, or null when we did not sign it, it has expired, or it is for another event.
 * @param now milliseconds since 1970
 */
export function readCodesForm(
  keys: SigningKeys,
  { id }: CodedEvent,
  text: string,
  now: number,
): Generations | null {
  const facts = unseal(keys, 'codes-form', text, now);
  const read = facts === null ? null : form().parse(facts);
  return read?.eventId === id ? (read.generations as Generations) : null;
}
