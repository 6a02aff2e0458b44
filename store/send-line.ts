/**
 * The one record that whoever sends asks first: up to when the slots are taken, how fast SES lets us send, and until when
 * it takes nothing. So all functions together keep the account's rate, and one that was turned away tells all others.
 */
import { GetCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { closedFor } from '#domain/pacing/ses-closed.ts';
import { keys } from './keys.ts';
import type { SendQuota, SesClosed } from './sender.ts';
import { type Table, wins } from './table.ts';

/** Instants are milliseconds since 1970. */
interface Line {
  /** From when on slots are free. */
  readonly nextSlot?: number;
  /** Messages per second, as SES last said. */
  readonly rate?: number;
  /** When SES was last asked for it. */
  readonly askedAt?: number;
  /** Until when SES takes nothing; past when it is to be tried. */
  readonly closedUntil?: number;
  /** Code of the SesClosed error that closed it. */
  readonly closedBy?: string;
  /** How often in a row it was closed. */
  readonly closings?: number;
  /** Somebody tries whether it is open. */
  readonly isTried?: boolean;
}

export interface SlotRequest {
  readonly count: number;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** Milliseconds the sender can wait for its first slot. */
  readonly patience: number;
  /** The one reason for which SES may be closed that does not count for these mails. */
  readonly despite?: string;
}

/** What the line has for a sender; nothing is reserved unless it says so. Instants are milliseconds since 1970. */
type Place =
  | {
      readonly kind: 'reserved';
      /** Slot n is at `start + n * 1000 / rate`. */
      readonly start: number;
      /** Messages per second. */
      readonly rate: number;
      /** SES was closed: these mails try whether it is open, and nobody else does meanwhile. */
      readonly isTrial: boolean;
    }
  | { readonly kind: 'full'; readonly rate: number }
  | { readonly kind: 'closed'; readonly rate: number; readonly until: number };

/** Reads how fast SES lets us send, from the line or from SES itself. */
export type RateReader = (line: Pick<Line, 'rate' | 'askedAt'>) => Promise<number>;

const ATTEMPTS = 20;
/** How long whoever tries whether SES is open has for it: after that they have died. Milliseconds. */
const TRIAL = 30_000;

/** Reserves slots in one block. */
export async function reserveSlots(table: Table, readRate: RateReader, request: SlotRequest): Promise<Place> {
  const { count, now, patience, despite } = request;
  let line = await readLine(table);
  const rate = await readRate(line);
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const { closedUntil: until, closedBy } = line;
    const isClosed = until !== undefined && closedBy !== despite;
    if (isClosed && until > now) return { kind: 'closed', rate, until };
    const start = Math.max(now, line.nextSlot ?? 0);
    if (start - now > patience) return { kind: 'full', rate };
    const next = start + Math.ceil((count * 1000) / rate);
    const change = isClosed
      ? { nextSlot: next, closedUntil: now + TRIAL, isTried: true }
      : { nextSlot: next };
    if (await moveOn(table, line, change)) return { kind: 'reserved', start, rate, isTrial: isClosed };
    line = await readLine(table);
  }
  // Losing this often means many senders; going ahead costs at worst a throttle, which is retried.
  return { kind: 'reserved', start: now, rate, isTrial: false };
}

/** Until when SES takes nothing; null where it may be asked. Instants are milliseconds since 1970. @param despite as in SlotRequest */
export async function closedUntil(table: Table, now: number, despite?: string): Promise<number | null> {
  const { closedUntil: until = 0, closedBy } = await readLine(table);
  return until > now && closedBy !== despite ? until : null;
}

/**
 * SES turned a mail away: nobody tries for a while, which grows with each time in a row.
 * @param now milliseconds since 1970 @returns until when; null where it had been closed already
 */
export async function close(table: Table, { code }: SesClosed, now: number): Promise<number | null> {
  const line = await readLine(table);
  const { closedUntil = 0, closedBy, closings = 0, isTried } = line;
  if (closedUntil > now && closedBy === code && !isTried) return null;
  const until = now + closedFor(closings + 1);
  const change = { closedUntil: until, closedBy: code, closings: closings + 1, isTried: false };
  return (await moveOn(table, line, change)) ? until : null;
}

/** A mail that tried was taken. */
export async function reopen(table: Table): Promise<void> {
  await wins(
    table.db.send(
      new UpdateCommand({
        TableName: table.name,
        Key: keys.sendingLine(),
        UpdateExpression: 'REMOVE closedUntil, closedBy, closings, isTried',
        // Another mail of those that try may have been turned away.
        ConditionExpression: 'isTried = :yes',
        ExpressionAttributeValues: { ':yes': true },
      }),
    ),
  );
}

/** How long the rate counts that SES told, milliseconds. It answers once a second for the whole account. */
const FRESH = 60_000;

/** Whether SES is to be asked for the rate, by the caller and by nobody else for a minute. @param now milliseconds since 1970 */
export async function mayAskForRate(
  table: Table,
  line: Pick<Line, 'askedAt'>,
  now: number,
): Promise<boolean> {
  if (now - (line.askedAt ?? 0) < FRESH) return false;
  return moveOn(table, line, { askedAt: now });
}

export async function keepRate(table: Table, { rate }: SendQuota): Promise<void> {
  await table.db.send(
    new UpdateCommand({
      TableName: table.name,
      Key: keys.sendingLine(),
      UpdateExpression: 'SET #rate = :rate',
      ExpressionAttributeNames: { '#rate': 'rate' },
      ExpressionAttributeValues: { ':rate': rate },
    }),
  );
}

/** The rate that somebody else is asking SES for at this moment; null when it takes too long. */
export async function awaitRate(table: Table): Promise<number | null> {
  for (let attempt = 0; attempt < RATE_LOOKS; attempt += 1) {
    const { rate } = await readLine(table);
    if (rate !== undefined) return rate;
    await table.backOff(attempt);
  }
  return null;
}

const RATE_LOOKS = 8;

async function readLine(table: Table): Promise<Line> {
  const { Item = {} } = await table.db.send(
    new GetCommand({ TableName: table.name, Key: keys.sendingLine(), ConsistentRead: true }),
  );
  return Item;
}

/** Changes the line if what is to change is still as it was read. */
function moveOn(table: Table, line: Line, change: Line): Promise<boolean> {
  const names = Object.keys(change) as (keyof Line)[];
  const known = names.filter((name) => line[name] !== undefined);
  const isAsRead = (name: keyof Line) =>
    line[name] === undefined ? `attribute_not_exists(#${name})` : `#${name} = :was_${name}`;
  return wins(
    table.db.send(
      new UpdateCommand({
        TableName: table.name,
        Key: keys.sendingLine(),
        UpdateExpression: `SET ${names.map((name) => `#${name} = :${name}`).join(', ')}`,
        ConditionExpression: names.map(isAsRead).join(' AND '),
        ExpressionAttributeNames: Object.fromEntries(names.map((name) => [`#${name}`, name])),
        ExpressionAttributeValues: {
          ...Object.fromEntries(names.map((name) => [`:${name}`, change[name]])),
          ...Object.fromEntries(known.map((name) => [`:was_${name}`, line[name]])),
        },
      }),
    ),
  );
}
