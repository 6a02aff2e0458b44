/** The codes that open an event, by their hashes. */
import { GetCommand } from '@aws-sdk/lib-dynamodb';
import type { Scope } from '#domain/access/codes.ts';
import { keys } from './keys.ts';
import type { Table } from './table.ts';

/** What a code opens. */
interface CodeRecord {
  readonly eventId: string;
  readonly scope: Scope;
  /** The id of the request that made the code; absent for a code that was made with the event. */
  readonly request?: string;
}

/** Returns the item of a code. */
export function codeItem(hash: string, code: CodeRecord) {
  return { ...keys.code(hash), ...code };
}

/**
 * Returns what a code opens, or null for an unknown or replaced code. The read is strongly consistent, so that a
 * replaced code stops working at once.
 */
export async function findCode(table: Table, hash: string): Promise<CodeRecord | null> {
  const { Item } = await table.db.send(
    new GetCommand({ TableName: table.name, Key: keys.code(hash), ConsistentRead: true }),
  );
  if (!Item) return null;
  const { pk: _pk, sk: _sk, ...code } = Item;
  return code as CodeRecord;
}
