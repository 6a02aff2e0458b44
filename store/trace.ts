/** Which piece of work is being done: for every line of the log, and for whatever the work hands on. */
import { AsyncLocalStorage } from 'node:async_hooks';

export interface Trace {
  /** Lambda's name for this invocation. */
  readonly requestId?: string | undefined;
  /** One for all that follows from one mail or request, whichever function does it: letters, digits, `-` and `_`. */
  readonly correlationId?: string | undefined;
}

/** The attribute of a message, and the tag of a mail, that carries the correlation id on. */
export const CORRELATION = 'correlation';

const traces = new AsyncLocalStorage<Trace>();

/** What the work that is being done goes by; nothing outside of any. */
export function trace(): Trace {
  return traces.getStore() ?? {};
}

/** Does work, maybe side by side with other work, under names of its own; those not given are the ones around it. */
export function inTrace<Result>(names: Trace, work: () => Result): Result {
  return traces.run({ ...trace(), ...names }, work);
}
