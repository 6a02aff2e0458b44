/** Organizers, their limits, and their latest statistics. */
import { DeleteCommand, PutCommand, QueryCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import {
  type Allowance,
  allowanceOf,
  type OrganizerQuotas,
  UNLIMITED,
} from '#domain/access/organizer-quota.ts';
import type { OrganizerTotals } from '#domain/counts/totals.ts';
import { organizerHandle, SHARDS } from '#domain/text/ids.ts';
import { keys } from './keys.ts';
import { getItems, type Table } from './table.ts';

/** The record of an organizer. */
export interface OrganizerRecord {
  readonly handle: string;
  /** The normalised address. */
  readonly address: string;
  /** The name that they gave for the events that they make here; null for none. */
  readonly name: string | null;
  /** UTC instant of their first event. */
  readonly since: string;
  /** UTC instant; null while they are not suspended. */
  readonly suspendedAt: string | null;
  /** Their own limits; null in each for which the limit of all organizers applies. */
  readonly limits: OrganizerQuotas;
  /** Null until somebody looked at their statistics. */
  readonly totals: OrganizerTotals | null;
}

/** How many organizers are read of each shard: 4,000 in all. */
const LISTED = 250;

/**
 * Adds an organizer to those of the domain. An organizer who is in the list already stays as they are.
 * @param at UTC instant
 */
export async function recordOrganizer(table: Table, address: string, at: string): Promise<void> {
  const handle = organizerHandle(address);
  await update(table, handle, 'SET handle = :handle, address = :address, since = if_not_exists(since, :at)', {
    ':handle': handle,
    ':address': address,
    ':at': at,
  });
}

/** Removes an organizer without events from those of the domain. */
export async function removeOrganizer(table: Table, handle: string): Promise<void> {
  await table.db.send(new DeleteCommand({ TableName: table.name, Key: keys.organizer(handle) }));
}

/** Returns the record of an organizer, or null. */
export async function getOrganizer(table: Table, handle: string): Promise<OrganizerRecord | null> {
  const [item] = await getItems(table, [keys.organizer(handle)]);
  return item ? toRecord(item) : null;
}

/** Returns every organizer who has made an event, 4,000 at most; `more` is true when there are others. */
export async function listOrganizers(
  table: Table,
): Promise<{ readonly organizers: OrganizerRecord[]; readonly more: boolean }> {
  const shards = await Promise.all(
    Array.from({ length: SHARDS }, (_, shard) =>
      table.db.send(
        new QueryCommand({
          TableName: table.name,
          KeyConditionExpression: 'pk = :pk',
          ExpressionAttributeValues: { ':pk': keys.organizersOf(shard).pk },
          Limit: LISTED,
        }),
      ),
    ),
  );
  return {
    organizers: shards.flatMap(({ Items = [] }) => Items.map(toRecord)),
    more: shards.some(({ LastEvaluatedKey }) => LastEvaluatedKey !== undefined),
  };
}

/**
 * Returns the next organizer after a handle, going through all shards; null at the end.
 * @param from the shard to begin with
 */
export async function nextOrganizer(
  table: Table,
  from: number,
  after: string | null,
): Promise<{ readonly shard: number; readonly handle: string } | null> {
  for (let shard = from; shard < SHARDS; shard += 1) {
    const { pk } = keys.organizersOf(shard);
    const start = shard === from && after ? keys.organizer(after) : undefined;
    const { Items = [] } = await table.db.send(
      new QueryCommand({
        TableName: table.name,
        KeyConditionExpression: 'pk = :pk',
        ExpressionAttributeValues: { ':pk': pk },
        ExclusiveStartKey: start,
        Limit: 1,
        ConsistentRead: true,
      }),
    );
    if (Items[0]) return { shard, handle: toRecord(Items[0]).handle };
  }
  return null;
}

/** Suspends an organizer. @param at UTC instant, or null to lift the suspension */
export function suspendOrganizer(table: Table, handle: string, at: string | null): Promise<void> {
  return update(table, handle, 'SET suspendedAt = :at', { ':at': at });
}

/** Sets an organizer's own limits. */
export function setOrganizerQuotas(table: Table, handle: string, limits: OrganizerQuotas): Promise<void> {
  return update(table, handle, 'SET limits = :limits', { ':limits': limits });
}

/** Keeps the name of an organizer, who has made an event. */
export function nameOrganizer(table: Table, handle: string, name: string): Promise<void> {
  return update(table, handle, 'SET #name = :name', { ':name': name }, { '#name': 'name' });
}

/** Stores an organizer's statistics. */
export function keepTotals(table: Table, handle: string, totals: OrganizerTotals): Promise<void> {
  return update(table, handle, 'SET totals = :totals', { ':totals': totals });
}

/** Returns the limits of every organizer without limits of their own. */
export async function getQuotasForAll(table: Table): Promise<OrganizerQuotas> {
  const [item] = await getItems(table, [keys.limitsForAll()]);
  return (item?.limits as OrganizerQuotas | undefined) ?? UNLIMITED;
}

/** Sets the limits of every organizer without limits of their own. */
export async function setQuotasForAll(table: Table, limits: OrganizerQuotas): Promise<void> {
  await table.db.send(new PutCommand({ TableName: table.name, Item: { ...keys.limitsForAll(), limits } }));
}

/** Returns what the owner of an event may do at this moment, strongly consistent. */
export async function getAllowance(table: Table, owner: string): Promise<Allowance> {
  const [forAll, own] = [keys.limitsForAll(), keys.organizer(organizerHandle(owner))];
  const items = await getItems(table, [forAll, own]);
  const find = (pk: string) => items.find((item) => item.pk === pk);
  const organizer = find(own.pk);
  return allowanceOf(
    organizer ? toRecord(organizer) : null,
    (find(forAll.pk)?.limits as OrganizerQuotas | undefined) ?? UNLIMITED,
  );
}

async function update(
  table: Table,
  handle: string,
  UpdateExpression: string,
  ExpressionAttributeValues: Record<string, unknown>,
  ExpressionAttributeNames?: Record<string, string>,
): Promise<void> {
  await table.db.send(
    new UpdateCommand({
      TableName: table.name,
      Key: keys.organizer(handle),
      UpdateExpression,
      ExpressionAttributeValues,
      ...(ExpressionAttributeNames && { ExpressionAttributeNames }),
    }),
  );
}

function toRecord(item: Record<string, unknown>): OrganizerRecord {
  const { pk: _pk, sk: _sk, ...rest } = item;
  const {
    name = null,
    suspendedAt = null,
    limits = UNLIMITED,
    totals = null,
    ...named
  } = rest as Partial<OrganizerRecord>;
  return {
    ...(named as Pick<OrganizerRecord, 'handle' | 'address' | 'since'>),
    name,
    suspendedAt,
    limits,
    totals,
  };
}
