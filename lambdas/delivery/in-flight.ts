/** Limits how many mails of one invocation are on their way to SES at the same time. */

/** So many that latency is hidden, and so few that few are refused when SES takes no mail at all. */
const MOST = 10;

/** The mails of one invocation. */
export class InFlight {
  #count = 0;
  readonly #waiting: (() => void)[] = [];
  /** True once SES turned one away for a reason that holds for every mail. */
  isTurnedAway = false;

  /** Runs the work as soon as there is a place. */
  async run<Result>(work: () => Promise<Result>): Promise<Result> {
    if (this.#count >= MOST) await new Promise<void>((resolve) => this.#waiting.push(resolve));
    else this.#count += 1;
    try {
      return await work();
    } finally {
      const next = this.#waiting.shift();
      if (next) next();
      else this.#count -= 1;
    }
  }
}
