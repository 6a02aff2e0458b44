/**
 * Which names of erased people may have send blocks (store/send-blocks.ts). Nearly nobody is erased while something stops
 * mail to them, so their items are looked for only where one item, which is read for many guests at once, says that there
 * may be one: it has an attribute for the beginning of each such name.
 */
import { GetCommand, PutCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { keys } from './keys.ts';
import { type Table, wins } from './table.ts';

/** Characters of a name, of five bits each: one in 32,768 names has a given beginning. */
const LENGTH = 3;
/** With more beginnings, reading them costs about as much as looking for everybody. They are given up then. */
const MOST = 8_000;

/** The attribute that says that any name may have send blocks. It is longer than a beginning. */
const ANY = 'everybody';

/**
 * Begins the item in a new table. A table of layout 2 or older has none, and may have names that nobody noted: there, any
 * name may have send blocks.
 */
export async function beginKeptNames(table: Table): Promise<void> {
  await wins(
    table.db.send(
      new PutCommand({
        TableName: table.name,
        Item: keys.keptNames(),
        ConditionExpression: 'attribute_not_exists(pk)',
      }),
    ),
  );
}

/**
 * Notes that a name may have send blocks. It is called before they are stored; calling it twice changes nothing.
 * @param most about how many beginnings are kept
 */
export async function noteKeptName(table: Table, name: string, most = MOST): Promise<void> {
  const item = await readItem(table);
  const beginning = name.slice(0, LENGTH);
  if (item?.[ANY] || item?.[beginning]) return;
  await wins(
    table.db.send(
      new UpdateCommand({
        TableName: table.name,
        Key: keys.keptNames(),
        UpdateExpression: 'SET #name = :true',
        ConditionExpression: 'attribute_exists(pk)',
        ExpressionAttributeNames: { '#name': Object.keys(item ?? {}).length < most ? beginning : ANY },
        ExpressionAttributeValues: { ':true': true },
      }),
    ),
  );
}

/** Returns a function that says whether a name may have send blocks, strongly consistent. */
export async function readKeptNames(table: Table): Promise<(name: string) => boolean> {
  const item = await readItem(table);
  return (name) => !item || item[ANY] !== undefined || item[name.slice(0, LENGTH)] !== undefined;
}

async function readItem(table: Table): Promise<Record<string, unknown> | undefined> {
  const { Item } = await table.db.send(
    new GetCommand({ TableName: table.name, Key: keys.keptNames(), ConsistentRead: true }),
  );
  return Item;
}
