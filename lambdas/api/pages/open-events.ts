/** Which events accept requests on their public page, and the invite of a visitor who asks for one. */

import { type PlacesCounted, placesCounted } from '#domain/counts/tally.ts';
import type { EventRecord } from '#domain/event/event.ts';
import { type EventSummary, eventSummaryOf } from '#domain/event/event-summary.ts';
import {
  freePlaces,
  type PageState,
  type Places,
  pageState,
  placesShown,
} from '#domain/event/public-page.ts';
import type { NewGuest } from '#domain/recipient/new-recipient.ts';
import { organizerHandle, recipientId } from '#domain/text/ids.ts';
import type { ResubscribeJob } from '#lambdas/runtime/jobs/organizer.ts';
import { askForNext } from '#lambdas/steps/ask-for-next.ts';
import { inviteRefusal } from '#lambdas/steps/event-quota.ts';
import { inviteOne } from '#lambdas/steps/invite.ts';
import { getAllowance } from '#store/organizers.ts';
import { readPage, readPages } from '#store/page-settings.ts';
import { sendJobs } from '#store/queue.ts';
import { readSendBlocks } from '#store/send-blocks.ts';
import { readTally } from '#store/tallies.ts';
import type { ApiDeps } from '../context.ts';
import { join } from '../join-line.ts';
import { takePageInvite } from '../limits.ts';

/** The state of an event's page, and its places; null without a capacity. */
interface Standing {
  readonly state: PageState;
  readonly places: Places | null;
}

/** Returns the states of at most 100 events of one owner. Tallies are read only for events with a capacity or a quota. */
export async function standingsOf(
  owner: string,
  eventSummaries: readonly EventSummary[],
  deps: ApiDeps,
): Promise<Standing[]> {
  const ids = eventSummaries.map(({ id }) => id);
  const [pages, allowance] = await Promise.all([readPages(deps.table, ids), getAllowance(deps.table, owner)]);
  return Promise.all(
    eventSummaries.map(async (eventSummary, index) => {
      const { places = null, open = true, lineLength = 0 } = pages[index] ?? {};
      const limited = places !== null || allowance.limits.invitesPerEvent !== null;
      const counted = limited ? placesCounted(await readTally(deps.table, eventSummary.id)) : NOBODY;
      const state = pageState(
        eventSummary,
        { open, places },
        allowance,
        { ...counted, lineLength },
        deps.now(),
      );
      // Whoever set a place free may have died before the next in line were asked for.
      const isWaitedFor = lineLength > 0 && freePlaces(places, counted) > 0;
      if (isWaitedFor && (state === 'line' || state === 'open')) await askForNext(eventSummary.id, deps);
      return { state, places: placesShown(places, counted) };
    }),
  );
}

/** Returns the state of one event, with moved and added dates taken into account. */
export async function standingOf(event: EventRecord, deps: ApiDeps): Promise<Standing> {
  const eventSummary = eventSummaryOf(event);
  const [standing = CLOSED] = await standingsOf(event.owner, [eventSummary], deps);
  return standing;
}

const CLOSED: Standing = { state: 'closed', places: null };

const NOBODY: PlacesCounted = { accepted: 0, kept: 0, invited: 0 };

/**
 * Invites a visitor; false when a limit is exceeded. A visitor who has unsubscribed gets a mail with a link to subscribe
 * again, while the page says the same to everybody.
 * @param source an IP address
 */
export async function inviteFromPage(
  { id: eventId, owner }: Pick<EventRecord, 'id' | 'owner'>,
  newGuest: NewGuest,
  source: string,
  deps: ApiDeps,
): Promise<boolean> {
  const places = await placesOf(eventId, owner, deps);
  const taken = await takePageInvite({ eventId, source, places }, deps);
  if (taken.exceeded) return false;
  const { optedOut } = await readSendBlocks(
    deps.table,
    await deps.keys(),
    organizerHandle(owner),
    newGuest.email,
  );
  const tally = await readTally(deps.table, eventId);
  if (await inviteRefusal(deps, { id: eventId, owner }, [newGuest], tally, 'nothing')) return false;
  const invited = await inviteOne(eventId, newGuest, tally, deps);
  if (invited?.state !== 'queued') await taken.giveBack(1);
  if (!optedOut) return true;
  const askedAt = new Date(deps.now()).toISOString();
  const job: ResubscribeJob = {
    kind: 'resubscribe',
    eventId,
    recipientId: recipientId(eventId, newGuest.email),
    askedAt,
  };
  await sendJobs(deps.organizer, eventId, [{ body: job }]);
  return true;
}

/**
 * Puts a visitor in the line of a full event. Whoever is in it keeps their place, and whoever has an invite does not need one;
 * the answer is the same for all of them, so that it does not reveal who they are.
 * @param source an IP address
 * @returns the signed text of the link with which the visitor leaves the line; null when a limit is exceeded
 */
export async function joinFromPage(
  { id: eventId, owner }: Pick<EventRecord, 'id' | 'owner'>,
  newGuest: NewGuest,
  source: string,
  deps: ApiDeps,
): Promise<string | null> {
  const places = await placesOf(eventId, owner, deps);
  const taken = await takePageInvite({ eventId, source, places }, deps);
  if (taken.exceeded) return null;
  const { isNew, leave } = await join(eventId, newGuest, deps);
  if (!isNew) await taken.giveBack(1);
  return leave;
}

/** Returns how many people an event takes, by its capacity and its guest quota; null without either. */
async function placesOf(eventId: string, owner: string, deps: ApiDeps): Promise<number | null> {
  const [{ places }, { limits }] = await Promise.all([
    readPage(deps.table, eventId),
    getAllowance(deps.table, owner),
  ]);
  const ends = [places, limits.invitesPerEvent].filter((end) => end !== null);
  return ends.length === 0 ? null : Math.min(...ends);
}
