/**
 * Measures what a request consumes. dynalite computes it too, but it counts UTF-16 units instead of octets, takes an
 * empty query for free, and does not cover transactions and writes whose condition fails.
 */
import { parseStatement } from '../partiql.ts';
import {
  type Consistency,
  indexUnits,
  itemSize,
  readUnits,
  type Touched,
  type Units,
  writeUnits,
} from './capacity.ts';
import { act, checked, createKey, getTable, type Item, type Json, type Store } from './dynalite.ts';
import { nameOf } from './transactions.ts';

/** Performs a request on a store, and reports the items that it writes or was to write. */
type Perform = (store: Store, touch: (item: Touched) => void) => Promise<Json>;

/** What came of a request: its answer or its error, and the units it consumed. */
export interface Metered {
  readonly outcome: Promise<Json>;
  readonly units: Units;
}

const NOTHING: Units = { read: 0, write: 0 };
const READS = new Set(['GetItem', 'BatchGetItem', 'Query', 'Scan', 'TransactGetItems']);
const WRITES = new Set([
  ...['PutItem', 'UpdateItem', 'DeleteItem'],
  ...['BatchWriteItem', 'TransactWriteItems', 'BatchExecuteStatement'],
]);
/** The errors of requests that consume capacity all the same. */
const CONDITION_FAILED = new Set(['ConditionalCheckFailedException', 'TransactionCanceledException']);

/**
 * Performs a request and measures it. A write consumes units when it took place and when its condition was not met.
 * What is refused for another reason consumes nothing. A transaction that is cancelled counts as one that took place,
 * unless it met another transaction: AWS does not say what such a one consumes.
 */
export async function metered(
  store: Store,
  operation: string,
  request: Json,
  perform: Perform,
): Promise<Metered> {
  const touched: Touched[] = [];
  const [settled] = await Promise.allSettled([perform(store, (item) => touched.push(item))]);
  const isDone = settled.status === 'fulfilled';
  const outcome = isDone ? Promise.resolve(settled.value) : Promise.reject(settled.reason);
  // The caller awaits it later.
  outcome.catch(() => {});
  if (!isDone && !CONDITION_FAILED.has(nameOf(settled.reason))) return { outcome, units: NOTHING };
  if (READS.has(operation)) {
    const read = await readBy(store, operation, request);
    const index = request.IndexName as string | undefined;
    return { outcome, units: { read, write: 0, ...(index && { indexes: { [index]: read } }) } };
  }
  if (!WRITES.has(operation)) return { outcome, units: NOTHING };
  const isTransaction = operation === 'TransactWriteItems';
  const ofTable = touched.reduce((sum, item) => sum + writeUnits(item, isTransaction), 0);
  const written = isDone ? touched.filter(({ isRefused }) => !isRefused) : [];
  const indexes = written.length > 0 ? await indexesWritten(store, request, written) : {};
  const write = Object.values(indexes).reduce((sum, units) => sum + units, ofTable);
  return { outcome, units: { read: 0, write, indexes } };
}

/** Only writes that took place reach the indexes, and a transaction costs no more there than other writes. */
async function indexesWritten(
  store: Store,
  request: Json,
  touched: readonly Touched[],
): Promise<Record<string, number>> {
  const [name = ''] = tablesOf(request);
  const { KeySchema, GlobalSecondaryIndexes = [] } = await getTable(store, name);
  const units = GlobalSecondaryIndexes.map((index) => [
    index.IndexName,
    touched.reduce((sum, item) => sum + indexUnits(item, index, KeySchema), 0),
  ]);
  return Object.fromEntries(units.filter(([, sum]) => sum !== 0));
}

/**
 * Returns the answer with `ConsumedCapacity` as AWS gives it when the request asks for it. Our stack has one table, and
 * no request of it uses two.
 */
