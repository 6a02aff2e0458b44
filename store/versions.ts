/** Every version of an event, with the report of its round. */
import { GetCommand, QueryCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import type { EventRecord } from '#domain/event/event.ts';
import { type EventVersion, type RoundReport, versionOf } from '#domain/event/version-history.ts';
import { keys } from './keys.ts';
import { type Consistency, type Table, wins } from './table.ts';

/** The name of `notified` in the attribute `heard`. */
const NOTIFIED = 'told';

/** The report of a round as the attribute `heard` stores it. */
type StoredRoundReport = Omit<RoundReport, 'notified'> & { readonly [NOTIFIED]: number };

/** Returns the write that stores the current version of an event, for the transaction that makes it. */
export function putVersion(table: Table, event: EventRecord) {
  const { roundReport: heard, ...version } = versionOf(event);
  const Item = { ...keys.version(event.id, event.version), ...version, heard };
  return { Put: { TableName: table.name, Item } };
}

/** Stores the report of the round of a version, if the version exists. */
export async function recordRoundReport(
  table: Table,
  eventId: string,
  version: number,
  { notified, ...others }: RoundReport,
): Promise<void> {
  const heard: StoredRoundReport = { [NOTIFIED]: notified, ...others };
  await wins(
    table.db.send(
      new UpdateCommand({
        TableName: table.name,
        Key: keys.version(eventId, version),
        UpdateExpression: 'SET heard = :heard',
        ConditionExpression: 'attribute_exists(pk)',
        ExpressionAttributeValues: { ':heard': heard },
      }),
    ),
  );
}

/** The attributes that store the reports of single shards until the round is complete begin with this. */
const SHARD = 'shard#';

/**
 * Stores the reports of shards of a round that takes several invocations. Storing them again changes nothing.
 * @param reports by the number of the shard
 * @returns all reports that are stored so far; none when the version does not exist
 */
export async function recordShardReports(
  table: Table,
  eventId: string,
  version: number,
  reports: ReadonlyMap<number, RoundReport>,
): Promise<RoundReport[]> {
  const entries = [...reports];
  const sent = table.db.send(
    new UpdateCommand({
      TableName: table.name,
      Key: keys.version(eventId, version),
      UpdateExpression: `SET ${entries.map((_, index) => `#s${index} = :s${index}`).join(', ')}`,
      ExpressionAttributeNames: Object.fromEntries(
        entries.map(([shard], index) => [`#s${index}`, SHARD + shard]),
      ),
      ExpressionAttributeValues: Object.fromEntries(
        entries.map(([, report], index) => [`:s${index}`, report]),
      ),
      ConditionExpression: 'attribute_exists(pk)',
      ReturnValues: 'ALL_NEW',
    }),
  );
  // The event may have been deleted since the round began.
  if (!(await wins(sent))) return [];
  const { Attributes = {} } = await sent;
  const stored = Object.entries(Attributes).filter(([name]) => name.startsWith(SHARD));
  return stored.map(([, report]) => report as RoundReport);
}

/** Returns one version, or null when it does not exist. */
export async function getVersion(
  table: Table,
  eventId: string,
  version: number,
): Promise<EventVersion | null> {
  const { Item } = await table.db.send(
    new GetCommand({ TableName: table.name, Key: keys.version(eventId, version), ConsistentRead: true }),
  );
  return Item ? readVersion(Item) : null;
}

/** Returns the latest versions, newest first. */
export async function listVersions(
  table: Table,
  eventId: string,
  limit: number,
  consistency: Consistency = 'eventual',
): Promise<EventVersion[]> {
  const { pk, sk } = keys.versionsOf(eventId);
  const { Items = [] } = await table.db.send(
    new QueryCommand({
      TableName: table.name,
      KeyConditionExpression: 'pk = :pk AND begins_with(sk, :sk)',
      ExpressionAttributeValues: { ':pk': pk, ':sk': sk },
      ScanIndexForward: false,
      Limit: limit,
      ConsistentRead: consistency === 'strong',
    }),
  );
  return Items.map(readVersion);
}

function readVersion({ pk: _pk, sk: _sk, heard, ...attributes }: Record<string, unknown>): EventVersion {
  const version = Object.fromEntries(Object.entries(attributes).filter(([name]) => !name.startsWith(SHARD)));
  return { ...version, roundReport: readReport(heard as StoredRoundReport | null) } as EventVersion;
}

function readReport(heard: StoredRoundReport | null): RoundReport | null {
  if (!heard) return null;
  const { [NOTIFIED]: notified, ...others } = heard;
  return { notified, ...others };
}
