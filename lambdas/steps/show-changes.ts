/** Shows entries of the log with what the records of the guests say now. */
import { type LoggedChange, type ShownChange, shownChange } from '#domain/changes/shown-change.ts';
import type { HistoryEntry } from '#domain/recipient/history.ts';
import { isForgotten } from '#domain/recipient/removal.ts';
import { keys } from '#store/keys.ts';
import { getRecipients } from '#store/recipients.ts';
import { getItems, type Table } from '#store/table.ts';

/** An entry of the log as it is shown. */
export interface ShownEntry {
  readonly logged: LoggedChange;
  readonly shown: ShownChange;
}

/** Returns the entries as they are shown, in their order, without those about people who were erased. */
export async function showChanges(
  table: Table,
  eventId: string,
  entries: readonly LoggedChange[],
): Promise<ShownEntry[]> {
  const ids = [...new Set(entries.flatMap(({ recipientId }) => recipientId ?? []))];
  const rowKeys = new Map(entries.map(rowOf).flatMap((key) => (key ? [[key.sk, key] as const] : [])));
  const [recipients, rows] = await Promise.all([
    getRecipients(table, eventId, ids),
    getItems(table, [...rowKeys.values()]),
  ]);
  const guests = recipients.filter((recipient) => !isForgotten(recipient));
  const people = new Map(guests.map((recipient) => [recipient.id, recipient]));
  const texts = new Map<unknown, HistoryEntry>(rows.map((row) => [row.sk, row as unknown as HistoryEntry]));
  return entries.flatMap((logged) => {
    const recipient = logged.recipientId === null ? null : people.get(logged.recipientId);
    if (recipient === undefined) return [];
    return [{ logged, shown: shownChange(logged, recipient, texts.get(rowOf(logged)?.sk)) }];
  });
}

function rowOf({ eventId, recipientId, row }: LoggedChange) {
  if (!row || recipientId === null) return null;
  return keys.history(eventId, recipientId, row.receivedAt, row.replyId, row.instance);
}
