/**
 * The transactions that dynalite lacks: TransactWriteItems and TransactGetItems. Each action runs as dynalite's own
 * single-item action on a view of the store that only collects its writes. All writes then go into one LevelDB batch,
 * which is atomic even when the process dies.
 * https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_TransactWriteItems.html
 */
import type { Touched } from './capacity.ts';
import {
  act,
  checked,
  createKey,
  DynamoError,
  getTable,
  type Item,
  type Json,
  type KeySpace,
  type Store,
  type Table,
  validateItem,
  validateKey,
  type Write,
  writeBatch,
} from './dynalite.ts';

/** The single-item operation that checks and computes each action. A ConditionCheck is a delete that is not written. */
const OPERATION = {
  Put: 'PutItem',
  Update: 'UpdateItem',
  Delete: 'DeleteItem',
  ConditionCheck: 'DeleteItem',
  Get: 'GetItem',
} as const;
type ActionName = keyof typeof OPERATION;

interface Action {
  readonly name: ActionName;
  readonly table: string;
  readonly key: string;
  /** The item's id among all tables. */
  readonly item: string;
  readonly data: Json;
  readonly returnsOld: boolean;
}

interface Reason {
  readonly Code: string;
  readonly Message?: string;
  readonly Item?: Item;
}

const MAX_ACTIONS = 100;
const ONGOING = 'Transaction is ongoing for the item';

/**
 * Executes all actions or none.
 * @throws TransactionCanceledException with one reason per action, in order, also when another transaction uses one of
 * the items, since DynamoDB does not wait for it:
 * https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/transaction-apis.html#transaction-conflict-handling
 * @param touch is called with each item as it was, and as it was to be written
 */
export async function transactWrite(
  store: Store,
  request: Json,
  touch: (item: Touched) => void = () => {},
): Promise<Json> {
  const actions = await prepare(store, request, ['Put', 'Update', 'Delete', 'ConditionCheck']);
  return alone(store, actions, async () => {
    const writes: Write[] = [];
    const reasons: Reason[] = [];
    for (const action of actions) {
      const trial = new Trial(store);
      reasons.push(await attempt(action, trial));
      const wanted = action.name === 'Put' ? (action.data.Item as Item) : undefined;
      touch({ before: trial.old, after: trial.written ?? wanted });
      if (action.name !== 'ConditionCheck') writes.push(...trial.writes);
    }
    if (reasons.some(({ Code }) => Code !== 'None')) throw cancelled(reasons);
    await writeBatch(store, writes);
    return {};
  });
}

/** Reads all items as of one moment. */
export async function transactGet(store: Store, request: Json): Promise<Json> {
  const actions = await prepare(store, request, ['Get']);
  demandQuiet(store, actions);
  return locked(store, actions, async () => {
    const answers = await Promise.all(actions.map(({ data }) => act(store, 'GetItem', data)));
    return { Responses: answers.map(({ Item }) => (Item ? { Item } : {})) };
  });
}

/**
 * Executes a single write. When its condition fails, the error contains the item if the request asks for it. The item and
 * its entries in indexes are written in one batch, so that a process that dies leaves both or neither.
 * @throws TransactionConflictException when a transaction uses the item
 * @param touch is called with the item as it was, and as it was to be written
 */
export async function singleWrite(
  store: Store,
  operation: SingleWrite,
  request: Json,
  touch: (item: Touched) => void = () => {},
): Promise<Json> {
  const data = checked(store, operation, request);
  const table = await getTable(store, data.TableName as string);
  const subject = subjectOf(operation, data, table);
  if (atWork(store).has(itemId(subject, table))) throw transactionConflict();
  const trial = new Trial(store);
  try {
    return await writeOne(trial, operation, data, table, touch);
  } catch (error) {
    const returnsOld = request.ReturnValuesOnConditionCheckFailure === 'ALL_OLD';
    if (returnsOld && trial.old && nameOf(error) === 'ConditionalCheckFailedException') {
      throw new DynamoError(400, nameOf(error), (error as Error).message, { Item: trial.old });
    }
    throw error;
  }
}

/**
 * Executes a batch of writes, each for itself.
 * https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_BatchWriteItem.html
 */
