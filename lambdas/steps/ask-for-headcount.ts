/** Asks for a word to the organizer's own calendar: the queue holds the job back, so that a crowd is told at once. */
import { askForHeadcount, askForHeadcountAnyway } from '#store/headcounts.ts';
import { type Queue, sendJobs } from '#store/queue.ts';
import type { Table } from '#store/table.ts';
import type { HeadcountJob } from '../runtime/jobs.ts';

export interface NewsDeps {
  readonly table: Table;
  readonly headcount: Queue<HeadcountJob>;
  readonly now: () => number;
}

/** After an answer. @param by the answer's id */
export async function askForNews(eventId: string, by: string, deps: NewsDeps): Promise<void> {
  if (await askForHeadcount(deps.table, eventId, by, deps.now())) await queue(eventId, deps);
}

/** After a round, which knows of no answer that asked before and died. A job too many tells nothing. */
export async function askForNewsAfterRound(eventId: string, deps: NewsDeps): Promise<void> {
  await askForHeadcountAnyway(deps.table, eventId, 'round', deps.now());
  await queue(eventId, deps);
}

async function queue(eventId: string, deps: NewsDeps): Promise<void> {
  await sendJobs(deps.headcount, eventId, [{ body: { kind: 'headcount', eventId } }]);
}
