/** The room `mail`: MIME and headers only. What a calendar in a mail means is decided elsewhere. */
import { type ParsedMail, type Attachment as Part, type SimpleParserOptions, simpleParser } from 'mailparser';
import { decodeText } from '#domain/text/charset.ts';
import { withoutLongBlanks } from '#domain/text/long-blanks.ts';
import { cutDown } from './cut-down.ts';
import { readHeaders } from './inbound-headers.ts';
import { MailRejected } from './mail-rejected.ts';
import { isSmime, signedContent } from './smime.ts';
import type { Attachment, CalendarPart, InboundMail } from './types.ts';
import { uudecode } from './uuencoded.ts';

/** The largest mail SES accepts, in octets. */
export const MOST_OCTETS = 40 * 1024 * 1024;
/** Enough for thousands of events in one file. The limit for one event is much lower: see the reader. */
const MOST_CALENDAR_OCTETS = 8 * 1024 * 1024;
const MOST_HEADER_OCTETS = 256 * 1024;
/** It limits the depth as well, since no part is deeper than there are parts. */
const MOST_PARTS = 200;

/** How many signatures within one another are opened. */
const SIGNATURES_DEEP = 3;

const [LF, CR] = [10, 13];

/**
 * Takes a mail apart. Its calendars are the text/calendar and application/ics parts, files with such a name, and a text
 * that is only a calendar. Calendars inside a message/rfc822 or a report are ignored, because they may be our own
 * invite coming back.
 * @param raw the mail as received
 * @throws MailRejected when the mail exceeds a limit
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
export const PARSER_OPTIONS: SimpleParserOptions & UntypedOptions = {
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

/** Options that the types of mailparser leave out. Most belong to the splitter it uses. */
interface UntypedOptions {
  readonly keepDeliveryStatus: boolean;
  readonly ignoreEmbedded: boolean;
  readonly maxChildNodes: number;
  readonly maxHeadSize: number;
}

/** The limits that apply to every mail. */
export const BOUNDS = { parts: MOST_PARTS, header: MOST_HEADER_OCTETS };

async function parse(raw: Uint8Array): Promise<ParsedMail> {
  const mail = withoutLongBlanks(cutDown(fromHeader(raw), BOUNDS));
  try {
    return await simpleParser(mail, PARSER_OPTIONS);
  } catch (cause) {
    const isBeyond = cause instanceof Error && 'code' in cause && cause.code === 'EMAXLEN';
    throw new MailRejected(isBeyond ? 'mail-too-complex' : 'mail-broken', cause);
  }
}

/**
 * Returns a mail whose content is inside an S/MIME signature with that content. Its header remains that of the outer
 * mail.
 * @param depth how many signatures within one another are still opened
 */
async function insideSignature(mail: ParsedMail, depth = SIGNATURES_DEEP): Promise<ParsedMail> {
  const wrapped = depth > 0 && mail.attachments.find((part) => isSmime(part));
  const content = wrapped && (await signedContent(wrapped));
  if (!content) return mail;
  const inside = await insideSignature(await parse(content), depth - 1);
  // A mailing list may have added a part of its own around it.
  const others = mail.attachments.filter((part) => part !== wrapped);
  return { ...inside, text: inside.text ?? mail.text, attachments: [...inside.attachments, ...others] };
}

/**
 * Returns the mail without the byte order mark and blank lines with which a saved mail may begin. CR counts as a line
 * end only in a mail without any LF; otherwise a header could contain another From than the one SES judged.
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

/**
 * Returns true for a calendar by its type, its name or its content, since some programs use types of their own
 * (`application/x-ical`).
 */
function isCalendar({ contentType, filename, content }: Part): boolean {
  if (/^(text\/(x-v)?calendar|application\/(ics|calendar))$/i.test(contentType)) return true;
  if (/^message\//i.test(contentType)) return false;
  return (
    /\.(ics|ical|icalendar)$/i.test(filename ?? '') ||
    isBareCalendar(decodeText(content.subarray(0, 100), null))
  );
}

/** Decodes uuencoded content, which the MIME parser does not do. */
function withoutUuencoding(part: Part): Part {
  const isEncoded = part.content.toString('latin1', 0, 6) === 'begin ';
  const content = isEncoded ? uudecode(part.content.toString('latin1')) : null;
  return content ? { ...part, content } : part;
}

/** Returns the calendar that a text is, or that is uuencoded in it. */
function bodyPart(text: string): CalendarPart[] {
  const decoded = uudecode(text);
  const found = [text, decoded ? decodeText(decoded, null) : ''].find(isBareCalendar);
  return found === undefined
    ? []
    : [{ text: found, method: null, contentType: 'text/plain', filename: null }];
}

/** Returns true for a text that is a calendar, as in a mail labelled text/plain or without a type. */
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
