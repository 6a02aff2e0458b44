/** This file gives the texts of mails to organizers, which are in catalogues of their own. */
import { en } from './catalogues/notices/en.ts';
import { ENGLISH, inARow, type Texts, textsOf, type Words } from './words.ts';

/** The name of a text of the mails to organizers. */
export type NoticeKey = keyof typeof en;
const noticeTexts = textsOf('notices', en);

/** The words of one language with the texts of mails to organizers. */
export interface NoticeWords extends Words {
  /** Returns a text of the mails to organizers. */
  readonly write: Texts<typeof en>['say'];
  /** Returns whole sentences in a row. Empty ones are left out. */
  row(...sentences: readonly string[]): string;
}

/** Returns the words of a language with the texts of mails to organizers. */
export function noticeWords(words: Words = ENGLISH): NoticeWords {
  return {
    ...words,
    write: noticeTexts(words).say,
    row: (...sentences) => inARow(sentences, words),
  };
}
