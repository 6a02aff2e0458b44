import type { Person } from './types.ts';

const LONGEST = 100;
const ADDRESS = /<?[^\s<>"(),;:]+@[^\s<>"(),;:]+>?/g;
const BIDIRECTIONAL = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** One line that is safe to show: no control, line or bidirectional characters, single spaces, well-formed. */
export function plainLine(text: string): string {
  return text
    .toWellFormed()
    .replace(BIDIRECTIONAL, '')
    .replace(/[\p{Cc}\u2028\u2029\ufeff\s]+/gu, ' ')
    .trim();
}

/** Cuts a line to so many characters, the last one an ellipsis, never inside a surrogate pair. */
export function shorten(line: string, longest: number): string {
  return line.length <= longest
    ? line
    : `${line
        .slice(0, longest - 1)
        .toWellFormed()
        .replace(/\ufffd$/, '')}…`;
}

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
