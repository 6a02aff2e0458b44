/**
 * This file decides which answer of a recipient counts.
 *
 * Replies are ordered by (SEQUENCE, DTSTAMP, receipt), and the greatest wins. So replies in any order and repeated any
 * number of times lead to the same state.
 */

/** A recipient's last answer. */
export type Status = 'needs-action' | 'accepted' | 'tentative' | 'declined' | 'delegated';
/** All values of Status. */
export const STATUSES: readonly Status[] = ['needs-action', 'accepted', 'tentative', 'declined', 'delegated'];

/** An answer as it arrived, for the series or for one instance. */
export interface Reply {
  /** UTC instant or date of the instance; null for the series. */
  readonly instance: string | null;
  readonly status: Status;
  /** SEQUENCE, or null when absent. */
  readonly sequence: number | null;
  /** DTSTAMP as a UTC instant, or null when absent. */
  readonly dtstamp: string | null;
  /** When SES received it, UTC instant with milliseconds. */
  readonly receivedAt: string;
  /** SES message id (or page answer id). It decides between answers that are equal otherwise. */
  readonly id: string;
}

/** The answer that counts, with the values by which later replies are ordered after it. */
export interface Answer {
  readonly status: Status;
  readonly sequence: number;
  readonly dtstamp: string;
  readonly receivedAt: string;
  readonly id: string;
}

/** What is known of the event when a reply is merged. */
export interface AnsweredEvent {
  /** The event's current version. */
  readonly version: number;
  /** The last version sent to this recipient; null when none was marked yet. */
  readonly sentVersion: number | null;
}

/** The result of merging a reply. */
interface Merge {
  /** `same` means the same answer again; `older` means that something newer is known already. */
  readonly outcome: 'applied' | 'older' | 'same';
  /** The answer that counts now. */
  readonly answer: Answer;
}

/** Merges one reply into the answer that counts so far (RFC 5546 section 2.1.5, extended to a total order). */
export function mergeReply(current: Answer | null, reply: Reply, event: AnsweredEvent): Merge {
  const incoming = toAnswer(reply, event);
  if (current === null) return { outcome: 'applied', answer: incoming };
  const newer = order(incoming, current) > 0;
  // A repeated answer still moves its place in the order: a reply that arrives later but was sent between the two must
  // not win.
  if (repeats(current, incoming)) return { outcome: 'same', answer: newer ? incoming : current };
  return newer ? { outcome: 'applied', answer: incoming } : { outcome: 'older', answer: current };
}

/**
 * A missing SEQUENCE means the version last sent. A SEQUENCE above ours, or a clock ahead of ours, must not block later
 * answers.
 */
function toAnswer(reply: Reply, event: AnsweredEvent): Answer {
  const receivedSecond = `${reply.receivedAt.slice(0, 19)}Z`;
  const sequence = Math.min(reply.sequence ?? event.sentVersion ?? event.version, event.version);
  const dtstamp = reply.dtstamp && reply.dtstamp <= receivedSecond ? reply.dtstamp : receivedSecond;
  return { status: reply.status, sequence, dtstamp, receivedAt: reply.receivedAt, id: reply.id };
}

/** Returns true for the same answer again, by redelivery or from a program that sends twice. */
function repeats(current: Answer, incoming: Answer): boolean {
  return (
    current.status === incoming.status &&
    current.sequence === incoming.sequence &&
    current.dtstamp === incoming.dtstamp
  );
}

function order(one: Answer, other: Answer): number {
  return (
    one.sequence - other.sequence ||
    compareText(one.dtstamp, other.dtstamp) ||
    compareText(one.receivedAt, other.receivedAt) ||
    compareText(one.id, other.id)
  );
}

function compareText(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
