/**
 * Asks for the grants of one invocation. Its deliveries work side by side; what those of one event ask for at the same time
 * is combined into one request to the record that all senders share.
 */
import { type GrantRequest, peekGrant, type RateReader, takeGrant } from '#store/send-line.ts';
import type { Table } from '#store/table.ts';
import { combined } from './combined.ts';

/** The part of a grant that one job gets. Instants are milliseconds since 1970. */
export interface JobGrant {
  /** How many mails may be sent. */
  readonly count: number;
  /** True when SES was closed and these mails try whether it takes mail again. */
  readonly isTrial: boolean;
  /** When what is left of the job may be granted; null when nobody can say. */
  readonly nextAt: number | null;
}

interface RateDeps {
  readonly table: Table;
  readonly readRate: RateReader;
  readonly now: () => number;
}

/** A job that is to be sent. */
interface Ready {
  /** How many of its mails are ready to be sent. */
  readonly wanted: number;
  /** How many mails it has with those that nobody looked at. */
  readonly size: number;
}

const NONE: JobGrant = { count: 0, isTrial: false, nextAt: null };
/** So few mails try whether SES takes mail again, and so many that in the sandbox one may be to a verified address. */
const TRIAL = 10;

/** The grants for the deliveries of one event within one invocation. */
export class EventGrants {
  /** Messages per second; undefined before the first answer. */
  rate: number | undefined;
  /** When SES may be open again; null when it is open. */
  closedUntil: number | null = null;
  /**
   * Returns how many mails of a job of this size would be granted now. Nothing is taken, but these mails are not offered
   * to another delivery of this invocation.
   */
  readonly look: (size: number) => Promise<JobGrant>;
  readonly #take: (ready: Ready) => Promise<JobGrant>;
  readonly #eventId: string;
  readonly #deps: RateDeps;
  #offered = 0;

  constructor(eventId: string, deps: RateDeps) {
    this.#eventId = eventId;
    this.#deps = deps;
    this.look = combined((sizes) => this.#lookFor(sizes));
    this.#take = combined((jobs) => this.#takeFor(jobs));
  }

  /** Takes a grant for mails that are sent at once. */
  async take(ready: Ready): Promise<JobGrant> {
    return ready.wanted === 0 ? NONE : this.#take(ready);
  }

  async #lookFor(sizes: readonly number[]): Promise<JobGrant[]> {
    const { table, readRate } = this.#deps;
    const offered = this.#offered > 0 ? [this.#offered] : [];
    const answer = await peekGrant(table, readRate, this.#request([...offered, ...sizes]));
    this.#learn(answer);
    if (answer.kind === 'full') {
      const back = answer.back.slice(offered.length);
      return sizes.map((_, index) => ({ ...NONE, nextAt: back[index] ?? null }));
    }
    const free = answer.kind === 'free' ? Math.max(answer.count - this.#offered, 0) : 0;
    const counts = shared(free, sizes);
    this.#offered += counts.reduce((sum, count) => sum + count, 0);
    return counts.map((count) => ({ ...NONE, count }));
  }

  async #takeFor(jobs: readonly Ready[]): Promise<JobGrant[]> {
    const { table, readRate } = this.#deps;
    const wanted = jobs.map((job) => job.wanted);
    const sizes = jobs.map(({ size }) => size);
    const answer = await takeGrant(table, readRate, { ...this.#request(wanted), sizes });
    this.#learn(answer);
    const isTrial = answer.kind === 'granted' && answer.isTrial;
    const granted = answer.kind === 'granted' ? answer.count : 0;
    const counts = shared(isTrial ? Math.min(granted, TRIAL) : granted, wanted);
    const back = answer.kind === 'closed' ? [] : [...answer.back];
    return counts.map((count, index) => {
      const hasRest = (sizes[index] ?? 0) > count;
      return { count, isTrial, nextAt: hasRest ? (back.shift() ?? null) : null };
    });
  }

  #learn(answer: { readonly rate: number; readonly kind: string; readonly until?: number }): void {
    this.rate = answer.rate;
    if (answer.kind === 'closed') this.closedUntil = answer.until ?? null;
  }

  #request(wanted: readonly number[]): GrantRequest {
    return { wanted, now: this.#deps.now, eventId: this.#eventId };
  }
}

/** Returns how many each gets of what there is, the first ones first. */
function shared(count: number, wanted: readonly number[]): number[] {
  let left = count;
  return wanted.map((want) => {
    const part = Math.min(left, want);
    left -= part;
    return part;
  });
}
