import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { CodedError } from '#domain/text/coded-error.ts';
import type { Touched, Units } from './capacity.ts';
import {
  act,
  checked,
  type DynamoError,
  type Json,
  openStore,
  type Store,
  type Table as TableDescription,
} from './dynalite.ts';
import { withMishaps } from './dynamodb-faults.ts';
import type { FaultSwitch } from './faults.ts';
import { asksForCapacity, metered, withCapacity } from './metered.ts';
import { jsonAnswer, type Service } from './protocols.ts';
import { executeStatements } from './statements.ts';
import { batchWrite, singleWrite, transactGet, transactWrite } from './transactions.ts';

/** DynamoDB on this machine. */
export interface DynamoDb {
  readonly service: Service;
  /** Creates the table if it does not exist, and makes it active. `table` is the body of a CreateTable request. */
  createTable(table: Json & { TableName: string }): Promise<void>;
  /** Returns how many requests were answered since the start, by operation. */
  counts(): Record<string, number>;
  /** Deletes all items and keeps the tables. */
  reset(): Promise<void>;
  close(): Promise<void>;
}

/**
 * Starts DynamoDB: dynalite's rules and LevelDB storage (in `dataDir`, or in memory), with transactions and statements of PartiQL added.
 * @param consumed is called with the units of every request. Without it, only requests that ask for it are measured
 */
export async function startDynamoDb(
  dataDir: string | undefined,
  faults: FaultSwitch,
  consumed?: (operation: string, units: Units) => void,
): Promise<DynamoDb> {
  if (dataDir) mkdirSync(dataDir, { recursive: true });
  const store = await openStore(dataDir && join(dataDir, 'dynamodb'));
  const counts: Record<string, number> = {};
  const service: Service = async ({ operation, input }) => {
    counts[operation] = (counts[operation] ?? 0) + 1;
    try {
      const done = await withMishaps(operation, input, faults, async (left) => {
        if (!consumed && !asksForCapacity(left)) return perform(store, operation, left);
        const { outcome, units } = await metered(store, operation, left, (view, touch) =>
          perform(view, operation, left, touch),
        );
        consumed?.(operation, units);
        return withCapacity(operation, left, await outcome, units);
      });
      return jsonAnswer(200, done);
    } catch (error) {
      const { statusCode, body } = error as Partial<DynamoError>;
      if (!statusCode) throw error;
      return jsonAnswer(statusCode, body);
    }
  };
  return {
    service,
    createTable: (table) => createTable(store, table),
    counts: () => ({ ...counts }),
    // dynalite stores the items of every table under `item-` and those of its indexes under `index-`.
    reset: () => store.db.clear({ gte: 'i', lt: 'j' }),
    close: () => store.db.close(),
  };
}

async function perform(
  store: Store,
  operation: string,
  request: Json,
  touch?: (item: Touched) => void,
): Promise<Json> {
  switch (operation) {
    case 'TransactWriteItems':
      return transactWrite(store, request, touch);
    case 'TransactGetItems':
      return transactGet(store, request);
    case 'PutItem':
    case 'UpdateItem':
    case 'DeleteItem':
      return singleWrite(store, operation, request, touch);
    case 'BatchWriteItem':
      return batchWrite(store, request, touch);
    case 'BatchExecuteStatement':
      return executeStatements(store, request, touch);
    default:
      return act(store, operation, checked(store, operation, request));
  }
}

/** @throws CodedError `data-dir-outdated` when the table is there, with other indexes */
async function createTable(store: Store, request: Json & { TableName: string }): Promise<void> {
  try {
    await act(store, 'CreateTable', checked(store, 'CreateTable', request));
  } catch (error) {
    if (!String((error as DynamoError).body?.__type).endsWith('#ResourceInUseException')) throw error;
  }
  const { Table } = await act(store, 'DescribeTable', { TableName: request.TableName });
  // dynalite activates a table by a timer, which never runs when the process dies before.
  const active = { ...(Table as TableDescription), TableStatus: 'ACTIVE' };
  if (indexesOf(active) !== indexesOf(request as Json as Partial<TableDescription>)) {
    const message = 'The data is that of an older version. Delete it, or set DATA_DIR to another directory.';
    throw new CodedError('data-dir-outdated', message);
  }
  await new Promise<void>((resolve, reject) => {
    store.tableDb.put(request.TableName, active, (error) => (error ? reject(error) : resolve()));
  });
}

/** The names and sort keys of a table's indexes, as text. */
function indexesOf({
  GlobalSecondaryIndexes = [],
}: Partial<Pick<TableDescription, 'GlobalSecondaryIndexes'>>): string {
  return GlobalSecondaryIndexes.map(
    ({ IndexName, KeySchema }) => `${IndexName} ${KeySchema.at(-1)?.AttributeName}`,
  )
    .sort()
    .join();
}
