import { type ParsedMail, type Attachment as Part, type SimpleParserOptions, simpleParser } from 'mailparser';
import { decodeText } from '#domain/text/charset.ts';
import { withoutLongBlanks } from '#domain/text/long-blanks.ts';
import { cutDown } from './cut-down.ts';
import { readHeaders } from './inbound-headers.ts';
import { MailRejected } from './mail-rejected.ts';
import { isSmime, signedContent } from './smime.ts';
import type { Attachment, CalendarPart, InboundMail } from './types.ts';
import { uudecode } from './uuencoded.ts';

/** The largest mail SES takes in. */
export const MOST_OCTETS = 40 * 1024 * 1024;
/** Thousands of events in one file. One event may be much smaller: see the reader. */
const MOST_CALENDAR_OCTETS = 8 * 1024 * 1024;
const MOST_HEADER_OCTETS = 256 * 1024;
/** Bounds the depth as well: no part is deeper than there are parts. */
const MOST_PARTS = 200;

/** Signatures in one another that are opened. */
const SIGNATURES_DEEP = 3;

const [LF, CR] = [10, 13];

/**
 * Takes a mail apart. Calendars are text/calendar and application/ics parts, files named so, and a text that is nothing
 * but a calendar; never what is inside a message/rfc822 or a report, which may carry our own invite back.
 *
 * @param raw the mail as received.
 * @throws MailRejected when it is beyond a bound.
 */
export async function takeApart(raw: Uint8Array): Promise<InboundMail> {
  if (raw.length > MOST_OCTETS) throw new MailRejected('mail-too-large');
  const outside = await parse(raw);
  const headers = readHeaders(outside);
  const mail = await insideSignature(outside);
  const text = mail.text?.trim() ? mail.text : await seenIn(mail.html || '');
  const isReport =
    headers.isReport ||
    readHeaders(mail).isReport ||
    mail.attachments.some(({ contentType }) => contentType === 'message/delivery-status');
  const files = mail.attachments.map(withoutUuencoding);
  const parts = files.filter(isCalendar);
  const body = bodyPart(text);
  checkSize(parts.reduce((octets, { content }) => octets + content.length, 0) + (body[0]?.text.length ?? 0));
  return {
    ...headers,
    text,
    calendars: isReport ? [] : parts.length > 0 ? parts.map(calendarPart) : body,
    attachments: files.filter((part) => !isCalendar(part)).map(attachment),
    automatic: isReport && headers.automatic !== 'null-return-path' ? 'report' : headers.automatic,
    isReport,
  };
}

/** The text of an HTML body. The sanitizer takes time to load, and few mails come without a plain text. */
async function seenIn(html: string): Promise<string> {
  if (html === '') return '';
  const { textOfHtml } = await import('#domain/text/organizer-html.ts');
  return textOfHtml(html);
}

/** Everything off that is not asked for here: mailparser would mark up links, inline images and open nested mails. */
const OPTIONS: SimpleParserOptions & UntypedOptions = {
  skipHtmlToText: true,
  skipTextToHtml: true,
  skipTextLinks: true,
  skipImageLinks: true,
  keepCidLinks: true,
  keepDeliveryStatus: true,
  ignoreEmbedded: true,
  maxChildNodes: MOST_PARTS,
  maxHeadSize: MOST_HEADER_OCTETS,
};

/** Options that the types of mailparser leave out, most of them of the splitter below it. */
interface UntypedOptions {
  readonly keepDeliveryStatus: boolean;
  readonly ignoreEmbedded: boolean;
  readonly maxChildNodes: number;
  readonly maxHeadSize: number;
}

/** Of any mail. */
export const BOUNDS = { parts: MOST_PARTS, header: MOST_HEADER_OCTETS };

