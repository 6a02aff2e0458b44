/** Names the current piece of work, for every line of the log and for the work it hands on. */
import { AsyncLocalStorage } from 'node:async_hooks';

/** The names of a piece of work. */
export interface Trace {
  /** Lambda's id of this invocation. */
  readonly requestId?: string | undefined;
  /** One id for everything that follows from one mail or request, in all functions: letters, digits, `-` and `_`. */
  readonly correlationId?: string | undefined;
}

/** The attribute of a message, and the tag of a mail, that carries the correlation id. */
export const CORRELATION = 'correlation';

const traces = new AsyncLocalStorage<Trace>();

/** Returns the names of the current work; empty outside of any work. */
export function trace(): Trace {
  return traces.getStore() ?? {};
}

/**
 * Runs work, which may run concurrently with other work, under names of its own. Names that are not given stay those of
 * the surrounding work.
 */
export function inTrace<Result>(names: Trace, work: () => Result): Result {
  return traces.run({ ...trace(), ...names }, work);
}
