/** The DynamoDB table. */
import {
  ConditionalCheckFailedException,
  DynamoDBClient,
  TransactionCanceledException,
} from '@aws-sdk/client-dynamodb';
import { BatchGetCommand, DynamoDBDocumentClient, QueryCommand } from '@aws-sdk/lib-dynamodb';
import { CodedError } from '#domain/text/coded-error.ts';
import { BOUNDED } from './clients.ts';
import type { Key } from './keys.ts';
import { ATTEMPTS, type BackOff, fullJitter, untilDone } from './retries.ts';

/** The table of a deployment. */
export interface Table {
  /** It repeats calls that DynamoDB did not execute because of concurrent calls: see store/retries.ts. */
  readonly db: DynamoDBDocumentClient;
  readonly name: string;
  /** Waits between two attempts at what concurrent writers prevented. */
  readonly backOff: BackOff;
}

/** Opens the table. Region, credentials and endpoint come from the function's environment. */
export function openTable(name: string, client = new DynamoDBClient(BOUNDED), backOff = fullJitter()): Table {
  return { db: new PersistentClient(client, backOff), name, backOff };
}

class PersistentClient extends DynamoDBDocumentClient {
  constructor(client: DynamoDBClient, backOff: BackOff) {
    // It makes a copy of each request and answer for a log that nobody keeps.
    client.middlewareStack.remove('loggerMiddleware');
    super(client, { marshallOptions: { removeUndefinedValues: true } });
    const send = (...call: Parameters<typeof this.send>) =>
      untilDone(async () => super.send.apply(this, call), backOff);
    this.send = send as typeof this.send;
  }
}

/** The most keys DynamoDB reads at once. */
const KEYS_AT_ONCE = 100;

/**
 * `strong` sees every earlier write. `eventual` may miss those of about the last second, for half the price:
 * https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/HowItWorks.ReadConsistency.html
 */
export type Consistency = 'strong' | 'eventual';

/**
 * Returns those of the items that exist, in no order.
 * @param keys without duplicates
 * @throws CodedError `table-busy` when DynamoDB keeps leaving keys unread
 */
export async function getItems(
  table: Table,
  keys: readonly Key[],
  consistency: Consistency = 'strong',
): Promise<Record<string, unknown>[]> {
  const items: Record<string, unknown>[] = [];
  let wanted: Record<string, unknown>[] = keys.map((key) => ({ ...key }));
  for (let vain = 0; wanted.length > 0; ) {
    const Keys = wanted.slice(0, KEYS_AT_ONCE);
    const { Responses, UnprocessedKeys } = await table.db.send(
      new BatchGetCommand({
        RequestItems: { [table.name]: { Keys, ConsistentRead: consistency === 'strong' } },
      }),
    );
    items.push(...(Responses?.[table.name] ?? []));
    const left = UnprocessedKeys?.[table.name]?.Keys ?? [];
    wanted = [...left, ...wanted.slice(KEYS_AT_ONCE)];
    vain = left.length < Keys.length ? 0 : vain + 1;
    if (vain === ATTEMPTS) throw new CodedError('table-busy', BUSY);
    if (left.length > 0) await table.backOff(vain);
  }
  return items;
}

/**
 * Returns all items of a partition, in the order of their sort keys. DynamoDB reads a megabyte at a time.
 * @param sk how their sort keys begin; absent for all of the partition
 * @param attributes those that are returned, separated by commas; absent for all
 */
export async function queryItems(
  table: Table,
  { pk, sk }: { readonly pk: string; readonly sk?: string },
  consistency: Consistency = 'strong',
  attributes?: string,
): Promise<Record<string, unknown>[]> {
  const found: Record<string, unknown>[] = [];
  let from: Record<string, unknown> | undefined;
  do {
    const { Items = [], LastEvaluatedKey } = await table.db.send(
      new QueryCommand({
        TableName: table.name,
        KeyConditionExpression: sk === undefined ? 'pk = :pk' : 'pk = :pk AND begins_with(sk, :sk)',
        ExpressionAttributeValues: { ':pk': pk, ':sk': sk },
        ProjectionExpression: attributes,
        ExclusiveStartKey: from,
        ConsistentRead: consistency === 'strong',
      }),
    );
    found.push(...Items);
    from = LastEvaluatedKey;
  } while (from);
  return found;
}

const BUSY = 'DynamoDB reads nothing at present because of others; the work will be tried again.';

/**
 * Returns whether the condition of a write, alone or in a transaction, was met. When it was not, nothing was written.
 */
export async function wins(write: Promise<unknown>): Promise<boolean> {
  try {
    await write;
    return true;
  } catch (error) {
    if (conditionFailed(error)) return false;
    throw error;
  }
}

/** Returns true when the condition of a write, alone or in a transaction, was not met. */
export function conditionFailed(error: unknown): boolean {
  if (error instanceof ConditionalCheckFailedException) return true;
  return (
    error instanceof TransactionCanceledException &&
    (error.CancellationReasons ?? []).some((reason) => reason.Code === 'ConditionalCheckFailed')
  );
}
