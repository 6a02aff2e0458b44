/**
 * DynamoDB in memory, at the `send` of the document client: conditions and transactions as DynamoDB keeps them, for the
 * operations the stores use. The tests of the stores run on it as on the others: see test/store/databases.ts.
 */
import {
  type CancellationReason,
  ConditionalCheckFailedException,
  TransactionCanceledException,
} from '@aws-sdk/client-dynamodb';
import type {
  BatchExecuteStatementCommandInput,
  BatchGetCommandInput,
  DeleteCommandInput,
  GetCommandInput,
  PutCommandInput,
  QueryCommandInput,
  TransactWriteCommandInput,
  UpdateCommandInput,
} from '@aws-sdk/lib-dynamodb';
import { INDEXES } from '#lib/indexes.ts';
import { type Bindings, type Item, meets, updated } from './expressions.ts';
import { checked, invalid, type Key, keyOf, stored, textOf } from './items.ts';
import { MESSAGES, type ParsedStatement, refused, statementOf } from './statements.ts';

/** One write: what it does to the item that is there; undefined for no item. */
interface Write extends Bindings {
  readonly key: Key;
  readonly condition: string | undefined;
  readonly apply: (current: Item | undefined) => Item | undefined;
}

const MOST_ACTIONS = 100;
const MOST_KEYS = 100;
const MOST_STATEMENTS = 25;

export class MemoryTable {
  readonly #partitions = new Map<string, Map<string, Item>>();

  /** Carries out one command of the document client. @throws what DynamoDB does */
  perform(name: string, input: unknown): object {
    switch (name) {
      case 'GetCommand':
        return this.#get(input as GetCommandInput);
      case 'BatchGetCommand':
        return this.#batchGet(input as BatchGetCommandInput);
      case 'QueryCommand':
        return this.#query(input as QueryCommandInput);
      case 'PutCommand':
        return this.#single(putOf(input as PutCommandInput), input as PutCommandInput);
      case 'UpdateCommand':
        return this.#single(updateOf(input as UpdateCommandInput), input as UpdateCommandInput);
      case 'DeleteCommand':
        return this.#single(deleteOf(input as DeleteCommandInput), input as DeleteCommandInput);
      case 'TransactWriteCommand':
        return this.#transact(input as TransactWriteCommandInput);
      case 'BatchExecuteStatementCommand':
        return this.#execute(input as BatchExecuteStatementCommandInput);
      default:
        throw new Error(`${name} is not one of the commands the stores use.`);
    }
  }

