/** This file sums up the statistics of an organizer and of the whole domain. */
import { type EventSummary, isOver, nextStart } from '#domain/event/event-summary.ts';
import { type Statistics, statisticsOf, type Tally } from './tally.ts';

/** The headcount of an event or of many. */
export type Headcount = Pick<Statistics, 'invited' | 'accepted' | 'tentative' | 'declined' | 'needsAction'>;

/** The headcount without any people. */
export const NO_HEADS: Headcount = { invited: 0, accepted: 0, tentative: 0, declined: 0, needsAction: 0 };

/** The number of events in each state. */
export interface EventCounts {
  readonly upcoming: number;
  readonly past: number;
  readonly cancelled: number;
}

/** The statistics of an organizer. */
export interface OrganizerTotals extends EventCounts {
  readonly heads: Headcount;
  /** When they were counted, UTC instant. */
  readonly at: string;
}

/** The state of an event in an organizer's list. */
export type EventState = keyof EventCounts;

/** All values of EventState, in the order of the list's tabs. */
export const EVENT_STATES: readonly EventState[] = ['upcoming', 'past', 'cancelled'];

/** Returns the state of an event. @param now milliseconds since 1970 */
function stateOf(eventSummary: EventSummary, now: number): EventState {
  if (eventSummary.status === 'cancelled') return 'cancelled';
  return isOver(eventSummary.ends, now) ? 'past' : 'upcoming';
}

/** Returns the headcount of a tally. */
export function headcountOf(tally: Tally): Headcount {
  const { invited, accepted, tentative, declined, needsAction } = statisticsOf(tally, 0);
  return { invited, accepted, tentative, declined, needsAction };
}

/** Returns the sum of headcounts. */
export function sumHeads(heads: Iterable<Headcount>): Headcount {
  let sum = NO_HEADS;
  for (const one of heads) {
    sum = {
      invited: sum.invited + one.invited,
      accepted: sum.accepted + one.accepted,
      tentative: sum.tentative + one.tentative,
      declined: sum.declined + one.declined,
      needsAction: sum.needsAction + one.needsAction,
    };
  }
  return sum;
}

/** Returns the number of events in each state. @param now milliseconds since 1970 */
export function countStates(eventSummaries: readonly EventSummary[], now: number): EventCounts {
  const count = (state: EventState) =>
    eventSummaries.filter((eventSummary) => stateOf(eventSummary, now) === state).length;
  return { upcoming: count('upcoming'), past: count('past'), cancelled: count('cancelled') };
}

/**
 * Returns the events of one state whose title or place contains every word of the query. Upcoming events begin with the
 * next one, past events with the latest one.
 */
export function findEvents(
  eventSummaries: readonly EventSummary[],
  { show, query, now }: { readonly show: EventState; readonly query: string; readonly now: number },
): EventSummary[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  const direction = show === 'upcoming' ? 1 : -1;
  return eventSummaries
    .filter((eventSummary) => stateOf(eventSummary, now) === show)
    .filter(({ summary, location }) => {
      const text = `${summary} ${location}`.toLowerCase();
      return words.every((word) => text.includes(word));
    })
    .map((eventSummary) => ({
      eventSummary,
      at: show === 'upcoming' ? nextStart(eventSummary, now) : eventSummary.start,
    }))
    .sort(
      (one, other) =>
        direction * (order(one.at, other.at) || order(one.eventSummary.id, other.eventSummary.id)),
    )
    .map(({ eventSummary }) => eventSummary);
}

function order(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
