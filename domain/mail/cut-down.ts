/** A large mail without what nobody reads of it, so that what takes it apart needs little memory whatever was sent. */
import { MailRejected } from './mail-rejected.ts';
import { type Bounds, boundaryOf, fieldOf, type MimePart, mimeParts } from './mime-parts.ts';

/** Octets. A mail up to this size is taken apart as it is. */
export const SMALL_MAIL = 1024 * 1024;
/** Octets that every part keeps: a report is shorter, and a file is known by how it begins. */
export const KEPT = 64 * 1024;
/** Octets of all texts: what the reader takes of one that is a calendar, in base64. */
export const MOST_TEXT = 1.5 * 1024 * 1024;
/** Octets of all files that are read, as they are encoded; quoted-printable needs much more memory than other encodings. */
export const MOST_FILES = 16 * 1024 * 1024;
const QUOTED_PRINTABLE_COUNTS = 4;

/** Nobody reads these, whatever their name is. */
const UNREAD =
  /^(?:image|audio|video|font|message)\/|^application\/(?:pdf|zip|msword|vnd\.openxmlformats|vnd\.ms-powerpoint)/i;
/** Calendars, tables, winmail.dat and signed mails, by type or name; a name in another form may be any of them. */
const READ = /calendar|\bics\b|\bical|csv|\.tsv|tab-separated|\.txt|tnef|\.dat\b|pkcs|\.p7|=\?|\*\d*\*?=/i;
const LF = 10;
export const LINE_END = Buffer.from('\r\n');
const CALENDAR = /^\s*BEGIN:VCALENDAR/i;
const UUENCODED = /^begin [0-7]{3,4} \S/m;

/**
 * @returns the mail itself where nothing of it had to go
 * @throws MailRejected where something would have to go that is read
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
    // A boundary begins a line, also behind one that was cut.
    if (mail[end - 1] !== LF) kept.push(LINE_END);
    from = part.end;
  }
  return kept.length === 0 ? mail : Buffer.concat([...kept, mail.subarray(from)]);
}

/** Octets that a part keeps of its body. */
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

/** What one octet of a file that is read counts for, among MOST_FILES. */
export function weightOf(header: string): number {
  return /quoted-printable/i.test(fieldOf(header, 'content-transfer-encoding')) ? QUOTED_PRINTABLE_COUNTS : 1;
}

/** What a person reads: no file, and plain text or HTML. */
export function isText(header: string): boolean {
  const type = fieldOf(header, 'content-type');
  const disposition = fieldOf(header, 'content-disposition');
  return /^(?:text\/(?:plain|html)\b|$)/i.test(type) && !/name|^attachment/i.test(type + disposition);
}

/** A multipart whose boundary is written in a form of its own may hold anything. */
export function isRead(part: MimePart, mail: Buffer): boolean {
  const header = part.header ?? '';
  const type = fieldOf(header, 'content-type');
  if (UNREAD.test(type) || boundaryOf(header)) return false;
  if (/^multipart\//i.test(type) || READ.test(type + fieldOf(header, 'content-disposition'))) return true;
  return isCalendar(part, mail);
}

/** By its type, its name or how it begins; a uuencoded one may begin anywhere. */
export function isCalendar({ header, start, end }: MimePart, mail: Buffer): boolean {
  const field = (name: string) => fieldOf(header ?? '', name);
  if (/calendar|\bics\b|\bical/i.test(field('content-type') + field('content-disposition'))) return true;
  const octets = mail.subarray(start, Math.min(end, start + KEPT)).toString('latin1');
  const isBase64 = /base64/i.test(field('content-transfer-encoding'));
  const text = isBase64 ? Buffer.from(octets, 'base64').toString('latin1') : octets;
  return CALENDAR.test(text) || UUENCODED.test(text);
}

/** A line is never cut, unless it is longer than all that is kept. */
export function endOfLine(mail: Buffer, start: number, most: number): number {
  const end = mail.lastIndexOf('\n', start + most) + 1;
  return end > start ? end : start + most;
}
