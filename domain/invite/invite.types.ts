/** The invite mail in two steps: compiled once per version and kind, rendered once per recipient. */
import type { JComponent, PartStat } from '#domain/itip/types.ts';
import type { Person } from '#domain/text/person.ts';

/** What a deployment calls itself in the mail it sends. */
export interface Deployment {
  /** The mail domain: `rsvp@<domain>`, `create@<domain>`. */
  readonly domain: string;
  /** `via <product>` in From. */
  readonly product: string;
  /** Base address of the pages and the API, without a trailing slash. */
  readonly publicUrl: string;
  /** Colour of marks in mails, `#rrggbb`; ours where unsaid. */
  readonly accent?: string | undefined;
  /** Address of a picture at the head of pages and notices; none where unsaid. */
  readonly logo?: string | undefined;
}

/**
 * `invitation`: the first one. `update`: asks again or keeps their answer. `cancel`: the event or one instance is off.
 */
export type InviteKind = 'invitation' | 'update' | 'cancel';

export interface InviteSource {
  readonly deployment: Deployment;
  /** The organizer's verified address and name. */
  readonly organizer: Person;
  /** Stable opaque handle of the organizer: From is `rsvp+o-<handle>@<domain>`. */
  readonly organizerHandle: string;
  /** Normalised calendar of the event (master, overrides, VTIMEZONEs). */
  readonly calendar: JComponent;
  /** Our version: SEQUENCE of every VEVENT. */
  readonly version: number;
  /** DTSTAMP of this version, UTC instant `YYYY-MM-DDTHH:MM:SSZ`. */
  readonly dtstamp: string;
  readonly kind: InviteKind;
  /** UTC instant or date of the one occurrence this mail is about; null for the whole event. */
  readonly instance: string | null;
  /** Occurrences that get a VEVENT for what one recipient answered, though the calendar has none for them; absent = none. */
  readonly own?: readonly string[];
  /** The organizer's calendar named no time zone: that of the calendar was assumed. */
  readonly floating?: boolean | undefined;
}

/** JSON, kept in S3 beside the version. Opaque to everyone but compileInvite and renderInvite. */
export interface CompiledInvite {
  readonly kind: InviteKind;
  readonly domain: string;
  /** The mail and its calendar, cut at the slots where something of the recipient goes in: text, slot, text, … */
  readonly mail: readonly string[];
  readonly calendar: readonly string[];
  /** The occurrence each VEVENT is about, in order (UTC instant or date); null for the whole event. */
  readonly instances: readonly (string | null)[];
}

export interface InviteRecipient {
  readonly email: string;
  readonly name: string | null;
  /** The reply token, fixed length, lower-case base32. */
  readonly token: string;
  readonly partstat: PartStat;
  /** They have never answered. */
  readonly isSilent?: boolean;
  /** Another PARTSTAT for VEVENTs about these occurrences. */
  readonly instances: Readonly<Record<string, PartStat>>;
}
