/**
 * The room `counts`: the headcounts of events.
 *
 * The counts of an event are one item per shard, changed in the same transaction as what it counts. The name of a
 * counter says what it counts: `invited`, `origin:web`, `client:google`, or `accepted@2` for answers to the time that
 * was set by version 2. The sum over all shards always equals a recount.
 */
import type { Status } from '#domain/recipient/answer-order.ts';
import { keepsPlace } from '#domain/recipient/kept-place.ts';
import { type DeliveryState, type RecipientRecord, shownDelivery } from '#domain/recipient/recipient.ts';
import { isRemoved } from '#domain/recipient/removal.ts';

/** From the name of a counter to its count. */
export type Tally = Readonly<Record<string, number>>;

/** An event has at most this many origins of its own. Later ones count as `other`. */
export const ORIGINS_COUNTED = 50;

/**
 * The attributes of a tally item that are no counters: the number of its changes, and a note for each open batch, whose
 * counts are not moved yet (store/count-batches.ts).
 */
export const CHANGES = 'changes';
export const NOTE = 'open#';
/** Counts the guests from the line for whom a place is kept. */
const KEPT = 'kept';

/** Returns the counters in a tally item. */
export function countersOf(item: Readonly<Record<string, unknown>>): Tally {
  const { pk: _pk, sk: _sk, [CHANGES]: _changes, ...counters } = item;
  return Object.fromEntries(Object.entries(counters).filter(([name]) => !name.startsWith(NOTE))) as Tally;
}

/** Returns everything one recipient adds to the counts; nothing for one who was removed. */
export function countsOf(recipient: RecipientRecord): Tally {
  if (isRemoved(recipient)) return {};
  const status = recipient.answer?.status ?? 'needs-action';
  const delivery = shownDelivery(recipient);
  return {
    invited: 1,
    [`${status}@${recipient.answer?.timeVersion ?? 0}`]: 1,
    [`origin:${recipient.countedOrigin}`]: 1,
    ...(recipient.answer ? { [`client:${recipient.answer.client}`]: 1 } : {}),
    ...(status === 'accepted' && recipient.answer?.guests ? { guests: recipient.answer.guests } : {}),
    ...(recipient.sentVersion === null ? {} : { sent: 1 }),
    ...(recipient.turnedAway ? { 'not-counted': recipient.turnedAway.length } : {}),
    ...(REPORTED.has(delivery) ? { [delivery]: 1 } : {}),
    ...(keepsPlace(recipient) ? { [KEPT]: 1 } : {}),
  };
}

const REPORTED: ReadonlySet<DeliveryState> = new Set(['delivered', 'bounced', 'complained', 'rejected']);

/** Returns what must be added to the counts when a recipient changes. Unchanged counters are left out. */
export function tallyChange(before: Tally, after: Tally): Tally {
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  const moves = [...names].map((name) => [name, (after[name] ?? 0) - (before[name] ?? 0)] as const);
  return Object.fromEntries(moves.filter(([, by]) => by !== 0));
}

/** Returns the sum of tallies, counter by counter. */
export function sumTallies(tallies: Iterable<Tally>): Tally {
  const sum: Record<string, number> = {};
  for (const tally of tallies) {
    for (const [name, count] of Object.entries(tally)) sum[name] = (sum[name] ?? 0) + count;
  }
  return sum;
}

/** How many places of an event are taken or kept, and how many people are invited. */
export interface PlacesCounted {
  /** How many people said yes. */
  readonly accepted: number;
  /** For how many guests from the line a place is kept until they answer. */
  readonly kept: number;
  readonly invited: number;
}

/** Returns what is compared with the capacity and the guest quota. The version that was answered makes no difference here. */
export function placesCounted(tally: Tally): PlacesCounted {
  const { accepted, invited } = statisticsOf(tally, 0);
  return { accepted, kept: tally[KEPT] ?? 0, invited };
}

/** Headcounts for people to read (`GET /v1/event/statistics`). */
export interface Statistics {
  readonly invited: number;
  readonly accepted: number;
  readonly tentative: number;
  readonly declined: number;
  readonly needsAction: number;
  readonly delegated: number;
  /** Extra people brought by those who said yes. */
  readonly guests: number;
  /** People whose answers to a forwarded invite were beyond the limit. */
  readonly notCounted: number;
  readonly sent: number;
  readonly delivered: number;
  readonly bounced: number;
  readonly complained: number;
  /** How many of those answered before the last change of time. */
  readonly beforeChange: { readonly accepted: number; readonly tentative: number };
  readonly byOrigin: Readonly<Record<string, number>>;
  readonly byClient: Readonly<Record<string, number>>;
}

/** Returns the headcounts of an event. @param timeVersion the version that set the current time */
export function statisticsOf(tally: Tally, timeVersion: number): Statistics {
  const count = (name: string) => tally[name] ?? 0;
  const answers = (status: Status, until = Number.POSITIVE_INFINITY) =>
    total(tally, (name) => name.startsWith(`${status}@`) && Number(name.slice(status.length + 1)) < until);
  return {
    invited: count('invited'),
    accepted: answers('accepted'),
    tentative: answers('tentative'),
    declined: answers('declined'),
    needsAction: answers('needs-action'),
    delegated: answers('delegated'),
    guests: count('guests'),
    notCounted: count('not-counted'),
    sent: count('sent'),
    delivered: count('delivered'),
    bounced: count('bounced'),
    complained: count('complained'),
    beforeChange: {
      accepted: answers('accepted', timeVersion),
      tentative: answers('tentative', timeVersion),
    },
    byOrigin: named(tally, 'origin:'),
    byClient: named(tally, 'client:'),
  };
}

/**
 * Returns the origins under which new recipients are counted, in order, given the event's counts so far. Their number
 * is limited, so that a stranger cannot add origins without end.
 */
export function countedOrigins(tally: Tally, origins: readonly string[]): string[] {
  const known = new Set(Object.keys(named(tally, 'origin:')));
  return origins.map((origin) => {
    if (!known.has(origin) && known.size >= ORIGINS_COUNTED) return 'other';
    known.add(origin);
    return origin;
  });
}

function total(tally: Tally, counts: (name: string) => boolean): number {
  return Object.entries(tally).reduce((sum, [name, count]) => (counts(name) ? sum + count : sum), 0);
}

function named(tally: Tally, prefix: string): Record<string, number> {
  const entries = Object.entries(tally).filter(([name, count]) => name.startsWith(prefix) && count !== 0);
  return Object.fromEntries(entries.map(([name, count]) => [name.slice(prefix.length), count]));
}
