/** This file has what is kept of a recipient's past replies. */
import type { EventTime } from '#domain/itip/types.ts';

/**
 * Why an answer did not count. `older`: a newer answer was known. `not-theirs`: the token belongs to another recipient,
 * and the sender has their own. `too-many`: more people answered this forwarded invite than are counted. `removed`: the guest
 * was removed.
 */
export type Uncounted =
  | 'event-cancelled'
  | 'date-cancelled'
  | 'no-such-date'
  | 'older'
  | 'not-theirs'
  | 'too-many'
  | 'removed';

/** One reply, kept permanently with its recipient. */
export interface HistoryEntry {
  readonly receivedAt: string;
  /** SES message id. The same reply delivered twice is one entry. */
  readonly replyId: string;
  readonly instance: string | null;
  readonly status: string;
  readonly client: string;
  readonly comment: string | null;
  /** Extra people they bring; absent in the oldest entries. */
  readonly guests?: number;
  /** False when it changed nothing; absent in the oldest entries. */
  readonly counted?: boolean;
  /** Absent when it counted. */
  readonly reason?: Uncounted;
  /** The address that answered. */
  readonly answeredBy: string;
  /** The time they propose instead. */
  readonly proposal: { readonly start: EventTime | null; readonly end: EventTime | null } | null;
}

/** A counter-proposal (RFC 5546 section 3.2.7), as the event lists it. */
export interface Proposal {
  readonly recipientId: string;
  readonly email: string;
  readonly name: string | null;
  readonly receivedAt: string;
  readonly start: EventTime;
  readonly end: EventTime | null;
  readonly comment: string | null;
}

/** Returns the proposal in a reply, or null when it proposes no time. */
export function proposalOf(
  { id, email, name }: { readonly id: string; readonly email: string; readonly name: string | null },
  { receivedAt, proposal, comment }: HistoryEntry,
): Proposal | null {
  if (!proposal?.start) return null;
  return { recipientId: id, email, name, receivedAt, start: proposal.start, end: proposal.end, comment };
}
