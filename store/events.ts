/** Events, and the list of each organizer's events. */
import {
  GetCommand,
  QueryCommand,
  TransactWriteCommand,
  type TransactWriteCommandInput,
} from '@aws-sdk/lib-dynamodb';
import type { Scope } from '#domain/access/codes.ts';
import type { EventRecord } from '#domain/event/event.ts';
import { type EventSummary, eventSummaryOf } from '#domain/event/event-summary.ts';
import { fingerprint, organizerHandle } from '#domain/text/ids.ts';
import { codeItem } from './codes.ts';
import { keys } from './keys.ts';
import { type Consistency, conditionFailed, getItems, queryItems, type Table, wins } from './table.ts';
import { putVersion } from './versions.ts';

/** Returns one event, strongly consistent, or null when there is none. */
export async function getEvent(table: Table, id: string): Promise<EventRecord | null> {
  const { Item } = await table.db.send(
    new GetCommand({ TableName: table.name, Key: keys.event(id), ConsistentRead: true }),
  );
  return Item ? toEvent(Item) : null;
}

/** Returns the event in an item of the table. */
export function toEvent({ pk: _pk, sk: _sk, ...event }: Record<string, unknown>): EventRecord {
  // Events of earlier releases lack fields that were added later.
  return { replaced: [], sourceOrganizer: null, ...event } as unknown as EventRecord;
}

/**
 * Stores a new event with the hashes of its codes and its place in the organizer's list. It is followed from the beginning
 * when a webhook is for all events of its organizer.
 * @returns false when the event exists already; nothing was written then
 */
export async function createEvent(
  table: Table,
  event: EventRecord,
  codeHashes: Readonly<Record<Scope, string>>,
): Promise<boolean> {
  const absent = { TableName: table.name, ConditionExpression: 'attribute_not_exists(pk)' };
  const [organizer] = await getItems(table, [keys.organizer(organizerHandle(event.owner))]);
  const isFollowed = organizer?.followedAt !== undefined;
  const stored = isFollowed ? { ...event, followedAt: event.createdAt } : event;
  const code = (scope: Scope) => codeItem(codeHashes[scope], { eventId: event.id, scope });
  try {
    await table.db.send(
      new TransactWriteCommand({
        TransactItems: [
          { Put: { ...absent, Item: { ...keys.event(event.id), ...stored } } },
          { Put: { ...absent, Item: code('api') } },
          { Put: { ...absent, Item: code('manage') } },
          { Put: { TableName: table.name, Item: keys.source(fingerprint(event.sourceUid), event.id) } },
          putEventSummary(table, event),
          putVersion(table, event),
        ],
      }),
    );
    return true;
  } catch (error) {
    if (conditionFailed(error)) return false;
    throw error;
  }
}

/** The most events of one UID that are returned. */
const SAME_UID_MOST = 10;

/** Returns the events of different organizers with the same calendar UID. */
export async function eventsOfUid(table: Table, uid: string): Promise<EventRecord[]> {
  const { pk, sk } = keys.source(fingerprint(uid), '');
  const { Items = [] } = await table.db.send(
    new QueryCommand({
      TableName: table.name,
      KeyConditionExpression: 'pk = :pk AND begins_with(sk, :sk)',
      ExpressionAttributeValues: { ':pk': pk, ':sk': sk },
      Limit: SAME_UID_MOST,
    }),
  );
  const events = await Promise.all(Items.map(({ sk }) => getEvent(table, String(sk).slice('EVENT#'.length))));
  return events.filter((event) => event !== null);
}

/**
 * Replaces an event if it has not changed since it was read.
 * @param more further writes of the same transaction
 * @returns false when another writer was faster; nothing was written then
 */
export async function replaceEvent(
  table: Table,
  current: EventRecord,
  next: EventRecord,
  more: TransactWriteCommandInput['TransactItems'] = [],
): Promise<boolean> {
  const Item = { ...keys.event(next.id), ...next, revision: current.revision + 1 };
  const unchanged = {
    ConditionExpression: 'revision = :revision',
    ExpressionAttributeValues: { ':revision': current.revision },
  };
  return wins(
    table.db.send(
      new TransactWriteCommand({
        TransactItems: [
          { Put: { TableName: table.name, Item, ...unchanged } },
          putEventSummary(table, next),
          ...(next.version === current.version ? [] : [putVersion(table, next)]),
          ...more,
        ],
      }),
    ),
  );
}

function putEventSummary(table: Table, event: EventRecord) {
  const { id: _, ...eventSummary } = eventSummaryOf(event);
  return {
    Put: {
      TableName: table.name,
      Item: { ...keys.eventOf(organizerHandle(event.owner), event.id), ...eventSummary },
    },
  };
}

/**
 * Returns the summaries of an organizer's events, in no order. Each has about 300 octets.
 * @param organizer their handle
 */
export async function listEventsOf(
  table: Table,
  organizer: string,
  consistency: Consistency = 'eventual',
): Promise<EventSummary[]> {
  const { pk } = keys.eventOf(organizer, '');
  const items = await queryItems(table, { pk, sk: 'EVENT#' }, consistency);
  return items.map(toEventSummary);
}

/** Returns the id of an organizer's next event after an id, or null at the end. @param organizer their handle */
export async function nextEventOf(
  table: Table,
  organizer: string,
  after: string | null,
): Promise<string | null> {
  const { pk, sk } = keys.eventOf(organizer, '');
  const { Items = [] } = await table.db.send(
    new QueryCommand({
      TableName: table.name,
      KeyConditionExpression: 'pk = :pk AND begins_with(sk, :sk)',
      ExpressionAttributeValues: { ':pk': pk, ':sk': sk },
      ExclusiveStartKey: after === null ? undefined : keys.eventOf(organizer, after),
      Limit: 1,
      ConsistentRead: true,
    }),
  );
  return Items[0] ? toEventSummary(Items[0]).id : null;
}

/** Returns the summaries of some of an organizer's events, by their ids. */
export async function getEventSummaries(
  table: Table,
  organizer: string,
  ids: readonly string[],
): Promise<ReadonlyMap<string, EventSummary>> {
  const wanted = [...new Set(ids)].map((id) => keys.eventOf(organizer, id));
  const eventSummaries = (await getItems(table, wanted)).map(toEventSummary);
  return new Map(eventSummaries.map((eventSummary) => [eventSummary.id, eventSummary]));
}

function toEventSummary({ pk: _, sk, ...eventSummary }: Record<string, unknown>): EventSummary {
  return { id: (sk as string).slice('EVENT#'.length), ...eventSummary } as EventSummary;
}
