/**
 * Pages of an event's recipients in the order in which people read them, merged from the shards. They are read from the
 * indexes of the table, which DynamoDB updates some moments after the recipients: a page may not show yet who was invited
 * or answered in the last second. The recipients on it are read as they are now.
 * https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/GSI.html
 */
import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import type { Status } from '#domain/recipient/answer-order.ts';
import { type Order, recipientAt, SORTED_BY } from '#domain/recipient/list-orders.ts';
import type { RecipientRecord } from '#domain/recipient/recipient.ts';
import { isRemoved } from '#domain/recipient/removal.ts';
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
  /** Says which recipients are shown, by what the index does not have: they are read for it. Default: all. */
  readonly keep?: (recipient: RecipientRecord) => boolean;
  readonly limit: number;
  /** The position where the last page ended, its `next`. */
  readonly after: string | null;
  /** How many positions of a shard are read at a time. Default: few, as a page for people is short. */
  readonly atOnce?: number;
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

/** How many positions of a shard are read at a time, without and with a filter. */
const AT_ONCE = 12;
const FILTERED_AT_ONCE = 150;
/** How many times all shards are read for one page: with a filter, 9,600 positions. */
const ROUNDS = 4;

/** For each order, the index that has it. */
const INDEX = { address: 'ByAddress', answer: 'ByAnswer' } as const satisfies Record<Order, string>;

/** Reads until the page is full, the event is at its end, or enough was read for one page. */
export async function pageInOrder(
  table: Table,
  eventId: string,
  request: OrderedRequest,
): Promise<OrderedPage> {
  const { order, limit, keep } = request;
  const found: { readonly position: string; readonly recipient?: RecipientRecord }[] = [];
  let after = request.after;
  for (let round = 0; round < ROUNDS && found.length < limit; round += 1) {
    const { positions, horizon } = await lookAt(table, eventId, request, after);
    const kept = keep ? await keptOf(table, eventId, order, positions, keep) : null;
    for (const one of kept ?? positions.map((position) => ({ position }))) found.push(one);
    after = horizon;
    if (horizon === null) break;
  }
  const page = found.slice(0, limit);
  const next = found.length > page.length ? (page.at(-1)?.position ?? null) : after;
  const recipients = keep
    ? page.flatMap(({ recipient }) => recipient ?? [])
    : await recipientsAt(
        table,
        eventId,
        order,
        page.map(({ position }) => position),
      );
  // The index is some moments behind the table.
  return { recipients: recipients.filter((recipient) => !isRemoved(recipient)), next };
}

async function keptOf(
  table: Table,
  eventId: string,
  order: Order,
  positions: readonly string[],
  keep: (recipient: RecipientRecord) => boolean,
) {
  const kept = (await recipientsAt(table, eventId, order, positions)).filter(keep);
  const byId = new Map(kept.map((recipient) => [recipient.id, recipient]));
  return positions.flatMap((position) => {
    const recipient = byId.get(recipientAt(eventId, order, position));
    return recipient ? [{ position, recipient }] : [];
  });
}

function recipientsAt(table: Table, eventId: string, order: Order, positions: readonly string[]) {
  const ids = positions.map((position) => recipientAt(eventId, order, position));
  return getRecipients(table, eventId, ids);
}

/** How many recipients are in memory while all are read, and how many positions of a shard are read for them. */
const ALL_AT_ONCE = { limit: 500, atOnce: 60 };

/** Reads all recipients of an event in the order of their addresses, some at a time. */
export async function* allByAddress(
  table: Table,
  eventId: string,
): AsyncGenerator<readonly RecipientRecord[]> {
  const request = { order: 'address', prefix: '', show: null, name: '', ...ALL_AT_ONCE } as const;
  let after: string | null = null;
  do {
    const page: OrderedPage = await pageInOrder(table, eventId, { ...request, after });
    yield page.recipients;
    after = page.next;
  } while (after !== null);
}

