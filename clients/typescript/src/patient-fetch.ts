import { secondsOf } from './problem.js';

/** When a call is repeated. */
export interface PatientOptions {
  /**
   * How often a call is repeated that found no server, or whose answer says to come again: 429, 500, 502, 503 and 504.
   * Default 3.
   */
  readonly repeats?: number;
  /** The longest time for which it waits between two attempts, in seconds. Default 60; an answer that asks for more is thrown. */
  readonly longestPause?: number;
  /** Default: the `fetch` of the platform. */
  readonly fetch?: (request: Request) => Promise<Response>;
}

const COME_AGAIN = new Set([429, 500, 502, 503, 504]);

/**
 * Returns a `fetch` that repeats a call. Every POST carries an Idempotency-Key, so that a call whose answer was lost is not
 * done twice.
 */
export function patientFetch(options: PatientOptions): (request: Request) => Promise<Response> {
  const { repeats = 3, longestPause = 60, fetch = globalThis.fetch } = options;
  return async (request) => {
    if (request.method === 'POST' && !request.headers.has('Idempotency-Key'))
      request.headers.set('Idempotency-Key', crypto.randomUUID());
    for (let attempt = 1; ; attempt += 1) {
      const answer = await fetch(request.clone()).catch((error: unknown) => {
        if (attempt > repeats || request.signal.aborted) throw error;
        return null;
      });
      if (answer !== null && (!COME_AGAIN.has(answer.status) || attempt > repeats)) return answer;
      const pause = (answer && secondsOf(answer)) ?? 2 ** (attempt - 1);
      if (answer !== null && pause > longestPause) return answer;
      await new Promise((resolve) => setTimeout(resolve, pause * 1000));
    }
  };
}
