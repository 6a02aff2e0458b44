/** People who are being erased, and how far that is: it is gone through place by place, and may stop anywhere. */
import { DeleteCommand, GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import { fingerprint } from '#domain/text/ids.ts';
import { keys } from './keys.ts';
import { type Table, wins } from './table.ts';

/** Where an erasure stands: everything before is done. */
export interface ErasureStep {
  /** The organizer whose events are gone through; null before the first. `shard`: where they stand among all. */
  readonly shard: number;
  readonly organizer: string | null;
  /** The event that is gone through, or was; null before the organizer's first. */
  readonly event: string | null;
  /** What is left of that event. */
  readonly rest: EventRest;
}

export interface EventRest {
  /** The last document looked at, empty before the first; null when all are. */
  readonly documents: string | null;
  /** Shards of its recipients that are not at their end. */
  readonly shards: readonly { readonly shard: number; readonly after: string | null }[];
}

export const NOTHING_LEFT: EventRest = { documents: null, shards: [] };

export interface Erasure {
  readonly id: string;
  /** Normalised. */
  readonly email: string;
  readonly place: ErasureStep;
  /** Raised by every write: what a conditional write compares. */
  readonly revision: number;
  /** Seconds since 1970. */
  readonly expiresAt: number;
}

const BEGINNING: ErasureStep = { shard: 0, organizer: null, event: null, rest: NOTHING_LEFT };
/** Longer than all attempts take, seconds: the address must not outlive an erasure that was given up. */
const REMEMBERED = 30 * 24 * 3600;

/** One address, one erasure: asked for again, it begins again. @param now milliseconds since 1970 @returns its id */
export async function beginErasure(table: Table, email: string, now: number): Promise<string> {
  const id = fingerprint('erasure', email);
  const expiresAt = Math.floor(now / 1000) + REMEMBERED;
  for (;;) {
    const running = await getErasure(table, id);
    const revision = (running?.revision ?? 0) + 1;
    const erasure: Erasure = { id, email, place: BEGINNING, revision, expiresAt };
    if (await put(table, erasure, running)) return id;
  }
}

/** Strongly consistent; null when they are erased. */
export async function getErasure(table: Table, id: string): Promise<Erasure | null> {
  const { Item } = await table.db.send(
    new GetCommand({ TableName: table.name, Key: keys.erasure(id), ConsistentRead: true }),
  );
  if (!Item) return null;
  const { pk: _pk, sk: _sk, ...erasure } = Item;
  return erasure as Erasure;
}

/** For the first who gets there: everybody else reads it again. */
export async function stepErasure(table: Table, erasure: Erasure, place: ErasureStep): Promise<void> {
  await put(table, { ...erasure, place, revision: erasure.revision + 1 }, erasure);
}

/** They are erased, and so is their address here, unless it was asked for again meanwhile. */
export async function endErasure(table: Table, { id, revision }: Erasure): Promise<void> {
  await wins(
    table.db.send(
      new DeleteCommand({
        TableName: table.name,
        Key: keys.erasure(id),
        ConditionExpression: 'revision = :revision',
        ExpressionAttributeValues: { ':revision': revision },
      }),
    ),
  );
}

function put(table: Table, next: Erasure, current: Erasure | null): Promise<boolean> {
  const condition = current
    ? {
        ConditionExpression: 'revision = :revision',
        ExpressionAttributeValues: { ':revision': current.revision },
      }
    : { ConditionExpression: 'attribute_not_exists(pk)' };
  const Item = { ...keys.erasure(next.id), ...next };
  return wins(table.db.send(new PutCommand({ TableName: table.name, Item, ...condition })));
}
