/** The counter-proposals to an event. They are written together with the reply they came in: see recipients.ts. */
import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import type { Proposal } from '#domain/recipient/history.ts';
import { keys } from './keys.ts';
import type { Table } from './table.ts';

/** Returns the latest proposals, newest first. */
export async function listProposals(table: Table, eventId: string, limit: number): Promise<Proposal[]> {
  const { pk, sk } = keys.proposalsOf(eventId);
  const { Items = [] } = await table.db.send(
    new QueryCommand({
      TableName: table.name,
      KeyConditionExpression: 'pk = :pk AND begins_with(sk, :sk)',
      ExpressionAttributeValues: { ':pk': pk, ':sk': sk },
      ScanIndexForward: false,
      Limit: limit,
    }),
  );
  return Items.map(({ pk: _pk, sk: _sk, ...proposal }) => proposal as Proposal);
}
