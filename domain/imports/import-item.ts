import type { ReadOptions } from '#domain/itip/read/read.ts';
import type { ReadResult, Refusal } from '#domain/itip/types.ts';
import { plainLine, shorten } from '#domain/text/plain-text.ts';

/** One of many events in a mail. Read when its turn comes, so that no more than a page of them is in memory. */
export interface ImportItem {
  /** Where to find it: a UID, or the row as a spreadsheet counts. */
  readonly place: string;
  /** One line; empty when there is none. */
  readonly title: string;
  readonly read: () => ReadResult;
}

export interface ManyOptions extends ReadOptions {
  /** Our own. */
  readonly domain: string;
  /** UTC instant the mail was sent, which its sender's domain signed: what a table is ordered by. */
  readonly sent: string;
}

/** Events in one mail. */
export const MOST_EVENTS = 5000;
/** Characters of a title, and of a UID that tells where to find it. */
export const TITLE_LENGTH = 200;

export function titleOf(text: string): string {
  return shorten(plainLine(text), TITLE_LENGTH);
}

export function rejected(reason: string, detail: string): Refusal {
  return { outcome: 'rejected', reason, detail };
}
