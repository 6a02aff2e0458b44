import type { Person } from '#domain/text/person.ts';
import { plainLine, shorten } from '#domain/text/plain-text.ts';

const LONGEST = 100;
const ADDRESS = /<?[^\s<>"(),;:]+@[^\s<>"(),;:]+>?/g;

/**
 * What a person is called in CN and in From: their name without addresses (which filters take for impersonation), else
 * the part of their address before the @.
 */
export function commonName(person: Person): string {
  const written = (person.name ?? '').slice(0, 10 * LONGEST);
  const name = plainLine(written.replace(ADDRESS, ' ').replaceAll('"', "'")).replace(/^'(.*)'$/, '$1');
  return shorten(name.trim() || plainLine(person.email.split('@')[0] ?? ''), LONGEST);
}

/**
 * A quoted parameter value; `^` is escaped as RFC 6868 asks. Quotation marks cannot be, and a backslash makes some
 * readers see a line break.
 */
export function quotedParameter(value: string): string {
  return `"${value.replaceAll('"', "'").replaceAll('\\', '/').replaceAll('^', '^^')}"`;
}
