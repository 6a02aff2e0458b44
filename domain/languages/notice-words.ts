/** This file gives the texts of mails to organizers, which are in catalogues of their own. */
import { noticeCatalogueOf } from '#notice-catalogues';
import { en, type NoticeCatalogue } from './catalogues/notices/en.ts';
import { ENGLISH, formatter, type ValuesOf, type Words } from './words.ts';

/** The name of a text of the mails to organizers. */
export type NoticeKey = keyof typeof en;
type Arguments<K extends NoticeKey> = keyof ValuesOf<(typeof en)[K]> extends never
  ? []
  : [values: ValuesOf<(typeof en)[K]>];

/** The words of one language with the texts of mails to organizers. */
export interface NoticeWords extends Words {
  /** Returns a text of the mails to organizers. */
  write<K extends NoticeKey>(key: K, ...values: Arguments<K>): string;
  /** Returns whole sentences in a row. Empty ones are left out. */
  row(...sentences: readonly string[]): string;
}

/** Returns the words of a language with the texts of mails to organizers. */
export function noticeWords(words: Words = ENGLISH): NoticeWords {
  const { language, locale } = words;
  const catalogue: NoticeCatalogue = language === 'en' ? en : noticeCatalogueOf(language);
  const format = formatter(catalogue, locale);
  return {
    ...words,
    write: (key, ...[values = {}]) => String(format(key, values)),
    // Japanese has no blanks between sentences.
    row: (...sentences) => sentences.filter(Boolean).join(language === 'ja' ? '' : ' '),
  };
}
