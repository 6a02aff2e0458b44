/** People we must not write to: those who unsubscribed from an organizer, and addresses that bounced or complained. */
import { DeleteCommand, PutCommand, TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import { keptName, keptNames } from '#domain/access/erased-address.ts';
import type { SigningKeys } from '#domain/access/signing-keys.ts';
import { fingerprint } from '#domain/text/ids.ts';
import { type Key, keys } from './keys.ts';
import { getItems, type Table } from './table.ts';

/**
 * Stops new invites from one organizer to an address (RFC 8058). Updates and cancels of events they accepted are still
 * sent.
 * @param at UTC instant
 */
export async function optOut(table: Table, organizer: string, address: string, at: string): Promise<void> {
  const Item = { ...keys.optOut(organizer, fingerprint(address)), at };
  await table.db.send(new PutCommand({ TableName: table.name, Item }));
}

/** Allows new invites from one organizer again. */
export async function optIn(
  table: Table,
  signing: SigningKeys,
  organizer: string,
  address: string,
): Promise<void> {
  for (const name of namesOf(signing, address)) {
    const Key = keys.optOut(organizer, name);
    await table.db.send(new DeleteCommand({ TableName: table.name, Key }));
  }
}

/** Stops all mail from this server to an address. @param reason a stable code @param at UTC instant */
export async function suppress(table: Table, address: string, reason: string, at: string): Promise<void> {
  const Item = { ...keys.suppressed(fingerprint(address)), reason, at };
  await table.db.send(new PutCommand({ TableName: table.name, Item }));
}

/** Allows mail to an address again, once it is known that mail arrives there. */
export async function liftSuppression(table: Table, address: string): Promise<void> {
  const Key = keys.suppressed(fingerprint(address));
  await table.db.send(new DeleteCommand({ TableName: table.name, Key }));
}

/** Which of the addresses nobody on this server writes to; none of them has been erased. */
export async function readSuppressed(
  table: Table,
  addresses: readonly string[],
): Promise<ReadonlySet<string>> {
  const byKey = new Map(addresses.map((address) => [keys.suppressed(fingerprint(address)).pk, address]));
  const found = await getItems(
    table,
    [...byKey.keys()].map((pk) => ({ pk, sk: 'META' })),
  );
  return new Set(found.flatMap(({ pk }) => byKey.get(String(pk)) ?? []));
}

/** Why an address may not be written to. */
interface SendBlocks {
  readonly suppressed: boolean;
  /** True when they unsubscribed from this organizer. */
  readonly optedOut: boolean;
}

/** Reads whether an address may be written to. */
export async function readSendBlocks(
  table: Table,
  signing: SigningKeys,
  organizer: string,
  address: string,
): Promise<SendBlocks> {
  const names = namesOf(signing, address);
  const [suppressed, optedOut] = [
    names.map(keys.suppressed),
    names.map((name) => keys.optOut(organizer, name)),
  ] as const;
  const found = await getItems(table, [...suppressed, ...optedOut]);
  const has = (some: readonly Key[]) => some.some(({ pk }) => found.some((item) => item.pk === pk));
  return { suppressed: has(suppressed), optedOut: has(optedOut) };
}

/** Keeps the suppression of an erased person. It is all that is kept of them, under a name that nobody can guess. */
export function keepSuppression(table: Table, signing: SigningKeys, address: string): Promise<void> {
  return rename(table, keys.suppressed(fingerprint(address)), keys.suppressed(keptName(signing, address)));
}

/** Keeps the unsubscription of an erased person from one organizer, under a name that nobody can guess. */
export function keepOptOut(
  table: Table,
  signing: SigningKeys,
  organizer: string,
  address: string,
): Promise<void> {
  return rename(
    table,
    keys.optOut(organizer, fingerprint(address)),
    keys.optOut(organizer, keptName(signing, address)),
  );
}

async function rename(table: Table, from: Key, to: Key): Promise<void> {
  const [item] = await getItems(table, [from]);
  if (!item) return;
  await table.db.send(
    new TransactWriteCommand({
      TransactItems: [
        { Put: { TableName: table.name, Item: { ...item, ...to } } },
        { Delete: { TableName: table.name, Key: from } },
      ],
    }),
  );
}

/** Returns all names under which an address may be stored: a fingerprint until the person is erased. */
function namesOf(signing: SigningKeys, address: string): string[] {
  return [fingerprint(address), ...keptNames(signing, address)];
}
