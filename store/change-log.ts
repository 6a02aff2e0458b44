/**
 * The log of changes of an event: entries numbered from 1 without a gap, in an order that never changes. A transaction adds
 * entries, moves the number on, and marks each change as logged, so that a change that is announced again is not added again.
 */
import { TransactionCanceledException } from '@aws-sdk/client-dynamodb';
import { GetCommand, QueryCommand, TransactWriteCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import type { Change } from '#domain/changes/change.ts';
import type { LoggedChange } from '#domain/changes/shown-change.ts';
import { CodedError } from '#domain/text/coded-error.ts';
import { keys } from './keys.ts';
import { getItems, queryItems, type Table, wins } from './table.ts';

/** How far the log of an event is. */
export interface LogHead {
  /** The number of the last entry; 0 for none. */
  readonly last: number;
  /** Webhooks are called for the entries up to this one. */
  readonly calledTo: number;
  /** When the walk over what happened before was queued, UTC instant; null before. */
  readonly walkedAt: string | null;
}

/** Returns how far a log is, strongly consistent. */
export async function getLogHead(table: Table, eventId: string): Promise<LogHead> {
  const { Item = {} } = await table.db.send(
    new GetCommand({ TableName: table.name, Key: keys.changeLog(eventId), ConsistentRead: true }),
  );
  return { last: 0, calledTo: 0, walkedAt: null, ...Item } as LogHead;
}

/** Records that the walk over what happened before is queued. @param at UTC instant */
export async function recordWalk(table: Table, eventId: string, at: string): Promise<void> {
  await table.db.send(
    new UpdateCommand({
      TableName: table.name,
      Key: keys.changeLog(eventId),
      UpdateExpression: 'SET walkedAt = if_not_exists(walkedAt, :at)',
      ExpressionAttributeValues: { ':at': at },
    }),
  );
}

/** Moves on up to where webhooks are called. Returns false when another worker has done so. */
export async function recordCalled(
  table: Table,
  eventId: string,
  from: number,
  to: number,
): Promise<boolean> {
  return wins(
    table.db.send(
      new UpdateCommand({
        TableName: table.name,
        Key: keys.changeLog(eventId),
        UpdateExpression: 'SET calledTo = :to',
        ConditionExpression: from === 0 ? 'attribute_not_exists(calledTo)' : 'calledTo = :from',
        ExpressionAttributeValues: { ':to': to, ...(from !== 0 && { ':from': from }) },
      }),
    ),
  );
}

/** So many that their entries, their marks and the head fit into a transaction of 100 writes. */
const AT_ONCE = 45;
const ATTEMPTS = 12;

/**
 * Adds those of the changes that are not in the log yet. Adding them again changes nothing.
 * @param changes each once
 * @returns those that were added
 * @throws CodedError `changes-contended` after too many attempts; what was added stays
 */
export async function appendChanges(
  table: Table,
  eventId: string,
  changes: readonly Change[],
): Promise<Change[]> {
  const added: Change[] = [];
  for (let start = 0; start < changes.length; start += AT_ONCE)
    added.push(...(await appendSome(table, eventId, changes.slice(start, start + AT_ONCE))));
  return added;
}

async function appendSome(table: Table, eventId: string, changes: readonly Change[]): Promise<Change[]> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const missing = await notLogged(table, eventId, changes);
    if (missing.length === 0) return [];
    const { last } = await getLogHead(table, eventId);
    try {
      await table.db.send(
        new TransactWriteCommand({ TransactItems: additions(table, eventId, last, missing) }),
      );
      return missing;
    } catch (error) {
      // Another writer took the number, or they kept getting in each other's way. Nothing was written.
      if (!(error instanceof TransactionCanceledException)) throw error;
      await table.backOff(attempt);
    }
  }
  throw new CodedError(
    'changes-contended',
    'Too many concurrent writes to one log of changes; the work will be tried again.',
  );
}

