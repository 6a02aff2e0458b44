import { decoderFor } from '#domain/text/charset.ts';
import { decodeBase64, decodeHex } from './transfer-encodings.ts';

const WORD = /=\?([\w*-]+)\?([QB])\?([^?]*)\?=/gi;

/** One encoded word or several that belong together, since a character may be divided among them. */
interface Word {
  readonly charset: string;
  readonly encoding: string;
  text: string;
}

/** Returns a text with its encoded words decoded (RFC 2047). Blanks between two of them are removed (section 6.2). */
export function decodeWords(text: string): string {
  if (!text.includes('=?')) return text;
  const pieces: (string | Word)[] = [];
  let end = 0;
  for (const { 0: whole, 1: charset = '', 2: letter = '', 3: encoded = '', index } of text.matchAll(WORD)) {
    const between = text.slice(end, index);
    const before = pieces.at(-1);
    const isNext = typeof before === 'object' && between.trim() === '';
    const word = { charset: withoutLanguage(charset), encoding: letter.toUpperCase(), text: encoded };
    if (!isNext) pieces.push(between, word);
    else if (before.charset === word.charset && before.encoding === word.encoding) before.text += encoded;
    else pieces.push(word);
    end = index + whole.length;
  }
  return (
    pieces.map((piece) => (typeof piece === 'string' ? piece : decodeWord(piece))).join('') + text.slice(end)
  );
}

/** RFC 2231 section 5 allows a language after the charset. */
function withoutLanguage(charset: string): string {
  return charset.replace(/\*.*/, '').toLowerCase();
}

/** Returns the text of one encoded word. @param encoding `Q` or `B` */
export function decodeWord({ charset, encoding, text }: Readonly<Word>): string {
  const octets =
    encoding === 'B'
      ? decodeBase64(text)
      : decodeHex(text.replace(/=\s+(?=[\da-f])/gi, '=').replace(/[_\s]/g, ' '));
  return decoderFor(charset)?.decode(octets) ?? octets.toString();
}
