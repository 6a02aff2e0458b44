/**
 * What must be true of a guest's answers, told from what happened outside alone: simple, slow, and knowing nothing of
 * the rules the server works by. Where a cancel and an answer crossed, more than one end is right.
 */
import type { Edit, Facts, Reply } from './facts.ts';

export type Status = 'needs-action' | 'accepted' | 'tentative' | 'declined' | 'delegated';

/** When mails to us had been dealt with, by SES message id. */
export type DealtWith = ReadonlyMap<string, number>;

/** A stretch of time, milliseconds since 1970. */
interface Span {
  readonly from: number;
  readonly to: number;
}

/** When the event may have been off: from each cancel until the mail that brought it back had been dealt with. */
export function maybeOff({ edits }: Facts, dealtWith: DealtWith): Span[] {
  return edits
    .filter(({ cancelled }) => cancelled)
    .map((cancel) => {
      const back = edits.find(({ at, cancelled }) => at > cancel.at && !cancelled);
      if (!back) return { from: cancel.at, to: Number.POSITIVE_INFINITY };
      return { from: cancel.at, to: Math.max(doneAt(cancel, dealtWith), doneAt(back, dealtWith)) };
    });
}

/** When it was off for sure. */
function surelyOff({ edits }: Facts, dealtWith: DealtWith): Span[] {
  return edits
    .filter(({ cancelled }) => cancelled)
    .map((cancel) => {
      const back = edits.find(({ at, cancelled }) => at > cancel.at && !cancelled);
      return { from: doneAt(cancel, dealtWith), to: back?.at ?? Number.POSITIVE_INFINITY };
    });
}

/** The statuses that may be right for a guest in the end, about the event or one date. */
export function possibleStatuses(
  facts: Facts,
  guest: number,
  date: string | null,
  dealtWith: DealtWith,
): ReadonlySet<Status> {
  const off = { maybe: maybeOff(facts, dealtWith), surely: surelyOff(facts, dealtWith) };
  const theirs = facts.replies.filter((reply) => reply.guest === guest && reply.date === date);
  const counted = theirs.map((reply) => ({ reply, counts: counts(reply, off, dealtWith) }));
  const certain = counted.filter(({ counts }) => counts === 'yes').map(({ reply }) => reply);
  const latest = certain.toSorted(inOrder).at(-1);
  const possible = counted.filter(
    ({ reply, counts }) => counts === 'maybe' && (!latest || inOrder(reply, latest) > 0),
  );
  const statuses = [...possible.map(({ reply }) => reply), ...(latest ? [latest] : [])].map(statusOf);
  return new Set(latest ? statuses : [...statuses, 'needs-action']);
}

/** What a guest may have said by some moment, by the answers that had been dealt with then. */
export function possibleAt(
  facts: Facts,
  guest: number,
  at: number,
  dealtWith: DealtWith,
): ReadonlySet<Status> {
  const replies = facts.replies.filter((reply) => doneAt(reply, dealtWith) < at);
  return possibleStatuses({ ...facts, replies }, guest, null, dealtWith);
}

function counts(
  reply: Reply,
  off: { readonly maybe: readonly Span[]; readonly surely: readonly Span[] },
  dealtWith: DealtWith,
): 'yes' | 'no' | 'maybe' {
  const [from, to] = [reply.at, doneAt(reply, dealtWith)];
  if (off.surely.some((span) => span.from < from && to < span.to)) return 'no';
  return off.maybe.some((span) => from <= span.to && span.from <= to) ? 'maybe' : 'yes';
}

/** The order of replies: SEQUENCE, DTSTAMP, receipt. */
export function inOrder(one: Reply, other: Reply): number {
  return (
    one.sequence - other.sequence || Date.parse(one.dtstamp) - Date.parse(other.dtstamp) || one.at - other.at
  );
}

export function statusOf({ status }: Reply): Status {
  return status.toLowerCase() as Status;
}

export function isComing(status: Status): boolean {
  return status === 'accepted' || status === 'tentative';
}

export function doneAt({ id }: Pick<Edit, 'id'>, dealtWith: DealtWith): number {
  return dealtWith.get(id) ?? Number.POSITIVE_INFINITY;
}
