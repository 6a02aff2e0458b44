import { quotedPrintable } from './encoding.ts';

/** Their `=_` occurs in no quoted-printable or base64 text (RFC 2045 section 6.7), so no body can end its part. */
export const MIXED = '=_mixed';
export const ALTERNATIVE = '=_alternative';

/** One part of a multipart: its lines, body encoded already. */
export function part(boundary: string, headers: readonly string[], body: string): string[] {
  return [`--${boundary}`, ...headers, '', body];
}

/** The two parts every mail of ours begins with. Slots may stand in them. */
export function readableParts(text: string, html: string): string[] {
  const encoding = 'Content-Transfer-Encoding: quoted-printable';
  return [
    ...part(ALTERNATIVE, ['Content-Type: text/plain; charset=UTF-8', encoding], quotedPrintable(text)),
    ...part(ALTERNATIVE, ['Content-Type: text/html; charset=UTF-8', encoding], quotedPrintable(html)),
  ];
}

/** RFC 5322 date. @param at milliseconds */
export function mailDate(at: number): string {
  return new Date(at).toUTCString().replace('GMT', '+0000');
}
