/** Deliveries that found SES closed or its rate used up are put back together with a delay, and are counted. */
import { delaysOf } from '#domain/pacing/come-back.ts';
import { countIsFreshFor } from '#domain/pacing/ses-closed.ts';
import { countWaiting, type Queue, sendJobs } from '#store/queue.ts';
import { closedUntil } from '#store/send-line.ts';
import type { Table } from '#store/table.ts';
import type { DeliveryJob } from '../runtime/jobs/delivery.ts';
import { log } from '../runtime/log.ts';
import { metric } from '../runtime/metrics.ts';
import type { EventGrants } from './event-grants.ts';

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
  readonly grants: Pick<EventGrants, 'closedUntil' | 'rate'>;
  /** When it may be granted, in milliseconds since 1970; null when nobody can say. */
  readonly nextAt: number | null;
}

/** Milliseconds for which a count is used when nobody knows how long sending takes. */
const LONGEST_FRESH = 60_000;

interface WaitingCounter {
  /** Returns the number of messages that wait to be sent, counted not long ago. */
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
  let freshUntil = Number.NEGATIVE_INFINITY;
  let waiting = 0;
  let isNew = false;
  return {
    count: async () => {
      if (now() < freshUntil) return waiting;
      freshUntil = now() + LONGEST_FRESH;
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
      if (rate) freshUntil = now() + countIsFreshFor(mails / rate) * 1000;
      metric('Waiting', mails, 'Count');
      if (rate) metric('DrainSeconds', mails / rate, 'Seconds');
    },
  };
}

/**
 * The deliveries of one invocation that wait. They go back into the queue as soon as each job has said what waits of it,
 * while the mails of the others are sent.
 */
export class PutBack {
  readonly #deps: WaitingDeps;
  readonly #waiting: () => number;
  #silent: number;
  #jobs: WaitingJob[] = [];
  #sent: Promise<void>[] = [];

  /**
   * @param jobs how many jobs the invocation has
   * @param waiting returns how many mails wait with those that were put back, as far as that is known
   */
  constructor(jobs: number, waiting: () => number, deps: WaitingDeps) {
    this.#silent = jobs;
    this.#waiting = waiting;
    this.#deps = deps;
  }

  /** Says once for each job what waits of it; null for nothing. */
  report(job: WaitingJob | null): void {
    if (job) this.#jobs.push(job);
    this.#silent -= 1;
    if (this.#silent === 0) this.#flush();
  }

  /** Adds what waits although its job has reported, because SES takes no mail. */
  add(job: WaitingJob): void {
    this.#jobs.push(job);
  }

  /** Puts back what is left. When it throws, nothing is lost, because SQS delivers the whole batch again. */
  async finish(): Promise<void> {
    this.#flush();
    await Promise.all(this.#sent);
  }

  #flush(): void {
    if (this.#jobs.length === 0) return;
    const sent = putBack(this.#jobs, this.#waiting(), this.#deps);
    // It is awaited in `finish`.
    sent.catch(() => {});
    this.#sent.push(sent);
    this.#jobs = [];
  }
}

async function putBack(
  jobs: readonly WaitingJob[],
  waiting: number,
  { table, queue, now, random }: WaitingDeps,
): Promise<void> {
  // SES may have refused a mail since.
  const closed = (await closedUntil(table, now())) ?? 0;
  for (const [eventId, theirs] of Map.groupBy(jobs, ({ body }) => body.eventId)) {
    const later = theirs.map(({ body, correlationId, grants, nextAt }) => {
      const until = Math.max(grants.closedUntil ?? 0, closed);
      const wait = { until, waiting, rate: grants.rate ?? 1, now: now() };
      const [delay = 1] = delaysOf([nextAt], wait, random);
      return { body, correlationId, delay };
    });
    await sendJobs(queue, eventId, later);
  }
}
