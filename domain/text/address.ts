/** Mail addresses: which ones we accept, and when two spellings are one person. */
import { domainToASCII } from 'node:url';
import { getDomain } from 'tldts';

/** RFC 5321 section 4.5.3.1: 64 octets before the @, 254 in all. */
const LOCAL_PART_OCTETS = 64;
const ADDRESS_OCTETS = 254;

/** RFC 5321 Dot-string. SES delivers to no local part outside ASCII, not even to one that is inside in lower case. */
const LOCAL_PART = /^[a-zA-Z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-zA-Z0-9!#$%&'*+/=?^_`{|}~-]+)*$/;
const HOST = /^(?=.{1,253}$)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]$/;

/**
 * The one spelling of an address under which it is stored, or null when no mail can go there.
 *
 * Letter case and the form of an international domain never tell two people apart. Everything else may (dots and
 * `+tags` do at most providers), so nothing else is folded. Quoted local parts and IP literals are refused.
 */
export function normaliseAddress(address: string): string | null {
  const text = address.trim();
  const at = text.lastIndexOf('@');
  const local = text.slice(0, at);
  const host = domainToASCII(text.slice(at + 1)).toLowerCase();
  if (at < 1 || !LOCAL_PART.test(local) || !HOST.test(host)) return null;
  const whole = `${local.toLowerCase()}@${host}`;
  const fits = Buffer.byteLength(local) <= LOCAL_PART_OCTETS && Buffer.byteLength(whole) <= ADDRESS_OCTETS;
  return fits ? whole : null;
}

/** Whoever owns a domain receives for every name below it. Names below suffixes such as `github.io` have owners of their own. */
const REGISTERED = { allowPrivateDomains: true } as const;

/**
 * The mailbox an address most likely ends up in: without `+tag` or `-tag`, at the domain that somebody registered, and at
 * large providers as they read it. Only for counting how often one person is written to, never for telling people apart:
 * `mary-ann@` and `mary-jo@` count as one.
 */
export function likelyMailbox(normalised: string): string {
  const at = normalised.lastIndexOf('@');
  const [local, host] = [normalised.slice(0, at), normalised.slice(at + 1)];
  const registered = getDomain(host, REGISTERED) ?? host;
  const below = host.slice(0, -registered.length - 1);
  if (NAMED_BY_SUBDOMAIN.has(registered) && below !== '')
    return `${withoutTag(below.split('.').at(-1) ?? '')}@${registered}`;
  const alike = ALIKE.find(({ domains }) => domains.includes(registered));
  return alike
    ? `${withoutTag(local).replaceAll(alike.ignored, '')}@${alike.domains[0]}`
    : `${withoutTag(local)}@${registered}`;
}

function withoutTag(local: string): string {
  return local.split(/[+-]/, 1)[0] ?? '';
}

/** Providers where one mailbox has its name at each of several domains, and characters of it that count for nothing. */
const ALIKE: readonly { readonly domains: readonly string[]; readonly ignored: RegExp }[] = [
  { domains: ['gmail.com', 'googlemail.com'], ignored: /\./g },
  { domains: ['proton.me', 'protonmail.com', 'protonmail.ch', 'pm.me'], ignored: /[._]/g },
  { domains: ['icloud.com', 'me.com', 'mac.com'], ignored: /(?!)/g },
  { domains: ['yandex.ru', 'ya.ru', 'yandex.com', 'yandex.by', 'yandex.kz'], ignored: /\./g },
];
/** Providers where whatever stands before `@ann.` goes to the mailbox `ann@`. */
const NAMED_BY_SUBDOMAIN: ReadonlySet<string> = new Set([
  'fastmail.com',
  'fastmail.fm',
  'sent.com',
  'anonaddy.com',
  'anonaddy.me',
]);

/** True when two addresses are the same after normalisation; two unusable ones never are. */
export function sameAddress(one: string, other: string): boolean {
  const normalised = normaliseAddress(one);
  return normalised !== null && normalised === normaliseAddress(other);
}

/**
 * True for an address of ours, or of a domain below ours: mail to it comes back to us, so that nobody there is a guest or an
 * organizer.
 *
 * @param domain our own
 */
export function isOwnAddress(address: string, domain: string): boolean {
  const host = address.slice(address.lastIndexOf('@') + 1).toLowerCase();
  return host === domain.toLowerCase() || host.endsWith(`.${domain.toLowerCase()}`);
}