async function parse(raw: Uint8Array): Promise<ParsedMail> {
  const mail = withoutLongBlanks(cutDown(fromHeader(raw), BOUNDS));
  try {
    return await simpleParser(mail, OPTIONS);
  } catch (cause) {
    const isBeyond = cause instanceof Error && 'code' in cause && cause.code === 'EMAXLEN';
    throw new MailRejected(isBeyond ? 'mail-too-complex' : 'mail-broken', cause);
  }
}

/**
 * A mail whose content lies in an S/MIME signature, with that content; the header of the mail itself stays what counts.
 * @param depth signatures that may lie in one another
 */
async function insideSignature(mail: ParsedMail, depth = SIGNATURES_DEEP): Promise<ParsedMail> {
  const wrapped = depth > 0 && mail.attachments.find((part) => isSmime(part));
  const content = wrapped && (await signedContent(wrapped));
  if (!content) return mail;
  const inside = await insideSignature(await parse(content), depth - 1);
  // A mailing list may have put a part of its own around it.
  const others = mail.attachments.filter((part) => part !== wrapped);
  return { ...inside, text: inside.text ?? mail.text, attachments: [...inside.attachments, ...others] };
}

/**
 * The mail without the byte order mark and blank lines that a saved one may begin with. Where no line ends with LF, CR ends them:
 * only then, or somebody's header might hold another From than SES judged.
 */
function fromHeader(raw: Uint8Array): Buffer {
  const octets = Buffer.from(raw.buffer, raw.byteOffset, raw.length);
  const mail = octets.includes('\n')
    ? octets
    : Buffer.from(octets.map((octet) => (octet === CR ? LF : octet)));
  return mail.subarray(/^(?:\xef\xbb\xbf)?[\r\n]*/.exec(mail.toString('latin1', 0, 20))?.[0].length);
}

function checkSize(calendarOctets: number): void {
  if (calendarOctets > MOST_CALENDAR_OCTETS) throw new MailRejected('calendar-too-large');
}

/** By its type, its name, or by what it is, for some send it as a type of their own (`application/x-ical`). */
function isCalendar({ contentType, filename, content }: Part): boolean {
  if (/^(text\/(x-v)?calendar|application\/(ics|calendar))$/i.test(contentType)) return true;
  if (/^message\//i.test(contentType)) return false;
  return (
    /\.(ics|ical|icalendar)$/i.test(filename ?? '') ||
    isBareCalendar(decodeText(content.subarray(0, 100), null))
  );
}

/** Transfer encodings that MIME does not know are left to us. */
function withoutUuencoding(part: Part): Part {
  const isEncoded = part.content.toString('latin1', 0, 6) === 'begin ';
  const content = isEncoded ? uudecode(part.content.toString('latin1')) : null;
  return content ? { ...part, content } : part;
}

/** The calendar that a text is, or that was put into it before there was MIME. */
function bodyPart(text: string): CalendarPart[] {
  const decoded = uudecode(text);
  const found = [text, decoded ? decodeText(decoded, null) : ''].find(isBareCalendar);
  return found === undefined
    ? []
    : [{ text: found, method: null, contentType: 'text/plain', filename: null }];
}

/** A mail that is a calendar, labelled as text or not at all. */
function isBareCalendar(text: string): boolean {
  return /^\s*BEGIN:VCALENDAR\s/i.test(text);
}

function calendarPart(part: Part): CalendarPart {
  const parameters = contentTypeParameters(part);
  return {
    text: decodeText(part.content, parameters.charset ?? null),
    method: parameters.method?.replace(/['"\s]/g, '').toUpperCase() || null,
    contentType: part.contentType,
    filename: part.filename ?? null,
  };
}

function contentTypeParameters({ headers }: Part): Readonly<Record<string, string>> {
  const header = headers.get('content-type');
  return typeof header === 'object' && 'params' in header ? (header.params as Record<string, string>) : {};
}

function attachment({ filename, contentType, content }: Part): Attachment {
  return { filename: filename ?? null, contentType, content };
}