export function withCapacity(operation: string, request: Json, answer: Json, units: Units): Json {
  const { ConsumedCapacity: _, ...rest } = answer;
  if (!asksForCapacity(request)) return rest;
  const { read, write, indexes = {} } = units;
  const CapacityUnits = read + write;
  const isTransaction = operation.startsWith('Transact');
  const details = (CapacityUnits: number) => ({
    CapacityUnits,
    ...(isTransaction &&
      (write > 0 ? { WriteCapacityUnits: CapacityUnits } : { ReadCapacityUnits: CapacityUnits })),
  });
  const inIndexes = Object.values(indexes).reduce((sum, units) => sum + units, 0);
  const consumed = {
    TableName: tablesOf(request)[0],
    ...details(CapacityUnits),
    ...(request.ReturnConsumedCapacity === 'INDEXES' && {
      Table: details(CapacityUnits - inIndexes),
      ...(inIndexes > 0 && {
        GlobalSecondaryIndexes: Object.fromEntries(
          Object.entries(indexes).map(([name, units]) => [name, details(units)]),
        ),
      }),
    }),
  };
  const isList = isTransaction || operation.startsWith('Batch');
  return { ...rest, ConsumedCapacity: isList ? [consumed] : consumed };
}

/** Returns whether a request asks what it consumes. */
export function asksForCapacity({ ReturnConsumedCapacity: asked }: Json): boolean {
  return asked === 'TOTAL' || asked === 'INDEXES';
}

function tablesOf({ TableName, RequestItems, TransactItems, Statements }: Json): string[] {
  if (typeof TableName === 'string') return [TableName];
  if (RequestItems) return Object.keys(RequestItems);
  if (Statements) {
    const statements = Statements as readonly { readonly Statement: string }[];
    return statements.flatMap(({ Statement }) => parseStatement(Statement)?.table ?? []);
  }
  const actions = (TransactItems ?? []) as Record<string, { TableName: string }>[];
  return actions.flatMap((action) => Object.values(action).map((one) => one.TableName));
}

async function readBy(store: Store, operation: string, request: Json): Promise<number> {
  if (operation === 'Query' || operation === 'Scan') return readAsOne(store, operation, request);
  const sizes = keysOf(operation, request).map(async ({ table, key, consistency }) => {
    const item = await find(store, table, key);
    return readUnits(item ? itemSize(item) : 0, consistency);
  });
  return (await Promise.all(sizes)).reduce((sum, units) => sum + units, 0);
}

/** A query or scan pays for all that it looked at, whatever it leaves out of its answer. */
async function readAsOne(store: Store, operation: string, request: Json): Promise<number> {
  const data = checked(store, operation, request);
  for (const name of LEAVING_OUT) delete data[name];
  const { Items } = await act(store, operation, data);
  const octets = (Items as Item[]).reduce((sum, item) => sum + itemSize(item), 0);
  return readUnits(octets, data.ConsistentRead ? 'strong' : 'eventual');
}

/** How dynalite names what leaves items or attributes out of an answer. */
const LEAVING_OUT = [
  '_projection',
  '_filter',
  'AttributesToGet',
  'QueryFilter',
  'ScanFilter',
  'Select',
] as const;

interface Asked {
  readonly table: string;
  readonly key: Item;
  readonly consistency: Consistency;
}

function keysOf(operation: string, request: Json): Asked[] {
  const consistency = (isStrong: unknown) => (isStrong ? 'strong' : 'eventual');
  if (operation === 'GetItem') {
    const { TableName, Key, ConsistentRead } = request as {
      TableName: string;
      Key: Item;
      ConsistentRead?: boolean;
    };
    return [{ table: TableName, key: Key, consistency: consistency(ConsistentRead) }];
  }
  if (operation === 'TransactGetItems') {
    const gets = (request.TransactItems as { Get: { TableName: string; Key: Item } }[]).map(({ Get }) => Get);
    return gets.map(({ TableName, Key }) => ({ table: TableName, key: Key, consistency: 'transactional' }));
  }
  const batches = Object.entries(
    request.RequestItems as Record<string, { Keys: Item[]; ConsistentRead?: boolean }>,
  );
  return batches.flatMap(([table, { Keys, ConsistentRead }]) =>
    Keys.map((key) => ({ table, key, consistency: consistency(ConsistentRead) }) as const),
  );
}

async function find(store: Store, name: string, key: Item): Promise<Item | undefined> {
  const table = await getTable(store, name);
  return new Promise((resolve, reject) => {
    store.getItemDb(name).get(createKey(key, table), (error, item) => {
      if (error && error.name !== 'NotFoundError') reject(error);
      else resolve(item);
    });
  });
}