export async function batchWrite(
  store: Store,
  request: Json,
  touch: (item: Touched) => void = () => {},
): Promise<Json> {
  const { RequestItems } = checked(store, 'BatchWriteItem', request) as {
    readonly RequestItems: Record<string, { PutRequest?: { Item: Item }; DeleteRequest?: { Key: Item } }[]>;
  };
  const writes = Object.entries(RequestItems).map(async ([TableName, entries]) => {
    const table = await getTable(store, TableName);
    const actions = entries.map(({ PutRequest, DeleteRequest }) => {
      const operation = PutRequest ? ('PutItem' as const) : ('DeleteItem' as const);
      const data = { TableName, ...PutRequest, ...DeleteRequest };
      return { operation, data, table, item: itemId(subjectOf(operation, data, table), table) };
    });
    if (new Set(actions.map(({ item }) => item)).size < actions.length)
      throw invalid('Provided list of item keys contains duplicates');
    return actions;
  });
  const actions = (await Promise.all(writes)).flat();
  await Promise.all(
    actions.map(({ operation, data, table }) => writeOne(new Trial(store), operation, data, table, touch)),
  );
  return { UnprocessedItems: {} };
}

type SingleWrite = 'PutItem' | 'UpdateItem' | 'DeleteItem';

/** Returns the item that is put, or the key of the one that is changed. @throws what DynamoDB says of a wrong one */
function subjectOf(operation: SingleWrite, data: Json, table: Table): Item {
  const subject = (data.Item ?? data.Key) as Item;
  const wrong = operation === 'PutItem' ? validateItem(subject, table) : validateKey(subject, table);
  if (wrong) throw wrong;
  return subject;
}

function writeOne(
  trial: Trial,
  operation: SingleWrite,
  data: Json,
  table: Table,
  touch: (item: Touched) => void,
): Promise<Json> {
  const key = createKey((data.Item ?? data.Key) as Item, table);
  return locked(trial.store, [{ table: table.TableName, key }], async () => {
    try {
      const answer = await act(trial.view, operation, data);
      await writeBatch(trial.store, trial.writes);
      return answer;
    } finally {
      touch({ before: trial.old, after: trial.written ?? (data.Item as Item | undefined) });
    }
  });
}

/** The items that a transaction uses, for each store. */
const AT_WORK = new WeakMap<Store['db'], Set<string>>();

function atWork({ db }: Store): Set<string> {
  const items = AT_WORK.get(db) ?? new Set();
  AT_WORK.set(db, items);
  return items;
}

/** @throws TransactionCanceledException when another transaction uses one of the items */
function demandQuiet(store: Store, actions: readonly Action[]): void {
  const busy = atWork(store);
  const reasons = actions.map(({ item }) =>
    busy.has(item) ? { Code: 'TransactionConflict', Message: ONGOING } : { Code: 'None' },
  );
  if (reasons.some(({ Code }) => Code !== 'None')) throw cancelled(reasons);
}

/** Runs a transaction while no other transaction may use its items. */
async function alone<T>(store: Store, actions: readonly Action[], run: () => Promise<T>): Promise<T> {
  demandQuiet(store, actions);
  const busy = atWork(store);
  const items = actions.map(({ item }) => item);
  for (const item of items) busy.add(item);
  try {
    return await locked(store, actions, run);
  } finally {
    for (const item of items) busy.delete(item);
  }
}

async function prepare(store: Store, request: Json, allowed: readonly ActionName[]): Promise<Action[]> {
  const entries = request.TransactItems as Json[] | undefined;
  if (!entries?.length || entries.length > MAX_ACTIONS) {
    throw invalid(`Member must have length between 1 and ${MAX_ACTIONS}: transactItems`);
  }
  const actions = await Promise.all(entries.map((entry) => prepareOne(store, entry, allowed)));
  const touched = new Set(actions.map(({ item }) => item));
  if (touched.size < actions.length) {
    throw invalid('Transaction request cannot include multiple operations on one item');
  }
  return actions;
}

function itemId(subject: Item, table: Table): string {
  return `${table.TableName}\n${createKey(subject, table)}`;
}

