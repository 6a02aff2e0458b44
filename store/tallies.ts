/** Counts of an event, summed over its shards. */
import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import { countersOf, sumTallies, type Tally } from '#domain/counts/tally.ts';
import { SHARDS } from '#domain/text/ids.ts';
import { type BatchName, deadNotes } from './count-batches.ts';
import { keys } from './keys.ts';
import { getItems, type Table } from './table.ts';

/** Returns the tally of a whole event, read in one strongly consistent batch. */
export async function readTally(table: Table, eventId: string): Promise<Tally> {
  return (await readTallyOf(table, eventId, 0)).tally;
}

/**
 * Returns the tally of a whole event, and the batches in it whose workers died (store/count-batches.ts).
 * @param now milliseconds since 1970
 */
export async function readTallyOf(
  table: Table,
  eventId: string,
  now: number,
): Promise<{ readonly tally: Tally; readonly dead: readonly BatchName[] }> {
  const keysOf = shardKeys(eventId);
  const items = await getItems(table, keysOf);
  const dead = items.flatMap((item): BatchName[] => {
    const [note, ...notes] = deadNotes(item, now);
    const shard = keysOf.findIndex(({ pk }) => pk === item.pk);
    return note === undefined ? [] : [{ eventId, shard, notes: [note, ...notes] }];
  });
  return { tally: sumTallies(items.map(countersOf)), dead };
}

/**
 * Returns how much occurrences differ from the series, by occurrence. Occurrences that do not differ are missing.
 * @param from id of the first one
 * @param to id of the last one
 */
export async function readDifferences(
  table: Table,
  eventId: string,
  from: string,
  to: string,
): Promise<Map<string, Tally>> {
  const differences = new Map<string, Tally>();
  const shards = await Promise.all(
    Array.from({ length: SHARDS }, (_, shard) => differencesIn(table, eventId, shard, from, to)),
  );
  for (const { pk: _, sk, ...counts } of shards.flat()) {
    const instance = String(sk).split('#')[1] ?? '';
    differences.set(instance, sumTallies([differences.get(instance) ?? {}, counts as Tally]));
  }
  return differences;
}

async function differencesIn(table: Table, eventId: string, shard: number, from: string, to: string) {
  const { pk, sk } = keys.difference(eventId, shard, from);
  const { Items = [] } = await table.db.send(
    new QueryCommand({
      TableName: table.name,
      KeyConditionExpression: 'pk = :pk AND sk BETWEEN :from AND :to',
      ExpressionAttributeValues: { ':pk': pk, ':from': sk, ':to': keys.difference(eventId, shard, to).sk },
      ConsistentRead: true,
    }),
  );
  return Items;
}

/** The shards of so many events are read in one batch: DynamoDB reads at most 100 items at once. */
const EVENTS_AT_ONCE = 6;
const BATCHES_AT_ONCE = 8;

/** Returns the tallies of many events, by event. */
export async function readTallies(table: Table, eventIds: readonly string[]): Promise<Map<string, Tally>> {
  const tallies = new Map<string, Tally>();
  const step = EVENTS_AT_ONCE * BATCHES_AT_ONCE;
  for (let start = 0; start < eventIds.length; start += step) {
    const batches = Array.from({ length: BATCHES_AT_ONCE }, (_, batch) => {
      const from = start + batch * EVENTS_AT_ONCE;
      return eventIds.slice(from, from + EVENTS_AT_ONCE);
    });
    const items = await Promise.all(batches.map((ids) => getItems(table, ids.flatMap(shardKeys))));
    for (const item of items.flat()) {
      const id = String(item.pk).split('#')[1] ?? '';
      tallies.set(id, sumTallies([tallies.get(id) ?? {}, countersOf(item)]));
    }
  }
  return tallies;
}

function shardKeys(eventId: string) {
  return Array.from({ length: SHARDS }, (_, shard) => keys.tally(eventId, shard));
}
