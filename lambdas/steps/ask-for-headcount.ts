/**
 * Requests what follows when the counts of an event changed: that the headcount is sent, which the queue delays so that many
 * answers lead to one mail, and that the next in line are invited.
 */
import { askForHeadcount, askForHeadcountAnyway } from '#store/headcounts.ts';
import { type Queue, sendJobs } from '#store/queue.ts';
import type { Table } from '#store/table.ts';
import type { HeadcountJob } from '../runtime/jobs/headcount.ts';
import { askForNext, type NextDeps } from './ask-for-next.ts';

/** What requesting a headcount needs. */
export interface NewsDeps extends NextDeps {
  readonly table: Table;
  readonly headcount: Queue<HeadcountJob>;
  readonly now: () => number;
}

/**
 * Requests a headcount after an answer or a removal was stored.
 * @param by the answer's id
 * @param mayFree false when it surely set no place free
 */
export async function askForNews(
  eventId: string,
  by: string,
  mayFree: boolean,
  deps: NewsDeps,
): Promise<void> {
  const { isFirst, hasLine } = await askForHeadcount(deps.table, eventId, by, deps.now());
  if (isFirst) await queue(eventId, deps);
  if (hasLine && mayFree) await askForNext(eventId, deps);
}

/**
 * Requests a headcount after a round, even when one is requested already: the worker of an answer may have requested one
 * and died before queueing it. A job too many sends nothing. An event that takes place again may have a line.
 */
export async function askForNewsAfterRound(eventId: string, deps: NewsDeps): Promise<void> {
  const { hasLine } = await askForHeadcountAnyway(deps.table, eventId, 'round', deps.now());
  await queue(eventId, deps);
  if (hasLine) await askForNext(eventId, deps);
}

async function queue(eventId: string, deps: NewsDeps): Promise<void> {
  await sendJobs(deps.headcount, eventId, [{ body: { kind: 'headcount', eventId } }]);
}
