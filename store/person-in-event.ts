/** Finds what an event contains about one person by reading its recipients and their history, page by page. */
import { TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import { isAnswerOf, namesPerson, type PersonInEvent } from '#domain/recipient/person-in-event.ts';
import type { RecipientRecord } from '#domain/recipient/recipient.ts';
import { keys } from './keys.ts';
import { type KeptAnswer, pagePeople } from './people-pages.ts';
import type { Table } from './table.ts';

/** What one page contains about a person. */
export interface Traces {
  /** Answers they gave, to their own invite or to another recipient's. */
  readonly answers: readonly KeptAnswer[];
  /** Other recipients whose record names them. */
  readonly others: readonly RecipientRecord[];
}

/** Returns what a page of a shard contains about a person; `after` is where the next page begins, null at the end. */
export async function pageTraces(
  table: Table,
  eventId: string,
  person: PersonInEvent,
  place: { readonly shard: number; readonly after: string | null },
): Promise<{ readonly traces: Traces; readonly after: string | null }> {
  const { answers, recipients, after } = await pagePeople(table, eventId, place);
  const traces = {
    answers: answers.filter(({ recipientId, entry }) => isAnswerOf(person, recipientId, entry)),
    others: recipients.filter((recipient) => namesPerson(recipient, person)),
  };
  return { traces, after };
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
