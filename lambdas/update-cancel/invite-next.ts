/**
 * Invites the next in line of an event, one after the other, while places are free. The work may stop anywhere, and several
 * workers may do it at once: each invites only when nobody else did since it counted the places, and whoever comes next
 * queues the invites that a worker who died has not queued.
 */
import { countedOrigins, placesCounted, type Tally } from '#domain/counts/tally.ts';
import type { EventRecord } from '#domain/event/event.ts';
import { eventSummaryOf } from '#domain/event/event-summary.ts';
import { freePlaces, pageState } from '#domain/event/public-page.ts';
import { invitedFromLine } from '#domain/recipient/kept-place.ts';
import { newRecipient } from '#domain/recipient/new-recipient.ts';
import { CodedError } from '#domain/text/coded-error.ts';
import { getEvent } from '#store/events.ts';
import { inviteFromLine, leaveLine, listLine, noteQueued, type PersonInLine } from '#store/guest-line.ts';
import { getAllowance } from '#store/organizers.ts';
import { type PageRecord, readPage } from '#store/page-settings.ts';
import { sendJobs } from '#store/queue.ts';
import { readTally } from '#store/tallies.ts';
import { deliveriesTo } from '../runtime/jobs/delivery.ts';
import type { LineJob } from '../runtime/jobs/rounds.ts';
import { log } from '../runtime/log.ts';
import { askForNext, type NextDeps } from '../steps/ask-for-next.ts';
import { inviteRefusal } from '../steps/event-quota.ts';
import type { InviteDeps } from '../steps/invite.ts';

/** What inviting the next in line needs. */
export interface LineDeps extends InviteDeps, NextDeps {}

/** So many that one delivery for each shard takes about two of them. */
const AT_ONCE = 25;
/** So often other workers may invite somebody first. */
const PASSED_MOST = 20;

/**
 * Invites as many people from the line as there are free places.
 * @param timeIsShort called after every group of people; when it returns true, the rest is left to another invocation
 * @throws CodedError `line-contended` when other workers keep inviting people first; the job may be repeated
 */
export async function inviteNext(
  { eventId }: LineJob,
  deps: LineDeps,
  timeIsShort: () => boolean,
): Promise<void> {
  let passed = 0;
  for (;;) {
    const progress = await inviteSome(eventId, deps);
    if (progress === 'done') return;
    if (progress === 'passed') passed += 1;
    if (passed > PASSED_MOST)
      throw new CodedError(
        'line-contended',
        'Other workers invite from the same line; the job is tried again.',
      );
    if (timeIsShort()) return askForNext(eventId, deps);
  }
}

/** Invites a group of people. `done` means that nobody else can be invited now. */
async function inviteSome(eventId: string, deps: LineDeps): Promise<'done' | 'more' | 'passed'> {
  const { table } = deps;
  // What the writes compare is read before the places are counted.
  const [event, page] = await Promise.all([getEvent(table, eventId), readPage(table, eventId)]);
  if (!event) return 'done';
  await queueInvites(eventId, page.unqueued, deps);
  if (page.lineLength === 0) return 'done';
  const tally = await readTally(table, eventId);
  const free = await countFree(event, page, tally, deps);
  const people = free > 0 ? await listLine(table, eventId, null, Math.min(free, AT_ONCE)) : [];
  const invited: string[] = [];
  let outcome: Outcome = 'refused';
  for (const person of people) {
    outcome = await invite(event, person, page.turn + invited.length, tally, deps);
    if (outcome === 'invited') invited.push(person.id);
    if (outcome === 'passed' || outcome === 'refused') break;
  }
  await queueInvites(eventId, invited, deps);
  if (outcome === 'refused') return 'done';
  return outcome === 'passed' ? 'passed' : 'more';
}

/** Returns how many people may be invited: none while the event or its page is closed to new guests. */
async function countFree(
  event: EventRecord,
  page: PageRecord,
  tally: Tally,
  deps: LineDeps,
): Promise<number> {
  const counted = { ...placesCounted(tally), lineLength: page.lineLength };
  const allowance = await getAllowance(deps.table, event.owner);
  const state = pageState(eventSummaryOf(event), page, allowance, counted, deps.now());
  return state === 'line' || state === 'open' ? freePlaces(page.places, counted) : 0;
}

/** `refused`: nobody may be invited, because the event has as many guests as it may have. */
type Outcome = 'invited' | 'passed' | 'left' | 'refused';

/** Invites one person. Somebody who cannot be invited, because they have an invite, leaves the line. */
async function invite(
  event: EventRecord,
  person: PersonInLine,
  turn: number,
  tally: Tally,
  deps: LineDeps,
): Promise<Outcome> {
  const { id, joinedAt, ...newGuest } = person;
  const at = new Date(deps.now()).toISOString();
  const [countedOrigin = newGuest.origin] = countedOrigins(tally, [newGuest.origin]);
  const fresh = newRecipient(event.id, newGuest, countedOrigin, at);
  if (await inviteRefusal(deps, event, [newGuest], tally)) return 'refused';
  const outcome = await inviteFromLine(deps.table, event.id, person, turn, (current) =>
    invitedFromLine(current, fresh, joinedAt),
  );
  if (outcome === 'not-to-be-invited') {
    await leaveLine(deps.table, event.id, id, joinedAt);
    return 'left';
  }
  if (outcome === 'invited') log.info('The next in line is invited.', { eventId: event.id });
  return outcome;
}

/** Queues the invites of people who were invited from the line, and then notes that they are queued. */
async function queueInvites(eventId: string, ids: readonly string[], deps: LineDeps): Promise<void> {
  if (ids.length === 0) return;
  const jobs = deliveriesTo(eventId, ids).map((body) => ({ body }));
  await sendJobs(deps.delivery, eventId, jobs);
  await noteQueued(deps.table, eventId, ids);
}
