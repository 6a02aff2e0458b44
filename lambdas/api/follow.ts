/** Begins to follow an event. */
import type { EventRecord } from '#domain/event/event.ts';
import { allPlaces, logOfEvent, logPages } from '#lambdas/steps/log-changes.ts';
import { getLogHead } from '#store/change-log.ts';
import { followEvent } from '#store/followers.ts';
import { sendJobs } from '#store/queue.ts';
import type { ApiDeps } from './context.ts';

/**
 * Has an event followed from now on. The walk through what happened before is queued first: a process that dies after that
 * leaves an event that is walked through for nothing, and the next call begins anew.
 */
export async function follow(event: EventRecord, deps: ApiDeps): Promise<void> {
  if (event.followedAt !== undefined) return;
  await queueWalk(event, deps);
  await followEvent(deps.table, event, new Date(deps.now()).toISOString());
}

/** So many records of each of the sixteen shards are logged in some seconds. */
const AT_ONCE = 40;
/** How long the walk that another call queued may take to begin, in milliseconds. */
const SOON = 60_000;

/**
 * Has an event followed, with what happened before in its log: the first records of each shard at once, so that whoever
 * asks for the first time is not answered with an empty list, and the rest by the walk.
 */
export async function followWithPast(event: EventRecord, deps: ApiDeps): Promise<void> {
  const { table, now } = deps;
  const isNew = event.followedAt === undefined || now() - Date.parse(event.followedAt) > SOON;
  if (!isNew || (await getLogHead(table, event.id)).walkedAt !== null) return;
  if (event.followedAt !== undefined) await queueWalk(event, deps);
  await follow(event, deps);
  await logOfEvent(table, event.id, now());
  await logPages(table, event.id, allPlaces(), AT_ONCE);
}

async function queueWalk({ id }: EventRecord, { changes }: ApiDeps): Promise<void> {
  await sendJobs(changes, id, [{ body: { kind: 'walk', eventId: id, again: false }, delay: 1 }]);
}
