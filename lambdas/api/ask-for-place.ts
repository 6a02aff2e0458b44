/** Who asks for a place is invited at once, or joins the line of a full event. */
import { secondsLeft } from '#domain/access/stranger-limits.ts';
import { nameFromStranger } from '#domain/access/stranger-name.ts';
import { placesCounted, type Tally } from '#domain/counts/tally.ts';
import type { EventRecord } from '#domain/event/event.ts';
import { type Counted, isFull } from '#domain/event/public-page.ts';
import type { NewGuest } from '#domain/recipient/new-recipient.ts';
import { getAllowance } from '#store/organizers.ts';
import { readPage } from '#store/page-settings.ts';
import { readTally } from '#store/tallies.ts';
import { inviteRefusal } from '../steps/event-quota.ts';
import { inviteOne } from '../steps/invite.ts';
import type { Taken } from '../steps/stranger-mail.ts';
import { type ApiDeps, ApiProblem } from './context.ts';
import { join } from './join-line.ts';
import { takeInvites, takeMailbox } from './limits.ts';

/** What became of a request for a place. `leave` is the signed text of the link that takes it back. */
type Asked = { readonly state: 'queued' } | { readonly state: 'in-line'; readonly leave: string };

/**
 * Invites the person, or puts them into the line while the event is full. By API code, which anybody may have, the same
 * limits hold as for an invite, and the answer does not depend on who is invited.
 * @throws ApiProblem `invite-limit-reached`, `organizer-suspended`, `too-many-invites`
 */
export async function askForPlace(
  event: EventRecord,
  newGuest: NewGuest,
  byApiCode: boolean,
  deps: ApiDeps,
): Promise<Asked> {
  const [page, tally] = await Promise.all([readPage(deps.table, event.id), readTally(deps.table, event.id)]);
  const counted = { ...placesCounted(tally), lineLength: page.lineLength };
  const waits = isFull(page.places, counted);
  const mayLearn = byApiCode ? 'nothing' : 'who-is-invited';
  const refusal = waits
    ? await lineRefusal(event, counted, deps)
    : await inviteRefusal(deps, event, [newGuest], tally, mayLearn);
  if (refusal) throw new ApiProblem(refusal);
  if (!byApiCode) return (await placeFor(event.id, newGuest, waits, tally, deps)).asked;
  const taken = await takeByApiCode(event.id, newGuest.email, deps);
  const named = { ...newGuest, name: nameFromStranger(newGuest.name) };
  const { asked, isNew } = await placeFor(event.id, named, waits, tally, deps);
  if (!isNew) await taken.giveBack(1);
  return asked;
}

/** Returns why nobody may join the line, or null: an event that has as many guests as it may have invites nobody from it. */
async function lineRefusal({ owner }: EventRecord, { invited }: Counted, { table }: ApiDeps) {
  const { suspended, limits } = await getAllowance(table, owner);
  if (suspended) return 'organizer-suspended';
  return limits.invitesPerEvent !== null && invited >= limits.invitesPerEvent ? 'invite-limit-reached' : null;
}

async function placeFor(
  eventId: string,
  newGuest: NewGuest,
  waits: boolean,
  tally: Tally,
  deps: ApiDeps,
): Promise<{ readonly asked: Asked; readonly isNew: boolean }> {
  if (waits) {
    const { isNew, leave } = await join(eventId, newGuest, deps);
    return { asked: { state: 'in-line', leave }, isNew };
  }
  const invited = await inviteOne(eventId, newGuest, tally, deps);
  return { asked: { state: 'queued' }, isNew: invited?.state === 'queued' };
}

async function takeByApiCode(eventId: string, email: string, deps: ApiDeps): Promise<Taken> {
  const taken = await takeInvites(eventId, 1, deps);
  if (taken.exceeded)
    throw new ApiProblem('too-many-invites', undefined, secondsLeft(taken.exceeded, deps.now()));
  if (await takeMailbox(eventId, email, deps)) return taken;
  await taken.giveBack(1);
  throw new ApiProblem('too-many-invites', 'This mailbox was asked for as often as it may be in a day.');
}
