/** What draws pictures: it is large and few requests need it, so bundles load it late (lib/late/late.ts). */
import * as module from 'opentype.js';

export { initWasm, Resvg } from '@resvg/resvg-wasm';

/** Node takes the package as CommonJS, with everything in its default export; bundles take its ES module, which has none. */
const opentype = module.default ?? module;

/** Reads a font. */
export const parse: typeof module.parse = opentype.parse;
