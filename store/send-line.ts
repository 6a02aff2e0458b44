/**
 * The one record that every sender asks first. It says how many mails were granted in the last second, how fast SES lets us
 * send, and until when SES takes no mail. So all functions together keep to the account's rate, and a function whose mail
 * was refused informs all others.
 */
import { GetCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { decideGrant, type GrantRecord } from '#domain/pacing/grant.ts';
import { closedFor } from '#domain/pacing/ses-closed.ts';
import { keys } from './keys.ts';
import type { SendQuota, SesClosed } from './sender.ts';
import { type Table, wins } from './table.ts';

/** The record. Instants are milliseconds since 1970. */
interface Line extends GrantRecord {
  /** Messages per second, as SES last reported. */
  readonly rate?: number;
  /** When SES was last asked for the rate. */
  readonly askedAt?: number;
  /** Until when no mail is sent. A time in the past means that one mail is to try whether SES is open. */
  readonly closedUntil?: number;
  /** Code of the SesClosed error because of which it was closed. */
  readonly closedBy?: string;
  /** How often in a row it was closed. */
  readonly closings?: number;
  /** True while somebody tries whether it is open. */
  readonly isTried?: boolean;
  /** The number of grants and of questions for which mails are kept free. */
  readonly revision?: number;
}

/** Returns how fast SES lets us send, from the record or from SES itself, in messages per second. */
export type RateReader = (line: Pick<Line, 'rate' | 'askedAt'>) => Promise<number>;

/** Milliseconds within which a trial must end. After that its worker has died. */
const TRIAL = 30_000;

/** A request for a grant. */
export interface GrantRequest {
  /** How many mails of each job are ready to be sent. The first jobs are granted first. */
  readonly wanted: readonly number[];
  /** How many mails each job has with those that are not ready, because nobody looked at them. Default: `wanted`. */
  readonly sizes?: readonly number[];
  /** The clock, in milliseconds since 1970. It is read again after each answer of the table. */
  readonly now: () => number;
  /** The event whose mails they are; null for mails that come before all invites. */
  readonly eventId: string | null;
  /** The code of the one reason for which SES may be closed that does not apply to these mails. */
  readonly despite?: string;
}

/** Instants are milliseconds since 1970, the rate is in messages per second. */
interface Closed {
  readonly kind: 'closed';
  readonly rate: number;
  readonly until: number;
}

/** Nothing may be sent now. */
interface Full {
  readonly kind: 'full';
  readonly rate: number;
  /** For each job that has mails left: when it comes back; null when it stays away for longer. */
  readonly back: readonly (number | null)[];
}

/** So many mails may be sent at once. */
interface Granted {
  readonly kind: 'granted';
  readonly count: number;
  readonly rate: number;
  /** For each job that has mails left: when it comes back; null when it stays away for longer. */
  readonly back: readonly (number | null)[];
  /** True when SES was closed: these mails try whether it is open, and nobody else does meanwhile. */
  readonly isTrial: boolean;
}

/** So many mails would be granted now. Nothing was changed. */
interface Free {
  readonly kind: 'free';
  readonly count: number;
  readonly rate: number;
}

const GRANT_ATTEMPTS = 6;
/**
 * Milliseconds; a grant that took longer to store counts as used and is not given: the second in which it counts may be
 * over by the time the mails reach SES.
 */
const LATE = 250;

/**
 * Grants as many of the wanted mails as may be sent now, and never more in any second than the rate. The sender sends them
 * at once, and puts back what it was not granted. Grants that are not used are lost.
 */
export function takeGrant(
  table: Table,
  readRate: RateReader,
  request: GrantRequest,
): Promise<Granted | Full | Closed> {
  return ask(table, readRate, request, async (line, at, granted) => {
    const { count, isTrial, rate, back, change } = granted;
    const trial = isTrial ? { closedUntil: at + TRIAL, isTried: true } : {};
    const isGranted = (await storeGrant(table, line, change, trial)) && request.now() - at <= LATE;
    return isGranted ? { kind: 'granted', count, rate, back, isTrial } : null;
  });
}

/**
 * Returns how many of the wanted mails `takeGrant` would grant now, so that a sender reads nothing about mails that it cannot
 * send. It changes the record only to call mails back when the answer is `full`.
 */
export function peekGrant(
  table: Table,
  readRate: RateReader,
  request: GrantRequest,
): Promise<Free | Full | Closed> {
  return ask(table, readRate, request, async (_, __, { count, rate }) => ({ kind: 'free', count, rate }));
}

/** What the rule grants before it is stored. */
interface Grantable extends Omit<Granted, 'kind'> {
  readonly change: GrantRecord;
}

async function ask<Answer>(
  table: Table,
  readRate: RateReader,
  { wanted, sizes = wanted, now, eventId, despite }: GrantRequest,
  take: (line: Line, at: number, grantable: Grantable) => Promise<Answer | null>,
): Promise<Answer | Full | Closed> {
  let line = await readLine(table);
  const rate = await readRate(line);
  for (let attempt = 0; attempt < GRANT_ATTEMPTS; attempt += 1) {
    const at = now();
    const { closedUntil: until, closedBy } = line;
    const isClosed = until !== undefined && closedBy !== despite;
    if (isClosed && until > at) return { kind: 'closed', rate, until };
    const decision = decideGrant(line, { wanted, sizes, now: at, rate, eventId });
    if (decision.kind === 'granted') {
      const { count, back, change } = decision;
      const answer = await take(line, at, { count, rate, back, isTrial: isClosed, change });
      if (answer !== null) return answer;
    } else {
      const { back, change } = decision;
      if (change === null || (await storeGrant(table, line, change))) return { kind: 'full', rate, back };
    }
    await table.backOff(attempt);
    line = await readLine(table);
  }
  // So many others ask at the same time that they use up the rate.
  return { kind: 'full', rate, back: sizes.map(() => now() + 1000) };
}

/**
 * Returns until when no mail is sent, or null when SES may be tried. Instants are milliseconds since 1970.
 * @param despite as in GrantRequest
 */
export async function closedUntil(table: Table, now: number, despite?: string): Promise<number | null> {
  const { closedUntil: until = 0, closedBy } = await readLine(table);
  return until > now && closedBy !== despite ? until : null;
}

/**
 * Records that SES refused a mail. Nobody tries for a while, which grows with each time in a row.
 * @param now milliseconds since 1970
 * @returns until when, or null when it had been closed already
 */
export async function close(table: Table, { code }: SesClosed, now: number): Promise<number | null> {
  const line = await readLine(table);
  const { closedUntil = 0, closedBy, closings = 0, isTried } = line;
  if (closedUntil > now && closedBy === code && !isTried) return null;
  const until = now + closedFor(closings + 1);
  const change = { closedUntil: until, closedBy: code, closings: closings + 1, isTried: false };
  return (await moveOn(table, line, change)) ? until : null;
}

/** Records that SES accepted a mail of a trial. */
export async function reopen(table: Table): Promise<void> {
  await wins(
    table.db.send(
      new UpdateCommand({
        TableName: table.name,
        Key: keys.sendingLine(),
        UpdateExpression: 'REMOVE closedUntil, closedBy, closings, isTried',
        // Another mail of the same trial may have been refused.
        ConditionExpression: 'isTried = :yes',
        ExpressionAttributeValues: { ':yes': true },
      }),
    ),
  );
}

/** How long the reported rate is used, in milliseconds. SES answers once a second for the whole account. */
const FRESH = 60_000;

/**
 * Returns true when the caller is to ask SES for the rate. Nobody else is for a minute.
 * @param now milliseconds since 1970
 */
export async function mayAskForRate(
  table: Table,
  line: Pick<Line, 'askedAt'>,
  now: number,
): Promise<boolean> {
  if (now - (line.askedAt ?? 0) < FRESH) return false;
  return moveOn(table, line, { askedAt: now });
}

/** Stores the rate that SES reported. */
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

/** Waits for the rate that another function is asking SES for, and returns it; null when that takes too long. */
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

/** Stores a grant unless another was stored since the record was read. */
function storeGrant(table: Table, line: Line, change: GrantRecord, trial: Line = {}): Promise<boolean> {
  const compared = { ...trial, revision: (line.revision ?? 0) + 1 };
  return moveOn(table, line, compared, change);
}

/**
 * Changes the record unless the fields to be changed have changed since it was read.
 * @param rest fields that are changed with them and not compared
 */
function moveOn(table: Table, line: Line, change: Line, rest: Line = {}): Promise<boolean> {
  const names = Object.keys(change) as (keyof Line)[];
  const known = names.filter((name) => line[name] !== undefined);
  const changes = Object.entries({ ...rest, ...change });
  const isAsRead = (name: keyof Line) =>
    line[name] === undefined ? `attribute_not_exists(#${name})` : `#${name} = :was_${name}`;
  return wins(
    table.db.send(
      new UpdateCommand({
        TableName: table.name,
        Key: keys.sendingLine(),
        UpdateExpression: `SET ${changes.map(([name]) => `#${name} = :${name}`).join(', ')}`,
        ConditionExpression: names.map(isAsRead).join(' AND '),
        ExpressionAttributeNames: Object.fromEntries(changes.map(([name]) => [`#${name}`, name])),
        ExpressionAttributeValues: {
          ...Object.fromEntries(changes.map(([name, value]) => [`:${name}`, value])),
          ...Object.fromEntries(known.map((name) => [`:was_${name}`, line[name]])),
        },
      }),
    ),
  );
}
