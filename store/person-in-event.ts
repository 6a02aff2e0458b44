/** What of an event is about one person: found by going through its recipients and their history, page by page. */
import { QueryCommand, TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import type { HistoryEntry } from '#domain/recipient/history.ts';
import { isAnswerOf, namesPerson, type PersonInEvent } from '#domain/recipient/person-in-event.ts';
import type { RecipientRecord } from '#domain/recipient/recipient.ts';
import { keys } from './keys.ts';
import { toRecipient } from './recipients.ts';
import type { Table } from './table.ts';

/** An answer as it is kept with the recipient whose invite it was given to. */
interface KeptAnswer {
  readonly recipientId: string;
  readonly entry: HistoryEntry;
}

export interface Traces {
  /** Answers they gave, to their own invite or to somebody else's. */
  readonly answers: readonly KeptAnswer[];
  /** Other recipients whose record says something of them. */
  readonly others: readonly RecipientRecord[];
}

/** Items of a shard looked at in one read. */
const PAGE = 250;

/** What a page of a shard says of somebody; `after` is where to go on, null at the end. */
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

/** Takes an answer out of the history, and out of the proposals where it proposed a time. */
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
