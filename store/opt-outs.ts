/** Who must not be written to: those who unsubscribed from an organizer, and addresses that bounced or complained. */
import { DeleteCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import { fingerprint } from '../domain/ids.ts';
import { type Key, keys } from './keys.ts';
import { getItems, type Table } from './table.ts';

/** Stops new invites from one organizer (RFC 8058); updates and cancels of what they accepted still go. */
export async function optOut(table: Table, organizer: string, address: string, at: string): Promise<void> {
  const Item = { ...keys.optOut(organizer, fingerprint(address)), at };
  await table.db.send(new PutCommand({ TableName: table.name, Item }));
}

/** They want to be invited by the organizer again. */
export async function optIn(table: Table, organizer: string, address: string): Promise<void> {
  const Key = keys.optOut(organizer, fingerprint(address));
  await table.db.send(new DeleteCommand({ TableName: table.name, Key }));
}

/** Nobody on this server writes to the address again. */
export async function suppress(table: Table, address: string, reason: string, at: string): Promise<void> {
  const Item = { ...keys.suppressed(fingerprint(address)), reason, at };
  await table.db.send(new PutCommand({ TableName: table.name, Item }));
}

/** Why an address may not be written to. */
export interface Stops {
  readonly suppressed: boolean;
  /** Unsubscribed from this organizer. */
  readonly optedOut: boolean;
}

export async function readStops(table: Table, organizer: string, address: string): Promise<Stops> {
  const [suppressed, optedOut] = [
    keys.suppressed(fingerprint(address)),
    keys.optOut(organizer, fingerprint(address)),
  ] as const;
  const found = await getItems(table, [suppressed, optedOut]);
  const has = ({ pk }: Key) => found.some((item) => item.pk === pk);
  return { suppressed: has(suppressed), optedOut: has(optedOut) };
}
