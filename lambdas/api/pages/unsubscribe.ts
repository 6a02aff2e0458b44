/** The page to unsubscribe, to which invites link (RFC 8058). */
import { Hono } from 'hono';
import { organizerHandle } from '#domain/text/ids.ts';
import { optOut } from '#store/send-blocks.ts';
import { unsubscribedPage, unsubscribePage } from '#web/unsubscribe.ts';
import type { ApiDeps } from '../context.ts';
import { frameOf } from '../frame.ts';
import { unusableLink, whoIsInvited } from './invited.ts';

/** Returns the routes of the page `/u/<token>`. A POST unsubscribes, without a form, as RFC 8058 requires. */
export function mailLinkRoutes(deps: ApiDeps): Hono {
  return new Hono()
    .get('/u/:token', async (context) => {
      const invited = await whoIsInvited(context.req.param('token'), deps);
      if (!invited) return unusableLink(context, deps);
      const { event } = invited;
      const organizer = event.organizer.name ?? event.owner;
      return context.html(unsubscribePage(frameOf(context, deps), organizer, event.details.summary));
    })
    .post('/u/:token', async (context) => {
      const invited = await whoIsInvited(context.req.param('token'), deps);
      if (!invited) return unusableLink(context, deps);
      const { event, recipient } = invited;
      await optOut(
        deps.table,
        organizerHandle(event.owner),
        recipient.email,
        new Date(deps.now()).toISOString(),
      );
      return context.html(unsubscribedPage(frameOf(context, deps)));
    });
}
