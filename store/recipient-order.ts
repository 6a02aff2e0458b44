/** Pages of an event's recipients in the order people read them, merged from the shards. */
import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import type { Status } from '#domain/recipient/answer-order.ts';
import type { Order } from '#domain/recipient/index-entries.ts';
import type { RecipientRecord } from '#domain/recipient/recipient.ts';
import { SHARDS } from '#domain/text/ids.ts';
import { keys } from './keys.ts';
import { getRecipients } from './recipients.ts';
import type { Table } from './table.ts';

interface OrderedRequest {
  /** `address` ascending, `answer` newest first. */
  readonly order: Order;
  /** What the address begins with; only with that order. */
  readonly prefix: string;
  readonly show: Status | 'unreachable' | null;
  /** What the name holds, as `searchable` writes it; empty for anything. */
  readonly name: string;
  readonly limit: number;
  /** The last place seen, as `next` said it. */
  readonly after: string | null;
}

interface OrderedPage {
  readonly recipients: readonly RecipientRecord[];
  /** Where to read on; null at the end. Recipients may be missing before it when few of many are shown. */
  readonly next: string | null;
}

/** Places a shard looks at in one read, without and with a filter. */
const AT_ONCE = 12;
const FILTERED_AT_ONCE = 150;
/** Reads of all shards for one page: with a filter, 9,600 places. */
const ROUNDS = 4;

interface Found {
  readonly sk: string;
  readonly id: string;
}

/** Reads on until the page is full, the event is at its end, or enough was looked at for one page. */
export async function pageInOrder(
  table: Table,
  eventId: string,
  request: OrderedRequest,
): Promise<OrderedPage> {
  const found: Found[] = [];
  let after = request.after;
  for (let round = 0; round < ROUNDS && found.length < request.limit; round += 1) {
    const { places, horizon } = await lookAt(table, eventId, request, after);
    found.push(...places);
    after = horizon;
    if (horizon === null) break;
  }
  const page = found.slice(0, request.limit);
  const next = found.length > page.length ? (page.at(-1)?.sk ?? null) : after;
  return {
    recipients: await getRecipients(
      table,
      eventId,
      page.map(({ id }) => id),
    ),
    next,
  };
}

/** The next places of all shards, in order, up to where every shard was looked at. */
async function lookAt(table: Table, eventId: string, request: OrderedRequest, after: string | null) {
  const shards = await Promise.all(
    Array.from({ length: SHARDS }, (_, shard) => lookAtShard(table, eventId, shard, request, after)),
  );
  const earlier = request.order === 'address' ? isLess : (one: string, other: string) => isLess(other, one);
  const ends = shards.flatMap(({ end }) => end ?? []);
  const horizon = ends.length > 0 ? ends.reduce((one, other) => (earlier(other, one) ? other : one)) : null;
  const places = shards
    .flatMap((shard) => shard.places)
    .filter(({ sk }) => horizon === null || !earlier(horizon, sk))
    .sort((one, other) => (earlier(one.sk, other.sk) ? -1 : 1));
  return { places, horizon };
}

async function lookAtShard(
  table: Table,
  eventId: string,
  shard: number,
  request: OrderedRequest,
  after: string | null,
): Promise<{ places: Found[]; end: string | null }> {
  const { order, prefix } = request;
  const { pk, sk } = keys.placesIn(eventId, shard, order);
  const filter = filterOf(request);
  const answer = await table.db.send(
    new QueryCommand({
      TableName: table.name,
      KeyConditionExpression: 'pk = :pk AND begins_with(sk, :sk)',
      ...filter,
      ExpressionAttributeValues: { ':pk': pk, ':sk': sk + prefix, ...filter?.ExpressionAttributeValues },
      ExclusiveStartKey: after === null ? undefined : { pk, sk: after },
      ScanIndexForward: order === 'address',
      Limit: filter ? FILTERED_AT_ONCE : AT_ONCE,
    }),
  );
  const end = (answer.LastEvaluatedKey?.sk as string | undefined) ?? null;
  return { places: (answer.Items ?? []) as Found[], end };
}

/** The conditions places must meet, or null for none. */
function filterOf({ show, name }: OrderedRequest) {
  const conditions: [name: string, expression: string, value: string | boolean][] = [];
  if (show === 'unreachable') conditions.push(['unreachable', '#unreachable = :unreachable', true]);
  else if (show !== null) conditions.push(['status', '#status = :status', show]);
  if (name !== '') conditions.push(['name', 'contains(#name, :name)', name]);
  if (conditions.length === 0) return null;
  return {
    FilterExpression: conditions.map(([, expression]) => expression).join(' AND '),
    ExpressionAttributeNames: Object.fromEntries(conditions.map(([name]) => [`#${name}`, name])),
    ExpressionAttributeValues: Object.fromEntries(conditions.map(([name, , value]) => [`:${name}`, value])),
  };
}

/** As DynamoDB sorts: by UTF-8 octets, which for the ASCII of our keys is the order of the texts. */
function isLess(one: string, other: string): boolean {
  return one < other;
}

/** A place as it travels in a link. */
export function writePlace(place: string): string {
  return Buffer.from(place).toString('base64url');
}

/** Null for anything that is no place of this order and prefix. */
export function readPlace(text: string, order: Order, prefix: string): string | null {
  const place = Buffer.from(text, 'base64url').toString();
  return place.startsWith(keys.placesIn('', 0, order).sk + prefix) ? place : null;
}
