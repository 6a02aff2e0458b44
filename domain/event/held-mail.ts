/**
 * A held mail is a mail to create@ that was not applied and waits for a decision: by the organizer in whose name it
 * came, or by the owner of the event it would change.
 */
import * as z from 'zod/mini';
import { seal, unseal } from '#domain/access/sealed.ts';
import type { SigningKeys } from '#domain/access/signing-keys.ts';
import { once } from '#domain/text/once.ts';
import type { Person } from '#domain/text/person.ts';
import type { EventRecord } from './event.ts';

/**
 * The reason: `unverified` when nobody vouches for its sender; `older` when something newer is known; `cancelled` when
 * it is about one date of a cancelled event; `not-addressed` when it was sent to somebody else; `colleague` when its
 * sender does not own the event; `somebody-elses` for the same, asked of the sender, who may have an event of their
 * own.
 */
export type HeldWhy = 'unverified' | 'older' | 'cancelled' | 'not-addressed' | 'colleague' | 'somebody-elses';

/** What the mail would do. */
export interface HeldChange {
  /** `same` means that it would change nothing. */
  readonly kind: 'create' | 'update' | 'cancel' | 'same' | 'list' | 'events';
  /** The event it would change; null when it would make a new one. */
  readonly eventId: string | null;
  /** The one occurrence it is about (UTC instant or date), or null. */
  readonly instance: string | null;
  /** The event as the mail describes it, or for a cancellation as we have it; null when neither is known. */
  readonly details: EventRecord['details'] | null;
}

/** A held mail. */
export interface HeldMail {
  readonly id: string;
  readonly why: HeldWhy;
  /** The person who decides, in whose name the mail is then applied. The address is normalised. */
  readonly askedOf: Person;
  /** The address it came from, when it is another one; otherwise null. */
  readonly from: string | null;
  readonly mail: { readonly messageId: string; readonly receivedAt: string; readonly key: string };
  readonly changes: readonly HeldChange[];
  readonly state: 'waiting' | 'done';
}

/** How long a held mail is kept, in milliseconds. */
export const HELD_FOR = 7 * 24 * 3600 * 1000;
/** How long a page may stay open before its button is clicked, in milliseconds. */
const FORM_LASTS = 3600 * 1000;

const link = once(() => z.object({ mailbox: z.string(), expires: z.number() }));
const form = once(() => z.object({ id: z.string(), expires: z.number() }));

/**
 * Returns the link to all held mails of one person.
 * @param mailbox the person's handle
 * @param expires milliseconds since 1970
 */
export function signHeldLink(keys: SigningKeys, mailbox: string, expires: number): string {
  return seal(keys, 'held', { mailbox, expires } as z.infer<ReturnType<typeof link>>);
}

/**
 * Returns the handle of the person to whom the link was mailed, or null when we did not sign it or it has expired.
 * @param now milliseconds since 1970
 */
export function readHeldLink(keys: SigningKeys, text: string, now: number): string | null {
  const facts = unseal(keys, 'held', text, now);
  return facts === null ? null : link().parse(facts).mailbox;
}

/**
 * Returns the value that the button for one mail sends. Only our own page has it.
 * @param now milliseconds since 1970
 */
export function signHeldForm(keys: SigningKeys, id: string, now: number): string {
  return seal(keys, 'held-form', { id, expires: now + FORM_LASTS } as z.infer<ReturnType<typeof form>>);
}

/** Returns the id of the mail whose button was clicked, or null when we did not sign the value or it has expired. */
export function readHeldForm(keys: SigningKeys, text: string, now: number): string | null {
  const facts = unseal(keys, 'held-form', text, now);
  return facts === null ? null : form().parse(facts).id;
}
