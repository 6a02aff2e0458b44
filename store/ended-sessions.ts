/** Sessions that somebody signed out of. The cookie may have been copied, so deleting it is not enough. */
import { GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import { keys } from './keys.ts';
import type { Table } from './table.ts';

/** Ends a session. @param id of the session @param expires when it would have expired, milliseconds since 1970 */
export async function putEndedSession(table: Table, id: string, expires: number): Promise<void> {
  const expiresAt = Math.ceil(expires / 1000);
  await table.db.send(
    new PutCommand({ TableName: table.name, Item: { ...keys.endedSession(id), expiresAt } }),
  );
}

/** Returns true when somebody signed out of the session. */
export async function isEndedSession(table: Table, id: string): Promise<boolean> {
  const { Item } = await table.db.send(
    new GetCommand({ TableName: table.name, Key: keys.endedSession(id), ConsistentRead: true }),
  );
  return Item !== undefined;
}
