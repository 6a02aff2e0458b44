/**
 * Loads the texts of one language. Each folder beside this file is a catalogue: the texts for one kind of reader, one file for
 * each language. Bundles of Lambdas have another module in place of this one (lib/late/catalogues.ts).
 */
import { createRequire } from 'node:module';
import type { Language } from '../languages.ts';

const require = createRequire(import.meta.url);

/**
 * Returns the texts of a catalogue in a language besides English.
 * @param catalogue the name of its folder
 */
export function loadTexts(catalogue: string, language: Language): Readonly<Record<string, string>> {
  return require(`./${catalogue}/${language}.ts`)[language];
}
