import { domainToASCII, domainToUnicode } from 'node:url';
import type { AddressObject, EmailAddress, ParsedMail } from 'mailparser';
import { languagesIn } from '#domain/languages/header-languages.ts';
import type { Person } from '#domain/text/person.ts';
import { whyAutomatic } from './automatic.ts';
import { provenance } from './provenance.ts';
import type { InboundMail } from './types.ts';
import { viaList } from './via-list.ts';

type Headers = Pick<
  InboundMail,
  | 'from'
  | 'sender'
  | 'replyTo'
  | 'viaList'
  | 'subject'
  | 'languages'
  | 'sent'
  | 'authenticationResults'
  | 'to'
  | 'addressees'
  | 'isDated'
  | 'isDirect'
  | 'isIntact'
  | 'received'
  | 'signatures'
  | 'automatic'
  | 'isReport'
>;

/** The longest address field that is read, in characters. */
const LONGEST_MAILBOX = 2000;
const ATOMS = '[^\\s<>"(),:;@\\\\\\p{Cc}]+';
/** `address` or `phrase <address>`, after quoted strings were replaced by `""` and comments were removed. */
const MAILBOX = new RegExp(
  `^(?:(?:""|[^<>"(),:;@\\\\\\0])*<\\s*(${ATOMS}@${ATOMS})\\s*>|(${ATOMS}@${ATOMS}))$`,
  'u',
);

/** `ann@example.com <ann@example.com>`: it breaks RFC 5322, but it is common and has only one meaning. */
const OWN_ADDRESS_AS_NAME = /^([^\s<>"(),:;@]+@[^\s<>"(),:;@]+)\s*(<\1>)$/i;

/** The only address of a field whose words an unquoted comma or colon has split: `Org, Mia <mia@club.example>`. */
const SOLE_ADDRESS = new RegExp(
  `^(?:""|[^<>"()@\\\\\\0])*?(?:<\\s*(${ATOMS}@${ATOMS})\\s*>|(?<=^|,)\\s*(${ATOMS}@${ATOMS}))\\s*(?:,(?:""|[^<>"()@\\\\\\0])*)?$`,
  'u',
);

/** Reads from the header of a mail who sent it, to whom, and whether a program wrote it. */
export function readHeaders({ headers, headerLines, subject, date }: ParsedMail): Headers {
  const lines = Map.groupBy(headerLines, ({ key }) => key);
  const values = (name: string) => lines.get(name)?.map(({ line }) => fieldBody(line)) ?? [];
  const counts = occurrences(headerLines);
  const times = (name: Counted) => counts.get(name) ?? 0;
  const person = (name: Counted) =>
    times(name) === 1 ? onlyPerson(values(name)[0] ?? '', headers.get(name)) : null;
  const isReport = /^\s*(multipart\/report|message\/(delivery|disposition)-)/i.test(
    values('content-type')[0] ?? '',
  );
  const [from, replyTo] = [person('from'), person('reply-to')];
  const top = {
    authenticationResults: values('authentication-results')[0] ?? null,
    received: values('received')[0] ?? null,
    signatures: values('dkim-signature').length,
  };
  const { isDirect, covers, coversBody } = provenance(domainOf(from), values('dkim-signature'), top);
  const isCertain = (name: Counted) => times(name) <= 1 && covers(name);
  const named = (name: Counted) => (times(name) === 1 ? addresses(headers.get(name)) : []);
  return {
    from,
    sender: person('sender'),
    replyTo,
    viaList: viaList(values, { from, replyTo }),
    subject: subject ?? '',
    languages: ['content-language', 'accept-language'].flatMap((name) => languagesIn(values(name)[0] ?? '')),
    sent: isCertain('date') ? instant(date) : null,
    isDated: isCertain('date'),
    ...top,
    to: isCertain('to') ? named('to') : [],
    addressees: isCertain('to') && isCertain('cc') ? [...named('to'), ...named('cc')] : null,
    isDirect,
    isIntact: isDirect || (coversBody && READING.every((name) => times(name) <= 1)),
    automatic: whyAutomatic(values, isReport),
    isReport,
  };
}

function instant(date: Date | undefined): string | null {
  return date && !Number.isNaN(date.getTime()) ? `${date.toISOString().slice(0, 19)}Z` : null;
}

