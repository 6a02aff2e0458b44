/**
 * A mail to create@ on which nothing was done, and which waits for somebody's word: that of the organizer in whose name
 * it came, or of the owner of the event that it would change.
 */
import * as z from 'zod';
import { seal, unseal } from '#domain/access/sealed.ts';
import type { SigningKeys } from '#domain/access/signing-keys.ts';
import type { Person } from '#domain/text/person.ts';
import type { EventRecord } from './event.ts';

/**
 * `unverified`: nobody vouches for its sender. `older`: something newer is known. `cancelled`: it is about one date of an
 * event that is off. `not-addressed`: it was sent to somebody else. `colleague`: its sender does not own the event.
 * `somebody-elses`: as before, asked of the sender, who may have an event of their own.
 */
export type HeldWhy = 'unverified' | 'older' | 'cancelled' | 'not-addressed' | 'colleague' | 'somebody-elses';

/** What the mail would do. */
export interface HeldChange {
  /** `same`: nothing, since the event is as the mail has it. */
  readonly kind: 'create' | 'update' | 'cancel' | 'same' | 'list' | 'events';
  /** The event it would change; null where it would make one. */
  readonly eventId: string | null;
  /** The one occurrence it is about (UTC instant or date), or null. */
  readonly instance: string | null;
  /** The event as the mail has it, of a cancellation as we have it; null where neither is known. */
  readonly details: EventRecord['details'] | null;
}

export interface HeldMail {
  readonly id: string;
  readonly why: HeldWhy;
  /** Whose word counts, and in whose name it is acted on then; the address normalised. */
  readonly askedOf: Person;
  /** The address it came from, where that is another one. */
  readonly from: string | null;
  readonly mail: { readonly messageId: string; readonly receivedAt: string; readonly key: string };
  readonly changes: readonly HeldChange[];
  readonly state: 'waiting' | 'done';
}

/** How long a held mail waits, milliseconds. */
export const HELD_FOR = 7 * 24 * 3600 * 1000;
/** How long a page may stand open before its button is clicked. */
const FORM_LASTS = 3600 * 1000;

const link = z.object({ mailbox: z.string(), expires: z.number() });
const form = z.object({ id: z.string(), expires: z.number() });

/** The link to everything that waits for one person. @param mailbox their handle @param expires milliseconds since 1970 */
export function signHeldLink(keys: SigningKeys, mailbox: string, expires: number): string {
  return seal(keys, 'held', { mailbox, expires } as z.infer<typeof link>);
}

/** The handle of whoever the link was mailed to; null when we did not sign it or it is past its time. */
export function readHeldLink(keys: SigningKeys, text: string, now: number): string | null {
  const facts = unseal(keys, 'held', text, now);
  return facts === null ? null : link.parse(facts).mailbox;
}

/** What the button for one mail sends along: only our own page has it. */
export function signHeldForm(keys: SigningKeys, id: string, now: number): string {
  return seal(keys, 'held-form', { id, expires: now + FORM_LASTS } as z.infer<typeof form>);
}

/** The mail whose button was clicked, or null. */
export function readHeldForm(keys: SigningKeys, text: string, now: number): string | null {
  const facts = unseal(keys, 'held-form', text, now);
  return facts === null ? null : form.parse(facts).id;
}
