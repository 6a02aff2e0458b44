/** The pages our mails link to: unsubscribe (RFC 8058), and an organizer's word for a mail nobody vouched for. */
import { Hono } from 'hono';
import { html } from 'hono/html';
import { verifyApproval } from '../../../domain/approval.ts';
import { organizerHandle } from '../../../domain/ids.ts';
import { optOut } from '../../../store/opt-outs.ts';
import { sendJobs } from '../../../store/queue.ts';
import { askingPage, page } from '../../../web/page.ts';
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
    })
    .get('/approve/:approval', async (context) => {
      const approval = verifyApproval(await deps.keys(), context.req.param('approval'), deps.now());
      if (!approval) return unusableLink(context, deps);
      return context.html(
        askingPage(
          frameOf(context, deps),
          'Was this mail yours?',
          html`<p>We received a calendar mail in your name on ${approval.receivedAt.slice(0, 16).replace('T', ' ')} UTC, and could not verify that it came from you.</p>
<p class="dim">If you did not send it, close this page: nothing happens.</p>`,
          'Yes, it was mine',
        ),
      );
    })
    .post('/approve/:approval', async (context) => {
      const approval = verifyApproval(await deps.keys(), context.req.param('approval'), deps.now());
      if (!approval) return unusableLink(context, deps);
      const { messageId, receivedAt, key } = approval;
      await sendJobs(deps.organizer, messageId, [{ body: { approved: true, messageId, receivedAt, key } }]);
      return context.html(
        page(
          frameOf(context, deps),
          'Thank you',
          html`<p>We deal with your mail now. You hear from us by mail in a moment.</p>`,
        ),
      );
    });
}
