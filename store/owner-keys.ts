/** Keys of the domain's owners, stored by their hashes. */
import { DeleteCommand, GetCommand, PutCommand, QueryCommand } from '@aws-sdk/lib-dynamodb';
import { keys } from './keys.ts';
import type { Table } from './table.ts';

/** The key of an owner. */
interface OwnerKey {
  /** SHA-256 of the key, in hexadecimal. */
  readonly hash: string;
  /** Address of the owner who made it. The key works as long as that address is an owner's. */
  readonly madeBy: string;
  /** UTC instant. */
  readonly madeAt: string;
}

/** Stores a key. */
export async function putOwnerKey(table: Table, key: OwnerKey): Promise<void> {
  await table.db.send(
    new PutCommand({ TableName: table.name, Item: { ...keys.ownerKey(key.hash), ...key } }),
  );
}

/** Returns a key, strongly consistent, or null when it is unknown or revoked. */
export async function findOwnerKey(table: Table, hash: string): Promise<OwnerKey | null> {
  const { Item } = await table.db.send(
    new GetCommand({ TableName: table.name, Key: keys.ownerKey(hash), ConsistentRead: true }),
  );
  return Item ? toKey(Item) : null;
}

/** Returns all keys, oldest first. */
export async function listOwnerKeys(table: Table): Promise<OwnerKey[]> {
  const { pk, sk } = keys.ownerKey('');
  const { Items = [] } = await table.db.send(
    new QueryCommand({
      TableName: table.name,
      KeyConditionExpression: 'pk = :pk AND begins_with(sk, :sk)',
      ExpressionAttributeValues: { ':pk': pk, ':sk': sk },
      ConsistentRead: true,
    }),
  );
  return Items.map(toKey).sort((one, other) => (one.madeAt < other.madeAt ? -1 : 1));
}

/** Deletes a key, which then does not work any more. */
export async function revokeOwnerKey(table: Table, hash: string): Promise<void> {
  await table.db.send(new DeleteCommand({ TableName: table.name, Key: keys.ownerKey(hash) }));
}

function toKey({ pk: _pk, sk: _sk, ...key }: Record<string, unknown>): OwnerKey {
  return key as unknown as OwnerKey;
}
