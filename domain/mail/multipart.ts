import { quotedPrintable } from './encoding.ts';

/**
 * The boundary of a multipart/mixed. Its `=_` occurs in no quoted-printable or base64 text (RFC 2045 section 6.7), so
 * no body can end its part.
 */
export const MIXED = '=_mixed';
/** The boundary of a multipart/alternative, as safe as `MIXED`. */
export const ALTERNATIVE = '=_alternative';

/** Returns the lines of one part of a multipart. @param body already encoded */
export function part(boundary: string, headers: readonly string[], body: string): string[] {
  return [`--${boundary}`, ...headers, '', body];
}

/**
 * Returns the lines of the two parts every mail of ours begins with, plain text and HTML. Both may contain
 * placeholders.
 */
export function readableParts(text: string, html: string): string[] {
  const encoding = 'Content-Transfer-Encoding: quoted-printable';
  return [
    ...part(ALTERNATIVE, ['Content-Type: text/plain; charset=UTF-8', encoding], quotedPrintable(text)),
    ...part(ALTERNATIVE, ['Content-Type: text/html; charset=UTF-8', encoding], quotedPrintable(html)),
  ];
}

/** Returns a time as an RFC 5322 date. @param at milliseconds since 1970 */
export function mailDate(at: number): string {
  return new Date(at).toUTCString().replace('GMT', '+0000');
}
