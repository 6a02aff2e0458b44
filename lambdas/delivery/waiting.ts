/** Deliveries that find SES closed, or its line full: put back together, for as long as makes sense, and counted. */
import { comesBackIn, type Wait } from '../../domain/closing.ts';
import { countWaiting, type Queue, sendJobs } from '../../store/queue.ts';
import type { DeliveryJob } from '../shared/jobs.ts';
import { log } from '../shared/log.ts';
import { metric } from '../shared/metrics.ts';

export interface WaitingDeps {
  readonly queue: Queue;
  readonly now: () => number;
  /** In [0, 1). */
  readonly random: () => number;
}

/** A delivery that cannot be made now. */
export interface WaitingJob {
  readonly body: DeliveryJob;
  readonly correlationId: string | undefined;
}

/** How long a count of what waits is good, milliseconds. */
const FRESH = 60_000;

/** Counts what waits, once a minute, and tells how long sending it takes. @returns reads the latest count */
export function waitingCounter({
  queue,
  now,
}: Omit<WaitingDeps, 'random'>): (rate: number) => Promise<number> {
  let countedAt = Number.NEGATIVE_INFINITY;
  let waiting = 0;
  return async (rate) => {
    if (now() - countedAt < FRESH) return waiting;
    countedAt = now();
    try {
      waiting = await countWaiting(queue);
      metric('Waiting', waiting, 'Count');
      metric('DrainSeconds', waiting / rate, 'Seconds');
    } catch (error) {
      log.error('What waits could not be counted.', error);
    }
    return waiting;
  };
}

/** Nothing is lost when it fails: then the whole batch comes again. */
export async function putBack(
  jobs: readonly WaitingJob[],
  wait: Omit<Wait, 'now'>,
  { queue, now, random }: WaitingDeps,
): Promise<void> {
  for (const [eventId, theirs] of Map.groupBy(jobs, ({ body }) => body.eventId)) {
    const later = theirs.map((job) => ({ ...job, delay: comesBackIn({ ...wait, now: now() }, random()) }));
    await sendJobs(queue, eventId, later);
  }
}
