/** Pages of an event's recipients in the order in which people read them, merged from the shards. */
import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import type { Status } from '#domain/recipient/answer-order.ts';
import type { Order } from '#domain/recipient/index-entries.ts';
import type { RecipientRecord } from '#domain/recipient/recipient.ts';
import { SHARDS } from '#domain/text/ids.ts';
import { keys } from './keys.ts';
import { getRecipients } from './recipients.ts';
import type { Table } from './table.ts';

/** Which recipients are shown, and in which order. */
interface OrderedRequest {
  /** `address` is ascending; `answer` is newest first. */
  readonly order: Order;
  /** The beginning of the address; used only with that order. */
  readonly prefix: string;
  readonly show: Status | 'unreachable' | null;
  /** Text that the name contains, in the form of `searchable`; empty for any name. */
  readonly name: string;
  readonly limit: number;
  /** The place where the last page ended, its `next`. */
  readonly after: string | null;
}

/** One page of recipients. */
interface OrderedPage {
  readonly recipients: readonly RecipientRecord[];
  /**
   * Where the next page begins; null at the end. A page may have fewer recipients than the limit before the end, when
   * few of many match.
   */
  readonly next: string | null;
}

/** How many places of a shard are read at a time, without and with a filter. */
const AT_ONCE = 12;
const FILTERED_AT_ONCE = 150;
/** How many times all shards are read for one page: with a filter, 9,600 places. */
const ROUNDS = 4;

interface Found {
  readonly sk: string;
  readonly id: string;
}

/** Reads until the page is full, the event is at its end, or enough was read for one page. */
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

/** Returns the next places of all shards in order, up to the place to which every shard was read. */
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

/** Returns the conditions for a place, or null for none. */
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

/** Compares as DynamoDB does: by UTF-8 octets, which for our ASCII keys is the order of JavaScript strings. */
function isLess(one: string, other: string): boolean {
  return one < other;
}

/** Returns a place in the form used in links. */
export function writePlace(place: string): string {
  return Buffer.from(place).toString('base64url');
}

/** Returns the place in a link, or null for text that is no place of this order and prefix. */
export function readPlace(text: string, order: Order, prefix: string): string | null {
  const place = Buffer.from(text, 'base64url').toString();
  return place.startsWith(keys.placesIn('', 0, order).sk + prefix) ? place : null;
}
