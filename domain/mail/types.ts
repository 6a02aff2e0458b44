/** A mail, taken apart. Everything a stranger can write is bounded and plain text. */
import type { Person } from '#domain/text/person.ts';

/** A part that holds, or may hold, a calendar object. Nested message/rfc822 parts are never looked into. */
export interface CalendarPart {
  /** The decoded text; byte order mark removed. */
  readonly text: string;
  /** The MIME `method` parameter, upper case, or null. */
  readonly method: string | null;
  readonly contentType: string;
  readonly filename: string | null;
}

/** A file that came with the mail and is no calendar. */
export interface Attachment {
  readonly filename: string | null;
  readonly contentType: string;
  readonly content: Uint8Array;
}

export interface InboundMail {
  /** The one From address, lower-case domain; null when absent or several. */
  readonly from: Person | null;
  readonly sender: Person | null;
  readonly replyTo: Person | null;
  /**
   * Set when From is a mailing list that sent the mail in its own name: who wrote it, as the list or the author's program
   * says, which proves nothing. Null when that is not said.
   */
  readonly viaList: { readonly author: Person | null } | null;
  readonly subject: string;
  /** The one Date field as a UTC instant; null when absent, several, unreadable or not signed. */
  readonly sent: string | null;
  /** Plain text body, or the text of the HTML one. */
  readonly text: string;
  readonly calendars: readonly CalendarPart[];
  readonly attachments: readonly Attachment[];
  /** Value of the topmost Authentication-Results header, which SES prepends; null when absent. */
  readonly authenticationResults: string | null;
  /**
   * The addresses in the one To field; none when there are several fields, or when whoever passed the mail on may have
   * written it.
   */
  readonly to: readonly string[];
  /** Those in To and Cc; null when whoever passed the mail on may have written them. */
  readonly addressees: readonly string[] | null;
  /** False when there are several Date fields, or when whoever passed the mail on may have written it. */
  readonly isDated: boolean;
  /** True when it came to us from the servers of its sender's domain, which vouch for all of it. */
  readonly isDirect: boolean;
  /**
   * False when whoever passed it on may have made it say something else: its signature leaves out the end of the body, or
   * how it is to be read is said twice.
   */
  readonly isIntact: boolean;
  /** Value of the topmost Received header, which SES prepends too; null when absent. */
  readonly received: string | null;
  /** How many DKIM signatures the mail carries, whatever they are worth. */
  readonly signatures: number;
  /** Why no mail may ever be sent back (RFC 3834); null when one may. */
  readonly automatic: 'auto-submitted' | 'report' | 'bulk' | 'own' | 'nobody' | 'null-return-path' | null;
  /** True for multipart/report and message/delivery-status: a report about a mail, never an answer. */
  readonly isReport: boolean;
}
