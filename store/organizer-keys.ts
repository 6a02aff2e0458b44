/** Keys of organizers, stored by their hashes, and the list of each organizer's keys. */
import {
  DeleteCommand,
  GetCommand,
  QueryCommand,
  TransactWriteCommand,
  UpdateCommand,
} from '@aws-sdk/lib-dynamodb';
import type { KeyScope } from '#domain/access/organizer-key.ts';
import { organizerHandle } from '#domain/text/ids.ts';
import { keys } from './keys.ts';
import { getItems, type Table, wins } from './table.ts';

/** The key of an organizer. */
export interface OrganizerKey {
  /** SHA-256 of the key, in hexadecimal. */
  readonly hash: string;
  /** The normalised address of the organizer whose events it opens. */
  readonly organizer: string;
  readonly name: string;
  readonly scope: KeyScope;
  /** UTC instant. */
  readonly createdAt: string;
  /** UTC instant, at most an hour before the last use; null before the first. */
  readonly lastUsedAt: string | null;
}

/** How exact the time of the last use is, in milliseconds. */
const EXACT = 3600 * 1000;

/** Stores a new key and its place in the organizer's list. */
export async function putOrganizerKey(table: Table, key: OrganizerKey): Promise<void> {
  const put = (Item: object) => ({ Put: { TableName: table.name, Item } });
  const { hash, organizer } = key;
  await table.db.send(
    new TransactWriteCommand({
      TransactItems: [
        put({ ...keys.organizerKey(hash), ...key }),
        put(keys.organizerKeyOf(organizerHandle(organizer), hash)),
      ],
    }),
  );
}

/** Returns a key, strongly consistent, or null when it is unknown or revoked. */
export async function findOrganizerKey(table: Table, hash: string): Promise<OrganizerKey | null> {
  const { Item } = await table.db.send(
    new GetCommand({ TableName: table.name, Key: keys.organizerKey(hash), ConsistentRead: true }),
  );
  return Item ? toKey(Item) : null;
}

/**
 * Records that a key was used, at most once an hour. Nothing is written when the key was revoked meanwhile.
 * @param now milliseconds since 1970
 */
export async function recordKeyUse(table: Table, key: OrganizerKey, now: number): Promise<void> {
  if (key.lastUsedAt !== null && now - Date.parse(key.lastUsedAt) < EXACT) return;
  await wins(
    table.db.send(
      new UpdateCommand({
        TableName: table.name,
        Key: keys.organizerKey(key.hash),
        UpdateExpression: 'SET lastUsedAt = :at',
        ConditionExpression: 'lastUsedAt = :before',
        ExpressionAttributeValues: {
          ':at': new Date(now).toISOString(),
          ':before': key.lastUsedAt,
        },
      }),
    ),
  );
}

/** Returns all keys of an organizer, oldest first. @param organizer a normalised address */
export async function listOrganizerKeys(table: Table, organizer: string): Promise<OrganizerKey[]> {
  const { pk, sk } = keys.organizerKeyOf(organizerHandle(organizer), '');
  const { Items = [] } = await table.db.send(
    new QueryCommand({
      TableName: table.name,
      KeyConditionExpression: 'pk = :pk AND begins_with(sk, :sk)',
      ExpressionAttributeValues: { ':pk': pk, ':sk': sk },
      ConsistentRead: true,
    }),
  );
  const found = await getItems(
    table,
    Items.map((item) => keys.organizerKey(String(item.sk).slice(sk.length))),
  );
  return found.map(toKey).sort((one, other) => (one.createdAt < other.createdAt ? -1 : 1));
}

/**
 * Deletes a key of an organizer, which then does not work any more. After a crash in between, the list names a key that does
 * not exist, and is read without it.
 * @returns false when the organizer has no such key
 */
export async function revokeOrganizerKey(table: Table, organizer: string, hash: string): Promise<boolean> {
  const isTheirs = await wins(
    table.db.send(
      new DeleteCommand({
        TableName: table.name,
        Key: keys.organizerKey(hash),
        ConditionExpression: 'organizer = :organizer',
        ExpressionAttributeValues: { ':organizer': organizer },
      }),
    ),
  );
  await table.db.send(
    new DeleteCommand({ TableName: table.name, Key: keys.organizerKeyOf(organizerHandle(organizer), hash) }),
  );
  return isTheirs;
}

function toKey({ pk: _pk, sk: _sk, ...key }: Record<string, unknown>): OrganizerKey {
  return key as unknown as OrganizerKey;
}
