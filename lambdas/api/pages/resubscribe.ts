/** The page `/back/<token>` for guests who want invitations again. Opening it changes nothing; a click does. */
import { type Context, Hono } from 'hono';
import { verifyWayBack } from '#domain/access/resubscribe-link.ts';
import type { EventRecord } from '#domain/event/event.ts';
import { eventLocale } from '#domain/event/event-locale.ts';
import { isEventOver } from '#domain/event/event-summary.ts';
import type { RecipientRecord } from '#domain/recipient/recipient.ts';
import { fingerprint, organizerHandle } from '#domain/text/ids.ts';
import type { DeliveryJob } from '#lambdas/runtime/jobs/delivery.ts';
import { changeRecipient } from '#store/change-recipient.ts';
import { getEvent } from '#store/events.ts';
import { markSeen, takeTurn } from '#store/handled-once.ts';
import { sendJobs } from '#store/queue.ts';
import { getRecipient } from '#store/recipients.ts';
import { optIn } from '#store/send-blocks.ts';
import { resubscribedPage, resubscribePage } from '#web/unsubscribe.ts';
import type { ApiDeps } from '../context.ts';
import { guestFrame } from '../guest-frame.ts';
import { type Invited, unusableLink } from './invited.ts';

/** Returns the routes of the page. */
export function wayBackRoutes(deps: ApiDeps): Hono {
  return new Hono()
    .get('/back/:token', async (context) => {
      const invited = await whoReturns(context, deps);
      if (!invited) return unusableLink(context, deps);
      const { event, recipient } = invited;
      return context.html(
        resubscribePage(guestFrame(context, deps, recipient.locale, eventLocale(event)), {
          organizer: event.organizer.name ?? event.owner,
          email: recipient.email,
          summary: event.details.summary,
        }),
      );
    })
    .post('/back/:token', async (context) => {
      const invited = await whoReturns(context, deps);
      if (!invited) return unusableLink(context, deps);
      const frame = guestFrame(context, deps, invited.recipient.locale, eventLocale(invited.event));
      const next = await takeBack(invited, fingerprint('way-back', context.req.param('token')), deps);
      const sentences = [frame.words.say('resubscribe.done'), ...(next ? [frame.words.say(next)] : [])];
      return context.html(resubscribedPage(frame, sentences.join(' ')));
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
 * @returns the key of the sentence that says what happens now; null when that was said before
 */
async function takeBack({ event, recipient }: Invited, by: string, deps: ApiDeps): Promise<Next | null> {
  await optIn(deps.table, await deps.keys(), organizerHandle(event.owner), recipient.email);
  const ended = whyNot(event, deps);
  if (ended) return ended;
  if ((await takeTurn(deps.table, HANDLER, by, deps.now())) !== 'mine') return null;
  await changeRecipient(deps.table, event.id, recipient.id, (current) =>
    current && current.delivery === 'rejected' ? { recipient: unrejected(current) } : null,
  );
  const job: DeliveryJob = { kind: 'delivery', eventId: event.id, recipientIds: [recipient.id], refresh: by };
  await sendJobs(deps.delivery, event.id, [{ body: job }]);
  await markSeen(deps.table, HANDLER, by, deps.now());
  return 'resubscribe.sent';
}

const HANDLER = 'way-back';
type Next = 'resubscribe.sent' | 'resubscribe.cancelled' | 'resubscribe.past';

function whyNot(event: EventRecord, deps: ApiDeps): Next | null {
  if (event.status === 'cancelled') return 'resubscribe.cancelled';
  return isEventOver(event.details, deps.now()) ? 'resubscribe.past' : null;
}

/** Returns the recipient without the mark that the version was not sent because they had unsubscribed. */
function unrejected(recipient: RecipientRecord): RecipientRecord {
  const delivery = recipient.sentVersion === null ? 'queued' : 'sent';
  return { ...recipient, rejectedVersion: null, delivery };
}
