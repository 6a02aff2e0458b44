/** The routes about one guest of an event: find, correct, remove, send again. */
import { type Context, Hono } from 'hono';
import type { RecipientRecord } from '#domain/recipient/recipient.ts';
import { isRemoved } from '#domain/recipient/removal.ts';
import { normaliseAddress } from '#domain/text/address.ts';
import { recipientId } from '#domain/text/ids.ts';
import { leaveLine } from '#store/guest-line.ts';
import { getRecipient } from '#store/recipients.ts';
import { readBody, readJson, smallBody } from './body.ts';
import { type ApiDeps, type ApiEnv, ApiProblem } from './context.ts';
import { correctGuest } from './correct-guest.ts';
import { eraseFromOne } from './erase-person.ts';
import { needAccess } from './need-access.ts';
import { needsComing } from './needs-coming.ts';
import { readQuery } from './query.ts';
import { shown } from './recipients.ts';
import { removeGuest } from './remove-guest.ts';
import { correctionBody, removalQuery } from './schemas/guests.ts';
import { sendAgain } from './send-again.ts';

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
      const recipient = await correctGuest(event, id, sent, deps);
      return context.json(await shown(recipient, null, deps));
    })
    .delete('/recipients/:email', needAccess(deps, 'manage'), async (context) => {
      const email = emailIn(context);
      const { event } = context.var;
      const isErased = readQuery(removalQuery(), context.req.query()).erase === 'true';
      const id = recipientId(event.id, email);
      const wasInLine = await leaveLine(deps.table, event.id, id);
      const recipient = await removeGuest({ eventId: event.id, id }, deps);
      // Somebody who is no guest may still be on a list of people, or among the guests of the organizer's calendar.
      if (!recipient && !wasInLine && !isErased) throw new ApiProblem('recipient-unknown');
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
