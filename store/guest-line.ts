/**
 * The line of an event: people who asked for an invite while all places were taken, in the order in which they asked.
 *
 * Each has two items, which are always written together: one that is sorted by when they joined, and one under their id, by
 * which somebody who asks twice keeps their place. How many there are is counted with the settings of the event's page
 * (store/page-settings.ts).
 */
import { GetCommand, QueryCommand, TransactWriteCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import type { RecipientRecord } from '#domain/recipient/recipient.ts';
import { changeRecipient } from './change-recipient.ts';
import { keys } from './keys.ts';
import type { PageRecord } from './page-settings.ts';
import { type Table, wins } from './table.ts';

/** A person in the line of an event. */
export interface PersonInLine {
  /** The id that they have as a recipient. */
  readonly id: string;
  /** Normalised address. */
  readonly email: string;
  readonly name: string | null;
  readonly origin: string;
  /** The language of the mails to them, a canonical tag of BCP 47; absent when nobody said one. */
  readonly locale?: string;
  /** UTC instant with milliseconds. */
  readonly joinedAt: string;
}

/** Adds a person at the end of the line. Returns false when they are in it already; they keep their place then. */
export async function joinLine(table: Table, eventId: string, person: PersonInLine): Promise<boolean> {
  const { id, joinedAt } = person;
  const TableName = table.name;
  return wins(
    table.db.send(
      new TransactWriteCommand({
        TransactItems: [
          {
            Put: {
              TableName,
              Item: { ...keys.personInLine(eventId, id), joinedAt },
              ConditionExpression: 'attribute_not_exists(pk)',
            },
          },
          { Put: { TableName, Item: { ...keys.lineEntry(eventId, joinedAt, id), ...person } } },
          { Update: { TableName, Key: keys.pageSettings(eventId), ...countLine(1) } },
          // Every answer reads this item anyway, so that of an event without a line costs nothing more.
          {
            Update: {
              TableName,
              Key: keys.headcount(eventId),
              UpdateExpression: 'SET hasLine = :true',
              ExpressionAttributeValues: { ':true': true },
            },
          },
        ],
      }),
    ),
  );
}

/** Returns a person in the line, strongly consistent, or null. */
export async function getPersonInLine(
  table: Table,
  eventId: string,
  id: string,
): Promise<PersonInLine | null> {
  const get = (Key: Record<string, string>) =>
    table.db.send(new GetCommand({ TableName: table.name, Key, ConsistentRead: true }));
  const { Item: marked } = await get({ ...keys.personInLine(eventId, id) });
  if (!marked) return null;
  const { Item } = await get({ ...keys.lineEntry(eventId, String(marked.joinedAt), id) });
  return Item ? toPerson(Item) : null;
}

/** Returns the first people in the line after a place in it, strongly consistent. @param after null for the beginning */
export async function listLine(
  table: Table,
  eventId: string,
  after: Pick<PersonInLine, 'id' | 'joinedAt'> | null,
  limit: number,
): Promise<PersonInLine[]> {
  const { pk, sk } = keys.lineOf(eventId);
  const { Items = [] } = await table.db.send(
    new QueryCommand({
      TableName: table.name,
      KeyConditionExpression: 'pk = :pk AND begins_with(sk, :sk)',
      ExpressionAttributeValues: { ':pk': pk, ':sk': sk },
      ExclusiveStartKey: after ? { ...keys.lineEntry(eventId, after.joinedAt, after.id) } : undefined,
      Limit: limit,
      ConsistentRead: true,
    }),
  );
  return Items.map(toPerson);
}

/**
 * Takes a person out of the line. Returns false when they are not in it.
 * @param joinedAt when given, only the place that they got then is given up
 */
export async function leaveLine(
  table: Table,
  eventId: string,
  id: string,
  joinedAt?: string,
): Promise<boolean> {
  const TableName = table.name;
  let person = await getPersonInLine(table, eventId, id);
  while (person && (joinedAt === undefined || person.joinedAt === joinedAt)) {
    const leaving = new TransactWriteCommand({
      TransactItems: [
        ...removePerson(table, eventId, person),
        { Update: { TableName, Key: keys.pageSettings(eventId), ...countLine(-1) } },
      ],
    });
    if (await wins(table.db.send(leaving))) return true;
    // They were invited or left meanwhile, and may have joined again.
    person = await getPersonInLine(table, eventId, id);
  }
  return false;
}

/**
 * Makes a person in the line a recipient, and takes them out of the line, in one transaction. It succeeds only if nobody was
 * invited from the line since `turn` was read, so two workers never give one place to two people.
 * @param turn as it was read before the places were counted
 * @param invite returns the recipient, or null when the person cannot be invited; the event then stays as it is
 * @returns what became of it; `passed` when somebody else was invited meanwhile or the person has left the line
 */
export async function inviteFromLine(
  table: Table,
  eventId: string,
  person: PersonInLine,
  turn: number,
  invite: (current: RecipientRecord | null) => RecipientRecord | null,
): Promise<'invited' | 'passed' | 'not-to-be-invited'> {
  const { id, joinedAt } = person;
  let mayBe = false;
  const also = [
    ...removePerson(table, eventId, person),
    { Update: { TableName: table.name, Key: keys.pageSettings(eventId), ...nextTurn(turn, id) } },
  ];
  const stored = await changeRecipient(
    table,
    eventId,
    id,
    (current) => {
      const recipient = invite(current);
      mayBe = recipient !== null;
      return recipient && { recipient };
    },
    { also },
  );
  if (!mayBe) return 'not-to-be-invited';
  return stored?.fromLine === joinedAt ? 'invited' : 'passed';
}

/** Notes that the invites of these people from the line are queued. */
export async function noteQueued(table: Table, eventId: string, ids: readonly string[]): Promise<void> {
  await wins(
    table.db.send(
      new UpdateCommand({
        TableName: table.name,
        Key: keys.pageSettings(eventId),
        UpdateExpression: 'DELETE unqueued :ids',
        // An event that was deleted meanwhile stays deleted.
        ConditionExpression: 'attribute_exists(pk)',
        ExpressionAttributeValues: { ':ids': new Set(ids) },
      }),
    ),
  );
}

function removePerson(table: Table, eventId: string, { id, joinedAt }: PersonInLine) {
  const TableName = table.name;
  return [
    {
      Delete: {
        TableName,
        Key: keys.personInLine(eventId, id),
        ConditionExpression: 'joinedAt = :joinedAt',
        ExpressionAttributeValues: { ':joinedAt': joinedAt },
      },
    },
    { Delete: { TableName, Key: keys.lineEntry(eventId, joinedAt, id) } },
  ];
}

function countLine(by: 1 | -1) {
  return { UpdateExpression: 'ADD lineLength :by', ExpressionAttributeValues: { ':by': by } };
}

function nextTurn(turn: PageRecord['turn'], id: string) {
  return {
    UpdateExpression: 'ADD lineLength :minus, turn :one, unqueued :ids',
    ConditionExpression: turn === 0 ? 'attribute_not_exists(turn)' : 'turn = :turn',
    ExpressionAttributeValues: {
      ':minus': -1,
      ':one': 1,
      ':ids': new Set([id]),
      ...(turn > 0 && { ':turn': turn }),
    },
  };
}

function toPerson({ pk: _, sk: _1, ...person }: Record<string, unknown>): PersonInLine {
  return person as unknown as PersonInLine;
}
