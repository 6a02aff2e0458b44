import { encodeWord } from 'nodemailer/lib/mime-funcs';

/** Encoded words of at most this many characters keep a header line within the 76 of RFC 2047 section 2. */
const WORD = 60;
const LINE = 76;

const ADDRESS = /^[\w!#$%&'*+/=?^`{|}~.-]+@[A-Za-z0-9.-]+$/;

/** True for an address that a header field and SES can carry: ASCII, no quoted local part. */
export function isPlainAddress(address: string): boolean {
  return ADDRESS.test(address);
}

/** Text for an unstructured header field, from one plain line: ASCII as it is, else encoded words. Folded. */
export function headerText(line: string): string {
  return isPlain(line) ? foldAtSpaces(line) : encodedWords(line);
}

/** `"Name" <address>` for an address header field, folded; the address alone when there is no name. */
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
