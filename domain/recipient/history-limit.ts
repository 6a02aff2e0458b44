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
  /** The last reply that left a row and did not count, with the occurrences it was about; absent before the first. */
  readonly uncounted?: { readonly id: string; readonly of: readonly string[] };
}

/**
 * Returns the recipient with one more row of history. A reply that comes again, as after a crash, takes its row only once:
 * one that counted says nothing new then, and the last one that did not count is recognised here.
 * @returns null when no row is stored: there is no room for more today, or the same row is there
 */
export function withRow<Recipient extends { readonly historyToday?: HistoryToday }>(
  recipient: Recipient,
  { receivedAt, replyId: id, instance, counted }: HistoryEntry,
): Recipient | null {
  const { historyToday: today } = recipient;
  const about = instance ?? 'series';
  const known = today?.uncounted?.id === id ? today.uncounted.of : [];
  if (known.includes(about)) return counted ? recipient : null;
  const received = Math.floor(Date.parse(receivedAt) / DAY);
  const day = Math.max(received, today?.day ?? received);
  const rows = today?.day === day ? today.rows : 0;
  if (rows >= HISTORY) return null;
  const uncounted = counted ? today?.uncounted : { id, of: [...known, about] };
  return { ...recipient, historyToday: { day, rows: rows + 1, ...(uncounted && { uncounted }) } };
}

/** Milliseconds. */
const DAY = 24 * 3600 * 1000;
