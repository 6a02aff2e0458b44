/** How records lie in the table, by number: code that is older than the table must not touch it. */
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import { CodedError } from '#domain/text/coded-error.ts';
import { BOUNDED } from './clients.ts';
import { keys } from './keys.ts';
import { openTable, type Table, wins } from './table.ts';

/** What this code writes. It goes up with a change that code from before it would misread. */
export const LAYOUT = 1;

/**
 * Opens the table for a function. Its first command waits until the table is known to be no newer than the code; while it
 * is newer, each fails with CodedError `layout-newer`, and work stays in the queues.
 */
export function openOwnTable(name: string): Table {
  const client = new DynamoDBClient(BOUNDED);
  const table = openTable(name, client);
  const asked = openTable(name, client);
  const ask = table.db.send;
  let agreement: Promise<void> | null = null;
  const send = async (...command: Parameters<typeof table.db.send>) => {
    agreement ??= agree(asked).catch((error) => {
      // Asked once more by the next command: the fault may be over, or the code be the newer one again.
      agreement = null;
      throw error;
    });
    await agreement;
    return ask.apply(table.db, command);
  };
  table.db.send = send as typeof table.db.send;
  return table;
}

/**
 * The first code that finds no layout, or an older one, notes its own.
 * @throws CodedError `layout-newer`
 */
export async function agree(table: Table, layout = LAYOUT): Promise<void> {
  const Key = keys.layout();
  const found = await readLayout(table);
  if (found === layout) return;
  if (found > layout)
    throw new CodedError(
      'layout-newer',
      `The table has layout ${found} and this code knows ${layout}: deploy the newer version again.`,
    );
  const noted = await wins(
    table.db.send(
      new PutCommand({
        TableName: table.name,
        Item: { ...Key, layout },
        ConditionExpression: 'attribute_not_exists(pk) OR layout < :layout',
        ExpressionAttributeValues: { ':layout': layout },
      }),
    ),
  );
  // Somebody else was faster, and may be newer.
  if (!noted) await agree(table, layout);
}

/** The layout that the table was last written in; 0 before anything was. */
export async function readLayout(table: Table): Promise<number> {
  const { Item } = await table.db.send(
    new GetCommand({ TableName: table.name, Key: keys.layout(), ConsistentRead: true }),
  );
  return Number(Item?.layout ?? 0);
}
