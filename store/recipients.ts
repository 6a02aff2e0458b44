/** Recipients, their history and their counts, always changed together. */
import { GetCommand, PutCommand, QueryCommand, TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import { CodedError } from '../domain/errors.ts';
import { shardOf } from '../domain/ids.ts';
import type { EventTime } from '../domain/itip/types.ts';
import type { RecipientRecord } from '../domain/recipient.ts';
import { countsOf, type Tally, tallyChange } from '../domain/tally.ts';
import { keys } from './keys.ts';
import { conditionFailed, type Table, transactionConflicted } from './table.ts';

/** One accepted reply, kept for ever beside its recipient. */
export interface HistoryEntry {
  readonly receivedAt: string;
  /** SES message id: the same reply delivered twice is one entry. */
  readonly replyId: string;
  readonly instance: string | null;
  readonly status: string;
  readonly client: string;
  readonly comment: string | null;
  /** The address that answered. */
  readonly answeredBy: string;
  /** The time they would rather have. */
  readonly proposal: { readonly start: EventTime | null; readonly end: EventTime | null } | null;
}

/** What becomes of a recipient; `history` is appended in the same transaction. Null leaves everything as it is. */
export interface RecipientChange {
  readonly recipient: RecipientRecord;
  readonly history?: readonly HistoryEntry[];
}

/** Enough for sixteen workers that meet on one shard's tally. */
const ATTEMPTS = 12;

/** Reads one recipient, strongly consistent. */
export async function getRecipient(
  table: Table,
  eventId: string,
  id: string,
): Promise<RecipientRecord | null> {
  const Key = keys.recipient(eventId, id);
  const { Item } = await table.db.send(new GetCommand({ TableName: table.name, Key, ConsistentRead: true }));
  return Item ? toRecipient(Item) : null;
}

/**
 * Changes a recipient by a pure function of what is stored now, with tally and history in the same transaction.
 * Runs the function again when somebody else was faster. Returns what is stored afterwards.
 * @throws CodedError `recipient-contended` after too many lost races; nothing was written, the work may be repeated
 */
export async function changeRecipient(
  table: Table,
  eventId: string,
  id: string,
  change: (current: RecipientRecord | null) => RecipientChange | null,
): Promise<RecipientRecord | null> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const current = await getRecipient(table, eventId, id);
    const next = change(current);
    if (!next) return current;
    const recipient = { ...next.recipient, revision: (current?.revision ?? 0) + 1 };
    try {
      await write(table, current, { ...next, recipient });
      return recipient;
    } catch (error) {
      if (!conditionFailed(error) && !transactionConflicted(error)) throw error;
      await backOff(attempt);
    }
  }
  throw new CodedError(
    'recipient-contended',
    'Too many writers met on one recipient; the work will be tried again.',
  );
}

/** One page of a shard's recipients, oldest id first; `after` is the id of the last one seen. */
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

/** Every reply of one recipient, oldest first. */
export async function listHistory(table: Table, eventId: string, id: string): Promise<HistoryEntry[]> {
  const { pk, sk } = keys.historyOf(eventId, id);
  const { Items = [] } = await table.db.send(
    new QueryCommand({
      TableName: table.name,
      KeyConditionExpression: 'pk = :pk AND begins_with(sk, :sk)',
      ExpressionAttributeValues: { ':pk': pk, ':sk': sk },
      ConsistentRead: true,
    }),
  );
  return Items.map(({ pk: _pk, sk: _sk, ...entry }) => entry as HistoryEntry);
}

/** A write that moves no count is one conditional put; any other is a transaction. */
async function write(table: Table, current: RecipientRecord | null, next: RecipientChange): Promise<void> {
  const put = putRecipient(table, current, next.recipient);
  const moves = tallyChange(current ? countsOf(current) : {}, countsOf(next.recipient));
  const history = next.history ?? [];
  if (Object.keys(moves).length === 0 && history.length === 0) {
    await table.db.send(new PutCommand(put));
    return;
  }
  const { eventId, id } = next.recipient;
  const items = [
    { Put: put },
    ...addToTally(table, eventId, id, moves),
    ...history.map((entry) => append(table, eventId, id, entry)),
  ];
  await table.db.send(new TransactWriteCommand({ TransactItems: items }));
}

function putRecipient(table: Table, current: RecipientRecord | null, next: RecipientRecord) {
  const { eventId: _, ...attributes } = next;
  const Item = { ...keys.recipient(next.eventId, next.id), ...attributes };
  return current
    ? {
        TableName: table.name,
        Item,
        ConditionExpression: 'revision = :revision',
        ExpressionAttributeValues: { ':revision': current.revision },
      }
    : { TableName: table.name, Item, ConditionExpression: 'attribute_not_exists(pk)' };
}

function addToTally(table: Table, eventId: string, id: string, moves: Tally) {
  const entries = Object.entries(moves);
  if (entries.length === 0) return [];
  const Update = {
    TableName: table.name,
    Key: keys.tally(eventId, shardOf(id)),
    UpdateExpression: `ADD ${entries.map((_, index) => `#n${index} :n${index}`).join(', ')}`,
    ExpressionAttributeNames: Object.fromEntries(entries.map(([name], index) => [`#n${index}`, name])),
    ExpressionAttributeValues: Object.fromEntries(entries.map(([, by], index) => [`:n${index}`, by])),
  };
  return [{ Update }];
}

function append(table: Table, eventId: string, id: string, entry: HistoryEntry) {
  const key = keys.history(eventId, id, entry.receivedAt, entry.replyId, entry.instance);
  return { Put: { TableName: table.name, Item: { ...key, ...entry } } };
}

function toRecipient({ pk, sk: _, ...attributes }: Record<string, unknown>): RecipientRecord {
  const eventId = (pk as string).split('#')[1] as string;
  return { eventId, ...attributes } as RecipientRecord;
}

/** Milliseconds grow with each lost race; the spread comes from the racers' own timing. */
function backOff(attempt: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, Math.min(5 * 2 ** attempt, 200)));
}