/** The fields that say how a body is decoded. */
const READING = ['content-type', 'content-transfer-encoding'] as const;
/** The fields that must not occur twice, since programs differ in which one they read. */
const COUNTED = ['from', 'sender', 'reply-to', 'to', 'cc', 'date', ...READING] as const;
type Counted = (typeof COUNTED)[number];
const COUNTED_FIELD = new RegExp(`(?:^[\\s\\0]*|\\r)(${COUNTED.join('|')})[\\s\\0]*:`, 'gi');

/**
 * Returns how often each of these fields occurs, including spellings that only some programs accept as this field (RFC
 * 5322 section 4.5.2).
 */
function occurrences(headerLines: ParsedMail['headerLines']): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { line } of headerLines)
    for (const [, name = ''] of line.matchAll(COUNTED_FIELD)) {
      const field = name.toLowerCase();
      counts.set(field, (counts.get(field) ?? 0) + 1);
    }
  return counts;
}

function domainOf(person: Person | null): string {
  return person?.email.slice(person.email.lastIndexOf('@') + 1).toLowerCase() ?? '';
}

/**
 * Returns the one person a header field names: `address`, `phrase <address>` (RFC 5322 section 3.4), or the only
 * address among words. Any other form gives null, because programs differ in which person they read from it, and SES
 * may have judged another one than mailparser found.
 */
function onlyPerson(body: string, parsed: unknown): Person | null {
  if (body.length > LONGEST_MAILBOX) return null;
  const [one, ...more] = entries(parsed).filter(({ address }) => address);
  if (!one || more.length > 0) return null;
  const words = wordsOf(parsed);
  const email = addressIn(body, words);
  if (email === '' || email !== withPlainDomain(one.address ?? '')) return null;
  return { email, name: words.join(', ') || null };
}

/** @param words the decoded words of the field. An address in one of them counts as a second address. */
function addressIn(body: string, words: readonly string[]): string {
  const plain = body
    .replace(/("(?:[^"\\]|\\.)*")|\((?:[^()\\]|\\.)*\)/g, (_, quoted) => (quoted ? '""' : ' '))
    .trim();
  const isSole = body.split('@').length === 2 && !words.some((word) => word.includes('@'));
  const mailbox = MAILBOX.exec(plain.replace(OWN_ADDRESS_AS_NAME, '$2'));
  const [, bracketed, bare] = mailbox ?? (isSole ? SOLE_ADDRESS.exec(plain) : null) ?? [];
  const written = bracketed ?? bare ?? '';
  const email = withPlainDomain(written);
  return isMadeUp(written, email) ? '' : email;
}

/** Returns the address with its domain in lower-case ASCII, as mail and DNS use it. */
function withPlainDomain(address: string): string {
  const at = address.lastIndexOf('@');
  const domain = address.slice(at + 1);
  return at < 1 ? address : `${address.slice(0, at)}@${domainToASCII(domain) || domain.toLowerCase()}`;
}

/**
 * Returns true for a domain in letters that only some programs convert into those of another, such as full-width
 * letters.
 */
function isMadeUp(written: string, email: string): boolean {
  const [from, to] = [written, email].map((address) => address.slice(address.lastIndexOf('@') + 1));
  return (
    /[^\x00-\x7f]/.test(from ?? '') && domainToUnicode(to ?? '') !== from?.normalize('NFC').toLowerCase()
  );
}

function entries(parsed: unknown): EmailAddress[] {
  return mailboxesAndGroups(parsed).flatMap((entry) => entry.group ?? [entry]);
}

/** Returns the names of all people and groups. */
function wordsOf(parsed: unknown): string[] {
  return mailboxesAndGroups(parsed)
    .flatMap((entry) => [entry, ...(entry.group ?? [])])
    .flatMap(({ name }) => name?.trim() || []);
}

function mailboxesAndGroups(parsed: unknown): EmailAddress[] {
  const objects = [parsed ?? []]
    .flat()
    .filter(
      (value): value is AddressObject => typeof value === 'object' && value !== null && 'value' in value,
    );
  return objects.flatMap(({ value }) => value);
}

function addresses(parsed: unknown): string[] {
  if (typeof parsed === 'string')
    return parsed.includes('@') ? [withPlainDomain(parsed.replace(/[<>\s]/g, ''))] : [];
  return entries(parsed)
    .map(({ address }) => withPlainDomain(address ?? ''))
    .filter((address) => address.includes('@'));
}

/** Returns an unfolded field body. mailparser gives one character per octet. */
function fieldBody(line: string): string {
  return Buffer.from(line.slice(line.indexOf(':') + 1), 'latin1')
    .toString()
    .replace(/\r?\n\s*/g, ' ')
    .trim();
}
