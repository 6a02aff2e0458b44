import { isAscii } from 'node:buffer';

/** Charsets whose text, beyond ASCII, is hardly ever valid UTF-8 by chance. */
const SINGLE_OCTETS = /^(iso-8859|windows-125|koi8|ibm866|macintosh|x-mac)/;
const ESCAPE = 0x1b;
/** Escape sequences of ISO-2022-JP that switch to kanji and back. */
const [TO_KANJI, BACK] = [/\x1b\$[@B]/, /\x1b\([BJ]/];

/**
 * Decodes the text of a calendar whose charset may be undeclared, unknown or wrong.
 *
 * A byte order mark decides first, and is removed from the text. Octets that are valid UTF-8 are read as UTF-8 when no
 * charset or one of single octets is declared, since text in such a charset is hardly ever valid UTF-8 by chance.
 * Otherwise the declared charset counts. Text that is mostly not UTF-8 is read as windows-1252.
 * @param declared the MIME `charset` parameter, or null
 */
export function decodeText(octets: Uint8Array, declared: string | null): string {
  const marked = byteOrderMark(octets);
  const mayBeAscii = !marked && /^(?:utf-8|us-ascii)?$/i.test(declared ?? '');
  if (mayBeAscii && isAscii(octets) && !octets.includes(ESCAPE))
    return Buffer.from(octets.buffer, octets.byteOffset, octets.length).toString('latin1');
  const label = marked ?? unmarked(octets, decoderFor(declared)?.encoding ?? 'utf-8');
  const isWestern = label === 'utf-8' || label === 'windows-1252';
  const text = isWestern ? decodeWestern(octets, label) : new TextDecoder(label).decode(octets);
  return text.replace(/^\ufeff+/, '');
}

/** Returns the charset of octets without a byte order mark, by the declared label and by what they contain. */
function unmarked(octets: Uint8Array, label: string): string {
  if (label.startsWith('utf-16')) return 'utf-8';
  if (label === 'utf-8' && isJapanese(octets)) return 'iso-2022-jp';
  return SINGLE_OCTETS.test(label) && isUtf8(octets) ? 'utf-8' : label;
}

/** Two searches are used because one pattern for both sequences would take quadratic time. */
function isJapanese(octets: Uint8Array): boolean {
  const text = Buffer.from(octets).toString('latin1');
  const kanji = text.search(TO_KANJI);
  return kanji >= 0 && BACK.test(text.slice(kanji));
}

function decodeWestern(octets: Uint8Array, label: string): string {
  const text = new TextDecoder().decode(octets);
  const broken = count(text, BROKEN, BROKEN);
  if (broken === 0) return text;
  const unfolded = new TextDecoder().decode(withoutFolds(octets));
  if (!unfolded.includes('\ufffd')) return unfolded;
  const isMostlyUtf8 = label === 'utf-8' && broken < count(text, 0x80, BROKEN - 1);
  return isMostlyUtf8 ? text : new TextDecoder('windows-1252').decode(octets);
}

function isUtf8(octets: Uint8Array): boolean {
  return !new TextDecoder().decode(octets).includes('\ufffd');
}

/**
 * Removes line folds. Some programs fold lines between the octets of one character (RFC 5545 section 3.1 warns of it).
 */
function withoutFolds(octets: Uint8Array): Uint8Array {
  const kept = new Uint8Array(octets.length);
  let length = 0;
  for (let at = 0; at < octets.length; at += 1) {
    const end = octets[at] === CR && octets[at + 1] === LF ? at + 1 : at;
    const next = octets[end + 1];
    if (octets[end] === LF && (next === SPACE || next === TAB)) at = end + 1;
    else kept[length++] = octets[at] ?? 0;
  }
  return kept.subarray(0, length);
}

const [CR, LF, SPACE, TAB] = [13, 10, 32, 9];

/**
 * Returns the UTF-16 charset that a byte order mark names. UTF-16 without a mark is recognised by the first letter of a
 * calendar, the B of BEGIN.
 */
function byteOrderMark([first, second]: Uint8Array): string | null {
  if ((first === 0xff && second === 0xfe) || (first === 0x42 && second === 0)) return 'utf-16le';
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x42)) return 'utf-16be';
  return null;
}

function decoderFor(label: string | null): TextDecoder | null {
  try {
    return label === null ? null : new TextDecoder(label.trim());
  } catch {
    return null;
  }
}

/** The replacement character U+FFFD, which the decoder writes where octets do not belong to their charset. */
const BROKEN = 0xfffd;

/**
 * Returns how many UTF-16 units of a text lie between two values, inclusive. It counts in place, because a list of the
 * units would be far larger than the text.
 */
function count(text: string, from: number, to: number): number {
  let found = 0;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit >= from && unit <= to) found += 1;
  }
  return found;
}
