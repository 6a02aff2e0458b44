/**
 * Addresses that reach us for one organizer, as the organizer has said, such as an address that their domain forwards.
 */
import { GetCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { keys } from './keys.ts';
import type { Table } from './table.ts';

/** Returns an organizer's other addresses. @param organizer their handle */
export async function getOtherAddresses(table: Table, organizer: string): Promise<readonly string[]> {
  const { Item } = await table.db.send(
    new GetCommand({ TableName: table.name, Key: keys.otherAddresses(organizer) }),
  );
  return [...((Item?.addresses as Set<string> | undefined) ?? [])];
}

/** Adds an address. @param organizer their handle @param address in lower case */
export async function addOtherAddress(table: Table, organizer: string, address: string): Promise<void> {
  await table.db.send(
    new UpdateCommand({
      TableName: table.name,
      Key: keys.otherAddresses(organizer),
      UpdateExpression: 'ADD addresses :address',
      ExpressionAttributeValues: { ':address': new Set([address]) },
    }),
  );
}
