/**
 * Measures what a request consumes. dynalite computes it too, but it counts UTF-16 units instead of octets, takes an
 * empty query for free, and does not cover transactions and writes whose condition fails.
 */
import { type Consistency, itemSize, readUnits, type Touched, type Units, writeUnits } from './capacity.ts';
import { act, checked, createKey, getTable, type Item, type Json, type Store } from './dynalite.ts';
import { nameOf } from './transactions.ts';

/** Performs a request on a store, and reports the items that a transaction touches. */
type Perform = (store: Store, touch: (item: Touched) => void) => Promise<Json>;

/** What came of a request: its answer or its error, and the units it consumed. */
export interface Metered {
  readonly outcome: Promise<Json>;
  readonly units: Units;
}

const NOTHING: Units = { read: 0, write: 0 };
const READS = new Set(['GetItem', 'BatchGetItem', 'Query', 'Scan', 'TransactGetItems']);
const WRITES = new Set(['PutItem', 'UpdateItem', 'DeleteItem', 'BatchWriteItem', 'TransactWriteItems']);
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
  const watched = watch(store);
  const [settled] = await Promise.allSettled([perform(watched.store, (item) => touched.push(item))]);
  const outcome =
    settled.status === 'fulfilled' ? Promise.resolve(settled.value) : Promise.reject(settled.reason);
  // The caller awaits it later.
  outcome.catch(() => {});
  if (settled.status === 'rejected' && !CONDITION_FAILED.has(nameOf(settled.reason)))
    return { outcome, units: NOTHING };
  if (READS.has(operation))
    return { outcome, units: { read: await readBy(store, operation, request), write: 0 } };
  if (!WRITES.has(operation)) return { outcome, units: NOTHING };
  const isTransaction = operation === 'TransactWriteItems';
  const wanted = request.Item as Item | undefined;
  const items = isTransaction
    ? touched
    : watched.touched().map(({ before, after }) => ({ before, after: after ?? wanted }));
  const write = items.reduce((sum, item) => sum + writeUnits(item, isTransaction), 0);
  return { outcome, units: { read: 0, write } };
}

/**
 * Returns the answer with `ConsumedCapacity` as AWS gives it when the request asks for it. Our stack has one table, and
 * no request of it uses two.
 */
export function withCapacity(operation: string, request: Json, answer: Json, { read, write }: Units): Json {
  const { ConsumedCapacity: _, ...rest } = answer;
  if (!asksForCapacity(request)) return rest;
  const CapacityUnits = read + write;
  const isTransaction = operation.startsWith('Transact');
  const details = {
    CapacityUnits,
    ...(isTransaction && (write > 0 ? { WriteCapacityUnits: write } : { ReadCapacityUnits: read })),
  };
  const consumed = {
    TableName: tablesOf(request)[0],
    ...details,
    ...(request.ReturnConsumedCapacity === 'INDEXES' && { Table: details }),
  };
  const isList = isTransaction || operation.startsWith('Batch');
  return { ...rest, ConsumedCapacity: isList ? [consumed] : consumed };
}

/** Returns whether a request asks what it consumes. */
export function asksForCapacity({ ReturnConsumedCapacity: asked }: Json): boolean {
  return asked === 'TOTAL' || asked === 'INDEXES';
}

function tablesOf({ TableName, RequestItems, TransactItems }: Json): string[] {
  if (typeof TableName === 'string') return [TableName];
  if (RequestItems) return Object.keys(RequestItems);
  const actions = (TransactItems ?? []) as Record<string, { TableName: string }>[];
  return actions.flatMap((action) => Object.values(action).map((one) => one.TableName));
}

/** A view of the store that notes every item it writes, and every item it is about to write. */
function watch(store: Store): { store: Store; touched(): Touched[] } {
  const items = new Map<string, Touched>();
  const note = (key: string, part: Partial<Touched>) =>
    items.set(key, { before: undefined, after: undefined, ...items.get(key), ...part });
  const view: Store = {
    ...store,
    getItemDb: (table) => {
      const space = store.getItemDb(table);
      return {
        ...space,
        get: (key, done) =>
          space.get(key, (error, item) => {
            note(`${table}\n${key}`, { before: item });
            done(error, item);
          }),
        put: (key, item, done) => {
          note(`${table}\n${key}`, { after: item });
          space.put(key, item, done);
        },
      };
    },
  };
  return { store: view, touched: () => [...items.values()] };
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
