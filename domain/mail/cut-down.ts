/** This file removes from a large mail the parts that are never read, so that parsing it needs little memory. */
import { MailRejected } from './mail-rejected.ts';
import { type Bounds, boundaryOf, fieldOf, type MimePart, mimeParts } from './mime-parts.ts';

/** Octets. A mail up to this size is parsed as it is. */
export const SMALL_MAIL = 1024 * 1024;
/** Octets that are kept of every part. Reports are shorter, and the beginning of a file tells its type. */
export const KEPT = 64 * 1024;
/** Octets of all texts together: the largest calendar that is read, in base64. */
export const MOST_TEXT = 1.5 * 1024 * 1024;
/**
 * Octets of all files that are read, in their transfer encoding. Decoding quoted-printable needs much more memory than
 * other encodings.
 */
export const MOST_FILES = 16 * 1024 * 1024;
const QUOTED_PRINTABLE_COUNTS = 4;

/** Parts of these types are never read, whatever their name is. */
const UNREAD =
  /^(?:image|audio|video|font|message)\/|^application\/(?:pdf|zip|msword|vnd\.openxmlformats|vnd\.ms-powerpoint)/i;
/** Workbooks of Excel, which some mail programs declare as archives. */
const WORKBOOK = /\.xls[xm]\b|spreadsheetml\.sheet\b|ms-excel\.sheet\.macroenabled/i;
/**
 * Calendars, tables, winmail.dat and signed mails, by type or name. A name in an encoded form may be any of them, so it
 * matches too.
 */
const READ = /calendar|\bics\b|\bical|csv|\.tsv|tab-separated|\.txt|tnef|\.dat\b|pkcs|\.p7|=\?|\*\d*\*?=/i;
const LF = 10;
/** The line end that is written before a boundary when the text before it was cut. */
export const LINE_END = Buffer.from('\r\n');
const CALENDAR = /^\s*BEGIN:VCALENDAR/i;
const UUENCODED = /^begin [0-7]{3,4} \S/m;

/**
 * Returns a mail without the parts that are never read, or the mail itself when nothing has to be removed.
 * @throws MailRejected when the mail has too many parts or too long a header, or when what is read of it is too large
 */
export function cutDown(mail: Buffer, bounds: Bounds): Buffer {
  if (mail.length <= SMALL_MAIL) return mail;
  const parts = mimeParts(mail, bounds);
  if (!parts) throw new MailRejected('mail-too-complex');
  const kept: Buffer[] = [];
  const left = { text: MOST_TEXT, files: MOST_FILES };
  let from = 0;
  for (const part of parts) {
    const most = mostOf(part, mail, left);
    if (part.end - part.start <= most) continue;
    const end = endOfLine(mail, part.start, most);
    kept.push(mail.subarray(from, end));
    // A boundary must begin a line, also after a part that was cut.
    if (mail[end - 1] !== LF) kept.push(LINE_END);
    from = part.end;
  }
  return kept.length === 0 ? mail : Buffer.concat([...kept, mail.subarray(from)]);
}

/** Returns how many octets of a part's body are kept. */
function mostOf(part: MimePart, mail: Buffer, left: { text: number; files: number }): number {
  const { header, start, end } = part;
  const octets = end - start;
  if (octets <= KEPT || header === null) return KEPT;
  if (isText(header)) {
    if (octets > left.text && isCalendar(part, mail)) throw new MailRejected('calendar-too-large');
    const most = Math.max(left.text, KEPT);
    left.text -= octets;
    return most;
  }
  if (!isRead(part, mail)) return KEPT;
  left.files -= octets * weightOf(header);
  if (left.files < 0)
    throw new MailRejected(isCalendar(part, mail) ? 'calendar-too-large' : 'mail-too-large');
  return octets;
}

/** Returns how many octets one octet of a file counts for against MOST_FILES. */
export function weightOf(header: string): number {
  return /quoted-printable/i.test(fieldOf(header, 'content-transfer-encoding')) ? QUOTED_PRINTABLE_COUNTS : 1;
}

/** Returns true for a part that a person reads: plain text or HTML that is no attachment. */
export function isText(header: string): boolean {
  const type = fieldOf(header, 'content-type');
  const disposition = fieldOf(header, 'content-disposition');
  return /^(?:text\/(?:plain|html)\b|$)/i.test(type) && !/name|^attachment/i.test(type + disposition);
}

/**
 * Returns true for a file that is read. A multipart whose boundary cannot be parsed may contain anything, so it counts
 * as read.
 */
export function isRead(part: MimePart, mail: Buffer): boolean {
  const header = part.header ?? '';
  const type = fieldOf(header, 'content-type');
  const all = type + fieldOf(header, 'content-disposition');
  if (boundaryOf(header) || (UNREAD.test(type) && !WORKBOOK.test(all))) return false;
  if (/^multipart\//i.test(type) || READ.test(all) || WORKBOOK.test(all)) return true;
  return isCalendar(part, mail);
}

/**
 * Returns true for a calendar, by its type, its name or its beginning. A uuencoded calendar may begin anywhere in the
 * part.
 */
export function isCalendar({ header, start, end }: MimePart, mail: Buffer): boolean {
  const field = (name: string) => fieldOf(header ?? '', name);
  if (/calendar|\bics\b|\bical/i.test(field('content-type') + field('content-disposition'))) return true;
  const octets = mail.subarray(start, Math.min(end, start + KEPT)).toString('latin1');
  const isBase64 = /base64/i.test(field('content-transfer-encoding'));
  const text = isBase64 ? Buffer.from(octets, 'base64').toString('latin1') : octets;
  return CALENDAR.test(text) || UUENCODED.test(text);
}

/**
 * Returns where to cut after at most `most` octets: at the end of a line, or within it when the line is longer than
 * that.
 */
export function endOfLine(mail: Buffer, start: number, most: number): number {
  const end = mail.lastIndexOf('\n', start + most) + 1;
  return end > start ? end : start + most;
}
