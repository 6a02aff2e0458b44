/** Lists of people to invite. Their content is in S3 and their progress in the table; both expire. */
import { GetObjectCommand, PutObjectCommand } from '@aws-sdk/client-s3';
import { GetCommand, PutCommand, QueryCommand } from '@aws-sdk/lib-dynamodb';
import type { KeptList } from '#domain/lists/kept-list.ts';
import type { ListEntry, ReadList } from '#domain/lists/people-list.ts';
import type { WhyStopped } from '#domain/notices/list-imported.ts';
import { type Bucket, isGone } from './documents.ts';
import { keys } from './keys.ts';
import { forgetEarlier, removeForGood } from './object-versions.ts';
import { type Table, wins } from './table.ts';

/** The progress of a list. */
export interface ListRecord {
  readonly eventId: string;
  readonly id: string;
  /** `read` means that the list is shown to the organizer, who has not confirmed it. */
  readonly state: 'read' | 'sending' | 'stopped';
  /** Why it was stopped at `done`; null when it was not stopped. */
  readonly stoppedBy: WhyStopped | null;
  /** True for a list that came by mail, whose report is sent by mail. */
  readonly byMail: boolean;
  /** How many people are on it. */
  readonly total: number;
  /** For the people up to this position it is known who was invited before. It is never behind `done`. */
  readonly counted: number;
  /** The people up to this position are invited. */
  readonly done: number;
  /** How many of those counted were invited before. */
  readonly known: number;
  /** UTC instant. */
  readonly createdAt: string;
  /** How many people were removed from it because they were erased. */
  readonly erased: number;
  /** When DynamoDB removes the record, in seconds since 1970. The objects are removed by a rule of the bucket. */
  readonly expiresAt: number;
}

/** Seconds, as long as the bucket keeps `lists/`: see lib/memory.ts. */
const KEPT = 30 * 24 * 3600;

/**
 * Stores a list's content, then the record that refers to it. A list that is stored already stays as it is.
 * @param now milliseconds since 1970
 * @param source the text it was read from, for a list that may be read again from another column
 */
export async function createList(
  table: Table,
  bucket: Bucket,
  list: ReadList,
  record: Pick<ListRecord, 'eventId' | 'id' | 'state' | 'byMail'>,
  now: number,
  source: string | null = null,
): Promise<void> {
  const { eventId, id } = record;
  if (await getList(table, eventId, id, now)) return;
  if (source !== null) await putObject(bucket, sourceKey(eventId, id), source, 'text/plain; charset=utf-8');
  await putObject(bucket, objectKey(eventId, id), JSON.stringify(list), 'application/json');
  const counts = { total: list.entries.length, counted: 0, done: 0, known: 0, erased: 0, stoppedBy: null };
  const times = { createdAt: new Date(now).toISOString(), expiresAt: Math.floor(now / 1000) + KEPT };
  await wins(
    table.db.send(
      new PutCommand({
        TableName: table.name,
        Item: { ...keys.list(eventId, id), ...record, ...counts, ...times },
        ConditionExpression: 'attribute_not_exists(pk) OR expiresAt <= :now',
        ExpressionAttributeValues: { ':now': now / 1000 },
      }),
    ),
  );
}

/**
 * Returns the record of a list, or null once it has expired.
 * @param now milliseconds since 1970; DynamoDB may remove an expired record hours later
 */
export async function getList(
  table: Table,
  eventId: string,
  id: string,
  now: number,
): Promise<ListRecord | null> {
  const { Item } = await table.db.send(
    new GetCommand({ TableName: table.name, Key: keys.list(eventId, id), ConsistentRead: true }),
  );
  const record = Item && toRecord(Item);
  return record && record.expiresAt > now / 1000 ? record : null;
}

/** Returns every list of an event that has not been removed. */
export async function listLists(table: Table, eventId: string): Promise<ListRecord[]> {
  const { pk, sk } = keys.list(eventId, '');
  const { Items = [] } = await table.db.send(
    new QueryCommand({
      TableName: table.name,
      KeyConditionExpression: 'pk = :pk AND begins_with(sk, :sk)',
      ExpressionAttributeValues: { ':pk': pk, ':sk': sk },
      ConsistentRead: true,
    }),
  );
  return Items.map(toRecord);
}

