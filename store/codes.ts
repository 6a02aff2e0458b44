/** The codes that open an event, by their hashes. */
import { GetCommand } from '@aws-sdk/lib-dynamodb';
import type { Scope } from '#domain/access/codes.ts';
import { keys } from './keys.ts';
import type { Table } from './table.ts';

interface CodeRecord {
  readonly eventId: string;
  readonly scope: Scope;
  /** Names the request that it came of; not there for a code that the event was made with. */
  readonly request?: string;
}

/** What is kept of a code. */
export function codeItem(hash: string, code: CodeRecord) {
  return { ...keys.code(hash), ...code };
}

/** What a code opens, or null for an unknown or replaced one. Strongly consistent: a replaced one stops at once. */
export async function findCode(table: Table, hash: string): Promise<CodeRecord | null> {
  const { Item } = await table.db.send(
    new GetCommand({ TableName: table.name, Key: keys.code(hash), ConsistentRead: true }),
  );
  if (!Item) return null;
  const { pk: _pk, sk: _sk, ...code } = Item;
  return code as CodeRecord;
}
