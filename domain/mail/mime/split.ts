/** Divides a mail into its parts (RFC 2046 section 5.1). */
import { MailRejected } from '../mail-rejected.ts';
import type { Bounds } from '../mime-parts.ts';
import { firstBody, type HeaderField, headerFields } from './header-block.ts';
import { type Parameterised, readParameters } from './parameters.ts';

/** A mail, or a part of one. */
export interface MimeEntity {
  readonly parent: MimeEntity | null;
  readonly fields: readonly HeaderField[];
  /** Null when it declares none. */
  readonly contentType: Parameterised | null;
  readonly disposition: Parameterised;
  /** Its Content-Transfer-Encoding, in lower case and without comments. */
  readonly encoding: string;
  /** What follows its header, up to the line that divides it from the next part, as it came. */
  readonly body: Buffer;
}

const LF = 10;
const [CR, DASH] = [13, 45];
const DASHES = Buffer.from('\n--');
/** What follows a boundary in its line: nothing, or the two dashes of the last one. */
const [NEXT, LAST] = [/^[\r\n][\s\S]{0,3}$/, /^(?:-|--\r?\n?)$/];

/**
 * Returns a mail and its parts, in order. A mail in a part is a file there, and is not divided.
 * @throws MailRejected `mail-too-complex` when it has too many parts, or too long a header
 */
export function splitMail(mail: Buffer, bounds: Bounds): MimeEntity[] {
  return new Splitter(mail, bounds).split();
}

/** An entity whose header or body may still be read. */
class Entity implements MimeEntity {
  readonly parent: Entity | null;
  /** Where its header begins, and where its body does once the header is read. */
  readonly start: number;
  bodyStart: number | null = null;
  isEnded = false;
  fields: readonly HeaderField[] = [];
  contentType: Parameterised | null = null;
  disposition = readParameters('');
  encoding = '';
  /** One character per octet; empty for none. */
  boundary = '';
  body: Buffer = Buffer.alloc(0);

  constructor(parent: Entity | null, start: number) {
    this.parent = parent;
    this.start = start;
  }

  read(header: string, bodyStart: number): void {
    this.bodyStart = bodyStart;
    this.fields = headerFields(header);
    const isTyped = this.fields.some(({ key }) => key === 'content-type');
    this.contentType = isTyped ? readParameters(firstBody(this.fields, 'content-type')) : null;
    this.disposition = readParameters(firstBody(this.fields, 'content-disposition'));
    const encoding = firstBody(this.fields, 'content-transfer-encoding');
    this.encoding = withoutComments(encoding).trim().toLowerCase();
    this.boundary = Buffer.from(this.contentType?.parameters.get('boundary') ?? '').toString('latin1');
  }
}

function withoutComments(text: string): string {
  const [start, end] = [text.indexOf('('), text.lastIndexOf(')')];
  return start >= 0 && end > start ? text.slice(0, start) + text.slice(end + 1) : text;
}

class Splitter {
  readonly #mail: Buffer;
  readonly #bounds: Bounds;
  readonly #read: Entity[] = [];
  #count = 1;
  #entity = new Entity(null, 0);
  /** True behind the line that ends the parts of the entity. */
  #isBehindParts = false;

  constructor(mail: Buffer, bounds: Bounds) {
    this.#mail = mail;
    this.#bounds = bounds;
  }

  split(): Entity[] {
    const { length } = this.#mail;
    for (let at = 0; at < length; )
      at = this.#entity.bodyStart === null ? this.#takeHeader(at) : this.#takeBody(at);
    if (this.#entity.bodyStart === null) this.#readHeader(length);
    this.#endBody(length);
    return this.#read;
  }

  /** Reads the empty line that ends a header, or a boundary before it. Returns where the next line begins. */
  #takeHeader(from: number): number {
    for (let at = from; at < this.#mail.length; ) {
      const next = this.#nextLine(at);
      if (this.#takeBoundary(at, next)) return next;
      if (next - this.#entity.start > this.#bounds.header) throw new MailRejected('mail-too-complex');
      const first = this.#mail[at];
      const isEmpty = first === LF || (first === CR && this.#mail[at + 1] === LF);
      if (isEmpty) this.#readHeader(next);
      if (isEmpty) return next;
      at = next;
    }
    return this.#mail.length;
  }

  /** Reads the next boundary. Returns where the line after it begins, or the end of the mail. */
  #takeBody(from: number): number {
    const isDivided = this.#entity.boundary !== '' || this.#entity.parent !== null;
    // A boundary may follow the header at once. The last octet of the header is then the line end before it.
    for (let at = from - 1; isDivided; at += 1) {
      at = this.#mail.indexOf(DASHES, at);
      if (at < 0) break;
      const next = this.#nextLine(at + 1);
      if (this.#takeBoundary(at + 1, next)) return next;
    }
    return this.#mail.length;
  }

  #nextLine(at: number): number {
    const end = this.#mail.indexOf(LF, at);
    return end < 0 ? this.#mail.length : end + 1;
  }

  /** Returns true when a line is a boundary of the entity or of the one around it, after acting on it. */
  #takeBoundary(start: number, end: number): boolean {
    if (this.#mail[start] !== DASH || this.#mail[start + 1] !== DASH) return false;
    const entity = this.#entity;
    const own = this.#isBehindParts ? null : this.#kindOf(start, end, entity.boundary);
    const kind = own ?? this.#kindOf(start, end, entity.parent?.boundary ?? '');
    if (kind === null) return false;
    if (kind === 'next') this.#begin(own ? entity : entity.parent, start, end);
    else if (own) this.#endBody(start);
    else this.#leave(entity.parent, start);
    return true;
  }

  #kindOf(start: number, end: number, boundary: string): 'next' | 'last' | null {
    const behind = start + 2 + boundary.length;
    if (boundary === '' || end - behind > 4) return null;
    if (this.#mail.toString('latin1', start + 2, behind) !== boundary) return null;
    const rest = this.#mail.toString('latin1', behind, end);
    return NEXT.test(rest) ? 'next' : LAST.test(rest) ? 'last' : null;
  }

  /** A part whose header has no end when the next part begins is no part. */
  #begin(parent: Entity | null, boundaryStart: number, start: number): void {
    this.#count += 1;
    if (this.#count > this.#bounds.parts) throw new MailRejected('mail-too-complex');
    this.#endBody(boundaryStart);
    this.#entity = new Entity(parent, start);
    this.#isBehindParts = false;
  }

  #leave(parent: Entity | null, boundaryStart: number): void {
    if (this.#entity.bodyStart === null && boundaryStart > this.#entity.start)
      this.#readHeader(boundaryStart);
    this.#endBody(boundaryStart);
    if (parent) this.#entity = parent;
    this.#isBehindParts = true;
  }

  #readHeader(bodyStart: number): void {
    this.#entity.read(this.#mail.toString('latin1', this.#entity.start, bodyStart), bodyStart);
    this.#read.push(this.#entity);
  }

  /** The line end before a boundary belongs to the boundary. */
  #endBody(at: number): void {
    const { bodyStart, isEnded, parent } = this.#entity;
    if (bodyStart === null || isEnded) return;
    let end = at;
    if (parent && at < this.#mail.length && end > bodyStart && this.#mail[end - 1] === LF) {
      end -= 1;
      if (end > bodyStart && this.#mail[end - 1] === CR) end -= 1;
    }
    this.#entity.body = this.#mail.subarray(bodyStart, end);
    this.#entity.isEnded = true;
  }
}
