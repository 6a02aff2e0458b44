import type { ReadOptions } from '#domain/itip/read/read.ts';
import type { ReadResult, Refusal } from '#domain/itip/types.ts';
import { type RefusalText, sayRefusal } from '#domain/languages/refusal-words.ts';
import type { Words } from '#domain/languages/words.ts';
import { plainLine, shorten } from '#domain/text/plain-text.ts';

/** One of many events in a mail. It is read only when it is processed, so that only one page of them is in memory. */
export interface ImportItem {
  /** Where to find it: a UID, or the row's number in a spreadsheet. */
  readonly place: string | RefusalText;
  /** The title in one line; empty when there is none. */
  readonly title: string;
  readonly read: () => ReadResult;
}

/** What has to be known to read many events. */
export interface ManyOptions extends ReadOptions {
  /** Our mail domain. */
  readonly domain: string;
  /** UTC instant at which the mail was sent, which its sender's domain signed. Tables are ordered by it. */
  readonly sent: string;
}

/** The most events in one mail. */
export const MOST_EVENTS = 5000;
/** The most characters of a title, and of a UID that tells where to find an event. */
export const TITLE_LENGTH = 200;

/** Returns the place of an event in a language. */
export function placeInWords({ place }: Pick<ImportItem, 'place'>, words: Words): string {
  return typeof place === 'string' ? place : sayRefusal(place, words);
}

/** Returns a title as one line of at most TITLE_LENGTH characters. */
export function titleOf(text: string): string {
  return shorten(plainLine(text), TITLE_LENGTH);
}

/** Returns a refusal. @param reason a stable code @param text a sentence that says what to do */
export function rejected(reason: string, text: RefusalText): Refusal {
  return { outcome: 'rejected', reason, text };
}
