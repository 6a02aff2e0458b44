/** Pacing: every sender takes its slots from one line, so that all Lambdas together keep the account's rate. */
import { GetCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { keys } from './keys.ts';
import { type Table, wins } from './table.ts';

const ATTEMPTS = 20;

export interface SlotRequest {
  readonly count: number;
  /** Messages per second, as SES allows the account. */
  readonly rate: number;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** Milliseconds the sender can wait for its first slot. */
  readonly patience: number;
}

/**
 * Reserves slots in one block: slot n is at `start + n * 1000 / rate`.
 * @returns milliseconds since 1970 of the first slot; null, with nothing reserved, when the line is too long
 */
export async function reserveSlots(table: Table, request: SlotRequest): Promise<number | null> {
  const { count, rate, now, patience } = request;
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const { Item } = await table.db.send(
      new GetCommand({ TableName: table.name, Key: keys.sendSlots(), ConsistentRead: true }),
    );
    const free = Item?.nextSlot as number | undefined;
    const start = Math.max(now, free ?? 0);
    if (start - now > patience) return null;
    if (await advance(table, free, start + Math.ceil((count * 1000) / rate))) return start;
  }
  // Losing this often means many senders; going ahead costs at worst a throttle, which is retried.
  return now;
}

async function advance(table: Table, from: number | undefined, to: number): Promise<boolean> {
  const expected = from === undefined ? 'attribute_not_exists(nextSlot)' : 'nextSlot = :from';
  return wins(
    table.db.send(
      new UpdateCommand({
        TableName: table.name,
        Key: keys.sendSlots(),
        UpdateExpression: 'SET nextSlot = :to',
        ConditionExpression: expected,
        ExpressionAttributeValues: from === undefined ? { ':to': to } : { ':to': to, ':from': from },
      }),
    ),
  );
}
