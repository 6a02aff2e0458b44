/** The files that draw pictures. They lie among the assets, so that bundles stay small. */

/** The files of the font, by script, without their ending. A letter is drawn from the first that has it. */
export const FONTS = ['inter-latin', 'inter-latin-ext', 'inter-greek', 'inter-cyrillic'] as const;
/** The program that draws. */
export const PROGRAM = 'resvg.wasm';