/** Reads the content of a list. */
export async function readListObject(
  bucket: Bucket,
  { eventId, id }: Pick<ListRecord, 'eventId' | 'id'>,
): Promise<KeptList> {
  const stored = JSON.parse(await getObject(bucket, objectKey(eventId, id))) as ObjectList;
  const places = stored.entries;
  return { ...stored, places, entries: places.filter((entry) => entry !== null) };
}

/** Stores the content of a list from which a person was removed, and deletes the text it was read from. */
export async function replaceListObject(
  bucket: Bucket,
  { eventId, id }: Pick<ListRecord, 'eventId' | 'id'>,
  { places, ...list }: KeptList,
): Promise<void> {
  const stored: ObjectList = { ...list, entries: places };
  await putObject(bucket, objectKey(eventId, id), JSON.stringify(stored), 'application/json');
  await removeForGood(bucket, sourceKey(eventId, id));
}

/** Deletes the earlier versions of a list from which a person was removed. */
export async function forgetEarlierList(
  bucket: Bucket,
  { eventId, id }: Pick<ListRecord, 'eventId' | 'id'>,
): Promise<void> {
  await forgetEarlier(bucket, objectKey(eventId, id));
}

/** Reads the content of a list, or returns null when the bucket has removed it. */
export async function findListObject(
  bucket: Bucket,
  list: Pick<ListRecord, 'eventId' | 'id'>,
): Promise<KeptList | null> {
  try {
    return await readListObject(bucket, list);
  } catch (error) {
    if (isGone(error)) return null;
    throw error;
  }
}

interface ObjectList extends Omit<ReadList, 'entries'> {
  readonly entries: readonly (ListEntry | null)[];
}

/** Returns the text a list was read from, or null when it was not stored or no longer exists. */
export async function findListSource(
  bucket: Bucket,
  list: Pick<ListRecord, 'eventId' | 'id'>,
): Promise<string | null> {
  try {
    return await readListSource(bucket, list);
  } catch (error) {
    if (isGone(error)) return null;
    throw error;
  }
}

/** Returns the text a list was read from, which must have been stored with it. */
export function readListSource(
  bucket: Bucket,
  { eventId, id }: Pick<ListRecord, 'eventId' | 'id'>,
): Promise<string> {
  return getObject(bucket, sourceKey(eventId, id));
}

/** One step of a list, taken only by the first who takes it: everybody else reads the record again. */
type ListStep = Partial<Pick<ListRecord, 'state' | 'stoppedBy' | 'counted' | 'done' | 'known' | 'erased'>>;

/**
 * Changes a list's record. Returns false when another worker changed it first, or when a person was removed from the
 * list meanwhile.
 */
export async function stepList(table: Table, list: ListRecord, step: ListStep): Promise<boolean> {
  const next = { ...list, ...step };
  return wins(
    table.db.send(
      new PutCommand({
        TableName: table.name,
        Item: { ...keys.list(list.eventId, list.id), ...next },
        ConditionExpression: '#state = :state AND counted = :counted AND done = :done AND erased = :erased',
        ExpressionAttributeNames: { '#state': 'state' },
        ExpressionAttributeValues: {
          ':state': list.state,
          ':counted': list.counted,
          ':done': list.done,
          ':erased': list.erased,
        },
      }),
    ),
  );
}

async function putObject(bucket: Bucket, Key: string, Body: string, ContentType: string): Promise<void> {
  await bucket.s3.send(new PutObjectCommand({ Bucket: bucket.name, Key, Body, ContentType }));
}

async function getObject(bucket: Bucket, Key: string): Promise<string> {
  const { Body } = await bucket.s3.send(new GetObjectCommand({ Bucket: bucket.name, Key }));
  return (await Body?.transformToString()) ?? '';
}

function sourceKey(eventId: string, id: string): string {
  return `lists/${eventId}/${id}.txt`;
}

function objectKey(eventId: string, id: string): string {
  return `lists/${eventId}/${id}.json`;
}

function toRecord({ pk: _pk, sk: _sk, ...record }: Record<string, unknown>): ListRecord {
  return record as unknown as ListRecord;
}
