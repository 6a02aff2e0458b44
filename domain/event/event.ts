/**
 * The room `event`: the record of an event, its edits, the order of the organizer's mails, and the public page.
 *
 * This file has the record: what the organizer's calendar describes, and how it has changed.
 */
import type { KeptTimes } from '#domain/itip/series/kept-times.ts';
import type { Person } from '#domain/text/person.ts';

/** The version of the organizer's own copy, by which a later mail is ordered (`organizer-mail-order.ts`). */
export interface SourceStamp {
  readonly sequence: number;
  /** UTC instant as their calendar wrote it, or null when that value cannot be used. */
  readonly dtstamp: string | null;
  /** UTC instant or null. */
  readonly lastModified: string | null;
  /** The Date of the mail, UTC instant; null when it had none. */
  readonly sent: string | null;
  /** When SES received the mail, UTC instant with milliseconds. */
  readonly receivedAt: string;
  /** True when the mail cancelled the whole series. */
  readonly cancelled?: true;
}

/** What one version changed. */
export interface Change {
  readonly version: number;
  readonly kind: 'update' | 'cancel';
  /** The one occurrence that changed (UTC instant or date), or null for the whole event. */
  readonly instance: string | null;
  /** True when it changed when the event happens. Guests who come are then asked again. */
  readonly significant: boolean;
  /**
   * The occurrences of the series that moved. They are asked for separately, while answers to the rest remain valid.
   */
  readonly asks?: readonly string[];
  /** Set when occurrences were removed. Everybody who was invited is then notified, whatever they answered. */
  readonly callsOff?: true;
  /** The first of the occurrences that did not take place before. */
  readonly adds?: readonly string[];
  /** Occurrences that had been cancelled, one by one, and are reopened. */
  readonly bringsBack?: readonly string[];
  /** DTSTAMP of that version, UTC instant. */
  readonly dtstamp: string;
  /** Set when the series ends earlier than before. The organizer's calendar may continue it as a new series. */
  readonly endsEarlier?: true;
}

/** What people read of an event. */
export interface EventDetails extends KeptTimes {
  readonly summary: string;
  readonly description: string;
  readonly location: string;
  /** The language of the title, as the organizer's calendar states it (RFC 5545 section 3.2.10); absent when it does not. */
  readonly language?: string;
}

/** The record of an event. */
export interface EventRecord {
  readonly id: string;
  /** Normalised address whose authenticated mail created the event. */
  readonly owner: string;
  readonly organizer: Person;
  readonly sourceUid: string;
  /**
   * ORGANIZER of the organizer's own copy in lower case: their address, or that of a shared calendar; null when it
   * names none.
   */
  readonly sourceOrganizer: string | null;
  /** Ordering state of the organizer's copy. The key is `series` or an instance's id. */
  readonly sources: Readonly<Record<string, SourceStamp>>;
  /** The names of replaced versions of the organizer's copy. */
  readonly replaced: readonly string[];
  /** Our SEQUENCE, counted from 0. */
  readonly version: number;
  /** DTSTAMP of this version, UTC instant. */
  readonly dtstamp: string;
  /** The versions that changed when the event happens, in ascending order, starting with 0. */
  readonly timeVersions: readonly number[];
  /** The latest changes, in ascending order, at most CHANGES_KEPT. */
  readonly changes: readonly Change[];
  readonly status: 'confirmed' | 'cancelled';
  /** S3 key of this version's document: calendar and description. */
  readonly document: string;
  /** S3 key of the document as it was cancelled, when dates have been kept for the cancelled event since. */
  readonly cancelledDocument?: string;
  /** Handler name and SES message id of the mail that made this version. A redelivered mail is recognised by it. */
  readonly madeBy: string;
  /** The same for the first version. The sender of that mail waits for the codes. */
  readonly createdBy: string;
  readonly details: Omit<EventDetails, 'description'>;
  /** The language of its page and mails, which the organizer set (BCP 47); absent or null when they set none. */
  readonly locale?: string | null;
  /** The number of the signing key from which the codes are derived. */
  readonly codeKey: number;
  /** How often the API code, and with it the address of the event's page, was replaced. */
  readonly codeGeneration: number;
  /** How often the manage code was replaced; absent before the first time. */
  readonly manageGeneration?: number;
  /**
   * Since when its changes are logged, UTC instant; absent while nobody follows the event. It never ends, since a log with
   * a gap would be worth nothing.
   */
  readonly followedAt?: string;
  /** It is raised by every write and compared by conditional writes. */
  readonly revision: number;
  /** UTC instant. */
  readonly createdAt: string;
}

/** Older changes are dropped. A recipient who missed more than these gets the whole event. */
export const CHANGES_KEPT = 50;

/** Returns the version that set the time which was in force at a version. */
export function timeVersionAt(timeVersions: readonly number[], version: number): number {
  return timeVersions.findLast((changed) => changed <= version) ?? 0;
}

/** Returns the version that set the current time. */
export function currentTimeVersion(event: Pick<EventRecord, 'timeVersions'>): number {
  return event.timeVersions.at(-1) ?? 0;
}
