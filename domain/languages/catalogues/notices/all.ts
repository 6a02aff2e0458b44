/** The texts of mails to organizers in the languages besides English. They are large, so bundles load them late (lib/late/late.ts). */
import type { Language } from '../../languages.ts';
import { ar } from './ar.ts';
import { de } from './de.ts';
import type { NoticeCatalogue } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';
import { ja } from './ja.ts';
import { nl } from './nl.ts';
import { pl } from './pl.ts';
import { pt } from './pt.ts';

const CATALOGUES: Readonly<Record<Exclude<Language, 'en'>, NoticeCatalogue>> = {
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

/** Returns the texts of mails to organizers in a language. */
export function noticeCatalogueOf(language: Exclude<Language, 'en'>): NoticeCatalogue {
  return CATALOGUES[language];
}
