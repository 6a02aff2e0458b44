/**
 * Erasing a person as a guest goes through all events of every organizer, and then through what is stored elsewhere. It may
 * stop anywhere: a step that runs twice finds nothing left to remove, and the record that names the person is removed last.
 */

import type { ErasureJob } from '#lambdas/runtime/jobs/organizer.ts';
import { log } from '#lambdas/runtime/log.ts';
import {
  type Erasure,
  type ErasureStep,
  endErasure,
  getErasure,
  NOTHING_LEFT,
  stepErasure,
} from '#store/erasures.ts';
import { nextEventOf } from '#store/events.ts';
import { nextOrganizer } from '#store/organizers.ts';
import { sendJobs } from '#store/queue.ts';
import type { InboundDeps } from '../context.ts';
import { eraseElsewhere, eraseFromOrganizer } from './beside-events.ts';
import { eraseFromEvent, eraseGuest, whyNotYet } from './event.ts';

/** Seconds until it is looked again whether a cancel was sent. */
const LOOK_AGAIN = 10;

/**
 * Continues an erasure.
 * @param timeIsShort called after every step; when it returns true, the rest is left to another invocation
 */
export async function goOnErasing(
  job: ErasureJob,
  deps: InboundDeps,
  timeIsShort: () => boolean,
): Promise<void> {
  const begun = await getErasure(deps.table, job.erasureId);
  if (begun?.only && begun.place.event === null) {
    const why = await whyNotYet(begun.only, begun.email, deps);
    if (why === 'invited-again') return endErasure(deps.table, begun);
    if (why) return sendJobs(deps.organizer, job.erasureId, [{ body: job, delay: LOOK_AGAIN }]);
  }
  let at = begun;
  while (at) {
    if (at !== begun && timeIsShort()) return sendJobs(deps.organizer, job.erasureId, [{ body: job }]);
    const next = await goStep(at, deps);
    if (next) await stepErasure(deps.table, at, next);
    else await endErasure(deps.table, at);
    at = await getErasure(deps.table, job.erasureId);
  }
  if (begun) log.info('A person was erased.');
}

/** Does one step. Returns the place that was reached, or null at the end. */
async function goStep({ email, place, only }: Erasure, deps: InboundDeps): Promise<ErasureStep | null> {
  const { shard, organizer, event, rest } = place;
  if (event && !(rest.documents === null && rest.shards.length === 0))
    return { ...place, rest: await eraseFromEvent(event, email, rest, deps) };
  if (only) {
    if (event) return null;
    const all = await eraseGuest(only, email, true, deps);
    return { ...place, event: only, rest: await eraseFromEvent(only, email, all, deps) };
  }
  const nextEvent = organizer && (await nextEventOf(deps.table, organizer, event));
  if (nextEvent) {
    const all = await eraseGuest(nextEvent, email, false, deps);
    // Most events need only one step.
    return { ...place, event: nextEvent, rest: await eraseFromEvent(nextEvent, email, all, deps) };
  }
  const next = await nextOrganizer(deps.table, shard, organizer);
  if (next) {
    await eraseFromOrganizer(next.handle, email, deps);
    return { shard: next.shard, organizer: next.handle, event: null, rest: NOTHING_LEFT };
  }
  const isDone = await eraseElsewhere(email, deps);
  return isDone ? null : place;
}
