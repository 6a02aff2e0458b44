/**
 * Makes DynamoDB refuse requests, or leave parts of them undone, because it is busy.
 * https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Programming.Errors.html
 */
import { DynamoError, type Json } from './dynalite.ts';
import type { FaultSwitch } from './faults.ts';
import { cancelled, transactionConflict } from './transactions.ts';

const WRITES = /^(?:PutItem|UpdateItem|DeleteItem)$/;
const BUSY = 'The level of configured provisioned throughput for the table was exceeded.';
/** The name of the undone parts in the answer to a batch. */
const UNDONE: Readonly<Record<string, string>> = {
  BatchGetItem: 'UnprocessedKeys',
  BatchWriteItem: 'UnprocessedItems',
};

/**
 * Applies the faults that are switched on, and executes the rest of the request with `perform`.
 * @throws DynamoError when a fault refuses the request, before it has any effect
 */
export async function withMishaps(
  operation: string,
  request: Json,
  faults: FaultSwitch,
  perform: (request: Json) => Promise<Json>,
): Promise<Json> {
  const { fail, throttle, unprocessed, conflict } = faults.current().dynamodb ?? {};
  const parts = (request.TransactItems as unknown[] | undefined)?.length ?? 0;
  if (faults.happens(fail)) {
    const message = 'The request could not be completed because of an internal error.';
    throw new DynamoError(500, 'InternalServerError', message);
  }
  if (operation === 'BatchExecuteStatement') return withRefusals(request, faults, perform);
  if (faults.happens(throttle)) throw parts > 0 ? cancelled(firstOf(parts, 'ThrottlingError')) : busy();
  if (operation === 'TransactWriteItems' && faults.happens(conflict)) {
    throw cancelled(firstOf(parts, 'TransactionConflict'));
  }
  if (WRITES.test(operation) && faults.happens(conflict)) throw transactionConflict();
  const name = UNDONE[operation];
  if (!name || !unprocessed) return perform(request);
  const { done, undone } = split(request.RequestItems as Batch, () => faults.happens(unprocessed));
  if (Object.keys(done).length === 0) throw busy();
  const answer = await perform({ ...request, RequestItems: done });
  return { ...answer, [name]: joined(answer[name] as Batch | undefined, undone) };
}

/** Refuses statements of a batch, each for itself, and executes the rest. */
async function withRefusals(
  request: Json,
  faults: FaultSwitch,
  perform: (request: Json) => Promise<Json>,
): Promise<Json> {
  const { throttle, conflict } = faults.current().dynamodb ?? {};
  const refusals = ((request.Statements ?? []) as readonly unknown[]).map(() => {
    if (faults.happens(throttle)) return { Code: 'ProvisionedThroughputExceeded', Message: BUSY };
    const { message: Message } = transactionConflict();
    return faults.happens(conflict) ? { Code: 'TransactionConflict', Message } : null;
  });
  if (!refusals.some(Boolean)) return perform(request);
  const Statements = (request.Statements as readonly unknown[]).filter((_, index) => !refusals[index]);
  const answer = Statements.length > 0 ? await perform({ ...request, Statements }) : {};
  const executed = ((answer.Responses ?? []) as readonly unknown[]).values();
  const Responses = refusals.map((refusal) => (refusal ? { Error: refusal } : executed.next().value));
  return { ...answer, Responses };
}

/** Returns the reasons of a transaction that its first action cancels. */
function firstOf(parts: number, Code: string): { readonly Code: string }[] {
  return Array.from({ length: parts }, (_, index) => ({ Code: index === 0 ? Code : 'None' }));
}

function busy(): DynamoError {
  return new DynamoError(400, 'ProvisionedThroughputExceededException', BUSY);
}

/** By table: what to read, or a list of writes. */
type Batch = Record<string, Asked>;
type Asked = { readonly Keys: readonly unknown[] } | readonly unknown[];

function split(batch: Batch, isLeft: () => boolean): { done: Batch; undone: Batch } {
  const done: Batch = {};
  const undone: Batch = {};
  for (const [table, asked] of Object.entries(batch)) {
    const parts = Map.groupBy(entriesOf(asked), () => (isLeft() ? undone : done));
    for (const [side, entries] of parts) side[table] = holding(asked, entries);
  }
  return { done, undone };
}

function joined(one: Batch = {}, other: Batch): Batch {
  const both = { ...one };
  for (const [table, asked] of Object.entries(other)) {
    both[table] = holding(asked, [...entriesOf(one[table] ?? []), ...entriesOf(asked)]);
  }
  return both;
}

function entriesOf(asked: Asked): readonly unknown[] {
  return 'Keys' in asked ? asked.Keys : asked;
}

function holding(asked: Asked, entries: readonly unknown[]): Asked {
  return 'Keys' in asked ? { ...asked, Keys: entries } : entries;
}
