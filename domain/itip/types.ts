/**
 * The room `itip`: reading calendars, time zones, series of dates, and the words for all of these.
 *
 * This file has the types of a calendar object that was read. They are plain JSON, so that they can be stored and
 * compared. Names follow RFC 5545 and RFC 5546.
 */

import type { RefusalText } from '#domain/languages/refusal-words.ts';
import type { Person } from '#domain/text/person.ts';

/** iTIP methods (RFC 5546 section 1.4). */
export type Method =
  | 'REQUEST'
  | 'CANCEL'
  | 'REPLY'
  | 'COUNTER'
  | 'DECLINECOUNTER'
  | 'REFRESH'
  | 'ADD'
  | 'PUBLISH';

/** A whole day in the viewer's calendar: `YYYY-MM-DD`. */
interface DateTime {
  readonly kind: 'date';
  readonly date: string;
}

/** A moment: the wall-clock time in a zone, and its instant. */
export interface ZonedTime {
  readonly kind: 'zoned';
  /** Wall-clock time, `YYYY-MM-DDTHH:MM:SS`. */
  readonly local: string;
  /** The same moment as a UTC instant, `YYYY-MM-DDTHH:MM:SSZ`. */
  readonly utc: string;
  /** IANA name, `UTC`, or the TZID of a VTIMEZONE in the calendar that matches no IANA zone. */
  readonly zone: string;
  /** Minutes east of UTC at that moment. */
  readonly offset: number;
  /** True when the calendar named no zone and `zone` was assumed. */
  readonly floating: boolean;
}

/** The start or end of an event: a whole day or a moment. */
export type EventTime = DateTime | ZonedTime;

/** The PARTSTAT values of RFC 5545 section 3.2.12; an unknown one is read as NEEDS-ACTION. */
export type PartStat =
  | 'NEEDS-ACTION'
  | 'ACCEPTED'
  | 'DECLINED'
  | 'TENTATIVE'
  | 'DELEGATED'
  | 'COMPLETED'
  | 'IN-PROCESS';

/** One ATTENDEE of a calendar object. */
export interface Attendee extends Person {
  readonly partstat: PartStat;
  /** Bare addresses. */
  readonly delegatedTo: readonly string[];
  readonly delegatedFrom: readonly string[];
  /** Extra people they bring (X-NUM-GUESTS); 0 when not given. */
  readonly guests: number;
  /** X-RESPONSE-COMMENT, which Google uses instead of COMMENT. */
  readonly comment: string | null;
}

/** A property value of jCal (RFC 7265): `[name, parameters, type, ...values]`. */
export type JProperty = [string, Record<string, string | string[]>, string, ...unknown[]];

/** A component of jCal (RFC 7265): `[name, properties, components]`, which ical.js calls `jCal`. */
export type JComponent = [string, JProperty[], JComponent[]];

/** One VEVENT, read. */
export interface Vevent {
  /** UTC instant or `YYYY-MM-DD` of the occurrence this VEVENT stands for; null for a single event or series master. */
  readonly recurrenceId: string | null;
  /** True for RANGE=THISANDFUTURE on the RECURRENCE-ID. */
  readonly thisAndFuture: boolean;
  /** The number for ordering: X-MICROSOFT-CDO-APPT-SEQUENCE, else SEQUENCE, else 0. */
  readonly sequence: number;
  /** False when neither property is given. */
  readonly hasSequence: boolean;
  /** UTC instant or null. */
  readonly dtstamp: string | null;
  /** LAST-MODIFIED, UTC instant or null. */
  readonly lastModified: string | null;
  readonly organizer: Person | null;
  readonly attendees: readonly Attendee[];
  readonly summary: string;
  readonly description: string;
  readonly location: string;
  readonly status: 'CONFIRMED' | 'TENTATIVE' | 'CANCELLED';
  /** Null only in replies and cancels that carry no DTSTART. */
  readonly start: EventTime | null;
  /**
   * End, exclusive. DURATION is already added. Without DTEND and DURATION it is start + 1 day (date) or start (zoned).
   */
  readonly end: EventTime | null;
  /** The RRULE value text, or null. Several RRULEs are rejected earlier. */
  readonly recurrence: string | null;
  /**
   * COMMENT text (several are joined by a newline), else the first attendee's X-RESPONSE-COMMENT, else null. Never
   * empty.
   */
  readonly comment: string | null;
}

/** Everything one calendar object says about one UID under one METHOD. */
export interface ItipMessage {
  readonly method: Method;
  readonly uid: string;
  /** PRODID, the program that wrote the calendar; empty when absent. */
  readonly prodId: string;
  /** The VEVENT without RECURRENCE-ID; null when the message is only about instances. */
  readonly master: Vevent | null;
  /** The VEVENTs with RECURRENCE-ID, ordered by it, at most one per instance. */
  readonly instances: readonly Vevent[];
  /** How many VEVENTs this UID had in the file, before duplicates were removed. */
  readonly count: number;
  /**
   * The normalised VCALENDAR of this UID as jCal: its VEVENTs and the VTIMEZONEs they use. TZIDs are replaced by IANA
   * names wherever one was found, floating times are in the assumed zone, and everything else is as the organizer wrote
   * it.
   */
  readonly calendar: JComponent;
}

/** Why a mail or calendar was not accepted. `reason` is a stable code; `text` tells a person what to do. */
export interface Refusal {
  readonly outcome: 'not-an-invite' | 'rejected';
  readonly reason: string;
  readonly text: RefusalText;
}

/** One message per UID, in the order of the file, or the reason why there is none. */
export type ReadResult = { readonly messages: readonly [ItipMessage, ...ItipMessage[]] } | Refusal;
