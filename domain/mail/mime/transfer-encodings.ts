/** Content-Transfer-Encodings (RFC 2045 section 6). Each is decoded in time and memory linear in its length. */

const [TAB, LF, CR, SPACE, EQUALS] = [9, 10, 13, 32, 61];

/** Returns the octets of a body. @param encoding in lower case; an unknown one is no encoding */
export function decodeTransfer(body: Buffer, encoding: string): Buffer {
  if (encoding === 'base64') return decodeBase64(withoutOthers(body.toString('latin1')));
  return encoding === 'quoted-printable' ? decodeQuotedPrintable(body) : body;
}

/** RFC 2045 section 6.8: characters outside the alphabet are ignored. Node reads `-` and `_` as part of another one. */
function withoutOthers(text: string): string {
  return /[^A-Za-z0-9+/=\r\n]/.test(text) ? text.replace(/[^A-Za-z0-9+/=]+/g, '') : text;
}

/** Some programs pad pieces of their own, while Node stops at the first padding. */
export function decodeBase64(text: string): Buffer {
  const padding = text.indexOf('=');
  if (padding < 0 || !/[\w+/-]/.test(text.slice(padding))) return Buffer.from(text, 'base64');
  return Buffer.concat(text.split(/=+/).map((piece) => Buffer.from(piece, 'base64')));
}

/** Returns octets written as `=` and two hexadecimal digits decoded. @param text beyond ASCII as UTF-8 */
export function decodeHex(text: string): Buffer {
  const octets = Buffer.from(text);
  return octets.subarray(0, hexInPlace(octets, octets.length));
}

/** RFC 2045 section 6.7: blanks at the end of a line do not count, and `=` there joins it with the next. */
function decodeQuotedPrintable(body: Buffer): Buffer {
  const octets = Buffer.allocUnsafe(body.length);
  let length = 0;
  for (let at = 0; at < body.length; ) {
    const found = body.indexOf(LF, at);
    const next = found < 0 ? body.length : found + 1;
    const hasCr = found > at && body[found - 1] === CR;
    let end = found < 0 ? next : found - (hasCr ? 1 : 0);
    while (end > at && (body[end - 1] === SPACE || body[end - 1] === TAB)) end -= 1;
    const isSoft = end > at && body[end - 1] === EQUALS;
    length += body.copy(octets, length, at, isSoft ? end - 1 : end);
    if (!isSoft && hasCr) octets[length++] = CR;
    if (!isSoft && found >= 0) octets[length++] = LF;
    at = next;
  }
  return octets.subarray(0, hexInPlace(octets, length));
}

/** Decodes what stands in the first octets of a buffer and returns how many are left. */
function hexInPlace(octets: Buffer, length: number): number {
  let to = octets.indexOf(EQUALS);
  if (to < 0 || to >= length) return length;
  for (let at = to; at < length; at += 1) {
    const octet = octets[at] as number;
    const value = octet === EQUALS && at + 2 < length ? hexValue(octets, at) : -1;
    octets[to++] = value < 0 ? octet : value;
    if (value >= 0) at += 2;
  }
  return to;
}

function hexValue(octets: Buffer, at: number): number {
  const [high, low] = [DIGITS[octets[at + 1] as number] ?? -1, DIGITS[octets[at + 2] as number] ?? -1];
  return high < 0 || low < 0 ? -1 : high * 16 + low;
}

/** By octet: the value of a hexadecimal digit, or -1. */
const DIGITS = Int8Array.from({ length: 256 }, (_, octet) =>
  '0123456789abcdef'.indexOf(String.fromCharCode(octet).toLowerCase()),
);
