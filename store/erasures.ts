/**
 * People who are being erased, and how far each erasure is. An erasure goes through the table and bucket step by step,
 * and may be interrupted anywhere.
 */
import { DeleteCommand, GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import { fingerprint } from '#domain/text/ids.ts';
import { keys } from './keys.ts';
import { type Table, wins } from './table.ts';

/** How far an erasure is: everything before this place is done. */
export interface ErasureStep {
  /**
   * The organizer whose events are being processed; null before the first one. `shard` is the part of the organizers'
   * list that contains them.
   */
  readonly shard: number;
  readonly organizer: string | null;
  /** The event that is being processed, or was the last one; null before the organizer's first. */
  readonly event: string | null;
  /** What is left of that event. */
  readonly rest: EventRest;
}

/** The part of an event that is not processed yet. */
export interface EventRest {
  /** The last document that was processed, empty before the first; null when all are done. */
  readonly documents: string | null;
  /** The shards whose recipients are not all processed. */
  readonly shards: readonly { readonly shard: number; readonly after: string | null }[];
}

/** The rest of an event that is done. */
export const NOTHING_LEFT: EventRest = { documents: null, shards: [] };

/** An erasure that is running. */
export interface Erasure {
  readonly id: string;
  /** The normalised address. */
  readonly email: string;
  readonly place: ErasureStep;
  /** The one event from which the person is erased; absent for everything that is stored about them. */
  readonly only?: string;
  /** It is raised by every write and compared by conditional writes. */
  readonly revision: number;
  /** When DynamoDB removes the record, in seconds since 1970. */
  readonly expiresAt: number;
}

const BEGINNING: ErasureStep = { shard: 0, organizer: null, event: null, rest: NOTHING_LEFT };
/** Seconds, longer than all attempts take. The address must not be kept longer than an erasure that was given up. */
const REMEMBERED = 30 * 24 * 3600;

/**
 * Begins the erasure of an address. An erasure that is running already begins again.
 * @param now milliseconds since 1970
 * @param only the one event from which the person is erased; null for everything that is stored about them
 * @returns the id of the erasure
 */
export async function beginErasure(
  table: Table,
  email: string,
  now: number,
  only: string | null = null,
): Promise<string> {
  const id = only === null ? fingerprint('erasure', email) : fingerprint('erasure', email, only);
  const expiresAt = Math.floor(now / 1000) + REMEMBERED;
  for (;;) {
    const running = await getErasure(table, id);
    const revision = (running?.revision ?? 0) + 1;
    const place = BEGINNING;
    const erasure: Erasure = { id, email, place, ...(only && { only }), revision, expiresAt };
    if (await put(table, erasure, running)) return id;
  }
}

/** Returns an erasure, strongly consistent, or null when it is finished. */
export async function getErasure(table: Table, id: string): Promise<Erasure | null> {
  const { Item } = await table.db.send(
    new GetCommand({ TableName: table.name, Key: keys.erasure(id), ConsistentRead: true }),
  );
  if (!Item) return null;
  const { pk: _pk, sk: _sk, ...erasure } = Item;
  return erasure as Erasure;
}

/** Moves an erasure on. Only the first worker's write counts; the others read the record again. */
export async function stepErasure(table: Table, erasure: Erasure, place: ErasureStep): Promise<void> {
  await put(table, { ...erasure, place, revision: erasure.revision + 1 }, erasure);
}

/** Ends an erasure and deletes the address from the table, unless the erasure was requested again meanwhile. */
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
