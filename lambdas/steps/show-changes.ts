/** Shows entries of the log with what the records of the guests say now. */
import type { HistoryRow } from '#domain/changes/change.ts';
import { type LoggedChange, type ShownChange, shownChange } from '#domain/changes/shown-change.ts';
import type { HistoryEntry } from '#domain/recipient/history.ts';
import type { RecipientRecord } from '#domain/recipient/recipient.ts';
import { isForgotten } from '#domain/recipient/removal.ts';
import { rowInRecord } from '#domain/recipient/row-in-record.ts';
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
  const recipients = await getRecipients(table, eventId, ids);
  const guests = recipients.filter((recipient) => !isForgotten(recipient));
  const people = new Map(guests.map((recipient) => [recipient.id, recipient]));
  const texts = await rowsOf(table, entries, guests);
  return entries.flatMap((logged) => {
    const recipient = logged.recipientId === null ? null : people.get(logged.recipientId);
    if (recipient === undefined) return [];
    return [{ logged, shown: shownChange(logged, recipient, texts.get(rowOf(logged)?.sk)) }];
  });
}

/** Returns rows of history by sort key. The recipients were read before: a row that leaves its record is stored by then. */
async function rowsOf(
  table: Table,
  entries: readonly LoggedChange[],
  recipients: readonly RecipientRecord[],
): Promise<ReadonlyMap<unknown, HistoryEntry>> {
  const inRecords = new Map<unknown, HistoryEntry>(
    recipients.flatMap((recipient) => {
      const row = rowInRecord(recipient);
      return row ? [[keyOf(recipient.eventId, recipient.id, row).sk, row] as const] : [];
    }),
  );
  const wanted = new Map(entries.map(rowOf).flatMap((key) => (key ? [[key.sk, key] as const] : [])));
  const stored = await getItems(
    table,
    [...wanted.values()].filter(({ sk }) => !inRecords.has(sk)),
  );
  return new Map([...inRecords, ...stored.map((row) => [row.sk, row as unknown as HistoryEntry] as const)]);
}

function rowOf({ eventId, recipientId, row }: LoggedChange) {
  if (!row || recipientId === null) return null;
  return keyOf(eventId, recipientId, row);
}

function keyOf(eventId: string, recipientId: string, { receivedAt, replyId, instance }: HistoryRow) {
  return keys.history(eventId, recipientId, receivedAt, replyId, instance);
}
