/** Draws covers and QR codes as PNG, the only form that every messenger and every word processor takes. */

import { once } from '#domain/text/once.ts';
import { initWasm, parse, Resvg } from '#picture';
import { type CoverPicture, coverPicture, type Letters } from '#web/cover/picture.ts';
import type { Assets } from '../assets.ts';
import { FONTS, PROGRAM } from './files.ts';

type Font = ReturnType<typeof parse>;

/** What draws pictures. */
export interface Draw {
  /** Draws a cover, or returns the picture that it drew lately under the same name. */
  cover(name: string, cover: CoverPicture): Promise<Buffer<ArrayBuffer>>;
  /** Draws a QR code, so large that it can be printed. @param svg without letters */
  code(svg: string): Promise<Buffer<ArrayBuffer>>;
}

/** How many pictures are kept in memory: one takes about 30 KB, and a fifth of a second to draw. */
const MOST_KEPT = 50;

/** How many points of the picture of a QR code are one of its drawing: about 1,400 in all. */
const LARGER = 4;

/** Returns what draws pictures. What it needs is read with its first picture. */
export function pictures(assets: Assets): Draw {
  const letters = once(() => lettersOf(FONTS.map((name) => parse(octets(assets, `${name}.woff`)))));
  const kept = new Map<string, Buffer<ArrayBuffer>>();
  return {
    cover: async (name, cover) => {
      const known = kept.get(name);
      if (known) return known;
      await started(assets);
      const png = draw(coverPicture(cover, letters()));
      if (kept.size >= MOST_KEPT) kept.clear();
      kept.set(name, png);
      return png;
    },
    code: async (svg) => {
      await started(assets);
      return draw(svg, LARGER);
    },
  };
}

/** Node does not free the memory of the program by itself. */
function draw(svg: string, larger = 1): Buffer<ArrayBuffer> {
  const drawing = new Resvg(svg, { fitTo: { mode: 'zoom', value: larger } });
  const image = drawing.render();
  const png = Buffer.from(image.asPng());
  image.free();
  drawing.free();
  return png;
}

/** The program is loaded once in a process, whatever number of applications it has. */
let start: Promise<void> | undefined;
function started(assets: Assets): Promise<void> {
  start ??= initWasm(octets(assets, PROGRAM));
  return start;
}

function octets(assets: Assets, name: string): ArrayBuffer {
  const file = assets.read(assets.name(name));
  if (!file) throw new Error(`There is no asset ${name}.`);
  const { buffer, byteOffset, byteLength } = file.body;
  return buffer.slice(byteOffset, byteOffset + byteLength);
}

/** Letters are drawn one by one. Scripts in which they join or change their order are not in the font. */
function lettersOf(fonts: readonly Font[]): Letters {
  const fontOf = (letter: string) => fonts.find((font) => font.charToGlyphIndex(letter) !== 0);
  const glyphs = (text: string) =>
    [...text.normalize('NFC')].flatMap((letter) => {
      const font = fontOf(letter);
      const glyph = font?.charToGlyph(letter);
      return font && glyph ? [{ glyph, advance: glyph.advanceWidth / font.unitsPerEm }] : [];
    });
  return {
    has: (text) =>
      (text.normalize('NFC').match(/[\p{L}\p{M}\p{N}]/gu) ?? []).every(fontOf) && /\S/.test(text),
    width: (text, size) => glyphs(text).reduce((sum, { advance }) => sum + advance * size, 0),
    outline: (text, x, y, size) => {
      let at = x;
      return glyphs(text)
        .map(({ glyph, advance }) => {
          const path = glyph.getPath(at, y, size).toPathData(1);
          at += advance * size;
          return path;
        })
        .join('');
    },
  };
}
