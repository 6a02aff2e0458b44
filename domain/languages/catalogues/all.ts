/** The texts of the languages besides English. They are large, so bundles load them late (lib/late/late.ts). */
import type { Language } from '../languages.ts';
import { ar } from './ar.ts';
import { de } from './de.ts';
import type { Catalogue } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';
import { ja } from './ja.ts';
import { nl } from './nl.ts';
import { pl } from './pl.ts';
import { pt } from './pt.ts';

const CATALOGUES: Readonly<Record<Exclude<Language, 'en'>, Catalogue>> = {
  de,
  fr,
  es,
  pt,
  it,
  nl,
  pl,
  ja,
  ar,
};

/** Returns the texts of a language. */
export function catalogueOf(language: Exclude<Language, 'en'>): Catalogue {
  return CATALOGUES[language];
}
