/** The routes about one guest of an event: find, correct, remove, send again. */
import { type Context, Hono } from 'hono';
import { isBarredGuest } from '#domain/access/probe-address.ts';
import { isEventOver } from '#domain/event/event-summary.ts';
import type { RecipientRecord } from '#domain/recipient/recipient.ts';
import { isRemoved } from '#domain/recipient/removal.ts';
import { normaliseAddress } from '#domain/text/address.ts';
import { recipientId } from '#domain/text/ids.ts';
import { changeRecipient } from '#store/change-recipient.ts';
import { getRecipient } from '#store/recipients.ts';
import { readTally } from '#store/tallies.ts';
import { inviteRefusal } from '../steps/event-quota.ts';
import { inviteOne } from '../steps/invite.ts';
import { readBody, readJson, smallBody } from './body.ts';
import { type ApiDeps, type ApiEnv, ApiProblem } from './context.ts';
import { eraseFromOne } from './erase-person.ts';
import { needAccess } from './need-access.ts';
import { readQuery } from './query.ts';
import { shown } from './recipients.ts';
import { removeGuest } from './remove-guest.ts';
import { correctionBody, removalQuery } from './schemas/guests.ts';
import { sendAgain } from './send-again.ts';

type Event = ApiEnv['Variables']['event'];

/** Returns the routes about one guest, below `/recipients/{email}`. */
export function guestRoutes(deps: ApiDeps): Hono<ApiEnv> {
  return new Hono<ApiEnv>()
    .get('/recipients/:email', needAccess(deps, 'read'), async (context) => {
      const recipient = await guestOf(context, deps);
      return context.json(await shown(recipient, null, deps));
    })
    .patch('/recipients/:email', smallBody, needAccess(deps, 'manage'), async (context) => {
      const sent = readBody(correctionBody(), await readJson(context.req), WHAT_TO_SEND);
      const { event } = context.var;
      const id = recipientId(event.id, emailIn(context));
      const recipient = await correct(event, id, sent, deps);
      return context.json(await shown(recipient, null, deps));
    })
    .delete('/recipients/:email', needAccess(deps, 'manage'), async (context) => {
      const email = emailIn(context);
      const { event } = context.var;
      const isErased = readQuery(removalQuery(), context.req.query()).erase === 'true';
      const recipient = await removeGuest({ eventId: event.id, id: recipientId(event.id, email) }, deps);
      // Somebody who is no guest may still be on a list of people, or among the guests of the organizer's calendar.
      if (!recipient && !isErased) throw new ApiProblem('recipient-unknown');
      if (isErased) await eraseFromOne(event.id, email, deps);
      return context.json({ email, state: isErased ? 'erasing' : 'removed' }, 202);
    })
    .post('/recipients/:email/resend', needAccess(deps, 'manage'), async (context) => {
      const { event } = context.var;
      const recipient = await guestOf(context, deps);
      needsComing(event, deps);
      return context.json(await sendAgain(event, recipient, deps), 202);
    });
}

const WHAT_TO_SEND = 'Send {"name": "…"}, {"email": "…"} or both.';

/** @throws ApiProblem `event-cancelled` or `event-over` */
export function needsComing(event: Event, deps: ApiDeps): void {
  if (event.status === 'cancelled') throw new ApiProblem('event-cancelled');
  if (isEventOver(event.details, deps.now())) throw new ApiProblem('event-over');
}

async function guestOf(context: Context<ApiEnv>, deps: ApiDeps): Promise<RecipientRecord> {
  const { event } = context.var;
  const recipient = await getRecipient(deps.table, event.id, recipientId(event.id, emailIn(context)));
  if (!recipient || isRemoved(recipient)) throw new ApiProblem('recipient-unknown');
  return recipient;
}

function emailIn(context: Context): string {
  const email = normaliseAddress(context.req.param('email') ?? '');
  if (!email) throw new ApiProblem('recipient-unknown', 'Put the mail address of a guest into the path.');
  return email;
}

interface Correction {
  readonly name?: string | null | undefined;
  readonly email?: string | undefined;
}

/**
 * Corrects the name or the address of a guest. Repeated after a crash, or after it was done, it leads to the same state.
 * @returns the guest as stored then, under the new address if there is one
 */
async function correct(
  event: Event,
  id: string,
  { name, email }: Correction,
  deps: ApiDeps,
): Promise<RecipientRecord> {
  const guest = await getRecipient(deps.table, event.id, id);
  if (!guest) throw new ApiProblem('recipient-unknown');
  const address = email === undefined ? guest.email : normaliseAddress(email);
  if (!address) throw new ApiProblem('body-invalid', 'email: no mail can be sent to this address.');
  const newId = recipientId(event.id, address);
  if (isRemoved(guest) && guest.movedTo !== newId) throw new ApiProblem('recipient-unknown');
  if (newId !== id) await move(event, guest, { email: address, name }, deps);
  const stored = await changeRecipient(deps.table, event.id, newId, (current) =>
    current && name !== undefined && current.name !== named(name) && !isRemoved(current)
      ? { recipient: { ...current, name: named(name) } }
      : null,
  );
  if (!stored || isRemoved(stored)) throw new ApiProblem('recipient-unknown');
  return stored;
}

function named(name: string | null): string | null {
  return name?.trim() || null;
}

/**
 * Invites the right address, with the origin of the wrong one, and then removes the wrong one. After a crash in between, both are
 * invited, and the repeated call removes the wrong one.
 */
async function move(
  event: Event,
  guest: RecipientRecord,
  { email, name }: { readonly email: string; readonly name: string | null | undefined },
  deps: ApiDeps,
): Promise<void> {
  const removal = { eventId: event.id, id: guest.id, movedTo: recipientId(event.id, email) };
  // The call that removed the guest may have died before it queued the cancel.
  if (isRemoved(guest)) return void (await removeGuest(removal, deps));
  needsComing(event, deps);
  if (isBarredGuest(email, event.owner, deps.deployment.domain))
    throw new ApiProblem('body-invalid', 'email: this is an address of the server itself.');
  const { origin, locale } = guest;
  const right = { email, name: name === undefined ? guest.name : named(name), origin };
  const newGuest = { ...right, ...(locale && { locale }) };
  const tally = await readTally(deps.table, event.id);
  // The guest who is removed leaves a place.
  const withPlace = { ...tally, invited: (tally.invited ?? 0) - 1 };
  const refusal = await inviteRefusal(deps, event, [newGuest], withPlace);
  if (refusal) throw new ApiProblem(refusal);
  const invited = await inviteOne(event.id, newGuest, tally, deps);
  if (invited?.state === 'removed-too-often')
    throw new ApiProblem('body-invalid', 'email: this guest was removed too often to be invited again.');
  await removeGuest(removal, deps);
}
