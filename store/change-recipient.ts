/** Changing one recipient: the record, its history and its counts are always changed together. */
import { ConditionalCheckFailedException, TransactionCanceledException } from '@aws-sdk/client-dynamodb';
import { PutCommand, TransactWriteCommand, type TransactWriteCommandInput } from '@aws-sdk/lib-dynamodb';
import { differenceChanges } from '#domain/counts/occurrence-tally.ts';
import { CHANGES, countsOf, type Tally, tallyChange } from '#domain/counts/tally.ts';
import { type HistoryEntry, proposalOf } from '#domain/recipient/history.ts';
import type { RecipientRecord } from '#domain/recipient/recipient.ts';
import { cameAgain, type Placed, placeRows } from '#domain/recipient/row-in-record.ts';
import { CodedError } from '#domain/text/coded-error.ts';
import { shardOf } from '#domain/text/ids.ts';
import type { CountBatch } from './count-batches.ts';
import { type Key, keys } from './keys.ts';
import { itemOf, readRecipient } from './recipients.ts';
import { conditionFailed, type Table } from './table.ts';

/** The new state of a recipient, and what it adds to their history, which is stored with it. Null means no change. */
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
  /**
   * Further writes of the same transaction. When the condition of one is not met, nothing is written, and what is stored is
   * returned.
   */
  readonly also?: TransactWrites;
}

type TransactWrites = NonNullable<TransactWriteCommandInput['TransactItems']>;

/** Enough attempts for sixteen workers that change the tally of one shard at once. */
const ATTEMPTS = 12;

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
  { known, batch = null, also = [] }: ChangeOptions = {},
): Promise<RecipientRecord | null> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const believed = attempt === 0 ? known : undefined;
    const current = believed === undefined ? await readRecipient(table, eventId, id) : believed;
    const next = change(current);
    if (!next || cameAgain(current, next.history ?? [])) return current;
    const revised = { ...next.recipient, revision: (current?.revision ?? 0) + 1 };
    const placed = placeRows(current, revised, next.history ?? []);
    try {
      return (await write(table, current, placed, batch, also)) ? placed.recipient : current;
    } catch (error) {
      if (!conditionFailed(error)) throw error;
      await table.backOff(attempt);
    }
  }
  throw contended();
}

/**
 * Deletes a recipient and their counts in one transaction. Other items about them stay, and so does all their history. Returns
 * false when there is no such recipient.
 * @throws CodedError `recipient-contended` as above
 */
export async function removeRecipient(table: Table, eventId: string, id: string): Promise<boolean> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const current = await readRecipient(table, eventId, id);
    if (!current) return false;
    try {
      await write(table, current, placeRows(current, null, []), null);
      return true;
    } catch (error) {
      if (!conditionFailed(error)) throw error;
      await table.backOff(attempt);
    }
  }
  throw contended();
}

function contended(): CodedError {
  return new CodedError(
    'recipient-contended',
    'Too many concurrent writes to one recipient; the work will be tried again.',
  );
}

/**
 * A write that changes no count, or whose counts a batch moves, is one conditional put. Any other write, and a removal, is
 * a transaction. Returns false, and writes nothing, when a row for an answer that does not count is there already, or when
 * the condition of a write in `also` is not met.
 */
async function write(
  table: Table,
  current: RecipientRecord | null,
  { recipient: next, rows }: Placed<RecipientRecord | null>,
  batch: CountBatch | null,
  also: TransactWrites = [],
): Promise<boolean> {
  const moves = tallyChange(current ? countsOf(current) : {}, next ? countsOf(next) : {});
  const one = next ?? current;
  if (!one) return true;
  const differences = moveDifferences(table, current, next, one);
  const isCounted = Object.keys(moves).length === 0;
  const isAlone = rows.length === 0 && differences.length === 0 && also.length === 0;
  if (next && isAlone && (isCounted || batch)) {
    await putAlone(table, current, next, isCounted ? null : batch);
    batch?.add(moves);
    return true;
  }
  const { eventId, id } = one;
  const items = [
    next ? { Put: putRecipient(table, current, next) } : { Delete: deleteRecipient(table, one) },
    ...addTo(table, keys.tally(eventId, shardOf(id)), withChange(moves)),
    ...rows.flatMap((row) => append(table, one, row)),
    ...differences,
    ...also,
  ];
  try {
    const tally = keys.tally(eventId, shardOf(id));
    await oneByOne(table, tally.pk, () => table.db.send(new TransactWriteCommand({ TransactItems: items })));
    return true;
  } catch (error) {
    if (!(error instanceof TransactionCanceledException)) throw error;
    const [ofRecipient, ...others] = (error.CancellationReasons ?? []).map(
      ({ Code }) => Code === 'ConditionalCheckFailed',
    );
    // Beside the recipient, only rows of history and what the caller adds have a condition.
    if (ofRecipient || !others.includes(true)) throw error;
    return false;
  }
}

/** The last transaction of a client on each tally, while it lasts. */
const LAST = new WeakMap<Table, Map<string, Promise<unknown>>>();

/** The longest time for which a transaction waits for the one before, in milliseconds: nearly all take a tenth of it. */
const PATIENCE = 250;

/**
 * Sends the transactions of one client on one tally one after the other. Those of the answers that a function takes at once
 * would cancel each other, and come again after a pause.
 */
async function oneByOne(table: Table, tally: string, send: () => Promise<unknown>): Promise<void> {
  const last = LAST.get(table) ?? new Map<string, Promise<unknown>>();
  LAST.set(table, last);
  const before = last.get(tally);
  const sent = before ? endOf(before).then(send) : send();
  last.set(tally, sent);
  try {
    await sent;
  } finally {
    if (last.get(tally) === sent) last.delete(tally);
  }
}

async function endOf(transaction: Promise<unknown>): Promise<void> {
  const { promise: tooLong, resolve } = Promise.withResolvers<void>();
  const timer = setTimeout(resolve, PATIENCE);
  await Promise.race([transaction.catch(() => {}), tooLong]);
  clearTimeout(timer);
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
