/** Deliveries that found SES closed or no free rate slot are put back together with a delay, and are counted. */
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

/** A delivery that cannot be sent now. */
export interface WaitingJob {
  readonly body: DeliveryJob;
  readonly correlationId: string | undefined;
}

/** How long a count of waiting messages is used, in milliseconds. */
const FRESH = 60_000;

interface WaitingCounter {
  /** Returns the number of messages that wait to be sent, counted within the last minute. */
  count(): Promise<number>;
  /**
   * Writes each count as a metric, once.
   * @param unsent the number of messages at hand that were not sent
   * @param rate messages a second, when it is known
   */
  measure(unsent: number, rate?: number): void;
}

/**
 * Returns a counter of waiting messages.
 * @param queues all queues that hold messages to send
 * @param now milliseconds since 1970
 */
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
        log.error('The waiting messages could not be counted.', error);
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

/** Puts the jobs back into the queue. When it throws, nothing is lost, because SQS delivers the whole batch again. */
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
