/** New events that look like events their organizer has, and what becomes of them once the organizer has said it. */
import { detailsOf } from '../../domain/details.ts';
import type { EventDetails, EventRecord } from '../../domain/event.ts';
import { eventId, organizerHandle } from '../../domain/ids.ts';
import { type Alike, alikeOf } from '../../domain/imports/alike.ts';
import type { ItipMessage } from '../../domain/itip/types.ts';
import type { EventListing } from '../../domain/listing.ts';
import { getAlias } from '../../store/aliases.ts';
import { getEvent, listEventsOf } from '../../store/events.ts';
import type { Bearer } from './apply.ts';
import type { InboundDeps } from './context.ts';

/** What an organizer has of a new event. */
export interface Like extends Alike {
  /** The event that is known by its UID; nothing is alike then. */
  readonly known: string | null;
}
export type FindAlike = (message: ItipMessage, bearer: Bearer) => Promise<Like>;

const NOTHING: Like = { known: null, same: [], moved: null };

/** Reads the organizer's events once, when first asked, for there may be thousands. */
export function openAlike(owner: string, deps: InboundDeps): FindAlike {
  let reading: Promise<EventListing[]> | undefined;
  return async (message, bearer) => {
    const id = eventId(owner, message.uid);
    const known = (await getEvent(deps.table, id))?.id ?? (await getAlias(deps.table, id));
    const details = newDetails(message);
    if (known !== null || !details) return { ...NOTHING, known };
    reading ??= listEventsOf(deps.table, organizerHandle(owner));
    const { same, moved } = alikeOf(id, details, await reading, deps.now());
    const others = await ofOtherMails([...same, ...(moved ? [moved] : [])], bearer, deps);
    return {
      known,
      same: others.filter((one) => one !== moved),
      moved: others.find((one) => one === moved) ?? null,
    };
  };
}

/** Two alike in one mail are two, though the first of them may have been made a moment ago. */
async function ofOtherMails(
  alike: readonly EventListing[],
  { messageId }: Bearer,
  { table }: InboundDeps,
): Promise<EventListing[]> {
  const events = await Promise.all(alike.map(({ id }) => getEvent(table, id)));
  return alike.filter((_, index) => events[index]?.createdBy !== `create:${messageId}`);
}

function newDetails({ method, master }: ItipMessage): EventDetails | null {
  if (method === 'CANCEL' || method === 'ADD' || master?.status === 'CANCELLED') return null;
  return master && detailsOf(master);
}

/** An event of theirs that has the title and start of one that is there now. */
export async function anotherLike(event: EventRecord, deps: InboundDeps): Promise<EventListing | null> {
  const listings = await listEventsOf(deps.table, organizerHandle(event.owner));
  return alikeOf(event.id, event.details, listings, deps.now()).same[0] ?? null;
}
