/** New events that look like events their organizer has, and what becomes of them once the organizer has said it. */
import { detailsOf } from '../../domain/details.ts';
import type { EventDetails, EventRecord } from '../../domain/event.ts';
import { eventId, organizerHandle } from '../../domain/ids.ts';
import { alikeOf } from '../../domain/imports/alike.ts';
import type { ItipMessage } from '../../domain/itip/types.ts';
import type { EventListing } from '../../domain/listing.ts';
import { getAlias } from '../../store/aliases.ts';
import { getEvent, listEventsOf } from '../../store/events.ts';
import type { Bearer } from './apply.ts';
import type { InboundDeps } from './context.ts';

/** The events of an organizer that a new one looks like, the most alike first; none for one that is known. */
export type FindAlike = (message: ItipMessage, bearer: Bearer) => Promise<readonly EventListing[]>;

/** Reads the organizer's events once, when first asked, for there may be thousands. */
export function openAlike(owner: string, deps: InboundDeps): FindAlike {
  let reading: Promise<EventListing[]> | undefined;
  return async (message, bearer) => {
    const details = newDetails(message);
    const id = eventId(owner, message.uid);
    if (!details || (await getEvent(deps.table, id)) || (await getAlias(deps.table, id))) return [];
    reading ??= listEventsOf(deps.table, organizerHandle(owner));
    const alike = alikeOf(id, details, await reading);
    const events = await Promise.all(alike.map((listing) => getEvent(deps.table, listing.id)));
    // Two alike in one mail are two; the first of them may have been made a moment ago.
    const isOfOtherMail = (event: EventRecord | null | undefined) =>
      event?.createdBy !== `create:${bearer.messageId}`;
    return alike.filter((_, index) => isOfOtherMail(events[index]));
  };
}

function newDetails({ method, master }: ItipMessage): EventDetails | null {
  if (method === 'CANCEL' || method === 'ADD' || master?.status === 'CANCELLED') return null;
  return master && detailsOf(master);
}

/** An event of theirs that has the title and start of one that is there now. */
export async function anotherLike(event: EventRecord, deps: InboundDeps): Promise<EventListing | null> {
  const listings = await listEventsOf(deps.table, organizerHandle(event.owner));
  return alikeOf(event.id, event.details, listings)[0] ?? null;
}
