/**
 * This file cuts a large mail down while it is being received, so that only the parts that are read are ever in memory.
 * What is kept then goes through `cutDown`, which cuts or refuses it as if the mail had been held whole.
 */
import {
  endOfLine,
  isCalendar,
  isRead,
  isText,
  KEPT,
  LINE_END,
  MOST_FILES,
  MOST_TEXT,
  SMALL_MAIL,
  weightOf,
} from './cut-down.ts';
import { MailRejected } from './mail-rejected.ts';
import { type Bounds, boundaryOf, isBoundary, LONGEST_LINE } from './mime-parts.ts';

const LF = 10;
const [DASH, CR] = [45, 13];

/**
 * Collects a mail from its pieces.
 * @param size octets of all pieces together
 * @throws MailRejected `mail-too-complex` when the mail is beyond a bound or what is read of it is too large
 */
export async function keepWhatIsRead(
  pieces: AsyncIterable<Uint8Array>,
  size: number,
  bounds: Bounds,
): Promise<Buffer> {
  const mail = size > SMALL_MAIL ? new LargeMail(bounds) : new WholeMail(size);
  for await (const piece of pieces) mail.add(Buffer.from(piece.buffer, piece.byteOffset, piece.length));
  return mail.kept();
}

/** Keeps everything in one buffer, which grows by half when it is full. */
class WholeMail {
  #octets: Buffer;
  length = 0;

  constructor(size: number) {
    this.#octets = Buffer.allocUnsafe(size);
  }

