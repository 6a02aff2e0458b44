/** Deliveries that find SES closed, or its line full: put back together, for as long as makes sense, and counted. */
import { comesBackIn, type Wait } from '#domain/pacing/ses-closed.ts';
import { countWaiting, type Queue, sendJobs } from '#store/queue.ts';
import type { DeliveryJob } from '../runtime/jobs.ts';
import { log } from '../runtime/log.ts';
import { metric } from '../runtime/metrics.ts';

interface WaitingDeps {
  readonly queue: Queue<DeliveryJob>;
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

interface WaitingCounter {
  /** Messages that wait to be sent, as they were counted within the last minute. */
  count(): Promise<number>;
  /** Measures what was counted, once. @param unsent of those at hand @param rate messages a second, where it is known */
  measure(unsent: number, rate?: number): void;
}

/** @param queues all that hold what is to be sent */
export function waitingCounter(queues: readonly Queue[], now: () => number): WaitingCounter {
  let countedAt = Number.NEGATIVE_INFINITY;
  let waiting = 0;
  let isNew = false;
  return {
    count: async () => {
      if (now() - countedAt < FRESH) return waiting;
      countedAt = now();
      try {
        const counts = await Promise.all(queues.map(countWaiting));
        waiting = counts.reduce((sum, count) => sum + count, 0);
        isNew = true;
      } catch (error) {
        log.error('What waits could not be counted.', error);
      }
      return waiting;
    },
    measure: (unsent, rate) => {
      if (!isNew) return;
      isNew = false;
      metric('Waiting', waiting + unsent, 'Count');
      if (rate) metric('DrainSeconds', (waiting + unsent) / rate, 'Seconds');
    },
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
