/** The one DynamoDB table. */
import {
  ConditionalCheckFailedException,
  DynamoDBClient,
  TransactionCanceledException,
} from '@aws-sdk/client-dynamodb';
import { BatchGetCommand, DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import type { Key } from './keys.ts';

export interface Table {
  readonly db: DynamoDBDocumentClient;
  readonly name: string;
}

/** Opens the table; region, credentials and endpoint come from the Lambda's environment. */
export function openTable(name: string, client = new DynamoDBClient({})): Table {
  return {
    db: DynamoDBDocumentClient.from(client, { marshallOptions: { removeUndefinedValues: true } }),
    name,
  };
}

/** Keys DynamoDB takes in one read. */
const KEYS_AT_ONCE = 100;

/** Those of the items that exist, strongly consistent, in no order. @param keys each once */
export async function getItems(table: Table, keys: readonly Key[]): Promise<Record<string, unknown>[]> {
  const items: Record<string, unknown>[] = [];
  let wanted: Record<string, unknown>[] = keys.map((key) => ({ ...key }));
  while (wanted.length > 0) {
    const Keys = wanted.slice(0, KEYS_AT_ONCE);
    const { Responses, UnprocessedKeys } = await table.db.send(
      new BatchGetCommand({ RequestItems: { [table.name]: { Keys, ConsistentRead: true } } }),
    );
    items.push(...(Responses?.[table.name] ?? []));
    wanted = [...(UnprocessedKeys?.[table.name]?.Keys ?? []), ...wanted.slice(KEYS_AT_ONCE)];
  }
  return items;
}

/** Whether a conditional write, alone or in a transaction, was the first; when it was not, nothing was written. */
export async function wins(write: Promise<unknown>): Promise<boolean> {
  try {
    await write;
    return true;
  } catch (error) {
    if (conditionFailed(error) || transactionConflicted(error)) return false;
    throw error;
  }
}

/** True when a conditional write, alone or in a transaction, lost against what is stored. */
export function conditionFailed(error: unknown): boolean {
  if (error instanceof ConditionalCheckFailedException) return true;
  return (
    error instanceof TransactionCanceledException &&
    (error.CancellationReasons ?? []).some((reason) => reason.Code === 'ConditionalCheckFailed')
  );
}

/** True when two transactions met on one item: nothing was written, trying again is right. */
export function transactionConflicted(error: unknown): boolean {
  return (
    error instanceof TransactionCanceledException &&
    (error.CancellationReasons ?? []).some((reason) => reason.Code === 'TransactionConflict')
  );
}
