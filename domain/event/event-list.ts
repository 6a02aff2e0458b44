/** This file sorts, searches and pages the events of an organizer for programs. */
import type { EventSummary } from './event-summary.ts';

/** Which events are listed. */
export interface EventListQuery {
  readonly status?: EventSummary['status'] | undefined;
  /** Only events with a date that ends after this moment: UTC instant or date. */
  readonly from?: string | undefined;
  /** Only events that begin before this moment: UTC instant or date. */
  readonly to?: string | undefined;
  /** The event where the page before ended; undefined for the first page. */
  readonly after?: EventPosition | undefined;
  readonly limit: number;
}

/** The place of an event in the list. */
export interface EventPosition {
  /** UTC instant or date. */
  readonly start: string;
  readonly id: string;
}

/** Returns a page of events by the start of their first date, and where the next page begins; null at the end. */
export function pageOfEvents(
  summaries: readonly EventSummary[],
  { status, from, to, after, limit }: EventListQuery,
): { readonly page: readonly EventSummary[]; readonly next: EventPosition | null } {
  const found = summaries
    .filter((one) => status === undefined || one.status === status)
    .filter(({ ends }) => from === undefined || ends === null || momentIn(ends) > momentIn(from))
    .filter(({ start }) => to === undefined || momentIn(start) < momentIn(to))
    .filter((one) => after === undefined || compare(one, after) > 0)
    .toSorted(compare);
  const page = found.slice(0, limit);
  const last = found.length > limit ? page.at(-1) : undefined;
  return { page, next: last ? { start: last.start, id: last.id } : null };
}

function compare(one: EventPosition, other: EventPosition): number {
  return momentIn(one.start) - momentIn(other.start) || (one.id < other.id ? -1 : one.id > other.id ? 1 : 0);
}

/** Returns a UTC instant or a date in milliseconds since 1970. A date counts as its midnight in UTC. */
function momentIn(text: string): number {
  return Date.parse(text);
}