async function prepareOne(store: Store, entry: Json, allowed: readonly ActionName[]): Promise<Action> {
  const name = Object.keys(entry)[0] as ActionName;
  if (Object.keys(entry).length !== 1 || !allowed.includes(name)) {
    throw invalid(`TransactItems can only contain one of ${allowed.join(', ')}`);
  }
  const request = entry[name] as Json;
  const data = checked(store, OPERATION[name], request);
  const table = await getTable(store, data.TableName as string);
  const operation = OPERATION[name];
  const subject = subjectOf(operation === 'GetItem' ? 'DeleteItem' : operation, data, table);
  return {
    name,
    table: table.TableName,
    key: createKey(subject, table),
    item: itemId(subject, table),
    data,
    returnsOld: request.ReturnValuesOnConditionCheckFailure === 'ALL_OLD',
  };
}

async function attempt(action: Action, trial: Trial): Promise<Reason> {
  try {
    await act(trial.view, OPERATION[action.name], action.data);
    return { Code: 'None' };
  } catch (error) {
    const Message = (error as Error).message;
    if (nameOf(error) === 'ConditionalCheckFailedException') {
      return {
        Code: 'ConditionalCheckFailed',
        Message,
        ...(action.returnsOld && trial.old ? { Item: trial.old } : {}),
      };
    }
    if (nameOf(error) === 'ValidationException') return { Code: 'ValidationError', Message };
    throw error;
  }
}

/** A view of the store that reads from it and collects the writes. The caller holds the locks. */
class Trial {
  readonly writes: Write[] = [];
  readonly store: Store;
  readonly view: Store;
  old: Item | undefined;
  written: Item | undefined;

  constructor(store: Store) {
    this.store = store;
    this.view = {
      ...store,
      getItemDb: (table) =>
        this.#gather(
          observe(store.getItemDb(table), (item) => (this.old = item)),
          `item-${table}`,
          (item) => (this.written = item),
        ),
      // The name of an index's key space in dynalite.
      getIndexDb: (type, table, index) =>
        this.#gather(store.getIndexDb(type, table, index), `index-${type.toLowerCase()}~${table}~${index}`),
    };
  }

  #gather(space: KeySpace, prefix: string, wrote: (item: Item) => void = () => {}): KeySpace {
    return {
      ...space,
      lock: (_keys, run) => run((done) => done),
      put: (key, value, done) => {
        wrote(value);
        this.writes.push({ type: 'put', key: `${prefix}~${key}`, value });
        done();
      },
      del: (key, done) => {
        this.writes.push({ type: 'del', key: `${prefix}~${key}` });
        done();
      },
    };
  }
}

function observe(space: KeySpace, seen: (item: Item | undefined) => void): KeySpace {
  return {
    ...space,
    get: (key, done) =>
      space.get(key, (error, item) => {
        seen(item);
        done(error, item);
      }),
  };
}

/** Runs while nobody else may write these items. The same locks serialise dynalite's single-item writes. */
function locked<T>(
  store: Store,
  actions: readonly Pick<Action, 'table' | 'key'>[],
  run: () => Promise<T>,
): Promise<T> {
  const byTable = Map.groupBy(actions, ({ table }) => table);
  // All transactions lock tables in the same order, so that two of them cannot wait for each other.
  const tables = [...byTable.keys()].sort();
  const nested = tables.reduceRight<() => Promise<T>>((inner, table) => {
    const keys = (byTable.get(table) ?? []).map(({ key }) => key);
    return () =>
      new Promise((resolve, reject) => {
        store.getItemDb(table).lock(keys, (release) => {
          inner().then(release(resolve), release(reject));
        });
      });
  }, run);
  return nested();
}

/** Returns the error of a transaction that is cancelled for these reasons, one for each action. */
export function cancelled(reasons: readonly Reason[]): DynamoError {
  const codes = reasons.map(({ Code }) => Code).join(', ');
  const message = `Transaction cancelled, please refer cancellation reasons for specific reasons [${codes}]`;
  return new DynamoError(400, 'TransactionCanceledException', message, {
    Message: message,
    CancellationReasons: reasons,
  });
}

/** Returns the error of a single write to an item that a transaction uses. */
export function transactionConflict(): DynamoError {
  return new DynamoError(400, 'TransactionConflictException', ONGOING);
}

function invalid(message: string): DynamoError {
  return new DynamoError(400, 'ValidationException', message);
}

/** Returns the name of an error of DynamoDB; empty for any other error. */
export function nameOf(error: unknown): string {
  const type = (error as Partial<DynamoError>).body?.__type;
  return typeof type === 'string' ? (type.split('#')[1] ?? '') : '';
}
