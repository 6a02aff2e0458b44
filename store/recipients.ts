/** Recipients, their history and their counts, which are always changed together. */
import { ConditionalCheckFailedException, TransactionCanceledException } from '@aws-sdk/client-dynamodb';
import { GetCommand, PutCommand, QueryCommand, TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import { differenceChanges } from '#domain/counts/occurrence-tally.ts';
import { CHANGES, countsOf, type Tally, tallyChange } from '#domain/counts/tally.ts';
import { type HistoryEntry, proposalOf } from '#domain/recipient/history.ts';
import { listed, unlisted } from '#domain/recipient/list-orders.ts';
import type { RecipientRecord } from '#domain/recipient/recipient.ts';
import { CodedError } from '#domain/text/coded-error.ts';
import { shardOf } from '#domain/text/ids.ts';
import type { CountBatch } from './count-batches.ts';
import { type Key, keys } from './keys.ts';
import { type Consistency, conditionFailed, getItems, type Table } from './table.ts';
import { type ItemWrite, type WriteOutcome, writeItems } from './write-items.ts';

export type { HistoryEntry } from '#domain/recipient/history.ts';

/** The new state of a recipient. `history` is appended in the same transaction. Null means no change. */
export interface RecipientChange {
  readonly recipient: RecipientRecord;
  readonly history?: readonly HistoryEntry[];
}

/** How a change is written. */
interface ChangeOptions {
  /**
   * What the caller believes is stored, null for nothing. It saves the first read; when it is wrong, the recipient is
   * read.
   */
  readonly known?: RecipientRecord | null | undefined;
  /** The batch that moves the counts of this change later, together with others. */
  readonly batch?: CountBatch | null;
}

/** Enough attempts for sixteen workers that change the tally of one shard at once. */
const ATTEMPTS = 12;
const HISTORY_SHOWN = 50;

/** Returns one recipient, strongly consistent, or null. */
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
 * Changes a recipient by a pure function of what is stored, with tally and history in the same transaction. The
 * function runs again when another worker was faster. Returns what is stored afterwards. Nothing is written when the history
 * has a row already that would say of the same reply that it does not count: the reply came again.
 * @throws CodedError `recipient-contended` after too many attempts; nothing was written, and the work may be repeated
 */
export async function changeRecipient(
  table: Table,
  eventId: string,
  id: string,
  change: (current: RecipientRecord | null) => RecipientChange | null,
  { known, batch = null }: ChangeOptions = {},
): Promise<RecipientRecord | null> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const believed = attempt === 0 ? known : undefined;
    const current = believed === undefined ? await getRecipient(table, eventId, id) : believed;
    const next = change(current);
    if (!next) return current;
    const recipient = { ...next.recipient, revision: (current?.revision ?? 0) + 1 };
    try {
      return (await write(table, current, { ...next, recipient }, batch)) ? recipient : current;
    } catch (error) {
      if (!conditionFailed(error)) throw error;
      await table.backOff(attempt);
    }
  }
  throw contended();
}

/** A change of one of many recipients of an event. */
export interface OneOfMany {
  readonly id: string;
  /** What the caller believes is stored, null for nothing. */
  readonly known: RecipientRecord | null;
  readonly change: (current: RecipientRecord | null) => RecipientChange | null;
}

/**
 * Changes many recipients of an event as `changeRecipient` changes one, in as few requests as possible. What happens to one
 * changes nothing for the others.
 * @param batch moves the counts; null to move them together with each recipient
 * @returns for each, in their order, what is stored afterwards, or the error of `changeRecipient`
 */
