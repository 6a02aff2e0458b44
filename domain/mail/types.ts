/** A mail, taken apart. Everything a stranger can write is bounded and plain text. */
import type { Person } from '../itip/types.ts';

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
  readonly subject: string;
  /** Plain text body, or the text of the HTML one. */
  readonly text: string;
  readonly calendars: readonly CalendarPart[];
  readonly attachments: readonly Attachment[];
  /** Value of the topmost Authentication-Results header, which SES prepends; null when absent. */
  readonly authenticationResults: string | null;
  /** Value of the topmost Received header, which SES prepends too; null when absent. */
  readonly received: string | null;
  /** How many DKIM signatures the mail carries, whatever they are worth. */
  readonly signatures: number;
  /** All recipients' addresses named in To, Cc, Delivered-To and X-Original-To. */
  readonly addressedTo: readonly string[];
  /** Why no mail may ever be sent back (RFC 3834); null when one may. */
  readonly automatic: 'auto-submitted' | 'report' | 'bulk' | 'own' | 'nobody' | 'null-return-path' | null;
  /** True for multipart/report and message/delivery-status: a report about a mail, never an answer. */
  readonly isReport: boolean;
}
