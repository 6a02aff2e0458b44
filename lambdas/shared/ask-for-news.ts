/** Asks for a word to the organizer's own calendar: the queue holds the job back, so that a crowd is told at once. */
import { askForHeadcount } from '../../store/headcounts.ts';
import { type Queue, sendJobs } from '../../store/queue.ts';
import type { Table } from '../../store/table.ts';
import type { HeadcountJob } from './jobs.ts';

export interface NewsDeps {
  readonly table: Table;
  readonly headcount: Queue;
  readonly now: () => number;
}

/** @param by what asks: the id of an answer, or names a round */
export async function askForNews(eventId: string, by: string, deps: NewsDeps): Promise<void> {
  const job: HeadcountJob = { eventId };
  if (await askForHeadcount(deps.table, eventId, by, deps.now()))
    await sendJobs(deps.headcount, eventId, [{ body: job }]);
}
