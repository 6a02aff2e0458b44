/** An event as we keep it: what the organizer's calendar describes, and how it has changed. */
import type { KeptTimes } from '#domain/itip/series/kept-times.ts';
import type { Person } from '#domain/text/person.ts';

/** Where the organizer's own copy stands: what a later mail is ordered against (`source-order.ts`). */
export interface SourceStamp {
  readonly sequence: number;
  /** UTC instant as their calendar wrote it, or null when that says nothing. */
  readonly dtstamp: string | null;
  /** UTC instant or null. */
  readonly lastModified: string | null;
  /** The Date of the mail, UTC instant; null when it had none. */
  readonly sent: string | null;
  /** When SES received the mail, UTC instant with milliseconds. */
  readonly receivedAt: string;
  /** The mail called the whole series off. */
  readonly cancelled?: true;
}

/** What one version changed. */
export interface Change {
  readonly version: number;
  readonly kind: 'update' | 'cancel';
  /** The one occurrence that changed (UTC instant or date), or null for the whole event. */
  readonly instance: string | null;
  /** True when it changed when the event happens: those who come are asked again. */
  readonly significant: boolean;
  /** The occurrences of the series that moved: asked for on their own, while answers to the rest stand. */
  readonly asks?: readonly string[];
  /** Occurrences fell away: whoever was invited hears, whatever they said. */
  readonly callsOff?: true;
  /** The first of the occurrences that did not take place before. */
  readonly adds?: readonly string[];
  /** Occurrences that had been called off, one by one, and are on again. */
  readonly bringsBack?: readonly string[];
  /** DTSTAMP of that version, UTC instant. */
  readonly dtstamp: string;
  /** The series ends earlier than it did: their calendar may go on with a new one. */
  readonly endsEarlier?: true;
}

/** What people read of an event. */
export interface EventDetails extends KeptTimes {
  readonly summary: string;
  readonly description: string;
  readonly location: string;
}

export interface EventRecord {
  readonly id: string;
  /** Normalised address whose authenticated mail created the event. */
  readonly owner: string;
  readonly organizer: Person;
  readonly sourceUid: string;
  /** ORGANIZER of the organizer's own copy, in small letters: theirs, or that of a shared calendar; null where it names none. */
  readonly sourceOrganizer: string | null;
  /** Ordering state of the organizer's copy: key `series`, or an instance's id. */
  readonly sources: Readonly<Record<string, SourceStamp>>;
  /** Versions of the organizer's copy that newer ones took the place of, by name. */
  readonly replaced: readonly string[];
  /** Our SEQUENCE, counted from 0. */
  readonly version: number;
  /** DTSTAMP of this version, UTC instant. */
  readonly dtstamp: string;
  /** Versions that changed when the event happens, ascending, starting with 0. */
  readonly timeVersions: readonly number[];
  /** The latest changes, ascending, at most CHANGES_KEPT. */
  readonly changes: readonly Change[];
  readonly status: 'confirmed' | 'cancelled';
  /** S3 key of this version's document: calendar and description. */
  readonly document: string;
  /** HandlerName and SES message id of the mail that made this version: what tells a redelivery from news. */
  readonly madeBy: string;
  /** The same for the first version: the mail whose sender waits for the codes. */
  readonly createdBy: string;
  readonly details: Omit<EventDetails, 'description'>;
  /** Which signing key the codes are derived with. */
  readonly codeKey: number;
  /** How often the API code was replaced, and with it the address of the event's page. */
  readonly codeGeneration: number;
  /** How often the manage code was replaced; not there before the first time. */
  readonly manageGeneration?: number;
  /** Raised by every write: what a conditional write compares. */
  readonly revision: number;
  /** UTC instant. */
  readonly createdAt: string;
}

/** Older changes are forgotten; whoever missed more than these gets the whole event. */
export const CHANGES_KEPT = 50;

/** The version from which the time that was in force at a version dates. */
export function timeVersionAt(timeVersions: readonly number[], version: number): number {
  return timeVersions.findLast((changed) => changed <= version) ?? 0;
}

/** The version at which the current time was set. */
export function currentTimeVersion(event: Pick<EventRecord, 'timeVersions'>): number {
  return event.timeVersions.at(-1) ?? 0;
}
