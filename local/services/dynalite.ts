/** A typed interface to the internal parts of dynalite. */
import { createRequire } from 'node:module';
import { CodedError } from '#domain/text/coded-error.ts';
import { type Parser, rememberParsed } from './expressions.ts';

const require = createRequire(import.meta.url);

/** An item in DynamoDB JSON: `{ pk: { S: '…' } }`. */
export type Item = Record<string, Record<string, unknown>>;
/** A JSON object. */
export type Json = Record<string, unknown>;
/** A Node-style callback. */
type Done<T> = (error?: Error | null, value?: T) => void;

/** An error of DynamoDB; `body` is the answer's JSON. */
export class DynamoError extends Error {
  readonly statusCode: number;
  readonly body: Json;
  constructor(statusCode: number, name: string, message: string, more: Json = {}) {
    super(message);
    this.statusCode = statusCode;
    this.body = { __type: `com.amazonaws.dynamodb.v20120810#${name}`, message, ...more };
  }
}

/** One key space: the items of a table, or one of its indexes. */
export interface KeySpace {
  /** Waits for all `keys` at once, so that holders of several keys cannot block each other. */
  lock(keys: string | readonly string[], run: (release: <F>(done: F) => F) => void): void;
  get(key: string, done: Done<Item>): void;
  put(key: string, item: Item, done: Done<void>): void;
  del(key: string, done: Done<void>): void;
}

/** A write to a key space. */
export type Write =
  | { readonly type: 'put'; readonly key: string; readonly value: Item }
  | { readonly type: 'del'; readonly key: string };

/** The description of a table. */
export interface Table {
  readonly TableName: string;
  readonly TableStatus: string;
  readonly KeySchema: readonly KeyElement[];
  readonly GlobalSecondaryIndexes?: readonly Index[];
}

/** A part of a key. */
export interface KeyElement {
  readonly AttributeName: string;
}

/** A global secondary index of a table. */
export interface Index {
  readonly IndexName: string;
  readonly KeySchema: readonly KeyElement[];
  readonly Projection: { readonly ProjectionType: string; readonly NonKeyAttributes?: readonly string[] };
}

/** The database. */
export interface Store {
  readonly db: {
    open(): Promise<void>;
    get(key: string, done: Done<Item>): void;
    getSync(key: string): Item | undefined;
    batch(writes: readonly Write[]): Promise<void>;
    clear(range: { gte: string; lt: string }): Promise<void>;
    close(): Promise<void>;
  };
  readonly tableDb: {
    get(name: string, done: Done<Table>): void;
    put(name: string, table: Table, done: Done<void>): void;
    del(name: string, done: Done<void>): void;
  };
  getTable(name: string, done: Done<Table>): void;
  getItemDb(table: string): KeySpace;
  getIndexDb(type: string, table: string, index: string): KeySpace;
}

interface Validations {
  checkTypes(data: Json, types: Json): Json;
  checkValidations(data: Json, types: Json, custom: unknown, store: Store): void;
}
interface Database {
  create(options: Json): Store;
  createKey(item: Item, table: Table): string;
  validateKey(key: Item, table: Table): Error | undefined;
  validateItem(item: Item, table: Table): Error | undefined;
}

for (const kind of ['condition', 'update', 'projection'])
  rememberParsed(require(`dynalite/db/${kind}Parser`) as Parser);

const validations = require('dynalite/validations') as Validations;
const database = require('dynalite/db') as Database;
/** Functions of dynalite that compute and check keys and items. */
export const { createKey, validateKey, validateItem } = database;

/** The operations of dynalite that our stack uses. */
const OPERATIONS = new Set([
  ...['GetItem', 'PutItem', 'UpdateItem', 'DeleteItem', 'BatchGetItem', 'BatchWriteItem', 'Query', 'Scan'],
  ...['CreateTable', 'DeleteTable', 'DescribeTable', 'ListTables', 'DescribeTimeToLive'],
]);

