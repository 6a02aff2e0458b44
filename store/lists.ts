/** Lists of people to invite: what was read from them in S3, how far they are in the table. */
import { GetObjectCommand, PutObjectCommand } from '@aws-sdk/client-s3';
import { GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import type { ReadList } from '../domain/list.ts';
import type { ListStop } from '../domain/mail/notices/list-imported.ts';
import type { Bucket } from './documents.ts';
import { keys } from './keys.ts';
import { type Table, wins } from './table.ts';

export interface ListRecord {
  readonly eventId: string;
  readonly id: string;
  /** `read`: shown to the organizer, who has not said go. */
  readonly state: 'read' | 'sending' | 'stopped';
  /** Why it was stopped, from `done` on; null when it was not. */
  readonly stoppedBy: ListStop | null;
  /** A list that came by mail is reported on by mail. */
  readonly byMail: boolean;
  /** People on it. */
  readonly total: number;
  /** From the beginning up to here it is known who was invited before; never behind `done`. */
  readonly counted: number;
  /** From the beginning up to here everybody is invited. */
  readonly done: number;
  /** Among those counted, who was invited before. */
  readonly known: number;
  /** UTC instant. */
  readonly createdAt: string;
}

/**
 * Stores what was read, then the record that points to it. A list that is there already stays as it is.
 * @param source what it was read from, for a list that may be read again in another way
 */
export async function createList(
  table: Table,
  bucket: Bucket,
  list: ReadList,
  record: Pick<ListRecord, 'eventId' | 'id' | 'state' | 'byMail' | 'createdAt'>,
  source: string | null = null,
): Promise<void> {
  const { eventId, id } = record;
  if (await getList(table, eventId, id)) return;
  if (source !== null) await putObject(bucket, sourceKey(eventId, id), source, 'text/plain; charset=utf-8');
  await putObject(bucket, objectKey(eventId, id), JSON.stringify(list), 'application/json');
  const counts = { total: list.entries.length, counted: 0, done: 0, known: 0, stoppedBy: null };
  await wins(
    table.db.send(
      new PutCommand({
        TableName: table.name,
        Item: { ...keys.list(eventId, id), ...record, ...counts },
        ConditionExpression: 'attribute_not_exists(pk)',
      }),
    ),
  );
}

export async function getList(table: Table, eventId: string, id: string): Promise<ListRecord | null> {
  const { Item } = await table.db.send(
    new GetCommand({ TableName: table.name, Key: keys.list(eventId, id), ConsistentRead: true }),
  );
  if (!Item) return null;
  const { pk: _pk, sk: _sk, ...record } = Item;
  return record as ListRecord;
}

export async function readListObject(
  bucket: Bucket,
  { eventId, id }: Pick<ListRecord, 'eventId' | 'id'>,
): Promise<ReadList> {
  const stored = JSON.parse(await getObject(bucket, objectKey(eventId, id))) as ReadList;
  // Lists that were stored before there were columns have none.
  return { ...stored, columns: stored.columns ?? [] };
}

/** What a list was read from; only of one that was stored with it. */
export function readListSource(
  bucket: Bucket,
  { eventId, id }: Pick<ListRecord, 'eventId' | 'id'>,
): Promise<string> {
  return getObject(bucket, sourceKey(eventId, id));
}

/** One step of a list, taken only by the first who takes it: everybody else reads the record again. */
export type ListStep = Partial<Pick<ListRecord, 'state' | 'stoppedBy' | 'counted' | 'done' | 'known'>>;

export async function stepList(table: Table, list: ListRecord, step: ListStep): Promise<void> {
  const next = { ...list, ...step };
  await wins(
    table.db.send(
      new PutCommand({
        TableName: table.name,
        Item: { ...keys.list(list.eventId, list.id), ...next },
        ConditionExpression: '#state = :state AND counted = :counted AND done = :done',
        ExpressionAttributeNames: { '#state': 'state' },
        ExpressionAttributeValues: { ':state': list.state, ':counted': list.counted, ':done': list.done },
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
  return `events/${eventId}/lists/${id}.txt`;
}

function objectKey(eventId: string, id: string): string {
  return `events/${eventId}/lists/${id}.json`;
}
