/**
 * Most guests answer once. The row of history for the answer that counts is therefore not stored: it is made from the guest's
 * record, and stored when the answer is replaced. This file decides which rows are in the record.
 */
import { isDeepStrictEqual } from 'node:util';
import type { HistoryEntry } from './history.ts';
import type { RecipientRecord } from './recipient.ts';

/** A record as it is stored, and the rows of history that are stored beside it. */
export interface Placed<Recipient extends RecipientRecord | null> {
  readonly recipient: Recipient;
  readonly rows: readonly HistoryEntry[];
}

/** Returns the row of history that is in a record and nowhere else; null when there is none. */
export function rowInRecord(recipient: RecipientRecord): HistoryEntry | null {
  return recipient.keepsRow ? rowOfAnswer(recipient) : null;
}

/**
 * Returns rows of history with the one that is in the record, each once, oldest first.
 * @param rows stored rows that were read after the record, in any order
 */
export function withRowInRecord(recipient: RecipientRecord, rows: readonly HistoryEntry[]): HistoryEntry[] {
  const own = rowInRecord(recipient);
  const byPlace = new Map([...rows, ...(own ? [own] : [])].map((row) => [placeOf(row), row]));
  return [...byPlace].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, row]) => row);
}

/**
 * Decides where the rows are when a record changes. A row is in the record only when it can be made from it exactly: that of
 * an answer to the series, by the guest's own address, without a proposed time.
 * @param current what is stored; null for nothing
 * @param next what will be stored; null when the record is removed
 * @param history the new rows
 */
export function placeRows<Next extends RecipientRecord | null>(
  current: RecipientRecord | null,
  next: Next,
  history: readonly HistoryEntry[],
): Placed<Next> {
  const before = current && rowInRecord(current);
  const rows = new Map([...(before ? [before] : []), ...history].map((row) => [placeOf(row), row]));
  const own = next && rowOfAnswer(next);
  const keepsRow = own !== null && isDeepStrictEqual(rows.get(placeOf(own)), own);
  if (keepsRow) rows.delete(placeOf(own));
  return { recipient: next && marked(next, keepsRow), rows: [...rows.values()] };
}

/** Returns true when new rows say of the reply whose row is in the record that it does not count: that reply came again. */
export function cameAgain(current: RecipientRecord | null, history: readonly HistoryEntry[]): boolean {
  const own = current && rowInRecord(current);
  return own !== null && history.some((row) => row.counted === false && placeOf(row) === placeOf(own));
}

function marked<Recipient extends RecipientRecord>(recipient: Recipient, keepsRow: boolean): Recipient {
  const { keepsRow: _, ...rest } = recipient;
  return (keepsRow ? { ...rest, keepsRow } : rest) as Recipient;
}

function rowOfAnswer({ answer, email }: RecipientRecord): HistoryEntry | null {
  if (!answer) return null;
  const { receivedAt, id, status, client, comment, guests } = answer;
  return {
    receivedAt,
    replyId: id,
    instance: null,
    status,
    client,
    comment,
    guests,
    answeredBy: email,
    proposal: null,
    counted: true,
  };
}

/** The order of the rows, which their keys have too: see store/keys.ts. */
function placeOf({ receivedAt, replyId, instance }: HistoryEntry): string {
  return `${receivedAt}#${replyId}#${instance ?? 'series'}`;
}
