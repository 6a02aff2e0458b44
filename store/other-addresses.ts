/** Addresses that reach us for one organizer, such as one that their domain forwards, as they have said. */
import { GetCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { keys } from './keys.ts';
import type { Table } from './table.ts';

/** @param organizer their handle */
export async function getOtherAddresses(table: Table, organizer: string): Promise<readonly string[]> {
  const { Item } = await table.db.send(
    new GetCommand({ TableName: table.name, Key: keys.otherAddresses(organizer) }),
  );
  return [...((Item?.addresses as Set<string> | undefined) ?? [])];
}

/** @param address in small letters */
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