  #read({ pk, sk }: Key): Item | undefined {
    return this.#partitions.get(pk)?.get(sk);
  }

  #get({ Key }: GetCommandInput): object {
    const item = this.#read(keyOf(Key));
    return item ? { Item: structuredClone(item) } : {};
  }

  #batchGet({ RequestItems = {} }: BatchGetCommandInput): object {
    const answers = Object.entries(RequestItems).map(([table, { Keys = [] }]) => {
      const keys = Keys.map(keyOf);
      if (keys.length < 1 || keys.length > MOST_KEYS) throw invalid('Too many items requested');
      if (new Set(keys.map(textOf)).size < keys.length)
        throw invalid('Provided list of item keys contains duplicates');
      return [table, keys.flatMap((key) => structuredClone(this.#read(key)) ?? [])];
    });
    return { Responses: Object.fromEntries(answers), UnprocessedKeys: {} };
  }

  /** An index is always up to date here. */
  #query(input: QueryCommandInput): object {
    const { KeyConditionExpression = '', FilterExpression, ScanIndexForward = true, Limit } = input;
    const { sortKey, entry } = indexOf(input);
    const pk = String(input.ExpressionAttributeValues?.[':pk']);
    const inOrder = [...(this.#partitions.get(pk)?.values() ?? [])]
      .filter((item) => item[sortKey] !== undefined)
      .map(entry)
      .filter((item) => meets(KeyConditionExpression, item, input))
      .sort((one, other) => (String(one[sortKey]) < String(other[sortKey]) ? -1 : 1));
    if (!ScanIndexForward) inOrder.reverse();
    const after = input.ExclusiveStartKey?.[sortKey] as string | undefined;
    const rest = inOrder.filter(
      (item) =>
        after === undefined ||
        (ScanIndexForward ? String(item[sortKey]) > after : String(item[sortKey]) < after),
    );
    const page = rest.slice(0, Limit ?? rest.length);
    const last = page.at(-1);
    // DynamoDB does not look whether anything follows a full page.
    const more = last && Limit !== undefined && page.length === Limit;
    return {
      Items: structuredClone(
        page.filter((item) => !FilterExpression || meets(FilterExpression, item, input)),
      ),
      ...(more ? { LastEvaluatedKey: { pk: last['pk'], sk: last['sk'], [sortKey]: last[sortKey] } } : {}),
    };
  }

  #single(write: Write, input: PutCommandInput | UpdateCommandInput | DeleteCommandInput): object {
    const current = this.#read(write.key);
    if (!isMet(write, current)) {
      const wanted = input.ReturnValuesOnConditionCheckFailure === 'ALL_OLD' && current;
      throw new ConditionalCheckFailedException({
        message: 'The conditional request failed',
        $metadata: {},
        ...(wanted ? { Item: marshalled(current) } : {}),
      });
    }
    const next = write.apply(current);
    this.#store(write.key, next);
    const returned = { ALL_NEW: next, ALL_OLD: current }[String(input.ReturnValues)];
    return returned ? { Attributes: structuredClone(returned) } : {};
  }

  #transact({ TransactItems = [] }: TransactWriteCommandInput): object {
    const writes = TransactItems.map(({ Put, Update, Delete }) => {
      if (Put) return putOf(Put);
      if (Update) return updateOf(Update as UpdateCommandInput);
      if (Delete) return deleteOf(Delete);
      throw new Error('The stores put, update and delete in transactions.');
    });
    if (writes.length < 1 || writes.length > MOST_ACTIONS)
      throw invalid('Member must have length between 1 and 100');
    if (new Set(writes.map(({ key }) => textOf(key))).size < writes.length)
      throw invalid('Transaction request cannot include multiple operations on one item');
    const met = writes.map((write) => isMet(write, this.#read(write.key)));
    if (met.includes(false))
      throw cancelled(met.map((holds) => (holds ? { Code: 'None' } : { Code: 'ConditionalCheckFailed' })));
    const results = writes.map((write) => ({ key: write.key, next: write.apply(this.#read(write.key)) }));
    for (const { key, next } of results) this.#store(key, next);
    return {};
  }

  #execute({ Statements = [] }: BatchExecuteStatementCommandInput): object {
    if (Statements.length < 1 || Statements.length > MOST_STATEMENTS)
      throw invalid('Member must have length between 1 and 25');
    const statements = Statements.map(statementOf);
    const keys = statements.flatMap((one) => ('key' in one ? [textOf(one.key)] : []));
    if (new Set(keys).size < keys.length) throw invalid('Provided list of item keys contains duplicates');
    return { Responses: statements.map((one) => ('key' in one ? this.#executeOne(one) : one)) };
  }

  #executeOne({ table: TableName, key, code, isMet, apply, returnsOld }: ParsedStatement): object {
    const current = this.#read(key);
    if (!isMet(current)) {
      const old = returnsOld && current ? { Item: structuredClone(current) } : {};
      return { TableName, Error: { Code: code, Message: MESSAGES[code], ...old } };
    }
    try {
      this.#store(key, apply(current));
      return { TableName };
    } catch (error) {
      return { TableName, ...refused(error) };
    }
  }

  #store(key: Key, item: Item | undefined): void {
    const partition = this.#partitions.get(key.pk) ?? new Map<string, Item>();
    this.#partitions.set(key.pk, partition);
    if (item) partition.set(key.sk, item);
    else partition.delete(key.sk);
  }
}

/** What a query looks at: the sort key, and what an item has there. Sort keys of our indexes are unique in a partition. */
function indexOf({ IndexName, ConsistentRead }: QueryCommandInput) {
  if (IndexName === undefined) return { sortKey: 'sk', entry: (item: Item) => item };
  const index = INDEXES.find(({ name }) => name === IndexName);
  if (!index) throw invalid(`The table does not have the specified index: ${IndexName}`);
  if (ConsistentRead) throw invalid('Consistent reads are not supported on global secondary indexes');
  const names = new Set(['pk', 'sk', index.sortKey, ...index.attributes]);
  const entry = (item: Item) => Object.fromEntries(Object.entries(item).filter(([name]) => names.has(name)));
  return { sortKey: index.sortKey, entry };
}

/** What DynamoDB says of a transaction that did nothing. */
export function cancelled(CancellationReasons: CancellationReason[]): TransactionCanceledException {
  const codes = CancellationReasons.map(({ Code }) => Code).join(', ');
  const message = `Transaction cancelled, please refer cancellation reasons for specific reasons [${codes}]`;
  return new TransactionCanceledException({ message, $metadata: {}, CancellationReasons });
}

function isMet({ condition, ...bindings }: Write, current: Item | undefined): boolean {
  return !condition || meets(condition, current, bindings);
}

function putOf(input: Pick<PutCommandInput, 'Item' | 'ConditionExpression' | keyof Bindings>): Write {
  return { ...writeOf(input.Item, input), apply: () => checked(stored(input.Item)) };
}

function updateOf(input: UpdateCommandInput): Write {
  const key = keyOf(input.Key);
  const { UpdateExpression = '' } = input;
  const apply = (current: Item | undefined) =>
    checked(stored(updated(UpdateExpression, current ?? { ...key }, input)));
  return { ...writeOf(key, input), apply };
}

function deleteOf(input: Pick<DeleteCommandInput, 'Key' | 'ConditionExpression' | keyof Bindings>): Write {
  return { ...writeOf(input.Key, input), apply: () => undefined };
}

function writeOf(key: unknown, input: Bindings & { readonly ConditionExpression?: string | undefined }) {
  const { ConditionExpression: condition, ExpressionAttributeNames, ExpressionAttributeValues } = input;
  return { key: keyOf(key), condition, ExpressionAttributeNames, ExpressionAttributeValues };
}

/** Errors carry items as they went over the wire. */
function marshalled(item: Item): Record<string, { S: string } | { N: string }> {
  const entries = Object.entries(item).map(([name, value]) => [
    name,
    typeof value === 'number' ? { N: String(value) } : { S: String(value) },
  ]);
  return Object.fromEntries(entries);
}
