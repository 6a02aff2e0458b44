/** What one message of an organizer comes with, and what becomes of it. */
import type { SourceMail } from '#domain/event/edit.types.ts';
import type { EventRecord } from '#domain/event/event.ts';
import type { JComponent } from '#domain/itip/types.ts';
import type { Person } from '#domain/text/person.ts';
import type { EarlyMail } from '#store/early-mails.ts';
import type { EventQuota } from './organizer-quota.ts';

/** The verified mail that a message came in. */
export interface MailSource {
  /** Who sent it; the address normalised. */
  readonly from: Person;
  /** SES message id: what a redelivery is known by. */
  readonly messageId: string;
  /** What it is ordered by. */
  readonly mail: SourceMail;
  /** What a new event takes. */
  readonly eventQuota: EventQuota;
  /** One of many: the organizer is told of all at once, and the round of an edit tells them nothing. */
  readonly oneOfMany: boolean;
  /** What is kept of it, should it have come before its event; null where it is not to wait. */
  readonly early: EarlyMail | null;
}

/** What became of a message. */
export type Outcome = Made | Left | SomebodyElses | Refused;

export interface Made {
  readonly kind: 'created' | 'updated' | 'cancelled' | 'unchanged';
  readonly event: EventRecord;
}

/** It differs from what is known and is older, or about an occurrence of what is off: nothing was done. */
interface Left {
  readonly kind: 'left';
  readonly event: EventRecord;
  readonly why: 'older' | 'cancelled';
}

/** The event is known under another owner. */
interface SomebodyElses {
  readonly kind: 'somebody-elses';
  readonly event: EventRecord;
}

interface Refused {
  readonly kind: 'refused';
  /** Stable. */
  readonly code: string;
  /** What was wrong and how to mend it. */
  readonly sentence: string;
}

export function refused(code: string, sentence: string): Refused {
  return { kind: 'refused', code, sentence };
}

/** Names the mail that made an event or a version of it. */
export function madeBy({ messageId }: MailSource, instance: string | null = null): string {
  return `create:${messageId}${instance === null ? '' : `#${instance}`}`;
}

/** Octets of an event with all its changed occurrences: every mail holds them twice, in base64, and SES takes 10 MB. */
const MOST_OCTETS = 3_300_000;

export function isTooLarge(calendar: JComponent): boolean {
  return Buffer.byteLength(JSON.stringify(calendar)) > MOST_OCTETS;
}

export const TOO_LARGE = refused(
  'event-too-large',
  'With this change the event would be too large for a mail: each changed occurrence has a description of its own. Shorten the descriptions and send it again.',
);
