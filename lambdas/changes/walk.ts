/**
 * A walk logs what was stored about an event before it was followed, a page of each shard at a time. A second one follows when every function that had read the event before has ended: such a worker writes without announcing
 * it. What both find is logged once.
 */
import { recordWalk } from '#store/change-log.ts';
import { getEvent } from '#store/events.ts';
import { LONGEST_DELAY, sendJobs } from '#store/queue.ts';
import type { WalkJob } from '../runtime/jobs/changes.ts';
import { log } from '../runtime/log.ts';
import { allPlaces, logOfEvent, logPages, type Place } from '../steps/log-changes.ts';
import { callWebhooks } from './call-webhooks.ts';
import type { ChangesDeps } from './context.ts';

/**
 * Continues a walk.
 * @param timeIsShort called after every page; when it returns true, the rest is left to another invocation
 */
export async function walk(job: WalkJob, deps: ChangesDeps, timeIsShort: () => boolean): Promise<void> {
  const { eventId, again, rest } = job;
  const { table, now } = deps;
  const event = await getEvent(table, eventId);
  if (!event) return;
  if (!rest && !again) {
    const second = { kind: 'walk', eventId, again: true } as const;
    await sendJobs(deps.later, eventId, [{ body: second, delay: LONGEST_DELAY }]);
    await recordWalk(table, eventId, new Date(now()).toISOString());
  }
  if (!rest) await logOfEvent(table, eventId, now());
  let places: readonly Place[] = rest ?? allPlaces();
  do places = await logPages(table, eventId, places);
  while (places.length > 0 && !timeIsShort());
  if (places.length > 0) await sendJobs(deps.changes, eventId, [{ body: { ...job, rest: [...places] } }]);
  await callWebhooks(event, deps);
  log.info('Walk through an event for its log.', { eventId, again, left: places.length });
}
