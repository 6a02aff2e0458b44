/**
 * What must be true of a guest's answers, derived only from what happened outside: simple, slow, and knowing nothing of
 * the rules the server works by. Where a cancel and an answer crossed, more than one end is right.
 */
import type { Edit, Facts, Reply } from './facts.ts';
import { dateOfTime } from './organizer-calendar.ts';

export type Status = 'needs-action' | 'accepted' | 'tentative' | 'declined' | 'delegated';

/** When mails to us had been dealt with, by SES message id. */
export type DealtWith = ReadonlyMap<string, number>;

/** What is on its way when something changes may still arrive, milliseconds. */
export const ON_ITS_WAY = 15_000;

/** A stretch of time, milliseconds since 1970. */
interface Span {
  readonly from: number;
  readonly to: number;
}

/**
 * When the event, or a date of it, may have been off: from each mail that called it off until the one that brought it
 * back had been dealt with. @param date counted from 0; null for the event
 */
export function maybeOff(facts: Facts, dealtWith: DealtWith, date: number | null = null): Span[] {
  return spansOff(facts, date).map(({ cancel, back }) =>
    back
      ? { from: cancel.at, to: Math.max(doneAt(cancel, dealtWith), doneAt(back, dealtWith)) }
      : { from: cancel.at, to: Number.POSITIVE_INFINITY },
  );
}

/** When it was off for sure. */
function surelyOff(facts: Facts, dealtWith: DealtWith, date: number | null): Span[] {
  return spansOff(facts, date).map(({ cancel, back }) => ({
    from: doneAt(cancel, dealtWith),
    to: back?.at ?? Number.POSITIVE_INFINITY,
  }));
}

function spansOff({ edits }: Facts, date: number | null): { cancel: Edit; back: Edit | undefined }[] {
  const isOff = ({ cancelled, off }: Edit) => cancelled || (date !== null && off.includes(date));
  return edits
    .filter(isOff)
    .map((cancel) => ({ cancel, back: edits.find((edit) => edit.at > cancel.at && !isOff(edit)) }));
}

/** The statuses that may be right for a guest in the end, about the event or one date. */
export function possibleStatuses(
  facts: Facts,
  guest: number,
  date: string | null,
  dealtWith: DealtWith,
): ReadonlySet<Status> {
  const number = date === null ? null : dateOfTime(date.replaceAll('-', ''));
  const off = { maybe: maybeOff(facts, dealtWith, number), surely: surelyOff(facts, dealtWith, number) };
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

/** What may be right for a guest about one date: what they said of it, else of the series. */
export function possibleFor(
  facts: Facts,
  guest: number,
  date: string,
  dealtWith: DealtWith,
): ReadonlySet<Status> {
  const own = possibleStatuses(facts, guest, date, dealtWith);
  if (!own.has('needs-action')) return own;
  const others = [...own].filter((status) => status !== 'needs-action');
  return new Set([...others, ...possibleStatuses(facts, guest, null, dealtWith)]);
}
