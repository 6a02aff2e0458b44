/**
 * This file limits how much history of a recipient is stored in a day. The count is in their record, which is written with
 * each row of history anyway. Limits of mails that guests cause are in domain/access/stranger-limits.ts.
 */
import type { HistoryEntry } from './history.ts';

/** The most rows of history of one recipient in a day. */
const HISTORY = 100;

/** How many rows of history were stored today. */
export interface HistoryToday {
  /** The UTC day on which the last of them was received, in days since 1970. */
  readonly day: number;
  readonly rows: number;
}

/**
 * Returns the recipient with one more row of history, or null when there is no room for more today. A reply that comes
 * again, as after a crash, takes its row only once: one that counted says nothing new then, and the row of one that did
 * not count is there already, so that nothing is written (store/recipients.ts).
 */
export function withRow<Recipient extends { readonly historyToday?: HistoryToday }>(
  recipient: Recipient,
  { receivedAt }: Pick<HistoryEntry, 'receivedAt'>,
): Recipient | null {
  const { historyToday: today } = recipient;
  const received = Math.floor(Date.parse(receivedAt) / DAY);
  const day = Math.max(received, today?.day ?? received);
  const rows = today?.day === day ? today.rows : 0;
  return rows < HISTORY ? { ...recipient, historyToday: { day, rows: rows + 1 } } : null;
}

/** Returns true when the history of a recipient has no room for another row on the day of an answer. */
export function isHistoryFull(
  { historyToday }: { readonly historyToday?: HistoryToday },
  receivedAt: string,
): boolean {
  return historyToday?.day === Math.floor(Date.parse(receivedAt) / DAY) && historyToday.rows >= HISTORY;
}

/** Milliseconds. */
const DAY = 24 * 3600 * 1000;
