/** This file finds where the parts of a mail are, without decoding or copying them. */

/** The header and the position of one part. */
export interface MimePart {
  /** The header with one character per octet, unfolded; null for what follows the last part of a multipart. */
  readonly header: string | null;
  /** Where its body begins and ends, in octets. The body of a multipart is what precedes its first part. */
  readonly start: number;
  readonly end: number;
}

/** The limits beyond which a mail is refused. */
export interface Bounds {
  readonly parts: number;
  /** The most octets of one header. */
  readonly header: number;
}

const LF = 10;
const DASHES = Buffer.from('\n--');
/** Characters; RFC 2046 section 5.1.1 allows 70. */
const LONGEST_BOUNDARY = 200;
/**
 * Characters at the start of a line that are compared with boundaries: two dashes, the boundary, two dashes and the
 * line end.
 */
export const LONGEST_LINE = LONGEST_BOUNDARY + 6;

/**
 * Returns every part in order (RFC 2046 section 5.1), or null when a limit is exceeded. The content of a message/rfc822
 * part is its body and is not divided.
 */
export function mimeParts(mail: Buffer, bounds: Bounds): MimePart[] | null {
  const boundaries = new Set<string>();
  const parts: MimePart[] = [];
  for (let at = 0, isBehind = false; at < mail.length; ) {
    const start = isBehind ? at : endOfHeader(mail, at, at + bounds.header, boundaries);
    if (start === null || parts.length > bounds.parts) return null;
    const header = isBehind ? null : mail.toString('latin1', at, start).replace(/\r?\n[ \t]+/g, ' ');
    const boundary = boundaryOf(header ?? '');
    if (boundary) boundaries.add(boundary);
    const next = nextBoundary(mail, start, boundaries);
    parts.push({ header, start, end: next.at });
    [at, isBehind] = [next.end, next.closes];
  }
  return parts;
}

/** Returns the body of a field, or an empty text. @param header unfolded */
export function fieldOf(header: string, name: string): string {
  return new RegExp(`^${name}[ \\t]*:[ \\t]*(.*)$`, 'im').exec(header)?.[1] ?? '';
}

/**
 * Returns the boundary of a multipart. Returns null for any other type and when the boundary cannot be parsed.
 * @param header unfolded
 */
export function boundaryOf(header: string): string | null {
  const type = fieldOf(header, 'content-type');
  if (!/^multipart\//i.test(type)) return null;
  const [, quoted, plain] = /;\s*boundary\s*=\s*(?:"([^"]*)"|([^\s;"]+))/i.exec(type) ?? [];
  const boundary = (quoted ?? plain ?? '').trimEnd();
  return boundary.length > LONGEST_BOUNDARY ? null : boundary || null;
}

/**
 * Returns the position behind the empty line that ends a header, or of a boundary before it; null when neither comes
 * before `most`.
 */
function endOfHeader(
  mail: Buffer,
  from: number,
  most: number,
  boundaries: ReadonlySet<string>,
): number | null {
  for (let at = from; at < mail.length; ) {
    const end = mail.indexOf(LF, at);
    const next = end < 0 ? mail.length : end + 1;
    const line = mail.toString('latin1', at, Math.min(next, at + LONGEST_LINE));
    if (isBoundary(line, boundaries)) return at;
    if (next > most) return null;
    if (line === '\n' || line === '\r\n') return next;
    at = next;
  }
  return mail.length;
}

interface Boundary {
  readonly at: number;
  readonly end: number;
  /** True when the boundary ends its multipart. */
  readonly closes: boolean;
}

function nextBoundary(mail: Buffer, from: number, boundaries: ReadonlySet<string>): Boundary {
  // A boundary may follow the header directly. The last octet of the header is then its line end.
  for (let at = Math.max(from - 1, 0); boundaries.size > 0; at += 1) {
    at = mail.indexOf(DASHES, at);
    if (at < 0) break;
    const found = mail.toString('latin1', at + 1, at + 1 + LONGEST_LINE);
    const line = found.slice(0, found.indexOf('\n') + 1) || found;
    if (isBoundary(line, boundaries))
      return { at: at + 1, end: at + 1 + line.length, closes: !boundaries.has(line.slice(2).trimEnd()) };
  }
  return { at: mail.length, end: mail.length, closes: false };
}

/** Returns true when a line is one of the boundaries, or ends the multipart of one. */
export function isBoundary(line: string, boundaries: ReadonlySet<string>): boolean {
  if (!line.startsWith('--')) return false;
  const text = line.slice(2).trimEnd();
  return boundaries.has(text) || (text.endsWith('--') && boundaries.has(text.slice(0, -2)));
}
