/** Requests that the headcount is sent. The queue delays the job, so that many answers lead to one mail. */
import { askForHeadcount, askForHeadcountAnyway } from '#store/headcounts.ts';
import { type Queue, sendJobs } from '#store/queue.ts';
import type { Table } from '#store/table.ts';
import type { HeadcountJob } from '../runtime/jobs.ts';

/** What requesting a headcount needs. */
export interface NewsDeps {
  readonly table: Table;
  readonly headcount: Queue<HeadcountJob>;
  readonly now: () => number;
}

/**
 * Requests a headcount after an answer.
 * @param by the answer's id
 */
export async function askForNews(eventId: string, by: string, deps: NewsDeps): Promise<void> {
  if (await askForHeadcount(deps.table, eventId, by, deps.now())) await queue(eventId, deps);
}

/**
 * Requests a headcount after a round, even when one is requested already: the worker of an answer may have requested one
 * and died before queueing it. A job too many sends nothing.
 */
export async function askForNewsAfterRound(eventId: string, deps: NewsDeps): Promise<void> {
  await askForHeadcountAnyway(deps.table, eventId, 'round', deps.now());
  await queue(eventId, deps);
}

async function queue(eventId: string, deps: NewsDeps): Promise<void> {
  await sendJobs(deps.headcount, eventId, [{ body: { kind: 'headcount', eventId } }]);
}