async function notLogged(table: Table, eventId: string, changes: readonly Change[]): Promise<Change[]> {
  const markOf = ({ recipientId, id }: Change) => keys.loggedMark(eventId, recipientId, id);
  const marks = await getItems(table, changes.map(markOf));
  const known = new Set(marks.map(({ sk }) => sk));
  return changes.filter((change) => !known.has(markOf(change).sk));
}

function additions(table: Table, eventId: string, last: number, changes: readonly Change[]) {
  const absent = { TableName: table.name, ConditionExpression: 'attribute_not_exists(pk)' };
  const head = {
    TableName: table.name,
    Key: keys.changeLog(eventId),
    UpdateExpression: 'SET #last = :next',
    ConditionExpression: last === 0 ? 'attribute_not_exists(#last)' : '#last = :last',
    ExpressionAttributeNames: { '#last': 'last' },
    ExpressionAttributeValues: { ':next': last + changes.length, ...(last !== 0 && { ':last': last }) },
  };
  return [
    { Update: head },
    ...changes.flatMap((change, index) => {
      const number = last + index + 1;
      const { recipientId, id } = change;
      return [
        { Put: { ...absent, Item: { ...keys.logged(eventId, number), ...change } } },
        { Put: { ...absent, Item: { ...keys.loggedMark(eventId, recipientId, id), number } } },
      ];
    }),
  ];
}

/** Entries that follow each other without a gap. */
export interface LogPage {
  readonly changes: readonly LoggedChange[];
  /** The number up to which the log is read; `after` when there is nothing more. */
  readonly to: number;
}

/**
 * Returns the entries after a number. It ends before the first number that is missing: a query may see a part of a
 * transaction, and the entries that it does not see would never be read otherwise.
 * https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/transaction-apis.html#transaction-isolation
 * @param after 0 for the beginning
 */
export async function readLog(table: Table, eventId: string, after: number, limit: number): Promise<LogPage> {
  // DynamoDB refuses an empty range.
  if (limit <= 0) return { changes: [], to: after };
  const { pk, sk: from } = keys.logged(eventId, after + 1);
  const { sk: to } = keys.logged(eventId, after + limit);
  const { Items = [] } = await table.db.send(
    new QueryCommand({
      TableName: table.name,
      KeyConditionExpression: 'pk = :pk AND sk BETWEEN :from AND :to',
      ExpressionAttributeValues: { ':pk': pk, ':from': from, ':to': to },
      ConsistentRead: true,
    }),
  );
  const gap = Items.findIndex(({ sk }, index) => sk !== keys.logged(eventId, after + 1 + index).sk);
  const known = gap === -1 ? Items : Items.slice(0, gap);
  const changes = known.flatMap(({ pk: _pk, sk: _sk, ...change }, index) =>
    change.id === undefined ? [] : [{ ...change, eventId, number: after + 1 + index } as LoggedChange],
  );
  return { changes, to: after + known.length };
}

/** Returns one entry, or null when it was erased or is not there. */
export async function getLogged(table: Table, eventId: string, number: number): Promise<LoggedChange | null> {
  const { changes } = await readLog(table, eventId, number - 1, 1);
  return changes[0] ?? null;
}

/**
 * Erases what the log says about a recipient. Their numbers stay without content, so that the log has no gap. An erasure
 * that was interrupted is repeated: a mark goes after its entry.
 */
export async function eraseLogged(table: Table, eventId: string, recipientId: string): Promise<void> {
  const marks = await queryItems(table, keys.loggedMark(eventId, recipientId, ''));
  for (const mark of marks) await eraseEntry(table, eventId, mark);
}

async function eraseEntry(table: Table, eventId: string, mark: Record<string, unknown>): Promise<void> {
  const emptied = { ...keys.logged(eventId, Number(mark.number)) };
  await table.db.send(
    new TransactWriteCommand({
      TransactItems: [
        { Put: { TableName: table.name, Item: emptied } },
        { Delete: { TableName: table.name, Key: { pk: mark.pk, sk: mark.sk } } },
      ],
    }),
  );
}
