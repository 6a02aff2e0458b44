/**
 * BatchExecuteStatement, for the statements of PartiQL that our stack sends: see local/partiql.ts. Each statement is
 * executed by itself, as the single write that does the same.
 * https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_BatchExecuteStatement.html
 */
import { parseStatement, type Statement, UNDERSTOOD } from '../partiql.ts';
import type { Touched } from './capacity.ts';
import {
  createKey,
  DynamoError,
  getTable,
  type Item,
  type Json,
  type Store,
  type Table,
  validateKey,
} from './dynalite.ts';
import { nameOf, singleWrite } from './transactions.ts';

/** A statement with its parameters, as a request holds it. */
interface Asked {
  readonly Statement: string;
  readonly Parameters?: readonly Value[];
  readonly ReturnValuesOnConditionCheckFailure?: string;
}
type Value = Item[string];

/** The single write that does what a statement says. */
interface Write {
  readonly operation: 'PutItem' | 'UpdateItem';
  readonly table: Table;
  readonly key: Item;
  readonly request: Json;
}

const MOST_STATEMENTS = 25;
const LONGEST_STATEMENT = 8192;

/** The codes of errors of statements, by the errors of the single writes. */
const CODES: Readonly<Record<string, string>> = {
  ConditionalCheckFailedException: 'ConditionalCheckFailed',
  TransactionConflictException: 'TransactionConflict',
  ValidationException: 'ValidationError',
  ResourceNotFoundException: 'ResourceNotFound',
};

/**
 * Executes statements, each for itself. The answer has a response to each, in order, with its error when it failed.
 * @throws ValidationException when there are none or too many of them, two are about one item, or one is in a form that
 * is not understood; DynamoDB would execute many of the latter
 * @param touch is called with each item that was written, or whose condition was not met
 */
export async function executeStatements(
  store: Store,
  request: Json,
  touch: (item: Touched) => void = () => {},
): Promise<Json> {
  const asked = (request.Statements ?? []) as readonly Asked[];
  if (asked.length < 1 || asked.length > MOST_STATEMENTS)
    throw invalid(`Member must have length between 1 and ${MOST_STATEMENTS}: statements`);
  const parsed = asked.map((each) => ({ each, statement: understood(each.Statement) }));
  const writes = await Promise.all(
    parsed.map(({ each, statement }) => writeOf(store, each, statement).catch(refusalOf)),
  );
  const keys = writes.flatMap((write) =>
    'Error' in write ? [] : [`${write.table.TableName}\n${createKey(write.key, write.table)}`],
  );
  if (new Set(keys).size < keys.length) throw invalid('Provided list of item keys contains duplicates');
  const Responses = await Promise.all(
    writes.map((write) => ('Error' in write ? write : respond(store, write, touch))),
  );
  return { Responses };
}

function understood(text: string): Statement {
  const statement = text.length > LONGEST_STATEMENT ? null : parseStatement(text);
  if (!statement) throw invalid(UNDERSTOOD);
  return statement;
}

/** @throws what is wrong with a statement whatever is stored */
async function writeOf(store: Store, asked: Asked, statement: Statement): Promise<Write> {
  const { Parameters = [], ReturnValuesOnConditionCheckFailure } = asked;
  const request = { TableName: statement.table, ReturnValuesOnConditionCheckFailure };
  const names = statement.verb === 'INSERT' ? statement.item : [...statement.set, ...statement.where];
  if (Parameters.length !== names.length)
    throw invalid("Number of parameters in request and statement don't match.");
  const table = await getTable(store, statement.table);
  if (statement.verb === 'INSERT') {
    const Item = bound(statement.item, Parameters);
    const key = keyOf(Item, table, 'Key attribute should be present in the item');
    return { operation: 'PutItem', table, key, request: { ...request, Item, ...absent(key) } };
  }
  const where = bound(statement.where, Parameters.slice(statement.set.length));
  const key = keyOf(where, table, 'Where clause does not contain a mandatory equality on all key attributes');
  const update = { Key: key, ...expressionsOf(statement, Parameters) };
  return { operation: 'UpdateItem', table, key, request: { ...request, ...update } };
}

/** Returns attributes with their values. */
function bound(names: readonly string[], values: readonly Value[]): Item {
  if (new Set(names).size < names.length) throw invalid('An attribute has two values.');
  return Object.fromEntries(names.map((name, index) => [name, values[index] as Value]));
}

function keyOf(attributes: Item, table: Table, otherwise: string): Item {
  const names = table.KeySchema.map(({ AttributeName }) => AttributeName);
  if (names.some((name) => !attributes[name])) throw invalid(otherwise);
  const key = Object.fromEntries(names.map((name) => [name, attributes[name] as Value]));
  const wrong = validateKey(key, table);
  if (wrong) throw wrong;
  return key;
}

/** The condition that there is no item with this key. */
function absent(key: Item): Json {
  const [name] = Object.keys(key);
  return { ConditionExpression: 'attribute_not_exists(#key)', ExpressionAttributeNames: { '#key': name } };
}

/** An item that does not exist is not created, unlike by UpdateItem: the condition covers the key too. */
function expressionsOf(
  { set, remove, where }: Extract<Statement, { verb: 'UPDATE' }>,
  values: readonly Value[],
): Json {
  const equals = (offset: number) => (_: string, index: number) => `#${offset + index} = :${offset + index}`;
  const removed = remove.map((_, index) => `#${values.length + index}`).join(', ');
  return {
    UpdateExpression: `SET ${set.map(equals(0)).join(', ')}${removed && ` REMOVE ${removed}`}`,
    ConditionExpression: where.map(equals(set.length)).join(' AND '),
    ExpressionAttributeNames: Object.fromEntries(
      [...set, ...where, ...remove].map((name, index) => [`#${index}`, name]),
    ),
    ExpressionAttributeValues: Object.fromEntries(values.map((value, index) => [`:${index}`, value])),
  };
}

/** Executes one statement and returns its response. */
async function respond(
  store: Store,
  { operation, table, request }: Write,
  touch: (item: Touched) => void,
): Promise<Json> {
  const { TableName } = table;
  const touched: Touched[] = [];
  try {
    await singleWrite(store, operation, request, (item) => touched.push(item));
    touched.forEach(touch);
    return { TableName };
  } catch (error) {
    const refusal = refusalOf(error);
    if (refusal.Error.Code !== 'ConditionalCheckFailed') return { ...refusal, TableName };
    for (const item of touched) touch({ ...item, isRefused: true });
    if (operation === 'UpdateItem') return { ...refusal, TableName };
    const duplicate = { Code: 'DuplicateItem', Message: 'Duplicate primary key exists in table' };
    return { Error: { ...refusal.Error, ...duplicate }, TableName };
  }
}

interface Refusal {
  readonly Error: { readonly Code: string; readonly Message: string; readonly Item?: unknown };
}

/** Returns the response to a statement that failed. @throws what is no error of DynamoDB */
function refusalOf(error: unknown): Refusal {
  const Code = CODES[nameOf(error)];
  if (!Code) throw error;
  const { message, body } = error as DynamoError;
  return { Error: { Code, Message: message, ...(body.Item ? { Item: body.Item } : {}) } };
}

function invalid(message: string): DynamoError {
  return new DynamoError(400, 'ValidationException', message);
}
