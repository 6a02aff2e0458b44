/** Which events take invites from their public page, and inviting somebody to one. */

import { statisticsOf } from '#domain/counts/tally.ts';
import type { EventRecord } from '#domain/event/event.ts';
import { type EventSummary, eventSummaryOf } from '#domain/event/event-summary.ts';
import { OPEN, type PageState, pageState } from '#domain/event/public-page.ts';
import type { NewGuest } from '#domain/recipient/new-recipient.ts';
import { organizerHandle, recipientId } from '#domain/text/ids.ts';
import type { ResubscribeJob } from '#lambdas/runtime/jobs.ts';
import { inviteRefusal } from '#lambdas/steps/event-quota.ts';
import { inviteAll } from '#lambdas/steps/invite.ts';
import { getAllowance } from '#store/organizers.ts';
import { readPageSettings } from '#store/page-settings.ts';
import { sendJobs } from '#store/queue.ts';
import { readSendBlocks } from '#store/send-blocks.ts';
import { readTally } from '#store/tallies.ts';
import type { ApiDeps } from '../context.ts';
import { takePageInvite } from '../limits.ts';

/** The states of at most 100 events of one owner. Counts are read only where a limit asks for them. */
export async function statesOf(
  owner: string,
  eventSummaries: readonly EventSummary[],
  deps: ApiDeps,
): Promise<PageState[]> {
  const ids = eventSummaries.map(({ id }) => id);
  const [settings, allowance] = await Promise.all([
    readPageSettings(deps.table, ids),
    getAllowance(deps.table, owner),
  ]);
  return Promise.all(
    eventSummaries.map(async (eventSummary, index) => {
      const own = settings[index] ?? OPEN;
      const limited = own.places !== null || allowance.limits.invitesPerEvent !== null;
      // Counts of all answers: the version they were given to makes no difference here.
      const counted = limited ? statisticsOf(await readTally(deps.table, eventSummary.id), 0) : NOBODY;
      return pageState(eventSummary, own, allowance, counted, deps.now());
    }),
  );
}

/** The state of one event, by what its calendar says of moved and added dates. */
export async function stateOf(event: EventRecord, deps: ApiDeps): Promise<PageState> {
  const eventSummary = eventSummaryOf(event);
  const [state = 'closed'] = await statesOf(event.owner, [eventSummary], deps);
  return state;
}

const NOBODY = { accepted: 0, invited: 0 };

/**
 * Asks for one invite; false when the event has sent as much as it may for now. Whoever had unsubscribed gets a mail that
 * lets them return: the page says the same to everybody.
 * @param source IP address
 */
export async function inviteFromPage(
  { id: eventId, owner }: Pick<EventRecord, 'id' | 'owner'>,
  newGuest: NewGuest,
  source: string,
  deps: ApiDeps,
): Promise<boolean> {
  const places = await indexEntriesOf(eventId, owner, deps);
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
  const [invited] = await inviteAll(eventId, [newGuest], tally, deps);
  if (invited?.state === 'already-invited') await taken.giveBack(1);
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

/** How many people an event takes, be it for its places or for the invites it may send; null for no end. */
async function indexEntriesOf(eventId: string, owner: string, deps: ApiDeps): Promise<number | null> {
  const [[own = OPEN], { limits }] = await Promise.all([
    readPageSettings(deps.table, [eventId]),
    getAllowance(deps.table, owner),
  ]);
  const ends = [own.places, limits.invitesPerEvent].filter((end) => end !== null);
  return ends.length === 0 ? null : Math.min(...ends);
}
