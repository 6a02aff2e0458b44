/** The routes below /v1/event/line: the people who asked for an invite while all places were taken. */
import { Hono } from 'hono';
import { isBarredGuest } from '#domain/access/probe-address.ts';
import { eventPageId } from '#domain/access/public-id.ts';
import { secondsLeft } from '#domain/access/stranger-limits.ts';
import { nameFromStranger } from '#domain/access/stranger-name.ts';
import { placesCounted, type Tally } from '#domain/counts/tally.ts';
import type { EventRecord } from '#domain/event/event.ts';
import { type Counted, isFull } from '#domain/event/public-page.ts';
import type { NewGuest } from '#domain/recipient/new-recipient.ts';
import { normaliseAddress } from '#domain/text/address.ts';
import { recipientId } from '#domain/text/ids.ts';
import { leaveLine, listLine, type PersonInLine } from '#store/guest-line.ts';
import { getAllowance } from '#store/organizers.ts';
import { readPage } from '#store/page-settings.ts';
import { readTally } from '#store/tallies.ts';
import { inviteRefusal } from '../steps/event-quota.ts';
import { inviteOne } from '../steps/invite.ts';
import type { Taken } from '../steps/stranger-mail.ts';
import { readBody, readJson, smallBody } from './body.ts';
import { type ApiDeps, type ApiEnv, ApiProblem } from './context.ts';
import { join } from './join-line.ts';
import { takeInvites, takeMailbox } from './limits.ts';
import { BEGINNING, readCursor, writeCursor } from './line-cursor.ts';
import { needAccess } from './need-access.ts';
import { needsComing } from './needs-coming.ts';
import { readQuery } from './query.ts';
import { inviteRow } from './schemas/invites.ts';
import { lineQuery } from './schemas/line.ts';
import { publicUrlOf } from './visitor.ts';

/** Returns the routes: the list, a request for a place, and taking somebody out. */
export function lineRoutes(deps: ApiDeps): Hono<ApiEnv> {
  return new Hono<ApiEnv>()
    .get('/line', needAccess(deps, 'read'), async (context) => {
      const { id } = context.var.event;
      const { limit, cursor } = readQuery(lineQuery(), context.req.query());
      const from = cursor === undefined ? BEGINNING : readCursor(cursor);
      const [page, tally, people] = await Promise.all([
        readPage(deps.table, id),
        readTally(deps.table, id),
        listLine(deps.table, id, from.after, limit),
      ]);
      const last = people.length === limit ? people.at(-1) : undefined;
      return context.json({
        length: page.lineLength,
        kept: placesCounted(tally).kept,
        places: page.places,
        people: people.map((person, index) => shown(person, from.position + index + 1)),
        ...(last && { cursor: writeCursor(from.position + limit, last) }),
      });
    })
    .post('/line', smallBody, needAccess(deps, 'send'), async (context) => {
      const { event, scope } = context.var;
      const newGuest = readGuest(await readJson(context.req), event, deps);
      needsComing(event, deps);
      const asked = await askForPlace(event, newGuest, scope === 'api', deps);
      const { email } = newGuest;
      if (asked.state === 'queued') return context.json({ email, state: asked.state }, 202);
      const leave = `${publicUrlOf(context)}/e/${eventPageId(await deps.keys(), event)}/leave/${asked.leave}`;
      return context.json({ email, state: asked.state, leave }, 202);
    })
    .delete('/line/:email', needAccess(deps, 'manage'), async (context) => {
      const { id } = context.var.event;
      const email = normaliseAddress(context.req.param('email'));
      if (!email || !(await leaveLine(deps.table, id, recipientId(id, email))))
        throw new ApiProblem('recipient-unknown', 'Nobody with this address is in the line of this event.');
      return context.body(null, 204);
    });
}

function readGuest(sent: unknown, { owner }: EventRecord, { deployment }: ApiDeps): NewGuest {
  const { email, name, origin = 'api', locale } = readBody(inviteRow(), sent);
  const address = normaliseAddress(email);
  if (!address) throw new ApiProblem('body-invalid', 'email: this is no mail address.');
  if (isBarredGuest(address, owner, deployment.domain))
    throw new ApiProblem('body-invalid', 'email: this address cannot be invited.');
  return { email: address, name: name?.trim() || null, origin, ...(locale !== undefined && { locale }) };
}

type Asked = { readonly state: 'queued' } | { readonly state: 'in-line'; readonly leave: string };

/**
 * Invites the person, or puts them into the line while the event is full. By API code, which anybody may have, the same
 * limits hold as for an invite, and the answer does not depend on who is invited.
 * @throws ApiProblem `invite-limit-reached`, `organizer-suspended`, `too-many-invites`
 */
async function askForPlace(
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

function shown({ email, name, origin, locale, joinedAt }: PersonInLine, position: number) {
  return { position, email, name, origin, locale: locale ?? null, joinedAt };
}
