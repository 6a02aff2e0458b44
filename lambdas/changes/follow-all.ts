/** A webhook for all events of an organizer has each of them followed, one after the other. */

import { getEvent, nextEventOf } from '#store/events.ts';
import { followEvent } from '#store/followers.ts';
import { LONGEST_DELAY, sendJobs } from '#store/queue.ts';
import type { FollowAllJob } from '../runtime/jobs/changes.ts';
import type { ChangesDeps } from './context.ts';

/**
 * Continues with the organizer's next events. It is done a second time some minutes later: an event that is being made now may
 * be missing from the list, and its maker may not know of the webhook yet.
 * @param timeIsShort called after every event; when it returns true, the rest is left to another invocation
 */
export async function followAll(
  job: FollowAllJob,
  deps: ChangesDeps,
  timeIsShort: () => boolean,
): Promise<void> {
  const { table, changes, later, now } = deps;
  const { organizer, again } = job;
  if (job.after === null && !again)
    await sendJobs(later, organizer, [{ body: { ...job, again: true }, delay: LONGEST_DELAY }]);
  let after = job.after;
  for (;;) {
    const next = await nextEventOf(table, organizer, after);
    if (next === null) return;
    const event = await getEvent(table, next);
    if (event && event.followedAt === undefined) {
      // The walk comes first. If it runs before the mark, its second part finds what was written in between.
      await sendJobs(changes, next, [{ body: { kind: 'walk', eventId: next, again: false }, delay: 1 }]);
      await followEvent(table, event, new Date(now()).toISOString());
    }
    after = next;
    if (timeIsShort()) return sendJobs(changes, organizer, [{ body: { ...job, after } }]);
  }
}
