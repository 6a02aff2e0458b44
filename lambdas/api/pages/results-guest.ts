/** The page of one guest, below `/results/:eventId`: what happened, and forms to correct, to send again and to remove. */
import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import * as z from 'zod/mini';
import type { RecipientRecord } from '#domain/recipient/recipient.ts';
import { isRemoved } from '#domain/recipient/removal.ts';
import { ID_PATTERN } from '#domain/text/ids.ts';
import { once } from '#domain/text/once.ts';
import { getRecipient, listHistory } from '#store/recipients.ts';
import { GUEST_OUTCOMES, type GuestOutcome } from '#web/results/guest-forms.ts';
import { storyPage } from '#web/results/recipient-history.ts';
import { type ApiDeps, type ApiEnv, ApiProblem } from '../context.ts';
import { correctGuest } from '../correct-guest.ts';
import { readForm, textField } from '../form.ts';
import { baseOf } from '../frame.ts';
import { needsComing } from '../needs-coming.ts';
import { organizerFrame } from '../organizer-frame.ts';
import { removeGuest } from '../remove-guest.ts';
import { sendAgain } from '../send-again.ts';
import { needEvent } from '../session.ts';

const GUEST = `/recipients/:recipientId{${ID_PATTERN}}`;
const NAME_LENGTH = 200;
const correction = once(() =>
  z.object({ name: z.catch(z.string().check(z.maxLength(NAME_LENGTH)), ''), email: textField() }),
);
const outcome = once(() => z.catch(z.nullable(z.enum(GUEST_OUTCOMES)), null));

/** Returns the routes. */
export function guestPageRoutes(deps: ApiDeps): Hono<ApiEnv> {
  const event = needEvent(deps);
  const size = bodyLimit({ maxSize: 16 * 1024 });
  return new Hono<ApiEnv>()
    .get(GUEST, event, async (context) => {
      const guest = await guestIn(context, deps);
      if (!guest) return context.redirect(resultsOf(context), 303);
      const history = await listHistory(deps.table, guest);
      const done = outcome().parse(context.req.query('done') ?? null);
      return context.html(
        storyPage(organizerFrame(context, deps, context.var.event), context.var.event, guest, history, done),
      );
    })
    .post(`${GUEST}/correct`, size, event, async (context) => {
      const id = context.req.param('recipientId');
      const { name, email } = await readForm(context, correction());
      return orWhy(context, id, async () => {
        const guest = await correctGuest(context.var.event, id, { name, email }, deps);
        return toGuest(context, guest.id, guest.id === id ? 'corrected' : 'moved');
      });
    })
    .post(`${GUEST}/resend`, event, async (context) => {
      const guest = await guestIn(context, deps);
      if (!guest) return context.redirect(resultsOf(context), 303);
      return orWhy(context, guest.id, async () => {
        needsComing(context.var.event, deps);
        const { reason = 'resent' } = await sendAgain(context.var.event, guest, deps);
        return toGuest(context, guest.id, reason);
      });
    })
    .post(`${GUEST}/remove`, event, async (context) => {
      const { id: eventId } = context.var.event;
      await removeGuest({ eventId, id: context.req.param('recipientId') }, deps);
      return context.redirect(`${resultsOf(context)}?removed=1`, 303);
    });
}

async function guestIn(context: Context<ApiEnv>, deps: ApiDeps): Promise<RecipientRecord | null> {
  const id = context.req.param('recipientId') ?? '';
  const guest = await getRecipient(deps.table, context.var.event.id, id);
  return guest && !isRemoved(guest) ? guest : null;
}

function resultsOf(context: Context<ApiEnv>): string {
  return `${baseOf(context)}/results/${context.var.event.id}`;
}

function toGuest(context: Context<ApiEnv>, id: string, done: GuestOutcome) {
  return context.redirect(`${resultsOf(context)}/recipients/${id}?done=${done}`, 303);
}

/** The outcome that is shown for each problem of the work of a form. */
const WHY: Readonly<Record<string, GuestOutcome>> = {
  'body-invalid': 'unusable',
  'event-cancelled': 'ended',
  'event-over': 'ended',
  'invite-limit-reached': 'limit',
  'organizer-suspended': 'limit',
};

/** Does what a form asks for, or leads back to the guest and says why not. */
async function orWhy(context: Context<ApiEnv>, id: string, work: () => Promise<Response>): Promise<Response> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof ApiProblem)) throw error;
    const why = WHY[error.problem.code];
    if (why) return toGuest(context, id, why);
    if (error.problem.code === 'recipient-unknown') return context.redirect(resultsOf(context), 303);
    throw error;
  }
}
