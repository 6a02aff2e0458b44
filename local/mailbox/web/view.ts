/** What the mailbox page shows. Times are ISO 8601 in UTC. */

/** One line of the list. */
export interface MailLine {
  readonly id: string;
  readonly to: readonly string[];
  readonly subject: string;
  readonly sentAt: string;
}

/** The content of a mail. */
export interface MailContent {
  readonly replyTo: string | null;
  readonly html: string | null;
  readonly text: string;
  /** The octets of the mail, one character each. */
  readonly source: string;
  /** The source of the calendar; null when there is none. */
  readonly calendar: string | null;
  /** What a calendar program shows of it; null when the mail is no invite. */
  readonly card: InviteCard | null;
  /** The codes in a confirmation. */
  readonly codes: { readonly api: string; readonly manage: string } | null;
}

/** The mail that is open. */
export interface OpenMail extends MailLine, MailContent {
  readonly from: string;
}

/** What a calendar program shows of an invite. */
export interface InviteCard {
  readonly title: string;
  /** In words, in the event's zone. */
  readonly time: string;
  readonly repeats: string | null;
  readonly location: string;
  readonly cancelled: boolean;
  readonly recipient: string;
}

/** An event in the organizer's calendar. */
export interface EventLine {
  readonly id: string;
  readonly title: string;
  /** In words. */
  readonly time: string;
  readonly deleted: boolean;
}

/** The fields of the event form, as text. */
export interface EventFields {
  readonly title: string;
  /** Wall-clock time `YYYY-MM-DDTHH:MM`. */
  readonly start: string;
  readonly zone: string;
  readonly minutes: string;
  /** RRULE value; empty for a single event. */
  readonly recurrence: string;
  readonly location: string;
  readonly description: string;
  readonly name: string;
  readonly email: string;
}

/** The headcount of an event. */
export interface Headcount {
  readonly invited: number;
  readonly accepted: number;
  readonly tentative: number;
  readonly declined: number;
  readonly needsAction: number;
}

/** What is shown on the right side. */
export type Detail =
  | { readonly kind: 'welcome' }
  | { readonly kind: 'missing' }
  | { readonly kind: 'mail'; readonly mail: OpenMail; readonly headcount: Headcount | null }
  | { readonly kind: 'new'; readonly id: string; readonly fields: EventFields }
  | { readonly kind: 'event'; readonly event: EventLine; readonly fields: EventFields };

/** Everything the page shows. */
export interface MailboxView {
  /** The address for the organizer's mail. */
  readonly create: string;
  readonly events: readonly EventLine[];
  /** Newest first. */
  readonly mails: readonly MailLine[];
  /** How many older mails are not in `mails`. */
  readonly older: number;
  /** Part of a recipient's address that was searched for. */
  readonly search: string;
  readonly detail: Detail;
  /** What has just been done, or why an action failed. */
  readonly notice: { readonly text: string; readonly failed: boolean } | null;
}
