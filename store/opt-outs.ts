/** Who must not be written to: those who unsubscribed from an organizer, and addresses that bounced or complained. */
import { GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import { fingerprint } from '../domain/ids.ts';
import { keys } from './keys.ts';
import type { Table } from './table.ts';

/** Stops new invites from one organizer (RFC 8058); updates and cancels of what they accepted still go. */
export async function optOut(table: Table, organizer: string, address: string, at: string): Promise<void> {
  const Item = { ...keys.optOut(organizer, fingerprint(address)), at };
  await table.db.send(new PutCommand({ TableName: table.name, Item }));
}

export async function hasOptedOut(table: Table, organizer: string, address: string): Promise<boolean> {
  return exists(table, keys.optOut(organizer, fingerprint(address)));
}

/** Nobody on this server writes to the address again. */
export async function suppress(table: Table, address: string, reason: string, at: string): Promise<void> {
  const Item = { ...keys.suppressed(fingerprint(address)), reason, at };
  await table.db.send(new PutCommand({ TableName: table.name, Item }));
}

export async function isSuppressed(table: Table, address: string): Promise<boolean> {
  return exists(table, keys.suppressed(fingerprint(address)));
}

async function exists(table: Table, key: ReturnType<typeof keys.suppressed>): Promise<boolean> {
  const { Item } = await table.db.send(
    new GetCommand({ TableName: table.name, Key: key, ConsistentRead: true }),
  );
  return Item !== undefined;
}
