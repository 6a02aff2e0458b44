/** The types of a mail that was taken apart. Everything a stranger can write is limited in length and plain text. */
import type { Person } from '#domain/text/person.ts';

/** A part that is or may be a calendar object. Nested message/rfc822 parts are never read. */
export interface CalendarPart {
  /** The decoded text, without a byte order mark. */
  readonly text: string;
  /** The MIME `method` parameter in upper case, or null. */
  readonly method: string | null;
  readonly contentType: string;
  readonly filename: string | null;
}

/** A file in the mail that is no calendar. */
export interface Attachment {
  readonly filename: string | null;
  readonly contentType: string;
  readonly content: Uint8Array;
}

/** A received mail, taken apart. */
export interface InboundMail {
  /** The one From address with its domain in lower case; null when there is none or more than one. */
  readonly from: Person | null;
  readonly sender: Person | null;
  readonly replyTo: Person | null;
  /**
   * Set when From is a mailing list that sent the mail in its own name. The author is what the list or the author's
   * program says, which proves nothing; null when they say nothing.
   */
  readonly viaList: { readonly author: Person | null } | null;
  readonly subject: string;
  /** The languages that Content-Language and then Accept-Language name (RFC 3282), as they are written. */
  readonly languages: readonly string[];
  /**
   * The one Date field as a UTC instant; null when there is none or more than one, or when it is unreadable or not
   * signed.
   */
  readonly sent: string | null;
  /** The plain text body, or the text of the HTML body. */
  readonly text: string;
  readonly calendars: readonly CalendarPart[];
  readonly attachments: readonly Attachment[];
  /** Value of the topmost Authentication-Results header, which SES prepends; null when absent. */
  readonly authenticationResults: string | null;
  /**
   * The addresses in the one To field; empty when there is more than one field, or when a server that forwarded the
   * mail may have written it.
   */
  readonly to: readonly string[];
  /** The addresses in To and Cc; null when a server that forwarded the mail may have written them. */
  readonly addressees: readonly string[] | null;
  /** False when there is more than one Date field, or when a server that forwarded the mail may have written it. */
  readonly isDated: boolean;
  /** True when the servers of the sender's domain, which vouch for all of the mail, delivered it to us. */
  readonly isDirect: boolean;
  /**
   * False when a server that forwarded the mail may have changed its meaning: its signature does not cover the end of
   * the body, or a field that says how to decode the body occurs twice.
   */
  readonly isIntact: boolean;
  /** Value of the topmost Received header, which SES also prepends; null when absent. */
  readonly received: string | null;
  /** The number of DKIM signatures in the mail, valid or not. */
  readonly signatures: number;
  /** The reason why no reply may ever be sent (RFC 3834); null when one may be sent. */
  readonly automatic: 'auto-submitted' | 'report' | 'bulk' | 'own' | 'nobody' | 'null-return-path' | null;
  /** True for multipart/report and message/delivery-status: a report about a mail, never a reply. */
  readonly isReport: boolean;
}
