/** Moves the counts of many recipients of one shard together, and has the shard recounted when that went wrong. */
import type { Tally } from '#domain/counts/tally.ts';
import { type BatchName, type CountBatch, countTogether } from '#store/count-batches.ts';
import { type Queue, sendJobs } from '#store/queue.ts';
import type { Table } from '#store/table.ts';
import { readTallyOf } from '#store/tallies.ts';
import type { RoundsQueueJob } from '../runtime/jobs/rounds.ts';
import { log } from '../runtime/log.ts';

/** What counting together needs. */
export interface CountingDeps {
  readonly table: Table;
  readonly rounds: Queue<RoundsQueueJob>;
  readonly now: () => number;
}

/** Works on recipients of one shard within a batch of counts: see store/count-batches.ts. */
export function inBatch<Result>(
  deps: CountingDeps,
  name: BatchName,
  work: (batch: CountBatch) => Promise<Result>,
): Promise<Result> {
  const recount = async (left: BatchName) => {
    log.info('A shard is to be recounted.', { eventId: name.eventId, shard: name.shard });
    await askForRecounts(deps, [left], 0);
  };
  return countTogether(deps.table, name, deps.now(), recount, work);
}

/**
 * Reads the counts of an event to show them. Shards in which a worker died are then recounted: a caller who died may never
 * repeat what they asked for.
 */
export async function readCounts(deps: CountingDeps, eventId: string): Promise<Tally> {
  const { tally, dead } = await readTallyOf(deps.table, eventId, deps.now());
  await askForRecounts(deps, dead, 0);
  return tally;
}

/** Queues the recount of shards. It does nothing to a shard whose notes are gone by then. @param delay seconds */
export async function askForRecounts(
  { rounds }: Pick<CountingDeps, 'rounds'>,
  names: readonly BatchName[],
  delay: number,
): Promise<void> {
  for (const [eventId, theirs] of Map.groupBy(names, (name) => name.eventId)) {
    const jobs = theirs.map((name) => ({ body: { kind: 'recount' as const, ...name }, delay }));
    await sendJobs(rounds, eventId, jobs);
  }
}
