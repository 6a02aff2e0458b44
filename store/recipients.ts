/** Reading recipients and their history. change-recipient.ts changes them. */
import { GetCommand, QueryCommand } from '@aws-sdk/lib-dynamodb';
import type { HistoryEntry } from '#domain/recipient/history.ts';
import { listed, unlisted } from '#domain/recipient/list-orders.ts';
import type { RecipientRecord } from '#domain/recipient/recipient.ts';
import { isForgotten } from '#domain/recipient/removal.ts';
import { withRowInRecord } from '#domain/recipient/row-in-record.ts';
import { keys } from './keys.ts';
import { type Consistency, getItems, type Table } from './table.ts';

export type { HistoryEntry } from '#domain/recipient/history.ts';

const HISTORY_SHOWN = 50;

/** Returns one recipient, strongly consistent, or null; null also for one who was erased from the event. */
export async function getRecipient(
  table: Table,
  eventId: string,
  id: string,
): Promise<RecipientRecord | null> {
  const recipient = await readRecipient(table, eventId, id);
  return recipient && !isForgotten(recipient) ? recipient : null;
}

/** Returns what is stored under the id of a recipient, strongly consistent, or null. */
export async function readRecipient(
  table: Table,
  eventId: string,
  id: string,
): Promise<RecipientRecord | null> {
  const Key = keys.recipient(eventId, id);
  const { Item } = await table.db.send(new GetCommand({ TableName: table.name, Key, ConsistentRead: true }));
  return Item ? toRecipient(Item) : null;
}

/**
 * Returns those of the recipients that exist, in the order of the ids.
 */
export async function getRecipients(
  table: Table,
  eventId: string,
  ids: readonly string[],
  consistency: Consistency = 'strong',
): Promise<RecipientRecord[]> {
  const items = await getItems(
    table,
    ids.map((id) => keys.recipient(eventId, id)),
    consistency,
  );
  const found = new Map(items.map(toRecipient).map((recipient) => [recipient.id, recipient]));
  return ids.flatMap((id) => found.get(id) ?? []);
}

/** Returns one page of a shard's recipients by ascending id; `after` is the id of the last one read. */
export async function listRecipients(
  table: Table,
  eventId: string,
  shard: number,
  page: { readonly after?: string | undefined; readonly limit: number },
): Promise<{ recipients: RecipientRecord[]; after: string | null }> {
  const { pk, sk } = keys.recipientsOf(eventId, shard);
  const answer = await table.db.send(
    new QueryCommand({
      TableName: table.name,
      KeyConditionExpression: 'pk = :pk AND begins_with(sk, :sk)',
      ExpressionAttributeValues: { ':pk': pk, ':sk': sk },
      ExclusiveStartKey: page.after ? { pk, sk: sk + page.after } : undefined,
      Limit: page.limit,
      ConsistentRead: true,
    }),
  );
  const last = answer.LastEvaluatedKey?.sk as string | undefined;
  return { recipients: (answer.Items ?? []).map(toRecipient), after: last ? last.slice(sk.length) : null };
}

/** Returns the newest 50 replies of a recipient who was read before, oldest first. */
export async function listHistory(table: Table, recipient: RecipientRecord): Promise<HistoryEntry[]> {
  const { pk, sk } = keys.historyOf(recipient.eventId, recipient.id);
  const { Items = [] } = await table.db.send(
    new QueryCommand({
      TableName: table.name,
      KeyConditionExpression: 'pk = :pk AND begins_with(sk, :sk)',
      ExpressionAttributeValues: { ':pk': pk, ':sk': sk },
      ScanIndexForward: false,
      Limit: HISTORY_SHOWN,
      ConsistentRead: true,
    }),
  );
  const rows = Items.map(({ pk: _pk, sk: _sk, ...entry }) => entry as HistoryEntry);
  return withRowInRecord(recipient, rows).slice(-HISTORY_SHOWN);
}

/** Returns the recipient in an item of the table. */
export function toRecipient({ pk, sk: _, ...attributes }: Record<string, unknown>): RecipientRecord {
  const eventId = (pk as string).split('#')[1] as string;
  return { eventId, ...unlisted(attributes) } as RecipientRecord;
}

/** Returns the item of the table that holds a recipient. */
export function itemOf(recipient: RecipientRecord): Record<string, unknown> {
  const { eventId, ...attributes } = recipient;
  return { ...keys.recipient(eventId, recipient.id), ...attributes, ...listed(recipient) };
}
