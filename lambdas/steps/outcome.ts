/** The source of an organizer's message, and the outcome of applying it. */

import type { SigningKeys } from '#domain/access/signing-keys.ts';
import type { SourceMail } from '#domain/event/edit.types.ts';
import type { EventRecord } from '#domain/event/event.ts';
import type { JComponent } from '#domain/itip/types.ts';
import type { RefusalText } from '#domain/languages/refusal-words.ts';
import type { Person } from '#domain/text/person.ts';
import type { Bucket } from '#store/documents.ts';
import type { EarlyMail } from '#store/early-mails.ts';
import type { Queue } from '#store/queue.ts';
import type { Table } from '#store/table.ts';
import type { RoundsQueueJob } from '../runtime/jobs/rounds.ts';
import type { EventQuota } from './organizer-quota.ts';

/** What applying a message needs. */
export interface ApplyDeps {
  readonly table: Table;
  readonly bucket: Bucket;
  readonly rounds: Queue<RoundsQueueJob>;
  readonly keys: () => Promise<SigningKeys>;
  readonly now: () => number;
}

/** The verified mail that a message came in, or the call of the API that it was made from. */
export interface MailSource {
  /** The sender, with a normalised address. */
  readonly from: Person;
  /** The SES message id, by which a second delivery of the mail is recognized, or the name of the call. */
  readonly messageId: string;
  /** The times by which the mail is ordered among others. */
  readonly mail: SourceMail;
  /** The quota that a new event counts against. */
  readonly eventQuota: EventQuota;
  /** True for an event of an import: the organizer gets one report of all, and no notice after a round. */
  readonly oneOfMany: boolean;
  /** What is stored when the mail comes before its event; null when it must not wait for the event. */
  readonly early: EarlyMail | null;
  /**
   * Queues what follows a new version, such as its round, before the version is stored. It is null for a mail, which comes
   * again after a crash, so that its round is queued after the version is stored.
   */
  readonly followUp: ((next: EventRecord) => Promise<void>) | null;
}

/** The outcome of a message. */
export type Outcome = Made | Left | SomebodyElses | Refused;

/** The event was made or changed, or is already as the message says. */
export interface Made {
  readonly kind: 'created' | 'updated' | 'cancelled' | 'unchanged';
  readonly event: EventRecord;
}

/** Nothing was done, although the message differs: it is older, or it is about an occurrence of a cancelled event. */
interface Left {
  readonly kind: 'left';
  readonly event: EventRecord;
  readonly why: 'older' | 'cancelled';
}

/** The event is stored for another owner. */
interface SomebodyElses {
  readonly kind: 'somebody-elses';
  readonly event: EventRecord;
}

/** The message was refused. */
interface Refused {
  readonly kind: 'refused';
  /** A stable code. */
  readonly code: string;
  /** What was wrong and how to fix it. */
  readonly text: RefusalText;
}

/** Returns the outcome of a message that is refused. */
export function refused(code: string, text: RefusalText): Refused {
  return { kind: 'refused', code, text };
}

/**
 * Returns the name of the mail that made an event or a version: `create:<SES message id>`, and `#<occurrence>` when it is
 * about one.
 */
export function madeBy({ messageId }: MailSource, instance: string | null = null): string {
  return `create:${messageId}${instance === null ? '' : `#${instance}`}`;
}

/**
 * The most octets of an event with all its changed occurrences. Every mail holds them twice, in base64, and SES takes
 * 10 MB.
 */
const MOST_OCTETS = 3_300_000;

/** Returns true when an invite with this calendar would be larger than SES allows. */
export function isTooLarge(calendar: JComponent): boolean {
  return Buffer.byteLength(JSON.stringify(calendar)) > MOST_OCTETS;
}

/** The refusal of a change that makes the event too large for a mail. */
export const TOO_LARGE = refused('event-too-large', { key: 'refusal.eventTooLarge' });
