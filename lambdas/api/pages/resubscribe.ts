/** The page `/back/<token>` for guests who want invitations again. Opening it changes nothing; a click does. */
import { type Context, Hono } from 'hono';
import { verifyWayBack } from '#domain/access/resubscribe-link.ts';
import type { EventRecord } from '#domain/event/event.ts';
import { isEventOver } from '#domain/event/event-summary.ts';
import type { RecipientRecord } from '#domain/recipient/recipient.ts';
import { fingerprint, organizerHandle } from '#domain/text/ids.ts';
import type { DeliveryJob } from '#lambdas/runtime/jobs.ts';
import { changeRecipient } from '#store/change-recipient.ts';
import { getEvent } from '#store/events.ts';
import { markSeen, takeTurn } from '#store/handled-once.ts';
import { sendJobs } from '#store/queue.ts';
import { getRecipient } from '#store/recipients.ts';
import { optIn } from '#store/send-blocks.ts';
import { resubscribedPage, resubscribePage } from '#web/unsubscribe.ts';
import type { ApiDeps } from '../context.ts';
import { frameOf } from '../frame.ts';
import { type Invited, unusableLink } from './invited.ts';

/** Returns the routes of the page. */
export function wayBackRoutes(deps: ApiDeps): Hono {
  return new Hono()
    .get('/back/:token', async (context) => {
      const invited = await whoReturns(context, deps);
      if (!invited) return unusableLink(context, deps);
      const { event, recipient } = invited;
      return context.html(
        resubscribePage(frameOf(context, deps), {
          organizer: event.organizer.name ?? event.owner,
          email: recipient.email,
          summary: event.details.summary,
        }),
      );
    })
    .post('/back/:token', async (context) => {
      const invited = await whoReturns(context, deps);
      if (!invited) return unusableLink(context, deps);
      const words = await takeBack(invited, fingerprint('way-back', context.req.param('token')), deps);
      return context.html(resubscribedPage(frameOf(context, deps), words));
    });
}

async function whoReturns(context: Context, deps: ApiDeps): Promise<Invited | null> {
  const subject = verifyWayBack(await deps.keys(), context.req.param('token') ?? '', deps.now());
  if (!subject) return null;
  const [event, recipient] = await Promise.all([
    getEvent(deps.table, subject.eventId),
    getRecipient(deps.table, subject.eventId, subject.recipientId),
  ]);
  return event && recipient ? { event, recipient } : null;
}

/**
 * Subscribes the guest again and sends them the invite.
 * @param by names the link, so that a second click sends no second mail
 * @returns the sentences for the page
 */
async function takeBack({ event, recipient }: Invited, by: string, deps: ApiDeps): Promise<string> {
  await optIn(deps.table, await deps.keys(), organizerHandle(event.owner), recipient.email);
  const ended = await whyNot(event, deps);
  if (ended) return `${WELCOME} ${ended}`;
  if ((await takeTurn(deps.table, HANDLER, by, deps.now())) !== 'mine') return WELCOME;
  await changeRecipient(deps.table, event.id, recipient.id, (current) =>
    current && current.delivery === 'rejected' ? { recipient: unrejected(current) } : null,
  );
  const job: DeliveryJob = { kind: 'delivery', eventId: event.id, recipientIds: [recipient.id], refresh: by };
  await sendJobs(deps.delivery, event.id, [{ body: job }]);
  await markSeen(deps.table, HANDLER, by, deps.now());
  return `${WELCOME} The invitation to this event is on its way to your mailbox.`;
}

const HANDLER = 'way-back';
const WELCOME = 'You get invitations from this organizer again.';

async function whyNot(event: EventRecord, deps: ApiDeps): Promise<string | null> {
  if (event.status === 'cancelled') return 'This event is cancelled.';
  return isEventOver(event.details, deps.now()) ? 'This event is over.' : null;
}

/** Returns the recipient without the mark that the version was not sent because they had unsubscribed. */
function unrejected(recipient: RecipientRecord): RecipientRecord {
  const delivery = recipient.sentVersion === null ? 'queued' : 'sent';
  return { ...recipient, rejectedVersion: null, delivery };
}
