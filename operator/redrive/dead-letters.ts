/** Dead letters, wherever they lie. */

/** A message that failed as often as its queue tries one; without its body, which holds addresses. */
export interface Letter {
  /** What it asks for. */
  readonly kind: string;
  /** UTC instant. */
  readonly sentAt: string;
  /** How often it was handed out, to look at it included. */
  readonly receives: number;
  /** Code of the last error that was logged of it; null when there is none. */
  readonly code: string | null;
}

export interface Pile {
  /** Name of the queue they failed in, such as `DeliveryQueue`. */
  readonly queue: string;
  /** How many there are, as SQS estimates it. */
  readonly count: number;
  /** Those that were looked at: some of them where there are many. */
  readonly letters: readonly Letter[];
}

export interface DeadLetters {
  /** One pile for each queue, empty ones included. */
  list(): Promise<Pile[]>;
  /** Has all of one queue put back to it. Returns how many were. Rejects with CodedError `redrive-failed`. */
  redrive(queue: string): Promise<number>;
}
