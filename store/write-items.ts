/**
 * Writes many items in one request, each on its own condition and at the price of a single write:
 * https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/ql-reference.multiplestatements.batching.html
 */
import { isDeepStrictEqual } from 'node:util';
import type { BatchStatementError } from '@aws-sdk/client-dynamodb';
import { BatchExecuteStatementCommand } from '@aws-sdk/lib-dynamodb';
import type { Table } from './table.ts';

type Item = Readonly<Record<string, unknown>>;

/** A new item, or the next version of one. */
export interface ItemWrite {
  /** What is stored, as far as the caller knows; null for nothing. */
  readonly before: Item | null;
  readonly after: Item;
  /** The attribute that every write changes. The item is written only while it is as in `before`. */
  readonly version: string;
}

/**
 * What happened to one item. `refused`: it is not as in `before`, and nothing was written. `unknown`: it may have been
 * written, because an answer was lost, or because DynamoDB failed.
 */
export type WriteOutcome = 'written' | 'refused' | 'unknown';

/** The most statements DynamoDB takes at once. */
const AT_ONCE = 25;
/** The codes of DynamoDB for a statement that was not executed and may be tried again. */
const NOT_NOW = /Throttling|TransactionConflict|ProvisionedThroughputExceeded|RequestLimitExceeded/;
/** The codes of DynamoDB for an item that is not as expected. */
const NOT_AS_BEFORE = /ConditionalCheckFailed|DuplicateItem/;

/** Writes the items, up to 25 with one request. It never throws. */
export async function writeItems(
  table: Table,
  writes: readonly ItemWrite[],
): Promise<(readonly [ItemWrite, WriteOutcome])[]> {
  const groups = Array.from({ length: Math.ceil(writes.length / AT_ONCE) }, (_, index) =>
    writes.slice(index * AT_ONCE, (index + 1) * AT_ONCE),
  );
  const outcomes = await Promise.all(groups.map((group) => writeGroup(table, group)));
  return outcomes.flat();
}

async function writeGroup(table: Table, writes: readonly ItemWrite[]) {
  try {
    const { Responses = [], $metadata } = await table.db.send(
      new BatchExecuteStatementCommand({ Statements: writes.map((write) => statementOf(table, write)) }),
    );
    const isRepeated = ($metadata?.attempts ?? 1) > 1;
    return writes.map((write, index) => [write, outcomeOf(Responses[index]?.Error, isRepeated)] as const);
  } catch {
    return writes.map((write) => [write, 'unknown'] as const);
  }
}

function outcomeOf(error: BatchStatementError | undefined, isRepeated: boolean): WriteOutcome {
  if (!error) return 'written';
  const { Code = '' } = error;
  if (NOT_NOW.test(Code)) return 'refused';
  // The SDK repeated the request, and its first one may have written the item.
  return NOT_AS_BEFORE.test(Code) && !isRepeated ? 'refused' : 'unknown';
}

function statementOf({ name }: Table, { before, after, version }: ItemWrite) {
  return before ? update(name, before, after, version) : insert(name, after);
}

function insert(table: string, item: Item) {
  const entries = Object.entries(item).filter(([, value]) => value !== undefined);
  const attributes = entries.map(([attribute]) => `'${attribute}':?`).join(', ');
  return {
    Statement: `INSERT INTO "${table}" VALUE {${attributes}}`,
    Parameters: entries.map(([, value]) => value),
  };
}

function update(table: string, before: Item, after: Item, version: string) {
  const changed = Object.entries(after).filter(
    ([attribute, value]) => value !== undefined && !isDeepStrictEqual(value, before[attribute]),
  );
  const removed = Object.keys(before).filter(
    (attribute) => before[attribute] !== undefined && after[attribute] === undefined,
  );
  const clauses = [
    ...changed.map(([attribute]) => `SET "${attribute}"=?`),
    ...removed.map((attribute) => `REMOVE "${attribute}"`),
  ];
  return {
    Statement: `UPDATE "${table}" ${clauses.join(' ')} WHERE "pk"=? AND "sk"=? AND "${version}"=?`,
    Parameters: [...changed.map(([, value]) => value), before['pk'], before['sk'], before[version]],
  };
}
