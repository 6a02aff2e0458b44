/** A queue of SQS with delays and fair groups, and what Lambda calls with its messages. */
import type { Clock } from './clock.ts';

/** A delivery job: so many recipients of one event. */
export interface Job {
  readonly eventId: string;
  readonly size: number;
}

const BATCH = 10;

export class SimulatedQueue {
  /** How often a message was received. */
  touches = 0;
  calls = 0;
  /** Milliseconds for which Lambda is paid. */
  billed = 0;
  /** Messages that wait, delayed ones included. */
  waiting = 0;
  readonly #clock: Clock;
  readonly #random: () => number;
  /** Those of `visible` that come after `received` wait: a long list is not moved for each batch. */
  readonly #groups = new Map<string, { visible: Job[]; received: number; inFlight: number }>();
  readonly #concurrency: number;
  readonly #work: (jobs: readonly Job[], worker: number) => Promise<void>;
  readonly #idle: number[];
  #visible = 0;
  #polls = 0;

  /** @param work what one call of the function does */
  constructor(
    clock: Clock,
    random: () => number,
    concurrency: number,
    work: (jobs: readonly Job[], worker: number) => Promise<void>,
  ) {
    this.#clock = clock;
    this.#random = random;
    this.#concurrency = concurrency;
    this.#work = work;
    this.#idle = Array.from({ length: concurrency }, (_, index) => concurrency - 1 - index);
  }

  /** @param delay seconds */
  send(job: Job, delay: number): void {
    this.waiting += 1;
    // SQS shows a message a little after its delay.
    if (delay === 0) this.#show(job);
    else this.#clock.in(delay * 1000 + this.#random() * 60, () => this.#show(job));
  }

  #show(job: Job): void {
    const group = this.#groups.get(job.eventId) ?? { visible: [], received: 0, inFlight: 0 };
    this.#groups.set(job.eventId, group);
    group.visible.push(job);
    this.#visible += 1;
    this.#poll();
  }

  /** Calls the function as often at once as it may run, each time with what is there. */
  #poll(): void {
    if (this.#visible === 0 || this.#polls >= this.#idle.length || this.#polls >= this.#concurrency) return;
    this.#polls += 1;
    this.#clock.in(5 + this.#random() * 25, () => {
      this.#polls -= 1;
      const batch = this.#receive();
      const worker = this.#idle.pop();
      if (batch.length === 0 || worker === undefined) {
        if (worker !== undefined) this.#idle.push(worker);
        return;
      }
      void this.#call(batch, worker);
      this.#poll();
    });
  }

  /** Groups of which little is being worked on come first: docs.aws.amazon.com/AWSSimpleQueueService, fair queues. */
  #receive(): Job[] {
    const groups = [...this.#groups.values()].filter(({ visible, received }) => visible.length > received);
    const batch: Job[] = [];
    for (const group of groups.toSorted((one, other) => one.inFlight - other.inFlight)) {
      const taken = group.visible.slice(group.received, group.received + BATCH - batch.length);
      group.received += taken.length;
      group.inFlight += taken.length;
      batch.push(...taken);
    }
    this.#visible -= batch.length;
    this.waiting -= batch.length;
    return batch;
  }

  async #call(batch: readonly Job[], worker: number): Promise<void> {
    this.touches += batch.length;
    this.calls += 1;
    const start = this.#clock.now;
    await this.#work(batch, worker);
    this.billed += Math.ceil(this.#clock.now - start);
    for (const { eventId } of batch) {
      const group = this.#groups.get(eventId);
      if (group) group.inFlight -= 1;
    }
    this.#idle.push(worker);
    this.#poll();
  }
}