export async function changeRecipients(
  table: Table,
  eventId: string,
  changes: readonly OneOfMany[],
  batch: CountBatch | null,
): Promise<PromiseSettledResult<RecipientRecord | null>[]> {
  const seen = new Set<string>();
  // DynamoDB refuses a request with two writes of one item.
  const isRepeated = ({ id }: OneOfMany) => seen.size === seen.add(id).size;
  const planned = changes.map((one) => ({
    one,
    plan: isRepeated(one) ? ({ kind: 'alone' } as const) : planOf(one, batch),
  }));
  const writes = planned.flatMap(({ plan }) => (plan.kind === 'write' ? [plan.write] : []));
  const outcomes = new Map<ItemWrite, WriteOutcome>();
  for (const [write, outcome] of await writeItems(table, writes)) outcomes.set(write, outcome);
  return Promise.allSettled(
    planned.map(async ({ one, plan }) => {
      if (plan.kind === 'nothing') return one.known;
      const outcome = plan.kind === 'write' ? outcomes.get(plan.write) : undefined;
      if (plan.kind === 'write' && outcome?.kind === 'written') {
        batch?.add(plan.moves);
        return plan.next;
      }
      const isCounted = plan.kind === 'write' && Object.keys(plan.moves).length > 0;
      if (outcome && outcome.kind !== 'refused' && isCounted) batch?.doubt();
      if (outcome?.kind === 'failed') throw outcome.error;
      const known = plan.kind === 'alone' ? one.known : undefined;
      return changeRecipient(table, eventId, one.id, one.change, { known, batch });
    }),
  );
}

type Plan =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'alone' }
  | {
      readonly kind: 'write';
      readonly write: ItemWrite;
      readonly next: RecipientRecord;
      readonly moves: Tally;
    };

/** Decides how a change is written: with others, or alone because more than the recipient changes. */
function planOf({ known, change }: OneOfMany, batch: CountBatch | null): Plan {
  const changed = change(known);
  if (!changed) return { kind: 'nothing' };
  const next = { ...changed.recipient, revision: (known?.revision ?? 0) + 1 };
  const moves = tallyChange(known ? countsOf(known) : {}, countsOf(next));
  const isPlain =
    (changed.history ?? []).length === 0 &&
    differenceChanges(known, next).length === 0 &&
    (batch !== null || Object.keys(moves).length === 0);
  if (!isPlain) return { kind: 'alone' };
  const write = { before: known && itemOf(known), after: itemOf(next), version: 'revision' };
  return { kind: 'write', write, next, moves };
}

function contended(): CodedError {
  return new CodedError(
    'recipient-contended',
    'Too many concurrent writes to one recipient; the work will be tried again.',
  );
}

/**
 * Deletes a recipient and their counts in one transaction. Other items about them, such as their history, stay. Returns
 * false when there is no such recipient.
 * @throws CodedError `recipient-contended` as above
 */
export async function removeRecipient(table: Table, eventId: string, id: string): Promise<boolean> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const current = await getRecipient(table, eventId, id);
    if (!current) return false;
    try {
      await write(table, current, null, null);
      return true;
    } catch (error) {
      if (!conditionFailed(error)) throw error;
      await table.backOff(attempt);
    }
  }
  throw contended();
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

/** Returns the newest 50 replies of one recipient, oldest first. */
export async function listHistory(table: Table, eventId: string, id: string): Promise<HistoryEntry[]> {
  const { pk, sk } = keys.historyOf(eventId, id);
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
  return Items.map(({ pk: _pk, sk: _sk, ...entry }) => entry as HistoryEntry).toReversed();
}

/**
 * A write that changes no count, or whose counts a batch moves, is one conditional put. Any other write, and a removal, is
 * a transaction. Returns false, and writes nothing, when a row for an answer that does not count is there already.
 */
async function write(
  table: Table,
  current: RecipientRecord | null,
  change: RecipientChange | null,
  batch: CountBatch | null,
): Promise<boolean> {
  const next = change?.recipient ?? null;
  const moves = tallyChange(current ? countsOf(current) : {}, next ? countsOf(next) : {});
  const history = change?.history ?? [];
  const one = next ?? current;
  if (!one) return true;
  const differences = moveDifferences(table, current, next, one);
  const isCounted = Object.keys(moves).length === 0;
  if (next && history.length === 0 && differences.length === 0 && (isCounted || batch)) {
    await putAlone(table, current, next, isCounted ? null : batch);
    batch?.add(moves);
    return true;
  }
  const { eventId, id } = one;
  const items = [
    next ? { Put: putRecipient(table, current, next) } : { Delete: deleteRecipient(table, one) },
    ...addTo(table, keys.tally(eventId, shardOf(id)), withChange(moves)),
    ...history.flatMap((entry) => append(table, one, entry)),
    ...differences,
  ];
  try {
    await table.db.send(new TransactWriteCommand({ TransactItems: items }));
    return true;
  } catch (error) {
    if (!(error instanceof TransactionCanceledException)) throw error;
    const [ofRecipient, ...others] = (error.CancellationReasons ?? []).map(
      ({ Code }) => Code === 'ConditionalCheckFailed',
    );
    // Beside the recipient, only rows of history have a condition.
    if (ofRecipient || !others.includes(true)) throw error;
    return false;
  }
}

