/**
 * What SES has room for in one invocation. Its deliveries work side by side; what those of one event ask for at the same
 * time is combined into one request to the record that all senders share.
 */
import { type GrantRequest, peekGrant, type RateReader, takeGrant } from '#store/send-line.ts';
import type { Table } from '#store/table.ts';

/** The answer to a request for room. Instants are milliseconds since 1970. */
export interface Room {
  readonly count: number;
  /** True when SES was closed and these mails try whether it takes mail again. */
  readonly isTrial: boolean;
  /** When there is room for what is left of the job; null when nobody can say. */
  readonly nextAt: number | null;
}

interface RateDeps {
  readonly table: Table;
  readonly readRate: RateReader;
  readonly now: () => number;
}

interface Request {
  readonly wanted: number;
  readonly size: number;
  readonly give: (room: Room) => void;
  readonly fail: (error: unknown) => void;
}

const NONE: Room = { count: 0, isTrial: false, nextAt: null };
/** So few mails try whether SES takes mail again, and so many that in the sandbox one may be to a verified address. */
const TRIAL = 10;

/** The share of one event in the rate of SES, within one invocation. */
export class RateShare {
  /** Messages per second; undefined before the first answer. */
  rate: number | undefined;
  /** When SES may be open again; null when it is open. */
  closedUntil: number | null = null;
  readonly #eventId: string;
  readonly #deps: RateDeps;
  #offered = 0;
  #peeked: Promise<unknown> = Promise.resolve();
  #requests: Request[] = [];
  #isAsking = false;

  constructor(eventId: string, deps: RateDeps) {
    this.#eventId = eventId;
    this.#deps = deps;
  }

  /**
   * Returns for how many mails of a job of this size there seems to be room now. Nothing is taken, but the room is not
   * offered to another delivery of this invocation.
   */
  look(size: number): Promise<Room> {
    const looked = this.#peeked.then(() => this.#look(size));
    this.#peeked = looked.catch(() => {});
    return looked;
  }

  async #look(size: number): Promise<Room> {
    const answer = await peekGrant(
      this.#deps.table,
      this.#deps.readRate,
      this.#request([this.#offered + size]),
    );
    this.rate = answer.rate;
    if (answer.kind === 'closed') this.closedUntil = answer.until;
    if (answer.kind !== 'free')
      return { ...NONE, nextAt: answer.kind === 'full' ? (answer.back[0] ?? null) : null };
    const count = Math.min(Math.max(answer.count - this.#offered, 0), size);
    this.#offered += count;
    return { ...NONE, count };
  }

  /**
   * Takes room for mails that are sent at once.
   * @param wanted how many are ready to be sent
   * @param size how many the job has with those that nobody looked at
   */
  take(wanted: number, size: number): Promise<Room> {
    if (wanted === 0) return Promise.resolve(NONE);
    return new Promise((give, fail) => {
      this.#requests.push({ wanted, size, give, fail });
      if (!this.#isAsking) void this.#takeAll();
    });
  }

  async #takeAll(): Promise<void> {
    this.#isAsking = true;
    while (this.#requests.length > 0) {
      const requests = this.#requests;
      this.#requests = [];
      try {
        await this.#takeFor(requests);
      } catch (error) {
        for (const { fail } of requests) fail(error);
      }
    }
    this.#isAsking = false;
  }

  async #takeFor(requests: readonly Request[]): Promise<void> {
    const { table, readRate } = this.#deps;
    const wanted = requests.map((request) => request.wanted);
    const answer = await takeGrant(table, readRate, this.#request(wanted));
    if (answer.kind === 'closed') this.closedUntil = answer.until;
    const isTrial = answer.kind === 'granted' && answer.isTrial;
    let left = answer.kind === 'granted' ? answer.count : 0;
    if (isTrial) left = Math.min(left, TRIAL);
    const back = answer.kind === 'closed' ? [] : [...answer.back];
    for (const { wanted, size, give } of requests) {
      const count = Math.min(left, wanted);
      left -= count;
      give({ count, isTrial, nextAt: size > count ? (back.shift() ?? null) : null });
    }
  }

  #request(wanted: readonly number[]): GrantRequest {
    return { wanted, now: this.#deps.now, eventId: this.#eventId };
  }
}
