/** The page our mails link to for unsubscribing (RFC 8058). */
import { Hono } from 'hono';
import { html } from 'hono/html';
import { organizerHandle } from '#domain/text/ids.ts';
import { optOut } from '#store/opt-outs.ts';
import { askingPage, page } from '#web/page.ts';
import type { ApiDeps } from '../context.ts';
import { frameOf } from '../frame.ts';
import { unusableLink, whoIsInvited } from './invited.ts';

export function mailLinkRoutes(deps: ApiDeps): Hono {
  return new Hono()
    .get('/u/:token', async (context) => {
      const invited = await whoIsInvited(context.req.param('token'), deps);
      if (!invited) return unusableLink(context, deps);
      const { event } = invited;
      return context.html(
        askingPage(
          frameOf(context, deps),
          'Stop these invitations?',
          html`<p>You will get no new invitations from <strong>${event.organizer.name ?? event.owner}</strong>.</p>
<p class="dim">This is no answer to “${event.details.summary}”. If you accepted something, you still hear when it is moved or called off.</p>`,
          'Stop invitations',
        ),
      );
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
      return context.html(
        page(
          frameOf(context, deps),
          'Done',
          html`<p>You will get no new invitations from this organizer.</p>`,
        ),
      );
    });
}
