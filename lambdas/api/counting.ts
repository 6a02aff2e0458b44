/**
 * Headcounts of many events are summed when a page shows them, and an organizer's totals are stored for the domain
 * page.
 */

import {
  countStates,
  type Headcount,
  headcountOf,
  type OrganizerTotals,
  sumHeads,
} from '#domain/counts/totals.ts';
import type { EventSummary } from '#domain/event/event-summary.ts';
import { listEventsOf } from '#store/events.ts';
import { keepTotals, type OrganizerRecord } from '#store/organizers.ts';
import { readTallies } from '#store/tallies.ts';
import type { ApiDeps } from './context.ts';

/** Only the guests of this many latest events are counted. */
const EVENTS_COUNTED = 500;
/** Stored totals are used for this long, in milliseconds. */
const FRESH = 60_000;
/**
 * Totals of an organizer with at most this many events are counted at every view, so that they show the latest change.
 */
const FEW = 40;
/** The most organizers that are counted for one view of the domain, if they have no more events than EVENTS_COUNTED. */
const ORGANIZERS_COUNTED = 20;

/** Returns the headcount of each event by its id. */
export async function headsOf(ids: readonly string[], deps: ApiDeps): Promise<Map<string, Headcount>> {
  const tallies = await readTallies(deps.table, ids);
  return new Map(ids.map((id) => [id, headcountOf(tallies.get(id) ?? {})]));
}

/** Returns an organizer's totals. When the stored ones are too old, they are counted and stored. */
export async function totalsOf(
  organizer: OrganizerRecord,
  eventSummaries: readonly EventSummary[],
  deps: ApiDeps,
): Promise<OrganizerTotals> {
  const kept = organizer.totals;
  if (kept && eventSummaries.length > FEW && isFresh(organizer, deps)) return kept;
  const latest = eventSummaries.toSorted((one, other) => (one.start < other.start ? 1 : -1));
  const heads = await headsOf(
    latest.slice(0, EVENTS_COUNTED).map(({ id }) => id),
    deps,
  );
  const totals: OrganizerTotals = {
    ...countStates(eventSummaries, deps.now()),
    heads: sumHeads(heads.values()),
    at: new Date(deps.now()).toISOString(),
  };
  await keepTotals(deps.table, organizer.handle, totals);
  return totals;
}

/** Updates the totals of some organizers, those first that were counted longest ago, so that the page stays fast. */
export async function refreshTotals(
  organizers: readonly OrganizerRecord[],
  deps: ApiDeps,
): Promise<OrganizerRecord[]> {
  const counted = new Map<string, OrganizerTotals>();
  let events = 0;
  const stale = organizers
    .filter((organizer) => !isFresh(organizer, deps))
    .toSorted((one, other) => ((one.totals?.at ?? '') < (other.totals?.at ?? '') ? -1 : 1));
  for (const organizer of stale.slice(0, ORGANIZERS_COUNTED)) {
    const eventSummaries = await listEventsOf(deps.table, organizer.handle);
    events += eventSummaries.length;
    if (events > EVENTS_COUNTED && counted.size > 0) break;
    counted.set(organizer.handle, await totalsOf(organizer, eventSummaries, deps));
  }
  return organizers.map((one) => ({ ...one, totals: counted.get(one.handle) ?? one.totals }));
}

/** Returns the totals of all organizers that have been counted. */
export function domainTotals(organizers: readonly OrganizerRecord[]): Omit<OrganizerTotals, 'at'> {
  const totals = organizers.flatMap(({ totals }) => totals ?? []);
  const sum = (count: (one: OrganizerTotals) => number) =>
    totals.reduce((total, one) => total + count(one), 0);
  return {
    upcoming: sum(({ upcoming }) => upcoming),
    past: sum(({ past }) => past),
    cancelled: sum(({ cancelled }) => cancelled),
    heads: sumHeads(totals.map(({ heads }) => heads)),
  };
}

function isFresh({ totals }: OrganizerRecord, { now }: ApiDeps): boolean {
  return totals !== null && now() - Date.parse(totals.at) < FRESH;
}
