/**
 * The types of an invite mail, which is made in two steps: it is compiled once per version and kind, and rendered once
 * per recipient.
 */

import type { JComponent, PartStat } from '#domain/itip/types.ts';
import type { Locale } from '#domain/languages/languages.ts';
import type { Words } from '#domain/languages/words.ts';
import type { Person } from '#domain/text/person.ts';
import type { Sentence } from '#domain/text/sentence.ts';

/** The names and addresses of a deployment that appear in its mail. */
export interface Deployment {
  /** The mail domain: `rsvp@<domain>`, `create@<domain>`. */
  readonly domain: string;
  /** The product name in From: `via <product>`. */
  readonly product: string;
  /** Base address of the pages and the API, without a trailing slash. */
  readonly publicUrl: string;
  /** Colour of accents in mails, `#rrggbb`; our own when not set. */
  readonly accent?: string | undefined;
  /** Address of a picture at the head of pages and notices; no picture when not set. */
  readonly logo?: string | undefined;
}

/**
 * `invitation` is the first mail. `update` asks again or keeps the recipient's answer. `cancel` says that the event or
 * one instance is cancelled.
 */
export type InviteKind = 'invitation' | 'update' | 'cancel';

/**
 * `removed`: the event takes place without the guest, who was taken off the guest list. `reminder`: the invite comes again
 * because the guest has not answered.
 */
export type InviteReason = 'removed' | 'reminder';

/** Everything an invite mail is compiled from. */
export interface InviteSource {
  readonly deployment: Deployment;
  /** The organizer's verified address and name. */
  readonly organizer: Person;
  /** Stable opaque handle of the organizer: From is `rsvp+o-<handle>@<domain>`. */
  readonly organizerHandle: string;
  /** Normalised calendar of the event (master, overrides, VTIMEZONEs). */
  readonly calendar: JComponent;
  /** The SEQUENCE of every VEVENT: our version of the event, or more for a guest who was removed before. */
  readonly version: number;
  /** DTSTAMP of this version, UTC instant `YYYY-MM-DDTHH:MM:SSZ`. */
  readonly dtstamp: string;
  readonly kind: InviteKind;
  /** Why the mail is sent, where its kind does not say it. */
  readonly about?: InviteReason | undefined;
  /** How this version differs from the one that these guests have; absent or empty to say nothing of it. */
  readonly changes?: readonly Sentence[];
  /** UTC instant or date of the one occurrence this mail is about; null for the whole event. */
  readonly instance: string | null;
  /**
   * Occurrences that get a VEVENT because one recipient answered for them, although the calendar has none; absent means
   * none.
   */
  readonly own?: readonly string[];
  /** The language of our own words in the mail; English by default. What the organizer wrote stays as it is. */
  readonly words?: Words | undefined;
  /** True when the organizer's calendar named no time zone, so that a zone was assumed. */
  readonly floating?: boolean | undefined;
}

/** A compiled invite, made once for a version and held in memory. Only compileInvite and renderInvite know its content. */
export interface CompiledInvite {
  readonly kind: InviteKind;
  readonly locale: Locale;
  readonly domain: string;
  /** The mail and its calendar, split at the placeholders for the recipient's fields: text, placeholder, text, … */
  readonly mail: readonly string[];
  readonly calendar: readonly string[];
  /** The occurrence of each VEVENT, in order (UTC instant or date); null for the whole event. */
  readonly instances: readonly (string | null)[];
}

/** The recipient for whom an invite is rendered. */
export interface InviteRecipient {
  readonly email: string;
  readonly name: string | null;
  /** The reply token: lower-case base32 of fixed length. */
  readonly token: string;
  readonly partstat: PartStat;
  /** True when they have never answered. */
  readonly isSilent?: boolean;
  /** True while a place is kept for them because they were invited from the line of a full event. */
  readonly keepsPlace?: boolean;
  /** The PARTSTAT of the VEVENTs for these occurrences, when it differs. */
  readonly instances: Readonly<Record<string, PartStat>>;
}
