/** Statistics above one event: of an organizer, and of the whole domain. */
import { type EventSummary, isOver, nextStart } from '#domain/event/event-summary.ts';
import { type Statistics, statisticsOf, type Tally } from './tally.ts';

export type Headcount = Pick<Statistics, 'invited' | 'accepted' | 'tentative' | 'declined' | 'needsAction'>;

export const NO_HEADS: Headcount = { invited: 0, accepted: 0, tentative: 0, declined: 0, needsAction: 0 };

/** Events by where they stand in time. */
export interface EventCounts {
  readonly upcoming: number;
  readonly past: number;
  readonly cancelled: number;
}

export interface OrganizerTotals extends EventCounts {
  readonly heads: Headcount;
  /** UTC instant of the count. */
  readonly at: string;
}

export type EventState = keyof EventCounts;

export const EVENT_STATES: readonly EventState[] = ['upcoming', 'past', 'cancelled'];

/** @param now milliseconds since 1970 */
function stateOf(eventSummary: EventSummary, now: number): EventState {
  if (eventSummary.status === 'cancelled') return 'cancelled';
  return isOver(eventSummary.ends, now) ? 'past' : 'upcoming';
}

export function headcountOf(tally: Tally): Headcount {
  const { invited, accepted, tentative, declined, needsAction } = statisticsOf(tally, 0);
  return { invited, accepted, tentative, declined, needsAction };
}

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

export function countStates(eventSummaries: readonly EventSummary[], now: number): EventCounts {
  const count = (state: EventState) =>
    eventSummaries.filter((eventSummary) => stateOf(eventSummary, now) === state).length;
  return { upcoming: count('upcoming'), past: count('past'), cancelled: count('cancelled') };
}

/** Events of one state whose title or place has every word of the query: what comes next first, what is over last. */
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
