/** What is counted after answers came is recorded, for the chart of answers over time. */
import { statisticsOf, type Tally } from '#domain/counts/tally.ts';
import { getEvent } from '#store/events.ts';
import { beginHeadcount } from '#store/headcounts.ts';
import type { Table } from '#store/table.ts';
import { readTally } from '#store/tallies.ts';
import { recordPoint } from '#store/timeline.ts';

/** What recording totals needs. */
interface TotalsDeps {
  readonly table: Table;
  /** Returns milliseconds since 1970. */
  readonly now: () => number;
}

/**
 * Records what is counted now, and returns it. The time is taken before the counts are read, so that of two workers the one
 * that counted later is kept.
 */
export async function recordTotals(eventId: string, { table, now }: TotalsDeps): Promise<Tally> {
  const at = now();
  const tally = await readTally(table, eventId);
  const { accepted, tentative, declined } = statisticsOf(tally, 0);
  await recordPoint(table, eventId, [at, accepted, tentative, declined]);
  return tally;
}

/**
 * Does the job of a deployment that sends no headcounts. The request is closed before anything is counted, so that an
 * answer that comes meanwhile requests another job.
 */
export async function recordTotalsOnly(eventId: string, deps: TotalsDeps): Promise<void> {
  if (!(await beginHeadcount(deps.table, eventId))) return;
  if (await getEvent(deps.table, eventId)) await recordTotals(eventId, deps);
}
