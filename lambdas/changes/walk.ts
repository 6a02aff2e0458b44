/**
 * A walk logs what was stored about an event before it was followed. It goes through the sixteen shards side by side. A
 * second one follows when every function that had read the event before has ended: such a worker writes without announcing
 * it. What both find is logged once.
 */
import { SHARDS } from '#domain/text/ids.ts';
import { recordWalk } from '#store/change-log.ts';
import { getEvent } from '#store/events.ts';
import { LONGEST_DELAY, sendJobs } from '#store/queue.ts';
import type { WalkJob } from '../runtime/jobs.ts';
import { log } from '../runtime/log.ts';
import { logOfEvent, logPage } from '../steps/log-changes.ts';
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
  const places = rest ? [rest] : Array.from({ length: SHARDS }, (_, shard) => ({ shard, after: null }));
  const ends = await Promise.all(places.map((place) => walkShard(eventId, place, deps, timeIsShort)));
  const rests = ends.flatMap((place) => (place ? [{ body: { ...job, rest: place } }] : []));
  await sendJobs(deps.changes, eventId, rests);
  await callWebhooks(event, deps);
  log.info('Walk through an event for its log.', { eventId, again, rests: rests.length });
}

/** Walks to the end of a shard, or until time is short. Returns what is left, or null. */
async function walkShard(
  eventId: string,
  from: NonNullable<WalkJob['rest']>,
  { table }: ChangesDeps,
  timeIsShort: () => boolean,
): Promise<WalkJob['rest'] | null> {
  let place = from;
  do {
    const after = await logPage(table, eventId, place);
    if (after === null) return null;
    place = { ...place, after };
  } while (!timeIsShort());
  return place;
}
