import { takeApart } from './take-apart.ts';
import type { InboundMail } from './types.ts';

/** The most octets that are kept of one field, and of all fields together. */
const LONGEST_FIELD = 16 * 1024;
const LONGEST_HEAD = 200 * 1024;
/** The fields that say who wrote a mail, to whom, in which language, and whether a program did. */
const KEPT =
  /^(?:from|sender|reply-to|to|cc|subject|date|delivered-to|return-path|list-id|precedence|auto-submitted|authentication-results|content-type|content-language|accept-language|x-(?:yesmaybe|original-to|auto.*|mail.*|fc-.*|post-.*|failed-.*))$/i;
const [LF, CR, SPACE, TAB] = [10, 13, 32, 9];

/**
 * Reads a mail without its body. It is used for a mail beyond our limits, to find out who has to be notified. All
 * fields up to the end of the header are searched, because a field far down may name another sender, but only the
 * relevant ones are kept. Returns null when the header has no end.
 * @throws MailRejected when even the relevant fields exceed a limit
 */
export async function takeHead(raw: Uint8Array): Promise<InboundMail | null> {
  const mail = Buffer.from(raw.buffer, raw.byteOffset, raw.length);
  const fields: Buffer[] = [];
  let octets = 0;
  for (let at = 0; at < mail.length; ) {
    if (isEmptyLine(mail, at)) return takeApart(Buffer.concat([...fields, Buffer.from('\r\n')]));
    const end = endOfField(mail, at);
    const field = mail.subarray(at, end);
    at = end;
    if (field.length > LONGEST_FIELD ? mayNameSender(field) : octets > LONGEST_HEAD) return null;
    if (field.length > LONGEST_FIELD || !isKept(field)) continue;
    fields.push(field);
    octets += field.length;
  }
  return null;
}

/** Reads a mail up to the empty line that ends its header, or all of it when there is no empty line. */
export async function endOfHead(pieces: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const head: Uint8Array[] = [];
  /** The last octets of the preceding pieces. */
  let before = '';
  for await (const piece of pieces) {
    head.push(piece);
    const text = before + Buffer.from(piece.buffer, piece.byteOffset, piece.length).toString('latin1');
    if (/\n\r?\n/.test(text)) break;
    before = text.slice(-2);
  }
  return Buffer.concat(head);
}

function isEmptyLine(mail: Buffer, at: number): boolean {
  return mail[at] === LF || (mail[at] === CR && mail[at + 1] === LF);
}

/** Returns the position behind the last line of a field (RFC 5322 section 2.2.3). */
function endOfField(mail: Buffer, from: number): number {
  for (let at = from; ; ) {
    const end = mail.indexOf(LF, at);
    if (end < 0) return mail.length;
    at = end + 1;
    if (mail[at] !== SPACE && mail[at] !== TAB) return at;
  }
}

/**
 * Returns true for a field that is kept, by its name as the most lenient program reads it. A bare CR may hide a second
 * field.
 */
function isKept(field: Buffer): boolean {
  const name = field.toString('latin1', 0, 60).split(':', 1)[0] ?? '';
  return KEPT.test(name.replace(/[\s\0]/g, '')) || mayNameSender(field);
}

/** Returns true when a program may read a From field in it or in one of its continuation lines. */
function mayNameSender(field: Buffer): boolean {
  return /(?:^[\s\0]*|\r[ \t\0]*)from[\s\0]*:/i.test(field.toString('latin1', 0, LONGEST_FIELD));
}
