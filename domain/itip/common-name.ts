import type { Person } from '#domain/text/person.ts';
import { plainLine, shorten } from '#domain/text/plain-text.ts';

const LONGEST = 100;
const ADDRESS = /<?[^\s<>"(),;:]+@[^\s<>"(),;:]+>?/g;

/**
 * Returns the name for a person in CN and in From: their name without addresses, which spam filters take for
 * impersonation, or else the part of their address before the @.
 */
export function commonName(person: Person): string {
  const written = (person.name ?? '').slice(0, 10 * LONGEST);
  const name = plainLine(written.replace(ADDRESS, ' ').replaceAll('"', "'")).replace(/^'(.*)'$/, '$1');
  return shorten(name.trim() || plainLine(person.email.split('@')[0] ?? ''), LONGEST);
}

/**
 * Returns a quoted parameter value. `^` is escaped by RFC 6868. Quotation marks and backslashes are replaced, because a
 * quoted value cannot hold the former and some programs read the latter as a line break.
 */
export function quotedParameter(value: string): string {
  return `"${value.replaceAll('"', "'").replaceAll('\\', '/').replaceAll('^', '^^')}"`;
}
