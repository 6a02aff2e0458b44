/** What we use of opentype.js, which comes without types (https://github.com/opentypejs/opentype.js#api). */
declare module 'opentype.js' {
  export interface Glyph {
    /** In units of the font. */
    readonly advanceWidth: number;
    /** Draws the glyph with its baseline at `y`, in pixels. */
    getPath(x: number, y: number, size: number): { toPathData(decimals: number): string };
  }
  export interface Font {
    readonly unitsPerEm: number;
    /** Returns 0 for a letter that the font does not have. */
    charToGlyphIndex(letter: string): number;
    charToGlyph(letter: string): Glyph;
  }
  export function parse(file: ArrayBuffer): Font;
  const opentype: { readonly parse: typeof parse } | undefined;
  export default opentype;
}
