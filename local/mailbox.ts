/** The mailbox page of the local server. It shows what was sent, and sends mail on behalf of its user. */
import { readFileSync } from 'node:fs';
import { transformSync } from 'esbuild';
import { type Context, Hono } from 'hono';
import { csrf } from 'hono/csrf';
import type { Deployment } from '#domain/invite/invite.types.ts';
import { actions } from './mailbox/actions.ts';
import { MyEvents } from './mailbox/events.ts';
import { notices } from './mailbox/notices.ts';
import { mailPolicy, openMail, showable } from './mailbox/open-mail.ts';
import { type Desk, viewOf } from './mailbox/view.ts';
import { MAILBOX, type Place } from './mailbox/web/address.ts';
import { MAILBOX_POLICY, mailboxPage } from './mailbox/web/page.ts';
import type { Outbox } from './services/outbox.ts';

/** What the page needs. */
interface MailboxSettings {
  readonly outbox: Outbox;
  /** The directory for the organizer's events on this page. */
  readonly dataDir: string;
  readonly deployment: Deployment;
  readonly smtpPort: number;
}

/** Returns the app that serves the page. */
export function createMailbox({ outbox, dataDir, deployment, smtpPort }: MailboxSettings): Hono {
  const { domain, publicUrl: apiUrl } = deployment;
  const policy = mailPolicy(deployment.logo);
  const desk: Desk = { outbox, events: new MyEvents(dataDir), create: `create@${domain}`, smtpPort, apiUrl };
  const style = asset('../../../web/tokens.css') + asset('mailbox.css') + asset('forms.css');
  const script = transformSync(asset('client.ts'), { loader: 'ts' }).code;
  const show = async (context: Context, place: Place, failure?: string) => {
    const view = await viewOf(desk, place, failure);
    const status = failure ? 422 : view.detail.kind === 'missing' ? 404 : 200;
    return context.html(mailboxPage(view), status, { 'Content-Security-Policy': MAILBOX_POLICY });
  };

  return new Hono()
    .basePath(MAILBOX)
    .use(csrf())
    .use(async (context, next) => {
      await next();
      context.header('X-Content-Type-Options', 'nosniff');
      context.header('Referrer-Policy', 'same-origin');
      context.header('Cache-Control', 'no-store');
    })
    .notFound((context) => show(context, { mail: 'none' }))
    .get('/', (context) => show(context, context.req.query()))
    .get('/mailbox.css', (context) => context.body(style, 200, { 'Content-Type': 'text/css' }))
    .get('/client.js', (context) => context.body(script, 200, { 'Content-Type': 'text/javascript' }))
    .get('/mail/:id/body', async (context) => {
      const raw = outbox.read(context.req.param('id'));
      if (!raw) return context.notFound();
      const { html } = await openMail(raw);
      return context.html(showable(html ?? ''), 200, { 'Content-Security-Policy': policy });
    })
    .route('/', notices(deployment))
    .route('/', actions(desk, show));
}

function asset(name: string): string {
  return readFileSync(new URL(`./mailbox/web/${name}`, import.meta.url), 'utf8');
}
