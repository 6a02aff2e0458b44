/** Statistics above one event: of an organizer, and of the whole domain. */
import { type EventListing, isOver, nextStart } from '#domain/event/event-summary.ts';
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
export function stateOf(listing: EventListing, now: number): EventState {
  if (listing.status === 'cancelled') return 'cancelled';
  return isOver(listing.ends, now) ? 'past' : 'upcoming';
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

export function countStates(listings: readonly EventListing[], now: number): EventCounts {
  const count = (state: EventState) => listings.filter((listing) => stateOf(listing, now) === state).length;
  return { upcoming: count('upcoming'), past: count('past'), cancelled: count('cancelled') };
}

/** Events of one state whose title or place has every word of the query: what comes next first, what is over last. */
export function findEvents(
  listings: readonly EventListing[],
  { show, query, now }: { readonly show: EventState; readonly query: string; readonly now: number },
): EventListing[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  const direction = show === 'upcoming' ? 1 : -1;
  return listings
    .filter((listing) => stateOf(listing, now) === show)
    .filter(({ summary, location }) => {
      const text = `${summary} ${location}`.toLowerCase();
      return words.every((word) => text.includes(word));
    })
    .map((listing) => ({ listing, at: show === 'upcoming' ? nextStart(listing, now) : listing.start }))
    .sort((one, other) => direction * (order(one.at, other.at) || order(one.listing.id, other.listing.id)))
    .map(({ listing }) => listing);
}

function order(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
