/** SES as it is at its strictest: it refuses more mails than the rate within any one second. */
import type { Clock } from './clock.ts';

export class StrictSes {
  accepted = 0;
  throttled = 0;
  /** Accepted mails, by second since the start. */
  readonly bySecond: number[] = [];
  readonly #clock: Clock;
  readonly #start: number;
  readonly #random: () => number;
  readonly #fault: number;
  readonly #recent: number[] = [];
  #first = 0;
  rate: number;

  /** @param fault how often SES turns a mail away for no reason of ours, in [0, 1] */
  constructor(clock: Clock, random: () => number, rate: number, fault: number) {
    this.#clock = clock;
    this.#start = clock.now;
    this.#random = random;
    this.#fault = fault;
    this.rate = rate;
  }

  /** A mail arrives. Returns whether SES takes it. */
  take(): boolean {
    const { now } = this.#clock;
    while ((this.#recent[this.#first] ?? Number.POSITIVE_INFINITY) <= now - 1000) this.#first += 1;
    const within = this.#recent.length - this.#first;
    if (within >= this.rate || this.#random() < this.#fault) {
      this.throttled += 1;
      return false;
    }
    this.#recent.push(now);
    this.accepted += 1;
    const second = Math.floor((now - this.#start) / 1000);
    this.bySecond[second] = (this.bySecond[second] ?? 0) + 1;
    return true;
  }
}
