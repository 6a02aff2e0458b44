/** Reads the recipients of a shard and all their history, page by page. */
import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import type { HistoryEntry } from '#domain/recipient/history.ts';
import type { RecipientRecord } from '#domain/recipient/recipient.ts';
import { rowInRecord } from '#domain/recipient/row-in-record.ts';
import { keys } from './keys.ts';
import { toRecipient } from './recipients.ts';
import type { Table } from './table.ts';

/** An answer as it is stored with the recipient whose invite was answered. */
export interface KeptAnswer {
  readonly recipientId: string;
  readonly entry: HistoryEntry;
}

/** One page. */
interface PeoplePage {
  readonly answers: readonly KeptAnswer[];
  readonly recipients: readonly RecipientRecord[];
  /** Where the next page begins, null at the end. */
  readonly after: string | null;
}

/** How many items of a shard are read at a time. */
const PAGE = 250;

/**
 * Returns the next page of a shard: first the recipients, with the rows of history in their records, then all other rows. A row
 * that leaves its record meanwhile comes twice, and none is passed over.
 * @param limit the most items
 */
export async function pagePeople(
  table: Table,
  eventId: string,
  place: { readonly shard: number; readonly after: string | null },
  limit = PAGE,
): Promise<PeoplePage> {
  const { pk, from, to } = keys.peopleIn(eventId, place.shard);
  const { Items = [], LastEvaluatedKey } = await table.db.send(
    new QueryCommand({
      TableName: table.name,
      KeyConditionExpression: 'pk = :pk AND sk BETWEEN :from AND :to',
      ExpressionAttributeValues: { ':pk': pk, ':from': from, ':to': to },
      ExclusiveStartKey: place.after ? { pk, sk: place.after } : undefined,
      ScanIndexForward: false,
      Limit: limit,
      ConsistentRead: true,
    }),
  );
  const recipients = Items.filter((item) => !isHistory(item)).map(toRecipient);
  return {
    answers: [...recipients.flatMap(answerInRecord), ...Items.filter(isHistory).map(toAnswer)],
    recipients,
    after: (LastEvaluatedKey?.sk as string | undefined) ?? null,
  };
}

function isHistory({ sk }: Record<string, unknown>): boolean {
  return String(sk).startsWith('HISTORY#');
}

function answerInRecord(recipient: RecipientRecord): KeptAnswer[] {
  const entry = rowInRecord(recipient);
  return entry ? [{ recipientId: recipient.id, entry }] : [];
}

function toAnswer({ pk: _, sk, ...entry }: Record<string, unknown>): KeptAnswer {
  return { recipientId: String(sk).split('#')[1] ?? '', entry: entry as unknown as HistoryEntry };
}
