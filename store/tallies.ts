/** Counts of an event, summed over its shards. */
import { BatchGetCommand } from '@aws-sdk/lib-dynamodb';
import { SHARDS } from '../domain/ids.ts';
import { sumTallies, type Tally } from '../domain/tally.ts';
import { keys } from './keys.ts';
import type { Table } from './table.ts';

/** The whole event's tally, read in one strongly consistent batch. */
export async function readTally(table: Table, eventId: string): Promise<Tally> {
  const Keys = Array.from({ length: SHARDS }, (_, shard) => keys.tally(eventId, shard));
  const items: Record<string, unknown>[] = [];
  let request: Record<string, { Keys: Record<string, unknown>[]; ConsistentRead?: boolean }> | undefined = {
    [table.name]: { Keys: Keys.map((key) => ({ ...key })), ConsistentRead: true },
  };
  while (request && Object.keys(request).length > 0) {
    const answer: {
      Responses?: Record<string, Record<string, unknown>[]>;
      UnprocessedKeys?: typeof request;
    } = (await table.db.send(new BatchGetCommand({ RequestItems: request }))) as never;
    items.push(...(answer.Responses?.[table.name] ?? []));
    request = answer.UnprocessedKeys;
  }
  return sumTallies(items.map(({ pk: _pk, sk: _sk, ...counts }) => counts as Tally));
}
