/** The event quota: how many coming events an organizer may have, as the domain's owner has set it. */

import { countStates } from '#domain/counts/totals.ts';
import type { EventDetails } from '#domain/event/event.ts';
import { endOf, isOver } from '#domain/event/event-summary.ts';
import type { RefusalText } from '#domain/languages/refusal-words.ts';
import { organizerHandle } from '#domain/text/ids.ts';
import { listEventsOf } from '#store/events.ts';
import { getAllowance } from '#store/organizers.ts';
import type { Table } from '#store/table.ts';

/** What counting events needs. */
interface QuotaDeps {
  readonly table: Table;
  readonly now: () => number;
}

/** Returns null when the event may be made, and counts it. Otherwise it returns a sentence that says what to do. */
export type EventQuota = (details: EventDetails) => Promise<RefusalText | null>;

/**
 * Returns the event quota of an organizer. The events are counted once, at the first call, because there may be thousands.
 * Mails that are processed at the same moment do not see each other's events, so together they may exceed the quota a
 * little.
 * @param owner the organizer's normalised address
 */
export function openEventQuota(owner: string, deps: QuotaDeps): EventQuota {
  let counting: ReturnType<typeof count> | undefined;
  return async (details) => {
    counting ??= count(owner, deps);
    const counted = await counting;
    if (counted.upcoming < counted.most) {
      if (!isOver(endOf(details), deps.now())) counted.upcoming += 1;
      return null;
    }
    return { key: 'refusal.eventLimit', values: counted };
  };
}

async function count(
  owner: string,
  { table, now }: QuotaDeps,
): Promise<{ upcoming: number; readonly most: number }> {
  const { eventsPerOrganizer: most } = (await getAllowance(table, owner)).limits;
  if (most === null) return { upcoming: 0, most: Number.POSITIVE_INFINITY };
  return { ...countStates(await listEventsOf(table, organizerHandle(owner)), now()), most };
}
