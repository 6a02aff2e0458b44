/** Dead letters, on AWS or on this machine. */

/** A message that failed as often as its queue allows, without its body, which contains addresses. */
export interface Letter {
  /** What kind of work it asks for. */
  readonly kind: string;
  /** UTC instant. */
  readonly sentAt: string;
  /** How often it was received, including by this command. */
  readonly receives: number;
  /** The code of the last error that was logged of it; null when there is none. */
  readonly code: string | null;
}

/** The dead letters of one queue. */
export interface Pile {
  /** The name of the queue in which they failed, such as `DeliveryQueue`. */
  readonly queue: string;
  /** How many there are, by SQS's estimate. */
  readonly count: number;
  /** The letters that were read: only some of them when there are many. */
  readonly letters: readonly Letter[];
}

/** The dead letters of a deployment. */
export interface DeadLetters {
  /** Returns one pile for each queue, including empty ones. */
  list(): Promise<Pile[]>;
  /** Puts all dead letters of one queue back. Returns how many. Rejects with CodedError `redrive-failed`. */
  redrive(queue: string): Promise<number>;
}