  add(piece: Buffer): void {
    const needed = this.length + piece.length;
    if (needed > this.#octets.length) {
      const larger = Buffer.allocUnsafe(Math.max(needed, Math.ceil(this.#octets.length * 1.5)));
      this.kept().copy(larger);
      this.#octets = larger;
    }
    piece.copy(this.#octets, this.length);
    this.length = needed;
  }

  kept(): Buffer {
    return this.#octets.subarray(0, this.length);
  }

  last(): number | undefined {
    return this.#octets[this.length - 1];
  }
}

/** The part that is being read, and how much of it is kept. */
interface Part {
  /** Where its header begins in the kept octets. */
  readonly from: number;
  /** Null while the header is being read, and for what follows the last part of a multipart. */
  header: string | null;
  inHeader: boolean;
  /** Where its body begins in the kept octets. */
  start: number;
  /** How many octets of the body are kept; null until enough of the body is there to decide. */
  most: number | null;
  isText: boolean;
  /** How many octets one octet of it counts for against the limit for files. */
  weight: number;
}

class LargeMail {
  readonly #bounds: Bounds;
  readonly #mail = new WholeMail(SMALL_MAIL);
  readonly #boundaries = new Set<string>();
  /**
   * Octets that cannot be interpreted yet: first the beginning of the mail, later the beginning of a line that
   * continues in the next piece.
   */
  #rest: Buffer = Buffer.alloc(0);
  /** Null until the mail has begun. A mail without line ends has no parts, so all of it is kept. */
  #hasLines: boolean | null = null;
  /** True when the next octets continue a line that was begun before. */
  #goesOn = false;
  #parts = 0;
  #textLeft = MOST_TEXT;
  #filesLeft = MOST_FILES;
  #part: Part = newPart(0, true);

  constructor(bounds: Bounds) {
    this.#bounds = bounds;
  }

  add(piece: Buffer): void {
    const octets = this.#rest.length > 0 ? Buffer.concat([this.#rest, piece]) : piece;
    if (this.#hasLines === null) {
      this.#rest = octets;
      if (octets.length > KEPT) this.#begin();
    } else if (this.#hasLines) this.#addLines(octets);
    else this.#mail.add(piece);
  }

  #begin(): void {
    const octets = this.#rest;
    this.#rest = Buffer.alloc(0);
    this.#hasLines = octets.includes(LF);
    // A saved mail may begin with a byte order mark and blank lines, which do not end its header.
    const [blanks = ''] = /^(?:\xef\xbb\xbf)?[\r\n]*/.exec(octets.toString('latin1', 0, 20)) ?? [];
    if (this.#hasLines) this.#addLines(octets.subarray(blanks.length));
    else this.#mail.add(octets);
  }

  #addLines(octets: Buffer): void {
    let at = 0;
    for (let end = octets.indexOf(LF); end >= 0; end = octets.indexOf(LF, at)) {
      this.#addLine(octets.subarray(at, end + 1));
      this.#goesOn = false;
      at = this.#isFull() ? endOfSkipped(octets, end) : end + 1;
    }
    const rest = octets.subarray(at);
    const isAdded = rest.length > LONGEST_LINE || (this.#goesOn && rest.length > 0);
    if (isAdded) this.#addLine(rest);
    this.#goesOn ||= isAdded;
    this.#rest = isAdded ? Buffer.alloc(0) : Buffer.from(rest);
  }

  kept(): Buffer {
    if (this.#hasLines === null) this.#begin();
    if (this.#rest.length > 0) this.#addLine(this.#rest);
    this.#endPart();
    return this.#mail.kept();
  }

  #addLine(line: Buffer): void {
    const boundary = this.#boundaryIn(line);
    if (boundary !== null) this.#nextPart(line, boundary);
    else if (this.#part.inHeader) this.#addToHeader(line);
    else this.#addToBody(line);
  }

  /** Returns what follows the two dashes when the line is a boundary. */
  #boundaryIn(line: Buffer): string | null {
    if (this.#goesOn || line[0] !== DASH || line[1] !== DASH) return null;
    const text = line.toString('latin1', 0, LONGEST_LINE);
    return isBoundary(text, this.#boundaries) ? text.slice(2).trimEnd() : null;
  }

  #nextPart(line: Buffer, boundary: string): void {
    this.#parts += 1;
    if (this.#parts > this.#bounds.parts) throw new MailRejected('mail-too-complex');
    this.#endPart();
    // A boundary must begin a line, also after a line whose end was left out.
    if (this.#mail.last() !== LF) this.#mail.add(LINE_END);
    this.#mail.add(line);
    this.#part = newPart(this.#mail.length, this.#boundaries.has(boundary));
  }

  /** More of a text is kept than is allowed, so that `cutDown` recognises a text that is too large. */
  #endPart(): void {
    const { isText, start, most } = this.#part;
    if (isText) this.#textLeft -= this.#mail.length - start;
    else if (most !== null && this.#isFull()) this.#mail.length = endOfLine(this.#mail.kept(), start, most);
  }

  #addToHeader(line: Buffer): void {
    const part = this.#part;
    this.#mail.add(line);
    if (this.#mail.length - part.from > this.#bounds.header) throw new MailRejected('mail-too-complex');
    const isEmpty = line[0] === LF || (line[0] === CR && line[1] === LF);
    if (!isEmpty || this.#goesOn) return;
    part.inHeader = false;
    part.start = this.#mail.length;
    part.header = this.#mail
      .kept()
      .toString('latin1', part.from)
      .replace(/\r?\n[ \t]+/g, ' ');
    const boundary = boundaryOf(part.header);
    if (boundary) this.#boundaries.add(boundary);
  }

  #addToBody(line: Buffer): void {
    const part = this.#part;
    if (this.#isFull()) return;
    this.#mail.add(line);
    const octets = this.#mail.length - part.start;
    if (part.most === null) {
      if (octets <= KEPT) return;
      this.#decide(part);
      this.#filesLeft -= octets * part.weight;
    } else this.#filesLeft -= line.length * part.weight;
    if (this.#filesLeft < 0)
      throw new MailRejected(this.#isCalendar(part) ? 'calendar-too-large' : 'mail-too-large');
  }

  /** Returns true when nothing more of this part is kept. */
  #isFull(): boolean {
    const { most, start } = this.#part;
    return most !== null && this.#mail.length - start > most;
  }

  #decide(part: Part): void {
    const { header, start } = part;
    const mail = this.#mail.kept();
    const found = { header, start, end: mail.length };
    part.isText = header !== null && isText(header);
    if (part.isText) part.most = Math.max(this.#textLeft, KEPT);
    else if (header === null || !isRead(found, mail)) part.most = KEPT;
    else {
      part.most = Number.POSITIVE_INFINITY;
      part.weight = weightOf(header);
    }
  }

  #isCalendar({ header, start }: Part): boolean {
    const mail = this.#mail.kept();
    return isCalendar({ header, start, end: mail.length }, mail);
  }
}

/** Returns where the next line begins that may be a boundary, or else the last line. @param from the end of a line */
function endOfSkipped(octets: Buffer, from: number): number {
  const next = octets.indexOf('\n--', from);
  return (next < 0 ? octets.lastIndexOf(LF) : next) + 1;
}

function newPart(from: number, hasHeader: boolean): Part {
  return { from, header: null, inHeader: hasHeader, start: from, most: null, isText: false, weight: 0 };
}
