/**
 * Erasing a person as a guest: event after event of every organizer, then what is kept of them elsewhere. It may stop
 * anywhere: a step gone through twice finds nothing left to remove, and the record that names them goes last.
 */

import type { ErasureJob } from '#lambdas/runtime/jobs.ts';
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
import { eraseFromEvent, eraseGuest } from './event.ts';

/** @param timeIsShort asked after every step; the rest is then left to the next invocation */
export async function goOnErasing(
  job: ErasureJob,
  deps: InboundDeps,
  timeIsShort: () => boolean,
): Promise<void> {
  const begun = await getErasure(deps.table, job.erasureId);
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

/** Where it stands after one more step; null at the end. */
async function goStep({ email, place }: Erasure, deps: InboundDeps): Promise<ErasureStep | null> {
  const { shard, organizer, event, rest } = place;
  if (event && !(rest.documents === null && rest.shards.length === 0))
    return { ...place, rest: await eraseFromEvent(event, email, rest, deps) };
  const nextEvent = organizer && (await nextEventOf(deps.table, organizer, event));
  if (nextEvent) {
    const all = await eraseGuest(nextEvent, email, deps);
    // Most events are gone through in one step.
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
