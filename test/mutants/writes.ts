/** Mistakes in what is written to the table and the queues. */
import type { Mutant } from './mutant.ts';
import { store } from './tests.ts';

export const WRITES: readonly Mutant[] = [
  {
    mistake: 'A recipient is written without looking whether somebody else was faster',
    file: 'store/change-recipient.ts',
    find: `        ConditionExpression: 'revision = :revision',
        ExpressionAttributeValues: { ':revision': current.revision },
`,
    replace: '',
    caughtBy: store('every write of many workers on one recipient is made in the end'),
  },
  {
    mistake: 'A new recipient may overwrite one that is there',
    file: 'store/change-recipient.ts',
    find: `    : { TableName: table.name, Item, ConditionExpression: 'attribute_not_exists(pk)' };`,
    replace: '    : { TableName: table.name, Item };',
    caughtBy: store('what a caller knows of the record saves a read, and is safe when it is out of date'),
  },
  {
    mistake: 'An event is replaced without comparing its revision',
    file: 'store/events.ts',
    find: `    ConditionExpression: 'revision = :revision',
    ExpressionAttributeValues: { ':revision': current.revision },
`,
    replace: '',
    caughtBy: store('of two edits that read the same version one is stored'),
  },
  {
    mistake: 'An event that is there is created anew',
    file: 'store/events.ts',
    find: `const absent = { TableName: table.name, ConditionExpression: 'attribute_not_exists(pk)' };`,
    replace: 'const absent = { TableName: table.name };',
    caughtBy: store('an event is created once, with both codes and its summary in the organizer’s list'),
  },
  {
    mistake: 'The tally does not move with the status',
    file: 'store/change-recipient.ts',
    find: '    ...addTo(table, keys.tally(eventId, shardOf(id)), withChange(moves)),\n',
    replace: '',
    caughtBy: store('a recipient, their history and the tally change together'),
  },
  {
    mistake: 'The row of an answer is lost when another one takes its place',
    file: 'domain/recipient/row-in-record.ts',
    find: 'new Map([...(before ? [before] : []), ...history].map(',
    replace: 'new Map([...history].map(',
    caughtBy: store('is stored with the answer that replaces it, and always shown', 'row-in-record'),
  },
  {
    mistake: 'Who walks through a shard passes over a row that leaves its record',
    file: 'store/people-pages.ts',
    find: 'ScanIndexForward: false',
    replace: 'ScanIndexForward: true',
    caughtBy: store(
      'is not passed over by who walks through a shard while the answer is replaced',
      'row-in-record',
    ),
  },
  {
    mistake: 'A limit is counted and never reached',
    file: 'store/rate-limits.ts',
    find: "    ConditionExpression: 'attribute_not_exists(takenCount) OR takenCount <= :room',",
    replace:
      "    ConditionExpression: 'attribute_not_exists(takenCount) OR takenCount <= :room OR :count > :room OR takenCount > :room',",
    caughtBy: store('a limit gives what is left in its window and no more'),
  },
  {
    mistake: 'Work that comes again takes from a limit again',
    file: 'store/rate-limits.ts',
    find: '  if (by === null) return',
    replace: '  if (by !== undefined) return',
    caughtBy: store(
      'a worker that took from a limit and died may ask again, and takes nothing more; nobody else may',
    ),
  },
  {
    mistake: 'A link to sign in may be used twice',
    file: 'store/sign-ins.ts',
    find: "        ConditionExpression: 'attribute_exists(pk)',\n",
    replace: '',
    caughtBy: store('a request to sign in is used up by one of two clicks'),
  },
  {
    mistake: 'What SQS refused of a batch is forgotten',
    file: 'store/queue.ts',
    find: '    left = left.filter(({ Id }) => failed.has(Id));',
    replace: '    left = left.filter(({ Id }) => failed.has(String([Id, Id])));',
    caughtBy: store('what was refused of a batch is sent again, and nothing else', 'queue'),
  },
  {
    mistake: 'A write that met a transaction counts as failed',
    file: 'store/retries.ts',
    find: "  'TransactionConflictException',\n",
    replace: '',
    caughtBy: store('is made again, the same', 'contention'),
  },
  {
    mistake: 'A transaction whose condition failed is made again when others were in the way, too',
    file: 'store/retries.ts',
    find: 'reasons.every((reason)',
    replace: 'reasons.some((reason)',
    caughtBy: store('is not made again', 'contention'),
  },
  {
    mistake: 'Keys that DynamoDB left are asked for at once, without end',
    file: 'store/table.ts',
    find: "    if (vain === ATTEMPTS) throw new CodedError('table-busy', BUSY);\n",
    replace: '    void [ATTEMPTS, CodedError, BUSY];\n',
    caughtBy: store('waits longer while nothing at all is read, and gives up in the end', 'contention'),
  },
];
