/** The layout number of the records in the table. Code that is older than the table must not use it. */
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import { CodedError } from '#domain/text/coded-error.ts';
import { BOUNDED } from './clients.ts';
import { beginKeptNames } from './kept-names.ts';
import { keys } from './keys.ts';
import { openTable, type Table, wins } from './table.ts';

/** The layout this code writes. It is raised by a change that earlier code would misread. */
export const LAYOUT = 4;

/**
 * Opens the table for a function. The first command waits until the table is known to be no newer than the code. While
 * the table is newer, every command fails with CodedError `layout-newer`, and work stays in the queues.
 */
export function openOwnTable(name: string): Table {
  const client = new DynamoDBClient(BOUNDED);
  const table = openTable(name, client);
  const asked = openTable(name, client);
  const ask = table.db.send;
  let agreement: Promise<void> | null = null;
  const send = async (...command: Parameters<typeof table.db.send>) => {
    agreement ??= agree(asked).catch((error) => {
      // The next command asks again, since the fault may be over or newer code deployed.
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
 * Checks the layout. Code that finds no layout, or an older one, writes its own. In a table without one it begins what
 * later code takes to be complete.
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
  if (found === 0) await beginKeptNames(table);
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
  // Another function was faster, and may be newer.
  if (!noted) await agree(table, layout);
}

/** Returns the layout in which the table was last written, or 0 when nothing was written. */
export async function readLayout(table: Table): Promise<number> {
  const { Item } = await table.db.send(
    new GetCommand({ TableName: table.name, Key: keys.layout(), ConsistentRead: true }),
  );
  return Number(Item?.layout ?? 0);
}
