/** Deliveries that found SES closed or its rate used up are put back together with a delay, and are counted. */
import { comesBackIn } from '#domain/pacing/ses-closed.ts';
import { countWaiting, type Queue, sendJobs } from '#store/queue.ts';
import { closedUntil } from '#store/send-line.ts';
import type { Table } from '#store/table.ts';
import type { DeliveryJob } from '../runtime/jobs.ts';
import { log } from '../runtime/log.ts';
import { metric } from '../runtime/metrics.ts';
import { secondsUntil } from '../steps/notify.ts';
import type { RateShare } from './rate-share.ts';

interface WaitingDeps {
  readonly table: Table;
  readonly queue: Queue<DeliveryJob>;
  readonly now: () => number;
  /** In [0, 1). */
  readonly random: () => number;
}

/** A delivery, or the rest of one, that cannot be sent now. */
export interface WaitingJob {
  readonly body: DeliveryJob;
  readonly correlationId: string | undefined;
  readonly share: Pick<RateShare, 'closedUntil' | 'rate'>;
  /** When there is room for it, in milliseconds since 1970; null when nobody can say. */
  readonly nextAt: number | null;
}

/** How long a count of waiting messages is used, in milliseconds. */
const FRESH = 60_000;

interface WaitingCounter {
  /** Returns the number of messages that wait to be sent, counted within the last minute. */
  count(): Promise<number>;
  /**
   * Writes each count as a metric, once.
   * @param waiting the number of mails that wait
   * @param rate messages a second, when it is known
   */
  measure(waiting: number, rate?: number): void;
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
    measure: (mails, rate) => {
      if (!isNew) return;
      isNew = false;
      metric('Waiting', mails, 'Count');
      if (rate) metric('DrainSeconds', mails / rate, 'Seconds');
    },
  };
}

/**
 * Puts the jobs back into the queue. When it throws, nothing is lost, because SQS delivers the whole batch again.
 * @param waiting how many mails wait, as far as that is known
 */
export async function putBack(
  jobs: readonly WaitingJob[],
  waiting: number,
  { table, queue, now, random }: WaitingDeps,
): Promise<void> {
  // SES may have turned a mail away since.
  const closed = (await closedUntil(table, now())) ?? 0;
  const delayOf = ({ share, nextAt }: WaitingJob): number => {
    const until = Math.max(share.closedUntil ?? 0, closed);
    if (nextAt !== null && until <= now()) return secondsUntil(nextAt, now());
    return comesBackIn({ until, waiting, rate: share.rate ?? 1, now: now() }, random());
  };
  for (const [eventId, theirs] of Map.groupBy(jobs, ({ body }) => body.eventId)) {
    const later = theirs.map((job) => ({
      body: job.body,
      correlationId: job.correlationId,
      delay: delayOf(job),
    }));
    await sendJobs(queue, eventId, later);
  }
}
