import { encode, wrap } from 'nodemailer/lib/qp';
import { cut } from '#domain/text/placeholders.ts';

/**
 * Returns a text in quoted-printable (RFC 2045 section 6.7) with its placeholders unchanged. Every placeholder is on a line
 * of its own between soft line breaks, so that its value never makes another line longer.
 */
export function quotedPrintable(text: string): string {
  return cut(text.replace(/\r?\n/g, '\r\n'))
    .map((piece, index) => (index % 2 === 0 ? wrap(encode(piece)) : piece))
    .join('=\r\n');
}

const BASE64_LINE = 76;

/** Returns a text in base64 with lines of 76 characters (RFC 2045 section 6.8). */
export function base64(text: string): string {
  const encoded = Buffer.from(text, 'utf8').toString('base64');
  let lines = encoded.slice(0, BASE64_LINE);
  for (let at = BASE64_LINE; at < encoded.length; at += BASE64_LINE) {
    lines += `\r\n${encoded.slice(at, at + BASE64_LINE)}`;
  }
  return lines;
}
