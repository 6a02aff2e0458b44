/**
 * This file reads the files inside a ZIP archive (PKWARE APPNOTE.TXT 6.3). A stranger may have made the archive, so the
 * sizes it declares only serve to refuse it early: inflating stops by itself at the limit.
 * https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT
 */

import { inflateRawSync } from 'node:zlib';
import { RefusedError } from '#domain/languages/refusal-words.ts';
import { CodedError } from '#domain/text/coded-error.ts';

/** The most octets that all files read from one archive may have together. */
export const MOST_INFLATED = 64 * 1024 * 1024;

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
/** Octets of the record at the end, and of the comment that may follow it. */
const END_LENGTH = 22;
const LONGEST_COMMENT = 0xffff;
/** The value that says that the real one is in the extra field. */
const ELSEWHERE = 0xffffffff;
const ZIP64 = 1;

interface Entry {
  readonly isEncrypted: boolean;
  readonly method: number;
  readonly packed: number;
  readonly size: number;
  readonly offset: number;
}

/** A ZIP archive whose directory was read. */
export class ZipFiles {
  readonly #octets: Buffer;
  readonly #entries: ReadonlyMap<string, Entry>;
  #left = MOST_INFLATED;

  /** @throws CodedError `workbook-damaged` when it has no directory */
  constructor(content: Uint8Array) {
    this.#octets = Buffer.from(content.buffer, content.byteOffset, content.length);
    this.#entries = readable(() => directoryOf(this.#octets));
  }

  /** Returns true when the archive has a file of that name. */
  has(name: string): boolean {
    return this.#entries.has(name);
  }

  /** Returns true when the name of a file in the archive matches. */
  hasLike(pattern: RegExp): boolean {
    return [...this.#entries.keys()].some((name) => pattern.test(name));
  }

  /**
   * Returns a file, or null when there is none of that name.
   * @throws CodedError `workbook-too-large` beyond the limit, `workbook-damaged` when it cannot be read
   */
  read(name: string): Buffer | null {
    const entry = this.#entries.get(name);
    if (!entry) return null;
    if (entry.size > this.#left) throw tooLarge();
    const file = readable(() => contentOf(this.#octets, entry, this.#left));
    this.#left -= file.length;
    return file;
  }
}

function directoryOf(octets: Buffer): ReadonlyMap<string, Entry> {
  const from = Math.max(0, octets.length - END_LENGTH - LONGEST_COMMENT);
  const end = octets.subarray(from).lastIndexOf(signature(END));
  if (end < 0) throw damaged();
  const entries = new Map<string, Entry>();
  const count = octets.readUInt16LE(from + end + 10);
  let at = octets.readUInt32LE(from + end + 16);
  for (let n = 0; n < count; n += 1) {
    if (octets.readUInt32LE(at) !== ENTRY) throw damaged();
    const [nameLength, extraLength] = [octets.readUInt16LE(at + 28), octets.readUInt16LE(at + 30)];
    const name = octets.toString('utf8', at + 46, at + 46 + nameLength);
    entries.set(name, entryAt(octets, at, nameLength, extraLength));
    at += 46 + nameLength + extraLength + octets.readUInt16LE(at + 32);
  }
  return entries;
}

function entryAt(octets: Buffer, at: number, nameLength: number, extraLength: number): Entry {
  const extra = octets.subarray(at + 46 + nameLength, at + 46 + nameLength + extraLength);
  const large = largeNumbers(extra);
  // The extra field has only the numbers that are too large for their place, in this order.
  const number = (place: number) => {
    const value = octets.readUInt32LE(at + place);
    return value === ELSEWHERE ? (large.shift() ?? value) : value;
  };
  const [size, packed, offset] = [number(24), number(20), number(42)];
  return {
    isEncrypted: (octets.readUInt16LE(at + 8) & 1) === 1,
    method: octets.readUInt16LE(at + 10),
    size,
    packed,
    offset,
  };
}

function largeNumbers(extra: Buffer): number[] {
  for (let at = 0; at + 4 <= extra.length; at += 4 + extra.readUInt16LE(at + 2)) {
    if (extra.readUInt16LE(at) !== ZIP64) continue;
    const count = Math.min(3, Math.floor(extra.readUInt16LE(at + 2) / 8));
    return Array.from({ length: count }, (_, n) => Number(extra.readBigUInt64LE(at + 4 + n * 8)));
  }
  return [];
}

function contentOf(octets: Buffer, { isEncrypted, method, packed, offset }: Entry, most: number): Buffer {
  if (isEncrypted || octets.readUInt32LE(offset) !== LOCAL) throw damaged();
  const start = offset + 30 + octets.readUInt16LE(offset + 26) + octets.readUInt16LE(offset + 28);
  const content = octets.subarray(start, start + packed);
  if (method === 0) {
    if (content.length > most) throw tooLarge();
    return content;
  }
  if (method !== 8) throw damaged();
  return inflateRawSync(content, { maxOutputLength: Math.max(1, most) });
}

/** Runs a read of the archive. Numbers in it may point outside it. */
function readable<Read>(read: () => Read): Read {
  try {
    return read();
  } catch (error) {
    if (error instanceof CodedError) throw error;
    throw error instanceof RangeError && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE'
      ? tooLarge()
      : damaged();
  }
}

function signature(value: number): Buffer {
  const octets = Buffer.alloc(4);
  octets.writeUInt32LE(value);
  return octets;
}

/** Returns the error for an archive, or for a workbook in one, that cannot be read. */
export function damaged(): RefusedError {
  return new RefusedError('workbook-damaged', { key: 'refusal.workbookDamaged' });
}

/** Returns the error for a workbook that holds more than we read. */
export function tooLarge(): RefusedError {
  return new RefusedError('workbook-too-large', { key: 'refusal.workbookTooLarge' });
}
