/** How many events an organizer may have to come, as the domain's owner has it. */

import { countStates } from '#domain/counts/totals.ts';
import type { EventDetails } from '#domain/event/event.ts';
import { endOf, isOver } from '#domain/event/event-summary.ts';
import { organizerHandle } from '#domain/text/ids.ts';
import { listEventsOf } from '#store/events.ts';
import { getAllowance } from '#store/organizers.ts';
import type { InboundDeps } from './context.ts';

/** Null when the event may be made, and is counted from then on; else what to do about it. */
export type EventQuota = (details: EventDetails) => Promise<string | null>;

/**
 * Counts the organizer's events once, when first asked, for there may be thousands. Mails dealt with at the same moment
 * do not see each other's events: together they may go a little over the limit.
 */
export function openEventQuota(owner: string, deps: InboundDeps): EventQuota {
  let counting: ReturnType<typeof count> | undefined;
  return async (details) => {
    counting ??= count(owner, deps);
    const counted = await counting;
    if (counted.upcoming < counted.most) {
      if (!isOver(endOf(details), deps.now())) counted.upcoming += 1;
      return null;
    }
    return `You have ${counted.upcoming} events to come, and may have ${counted.most} at a time. Call one off, or ask whoever runs this server for more.`;
  };
}

async function count(
  owner: string,
  { table, now }: InboundDeps,
): Promise<{ upcoming: number; readonly most: number }> {
  const { eventsPerOrganizer: most } = (await getAllowance(table, owner)).limits;
  if (most === null) return { upcoming: 0, most: Number.POSITIVE_INFINITY };
  return { ...countStates(await listEventsOf(table, organizerHandle(owner)), now()), most };
}
