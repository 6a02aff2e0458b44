import { domainToASCII, domainToUnicode } from 'node:url';
import type { AddressObject, EmailAddress, ParsedMail } from 'mailparser';
import type { Person } from '../itip/types.ts';
import type { InboundMail } from './types.ts';

type Headers = Pick<
  InboundMail,
  | 'from'
  | 'sender'
  | 'replyTo'
  | 'subject'
  | 'authenticationResults'
  | 'addressedTo'
  | 'automatic'
  | 'isReport'
>;

/** What the header of a mail says: who, to whom, and whether a program wrote it. */
export function readHeaders({ headers, headerLines, subject }: ParsedMail): Headers {
  const values = (name: string) =>
    headerLines.filter(({ key }) => key === name).map(({ line }) => fieldBody(line));
  const person = (name: string) => onlyPerson(values(name), headers.get(name));
  const isReport = /^\s*(multipart\/report|message\/(delivery|disposition)-)/i.test(
    values('content-type')[0] ?? '',
  );
  return {
    from: person('from'),
    sender: person('sender'),
    replyTo: person('reply-to'),
    subject: subject ?? '',
    authenticationResults: values('authentication-results')[0] ?? null,
    addressedTo: ['to', 'cc', 'delivered-to', 'x-original-to'].flatMap((name) =>
      addresses(headers.get(name)),
    ),
    automatic: whyAutomatic(values, isReport),
    isReport,
  };
}

/** RFC 3834 section 2, and Precedence and empty return paths, which are older than it. */
function whyAutomatic(values: (name: string) => string[], isReport: boolean): InboundMail['automatic'] {
  const first = (name: string) => values(name)[0]?.trim().toLowerCase() ?? '';
  if (first('return-path') === '<>') return 'null-return-path';
  if (isReport) return 'report';
  if (values('x-yesmaybe').length > 0) return 'own';
  if (/^(bulk|list|junk)\b/.test(first('precedence'))) return 'bulk';
  return /^(no\b|$)/.test(first('auto-submitted')) ? null : 'auto-submitted';
}

/**
 * The one person a header field names. Two fields or two addresses are nobody, and so is an address that mailparser
 * found elsewhere than in plain sight (inside an encoded word): SES would have judged another one.
 */
function onlyPerson(lines: readonly string[], parsed: unknown): Person | null {
  const [line, ...others] = lines;
  const [one, ...more] = entries(parsed);
  if (line === undefined || others.length > 0 || !one || more.length > 0) return null;
  const email = withPlainDomain(one.address ?? '');
  const domain = email.slice(email.lastIndexOf('@') + 1);
  const inSight = [domain, domainToUnicode(domain)].some((form) => line.toLowerCase().includes(`@${form}`));
  if (!email.includes('@') || !inSight) return null;
  return { email, name: one.name.trim() || null };
}

/** The domain in lower case and in ASCII, as mail and DNS have it. */
function withPlainDomain(address: string): string {
  const at = address.lastIndexOf('@');
  const domain = address.slice(at + 1);
  return at < 1 ? address : `${address.slice(0, at)}@${domainToASCII(domain) || domain.toLowerCase()}`;
}

function entries(parsed: unknown): EmailAddress[] {
  const objects = [parsed ?? []]
    .flat()
    .filter(
      (value): value is AddressObject => typeof value === 'object' && value !== null && 'value' in value,
    );
  return objects.flatMap(({ value }) => value.flatMap((entry) => entry.group ?? [entry]));
}

function addresses(parsed: unknown): string[] {
  if (typeof parsed === 'string')
    return parsed.includes('@') ? [withPlainDomain(parsed.replace(/[<>\s]/g, ''))] : [];
  return entries(parsed)
    .map(({ address }) => withPlainDomain(address ?? ''))
    .filter((address) => address.includes('@'));
}

/** An unfolded field body; mailparser gives one character per octet. */
function fieldBody(line: string): string {
  return Buffer.from(line.slice(line.indexOf(':') + 1), 'latin1')
    .toString()
    .replace(/\r?\n\s*/g, ' ')
    .trim();
}
