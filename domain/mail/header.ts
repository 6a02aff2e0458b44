import { encodeWord } from 'nodemailer/lib/mime-funcs';

/** Encoded words of at most this many characters keep a header line within the 76 characters of RFC 2047 section 2. */
const WORD = 60;
const LINE = 76;

const ADDRESS = /^[\w!#$%&'*+/=?^`{|}~.-]+@[A-Za-z0-9.-]+$/;

/** Returns true for an address that a header field and SES can carry: ASCII without a quoted local part. */
export function isPlainAddress(address: string): boolean {
  return ADDRESS.test(address);
}

/**
 * Returns the folded text of an unstructured header field: ASCII as it is, other text as encoded words (RFC 2047).
 * @param line one plain line
 */
export function headerText(line: string): string {
  return isPlain(line) ? foldAtSpaces(line) : encodedWords(line);
}

/** Returns `"Name" <address>` for an address field, folded, or the address alone when the name is empty. */
export function mailbox(name: string, address: string): string {
  if (name === '') return address;
  const phrase = isPlain(name) ? `"${name.replace(/["\\]/g, '\\$&')}"` : encodedWords(name);
  return `${phrase}${phrase.length + address.length > LINE - 8 ? '\r\n' : ''} <${address}>`;
}

function isPlain(line: string): boolean {
  return /^[\x20-\x7e]*$/.test(line) && !line.includes('=?');
}

function encodedWords(line: string): string {
  return encodeWord(line, 'B', WORD).replaceAll('?= =?', '?=\r\n =?');
}

function foldAtSpaces(line: string): string {
  return line.length <= LINE ? line : line.replace(/(.{40,66}?) (?=\S)/g, '$1\r\n ');
}