/** Returns the next positions of all shards in order, up to the position to which every shard was read. */
async function lookAt(table: Table, eventId: string, request: OrderedRequest, after: string | null) {
  const shards = await Promise.all(
    Array.from({ length: SHARDS }, (_, shard) => lookAtShard(table, eventId, shard, request, after)),
  );
  const earlier = request.order === 'address' ? isLess : (one: string, other: string) => isLess(other, one);
  const ends = shards.flatMap(({ end }) => end ?? []);
  const horizon = ends.length > 0 ? ends.reduce((one, other) => (earlier(other, one) ? other : one)) : null;
  const positions = shards
    .flatMap((shard) => shard.positions)
    .filter((position) => horizon === null || !earlier(horizon, position))
    .sort((one, other) => (earlier(one, other) ? -1 : 1));
  return { positions, horizon };
}

async function lookAtShard(
  table: Table,
  eventId: string,
  shard: number,
  request: OrderedRequest,
  after: string | null,
): Promise<{ positions: string[]; end: string | null }> {
  const { order, prefix } = request;
  const { pk } = keys.recipientsOf(eventId, shard);
  const [at, filter] = [SORTED_BY[order], filterOf(request)];
  const answer = await table.db.send(
    new QueryCommand({
      TableName: table.name,
      IndexName: INDEX[order],
      KeyConditionExpression: prefix ? `pk = :pk AND begins_with(${at}, :prefix)` : 'pk = :pk',
      FilterExpression: filter?.FilterExpression,
      ExpressionAttributeNames: filter?.ExpressionAttributeNames,
      ExpressionAttributeValues: {
        ':pk': pk,
        ...(prefix && { ':prefix': prefix }),
        ...filter?.ExpressionAttributeValues,
      },
      ExclusiveStartKey: after === null ? undefined : startKey(eventId, pk, order, after),
      ScanIndexForward: order === 'address',
      Limit: request.atOnce ?? (filter ? FILTERED_AT_ONCE : AT_ONCE),
    }),
  );
  const positions = (answer.Items ?? []).map((item) => item[at] as string);
  return { positions, end: (answer.LastEvaluatedKey?.[at] as string | undefined) ?? null };
}

/** It need not be the key of an item: in all shards but one it names a position between two of them. */
function startKey(eventId: string, pk: string, order: Order, position: string): Record<string, string> {
  const { sk } = keys.recipient(eventId, recipientAt(eventId, order, position));
  return { pk, sk, [SORTED_BY[order]]: position };
}

/** Returns the conditions for a position, or null for none. */
function filterOf({ show, name }: OrderedRequest) {
  const conditions: string[] = [];
  // `status` is a word of DynamoDB's own.
  if (show === 'unreachable') conditions.push('attribute_exists(unreachable)');
  else if (show === 'needs-action') conditions.push('attribute_not_exists(#status)');
  else if (show !== null) conditions.push('#status = :status');
  if (name !== '') conditions.push('contains(searchedName, :name)');
  if (conditions.length === 0) return null;
  const FilterExpression = conditions.join(' AND ');
  return {
    FilterExpression,
    ...(FilterExpression.includes('#status') && { ExpressionAttributeNames: { '#status': 'status' } }),
    ExpressionAttributeValues: {
      ...(FilterExpression.includes(':status') && { ':status': show }),
      ...(name !== '' && { ':name': name }),
    },
  };
}

/** Compares as DynamoDB does: by UTF-8 octets, which for our ASCII keys is the order of JavaScript strings. */
function isLess(one: string, other: string): boolean {
  return one < other;
}

/** Returns a position in the form used in links. */
export function writePosition(order: Order, position: string): string {
  return Buffer.from(`${order}#${position}`).toString('base64url');
}

/** The most octets that a sort key may have: that of an answer has 42, and that of an address at most 320. */
const LONGEST = 320;

/** Returns the position in a link, or null for text that is no position of this order and prefix. */
export function readPosition(eventId: string, text: string, order: Order, prefix: string): string | null {
  const whole = Buffer.from(text, 'base64url').toString();
  const position = whole.slice(order.length + 1);
  if (!whole.startsWith(`${order}#${prefix}`) || Buffer.byteLength(position) > LONGEST) return null;
  return recipientAt(eventId, order, position) === '' ? null : position;
}
