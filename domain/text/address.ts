/** This file says which mail addresses we accept, and when two spellings name the same person. */
import { domainToASCII } from 'node:url';
import { getDomain } from 'tldts';

/** RFC 5321 section 4.5.3.1 allows 64 octets before the @ and 254 in all. */
const LOCAL_PART_OCTETS = 64;
const ADDRESS_OCTETS = 254;

/** RFC 5321 Dot-string. SES delivers to no local part outside ASCII, not even to one whose lower-case form is ASCII. */
const LOCAL_PART = /^[a-zA-Z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-zA-Z0-9!#$%&'*+/=?^_`{|}~-]+)*$/;
const HOST = /^(?=.{1,253}$)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]$/;

/**
 * Returns the one spelling under which an address is stored, or null when no mail can go to it.
 *
 * Letter case and the form of an international domain never distinguish two people. Dots and `+tags` do at most
 * providers, so they are kept. Quoted local parts and IP literals are refused.
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

/**
 * The owner of a domain receives mail for every name below it. Names below suffixes such as `github.io` have owners of
 * their own.
 */
const REGISTERED = { allowPrivateDomains: true } as const;

/**
 * Returns the mailbox in which mail to an address most likely arrives: without `+tag` or `-tag`, at the registered
 * domain, and spelled as the large providers read it. Use it only to count how often one person is written to, never to
 * distinguish people: `mary-ann@` and `mary-jo@` become one mailbox.
 * @param normalised an address from `normaliseAddress`
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

/**
 * Providers that give a mailbox the same name at each of several domains, and the characters they ignore in that name.
 */
const ALIKE: readonly { readonly domains: readonly string[]; readonly ignored: RegExp }[] = [
  { domains: ['gmail.com', 'googlemail.com'], ignored: /\./g },
  { domains: ['proton.me', 'protonmail.com', 'protonmail.ch', 'pm.me'], ignored: /[._]/g },
  { domains: ['icloud.com', 'me.com', 'mac.com'], ignored: /(?!)/g },
  { domains: ['yandex.ru', 'ya.ru', 'yandex.com', 'yandex.by', 'yandex.kz'], ignored: /\./g },
];
/**
 * Providers that deliver mail for any local part at a subdomain, such as `x@ann.fastmail.com`, to the mailbox `ann@`.
 */
const NAMED_BY_SUBDOMAIN: ReadonlySet<string> = new Set([
  'fastmail.com',
  'fastmail.fm',
  'sent.com',
  'anonaddy.com',
  'anonaddy.me',
]);

/** Returns true when two addresses are equal after normalisation. Addresses that cannot be used are never equal. */
export function sameAddress(one: string, other: string): boolean {
  const normalised = normaliseAddress(one);
  return normalised !== null && normalised === normaliseAddress(other);
}

/**
 * Returns true for an address at our domain or at a domain below it. Mail to such an address comes back to us, so it
 * can belong neither to a guest nor to an organizer.
 * @param domain our own mail domain
 */
export function isOwnAddress(address: string, domain: string): boolean {
  const host = address.slice(address.lastIndexOf('@') + 1).toLowerCase();
  return host === domain.toLowerCase() || host.endsWith(`.${domain.toLowerCase()}`);
}
