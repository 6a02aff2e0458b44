/**
 * A batch moves the counts of many recipients of one shard in one write, instead of in a transaction with each of them.
 *
 * It first puts a note into the shard's tally, then its recipients are written, and the write that moves the counts takes
 * the note out. A note that stays means that a worker died between: recipients are written that are not counted. A worker that
 * finds it has the shard recounted (store/recount.ts).
 */
import { UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { CHANGES, NOTE, sumTallies, type Tally } from '#domain/counts/tally.ts';
import { keys } from './keys.ts';
import { type Table, wins } from './table.ts';

/** An open batch. */
export interface CountBatch {
  /** Adds to what the batch moves, after a recipient was written. */
  add(moves: Tally): void;
  /** Says that a write may or may not have been executed, so that only a recount tells what to move. */
  doubt(): void;
}

/** Names a batch. */
export interface BatchName {
  readonly eventId: string;
  readonly shard: number;
  /**
   * The messages that the work came with. They are the same when the work is repeated after a crash, so a note under one of
   * them is of a worker who died at it.
   */
  readonly notes: readonly [string, ...string[]];
}

/** Milliseconds after which a note is of a worker who died: longer than any function runs. */
export const DEAD = 15 * 60_000;

/**
 * Works on recipients of one shard, and moves their counts together when the work ends, or fails.
 * @param now milliseconds since 1970
 * @param recount has the shard counted anew; called when nobody can know which of the recipients are counted
 */
export async function countTogether<Result>(
  table: Table,
  name: BatchName,
  now: number,
  recount: (name: BatchName) => Promise<void>,
  work: (batch: CountBatch) => Promise<Result>,
): Promise<Result> {
  const batch = new OpenBatch();
  const left = await open(table, name, now);
  try {
    return await work(batch);
  } finally {
    const isKnown = left.length === 0 && batch.isSure;
    if (!isKnown || !(await close(table, name, batch.moves))) {
      await open(table, name, now);
      await recount({ ...name, notes: [name.notes[0], ...left] });
    }
  }
}

class OpenBatch implements CountBatch {
  moves: Tally = {};
  /** False when nobody knows whether a recipient was written. */
  isSure = true;

  add(moves: Tally): void {
    this.moves = sumTallies([this.moves, moves]);
  }

  doubt(): void {
    this.isSure = false;
  }
}

/** Puts the note into the tally. Returns the notes that workers who died have left there. */
async function open(table: Table, { eventId, shard, notes }: BatchName, now: number): Promise<string[]> {
  const { Attributes = {} } = await table.db.send(
    new UpdateCommand({
      TableName: table.name,
      Key: keys.tally(eventId, shard),
      UpdateExpression: 'SET #note = :now ADD #changes :one',
      ExpressionAttributeNames: { '#note': NOTE + notes[0], '#changes': CHANGES },
      ExpressionAttributeValues: { ':now': now, ':one': 1 },
      ReturnValues: 'ALL_OLD',
    }),
  );
  return notesIn(Attributes)
    .filter(({ note, since }) => notes.includes(note) || since < now - DEAD)
    .map(({ note }) => note);
}

/** Returns the notes in a tally item that are older than any function runs. @param now milliseconds since 1970 */
export function deadNotes(tally: Readonly<Record<string, unknown>>, now: number): string[] {
  return notesIn(tally)
    .filter(({ since }) => since < now - DEAD)
    .map(({ note }) => note);
}

/** Returns the notes in a tally item, and since when each is there, in milliseconds since 1970. */
export function notesIn(tally: Readonly<Record<string, unknown>>): { note: string; since: number }[] {
  return Object.entries(tally)
    .filter(([name]) => name.startsWith(NOTE))
    .map(([name, since]) => ({ note: name.slice(NOTE.length), since: Number(since) }));
}

/** Moves the counts and takes the note out. Returns false when the note is gone, because the shard was recounted. */
function close(table: Table, { eventId, shard, notes }: BatchName, moves: Tally): Promise<boolean> {
  const entries = [...Object.entries(moves).filter(([, by]) => by !== 0), [CHANGES, 1] as const];
  return wins(
    table.db.send(
      new UpdateCommand({
        TableName: table.name,
        Key: keys.tally(eventId, shard),
        UpdateExpression: `REMOVE #note ADD ${entries.map((_, index) => `#n${index} :n${index}`).join(', ')}`,
        ConditionExpression: 'attribute_exists(#note)',
        ExpressionAttributeNames: {
          '#note': NOTE + notes[0],
          ...Object.fromEntries(entries.map(([name], index) => [`#n${index}`, name])),
        },
        ExpressionAttributeValues: Object.fromEntries(entries.map(([, by], index) => [`:n${index}`, by])),
      }),
    ),
  );
}
