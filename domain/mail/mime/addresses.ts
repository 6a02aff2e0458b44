import addressparser, { type Address } from 'nodemailer/lib/addressparser';
import { decodeWords } from './encoded-words.ts';

/** A person, or a group of them, in an address field (RFC 5322 section 3.4). */
export interface Mailbox {
  readonly name: string;
  /** Empty when there is none. */
  readonly address: string;
  readonly group: readonly Mailbox[] | null;
}

/** Returns whom an address field names. @param body unfolded */
export function readMailboxes(body: string): Mailbox[] {
  return addressparser(body).flatMap((parsed) => readMailbox(parsed));
}

/** @param isDecoded true for what was read from encoded words, which is not read so again */
function readMailbox(parsed: Address, isDecoded = false): Mailbox[] {
  const name = parsed.name.trim();
  const address = parsed.address ?? '';
  const words = decodeWords(name);
  // Some programs encode a whole mailbox. Words that are an address without angle brackets are a name.
  if (!isDecoded && address === '' && ALL_ENCODED.test(name) && BRACKETED.test(words))
    return addressparser(words).flatMap((inside) => readMailbox(inside, true));
  const group = parsed.group?.flatMap((member) => readMailbox(member)) ?? null;
  return [{ name: words, address: withoutWords(address), group }];
}

const ALL_ENCODED = /^(?:=\?[^?]+\?B\?[^?]*\?=\s*)+$/i;
const BRACKETED = /<[^<>@]+@[^<>]+>/;

/** RFC 2047 section 5 forbids encoded words in an address. One that is nevertheless a plain address is decoded. */
function withoutWords(address: string): string {
  if (!/=\?[^?]+\?[BQ]\?[^?]*\?=/i.test(address)) return address;
  const decoded = decodeWords(address);
  return /^[^\s@]+@[^\s@]+$/.test(decoded) && !decoded.includes('=?') ? decoded : '';
}