/** @param batch counts on knowing whether the write was executed; null when nothing is counted */
async function putAlone(
  table: Table,
  current: RecipientRecord | null,
  next: RecipientRecord,
  batch: CountBatch | null,
): Promise<void> {
  try {
    await table.db.send(new PutCommand(putRecipient(table, current, next)));
  } catch (error) {
    if (!isSurelyRefused(error)) batch?.doubt();
    throw error;
  }
}

/** The SDK repeats a request without an answer. The condition may then have failed because the first was executed. */
function isSurelyRefused(error: unknown): boolean {
  return error instanceof ConditionalCheckFailedException && (error.$metadata.attempts ?? 1) === 1;
}

function deleteRecipient(table: Table, { eventId, id, revision }: RecipientRecord) {
  return {
    TableName: table.name,
    Key: keys.recipient(eventId, id),
    ConditionExpression: 'revision = :revision',
    ExpressionAttributeValues: { ':revision': revision },
  };
}

function putRecipient(table: Table, current: RecipientRecord | null, next: RecipientRecord) {
  const Item = itemOf(next);
  return current
    ? {
        TableName: table.name,
        Item,
        ConditionExpression: 'revision = :revision',
        ExpressionAttributeValues: { ':revision': current.revision },
      }
    : { TableName: table.name, Item, ConditionExpression: 'attribute_not_exists(pk)' };
}

function itemOf(recipient: RecipientRecord): Record<string, unknown> {
  const { eventId, ...attributes } = recipient;
  return { ...keys.recipient(eventId, recipient.id), ...attributes, ...listed(recipient) };
}

/** A recount sees by this counter that the tally changed meanwhile. */
function withChange(moves: Tally): Tally {
  return Object.keys(moves).length > 0 ? { ...moves, [CHANGES]: 1 } : moves;
}

function addTo(table: Table, Key: Key, moves: Tally) {
  const entries = Object.entries(moves);
  if (entries.length === 0) return [];
  const Update = {
    TableName: table.name,
    Key,
    UpdateExpression: `ADD ${entries.map((_, index) => `#n${index} :n${index}`).join(', ')}`,
    ExpressionAttributeNames: Object.fromEntries(entries.map(([name], index) => [`#n${index}`, name])),
    ExpressionAttributeValues: Object.fromEntries(entries.map(([, by], index) => [`:n${index}`, by])),
  };
  return [{ Update }];
}

/**
 * A row for an answer that does not count is written once. A reply that counted and comes again after a newer one would
 * otherwise be called older. A proposed time is also stored with the event.
 */
function append(table: Table, recipient: RecipientRecord, entry: HistoryEntry) {
  const { eventId, id } = recipient;
  const { receivedAt, replyId, instance, counted } = entry;
  const put = (Item: object, more: object = {}) => ({ Put: { TableName: table.name, Item, ...more } });
  const proposal = proposalOf(recipient, entry);
  const once = counted === false ? { ConditionExpression: 'attribute_not_exists(pk)' } : {};
  return [
    put({ ...keys.history(eventId, id, receivedAt, replyId, instance), ...entry }, once),
    ...(proposal ? [put({ ...keys.proposal(eventId, receivedAt, id), ...proposal })] : []),
  ];
}

/** There is at most one for each occurrence they answered separately; INSTANCES_KEPT of them fit into a transaction. */
function moveDifferences(
  table: Table,
  current: RecipientRecord | null,
  next: RecipientRecord | null,
  { eventId, id }: RecipientRecord,
) {
  return differenceChanges(current, next).flatMap(({ instance, moves }) =>
    addTo(table, keys.difference(eventId, shardOf(id), instance), moves),
  );
}

/** Returns the recipient in an item of the table. */
export function toRecipient({ pk, sk: _, ...attributes }: Record<string, unknown>): RecipientRecord {
  const eventId = (pk as string).split('#')[1] as string;
  return { eventId, ...unlisted(attributes) } as RecipientRecord;
}
