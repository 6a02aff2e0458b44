/** Shows every notice to organizers as its reader sees it, for people who change a template. */
import { Hono } from 'hono';
import type { Deployment } from '#domain/invite/invite.types.ts';
import { noticeExamples } from './notice-examples.ts';
import { MAIL_POLICY, showable } from './open-mail.ts';
import { noticesPage } from './web/notices.ts';
import { MAILBOX_POLICY } from './web/page.ts';

/** Returns the app that serves the notices. */
export function notices(deployment: Deployment): Hono {
  const examples = noticeExamples(deployment);
  const policy = deployment.logo
    ? MAIL_POLICY.replace('img-src', `img-src ${new URL(deployment.logo).origin}`)
    : MAIL_POLICY;
  return new Hono()
    .get('/notices', (context) =>
      context.html(noticesPage(examples), 200, { 'Content-Security-Policy': MAILBOX_POLICY }),
    )
    .get('/notices/:name', (context) => {
      const notice = examples.get(context.req.param('name'));
      if (!notice) return context.notFound();
      return context.html(showable(notice.html), 200, { 'Content-Security-Policy': policy });
    });
}