/** Opens the database in `path`, or in memory. @throws CodedError `data-dir-in-use` when another process has it open */
export async function openStore(path: string | undefined): Promise<Store> {
  const store = database.create({ ...(path ? { path } : {}), createTableMs: 0, deleteTableMs: 0 });
  try {
    await store.db.open();
  } catch (error) {
    if (((error as Error).cause as { code?: string } | undefined)?.code !== 'LEVEL_LOCKED') throw error;
    const message = `${path} is used by another server. Stop that one, or set DATA_DIR to another directory.`;
    throw new CodedError('data-dir-in-use', message, { cause: error });
  }
  // A lookup takes microseconds. Handing it to another thread, as dynalite does, takes many times that.
  store.db.get = (key, done) => {
    try {
      setImmediate(done, null, store.db.getSync(key));
    } catch (error) {
      setImmediate(done, error as Error);
    }
  };
  cacheTables(store.tableDb);
  return store;
}

/** What is gathered for the next batch of a database. */
const GATHERED = new WeakMap<Store['db'], { readonly writes: Write[]; readonly done: Promise<void> }>();

/**
 * Writes atomically, even when the process dies. What is written in one turn of the event loop is one batch, since each batch
 * occupies another thread: it is written as a whole or not at all, and so is each write in it.
 */
export async function writeBatch({ db }: Pick<Store, 'db'>, writes: readonly Write[]): Promise<void> {
  if (writes.length === 0) return;
  const gathered = GATHERED.get(db);
  if (gathered) {
    gathered.writes.push(...writes);
    return gathered.done;
  }
  const together = [...writes];
  const write = async () => {
    await new Promise((resolve) => setImmediate(resolve));
    GATHERED.delete(db);
    await db.batch(together);
  };
  const done = write();
  GATHERED.set(db, { writes: together, done });
  return done;
}

/** dynalite reads and parses the description of the table in every request. */
function cacheTables(tables: Store['tableDb']): void {
  const known = new Map<string, Table>();
  const { get, put, del } = tables;
  tables.get = (name, done) => {
    const table = known.get(name);
    if (table) return void setImmediate(done, null, table);
    get(name, (error, found) => {
      if (found) known.set(name, found);
      done(error, found);
    });
  };
  const forgotten = (name: string, done: Done<void>): Done<void> => {
    known.delete(name);
    return (error) => {
      known.delete(name);
      done(error);
    };
  };
  tables.put = (name, table, done) => put(name, table, forgotten(name, done));
  tables.del = (name, done) => del(name, forgotten(name, done));
}

/** Checks a request as DynamoDB does and parses its expressions. @throws an error of the form of DynamoError */
export function checked(store: Store, operation: string, request: Json): Json {
  if (!OPERATIONS.has(operation)) {
    throw new DynamoError(400, 'UnknownOperationException', `${operation} does not exist on this machine.`);
  }
  const { types, custom } = load('validations', operation) as { types: Json; custom: unknown };
  const data = validations.checkTypes({ ...request }, types);
  validations.checkValidations(data, types, custom, store);
  return data;
}

/** Executes a checked request on `store`. */
export function act(store: Store, operation: string, data: Json): Promise<Json> {
  const action = load('actions', operation) as (store: Store, data: Json, done: Done<Json>) => void;
  return new Promise((resolve, reject) => {
    action(store, data, (error, value) => (error ? reject(error) : resolve(value ?? {})));
  });
}

/** Returns the description of a table. */
export function getTable(store: Store, name: string): Promise<Table> {
  return new Promise((resolve, reject) => {
    store.getTable(name, (error, table) => (error ? reject(error) : resolve(table as Table)));
  });
}

function load(folder: 'actions' | 'validations', operation: string): unknown {
  return require(`dynalite/${folder}/${operation[0]?.toLowerCase()}${operation.slice(1)}`);
}
