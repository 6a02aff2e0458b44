/** Finds what an event contains about one person by reading its recipients and their history, page by page. */
import { QueryCommand, TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import type { HistoryEntry } from '#domain/recipient/history.ts';
import { isAnswerOf, namesPerson, type PersonInEvent } from '#domain/recipient/person-in-event.ts';
import type { RecipientRecord } from '#domain/recipient/recipient.ts';
import { keys } from './keys.ts';
import { toRecipient } from './recipients.ts';
import type { Table } from './table.ts';

/** An answer as it is stored with the recipient whose invite was answered. */
interface KeptAnswer {
  readonly recipientId: string;
  readonly entry: HistoryEntry;
}

/** What one page contains about a person. */
export interface Traces {
  /** Answers they gave, to their own invite or to another recipient's. */
  readonly answers: readonly KeptAnswer[];
  /** Other recipients whose record names them. */
  readonly others: readonly RecipientRecord[];
}

/** How many items of a shard are read at a time. */
const PAGE = 250;

/** Returns what a page of a shard contains about a person; `after` is where the next page begins, null at the end. */
export async function pageTraces(
  table: Table,
  eventId: string,
  person: PersonInEvent,
  place: { readonly shard: number; readonly after: string | null },
): Promise<{ readonly traces: Traces; readonly after: string | null }> {
  const { pk, from, to } = keys.peopleIn(eventId, place.shard);
  const { Items = [], LastEvaluatedKey } = await table.db.send(
    new QueryCommand({
      TableName: table.name,
      KeyConditionExpression: 'pk = :pk AND sk BETWEEN :from AND :to',
      ExpressionAttributeValues: { ':pk': pk, ':from': from, ':to': to },
      ExclusiveStartKey: place.after ? { pk, sk: place.after } : undefined,
      Limit: PAGE,
      ConsistentRead: true,
    }),
  );
  const answers = Items.filter(isHistory)
    .map(toAnswer)
    .filter(({ recipientId, entry }) => isAnswerOf(person, recipientId, entry));
  const others = Items.filter((item) => !isHistory(item))
    .map(toRecipient)
    .filter((recipient) => namesPerson(recipient, person));
  return { traces: { answers, others }, after: (LastEvaluatedKey?.sk as string | undefined) ?? null };
}

/** Deletes an answer from the history, and from the proposals when it proposed a time. */
export async function removeAnswer(
  table: Table,
  eventId: string,
  { recipientId, entry: { receivedAt, replyId, instance, proposal } }: KeptAnswer,
): Promise<void> {
  const remove = (Key: Record<string, string>) => ({ Delete: { TableName: table.name, Key } });
  await table.db.send(
    new TransactWriteCommand({
      TransactItems: [
        remove({ ...keys.history(eventId, recipientId, receivedAt, replyId, instance) }),
        ...(proposal?.start ? [remove({ ...keys.proposal(eventId, receivedAt, recipientId) })] : []),
      ],
    }),
  );
}

function isHistory({ sk }: Record<string, unknown>): boolean {
  return String(sk).startsWith('HISTORY#');
}

function toAnswer({ pk: _, sk, ...entry }: Record<string, unknown>): KeptAnswer {
  return { recipientId: String(sk).split('#')[1] ?? '', entry: entry as unknown as HistoryEntry };
}
