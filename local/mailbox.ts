/** The mailbox page of the local server: shows what was sent, and mails what its reader would mail. */
import { readFileSync } from 'node:fs';
import { transformSync } from 'esbuild';
import { type Context, Hono } from 'hono';
import { csrf } from 'hono/csrf';
import { CodedError } from '../domain/errors.ts';
import { addressOf, MAILBOX, type Place } from '../web/mailbox/address.ts';
import { MAILBOX_POLICY, mailboxPage } from '../web/mailbox/page.ts';
import { cancellation, edited, invitation } from './dialects/organizer.ts';
import { reply } from './dialects/reply.ts';
import { submit } from './dialects/submit.ts';
import { invite } from './mailbox/api.ts';
import { MyEvents } from './mailbox/events.ts';
import { readAnswer, readEmails, readEvent } from './mailbox/forms.ts';
import { MAIL_POLICY, openMail, showable } from './mailbox/open-mail.ts';
import { type Desk, viewOf } from './mailbox/view.ts';
import type { Outbox } from './services/outbox.ts';

export interface MailboxSettings {
  readonly outbox: Outbox;
  /** Where the organizer's events on this page are kept. */
  readonly dataDir: string;
  readonly domain: string;
  readonly smtpPort: number;
  /** Base address of the REST API. */
  readonly apiUrl: string;
}

export function createMailbox({ outbox, dataDir, domain, smtpPort, apiUrl }: MailboxSettings): Hono {
  const events = new MyEvents(dataDir);
  const desk: Desk = { outbox, events, create: `create@${domain}`, apiUrl };
  const style = asset('mailbox.css');
  const script = transformSync(asset('client.ts'), { loader: 'ts' }).code;

  const show = async (context: Context, place: Place, failure?: string) => {
    const view = await viewOf(desk, place, failure);
    const status = failure ? 422 : view.detail.kind === 'missing' ? 404 : 200;
    return context.html(mailboxPage(view), status, { 'Content-Security-Policy': MAILBOX_POLICY });
  };
  /** Does what a form asks for, then shows the place that the work names, or at `place` why it was not done. */
  const act = async (context: Context, place: Place, work: () => Promise<Place>) => {
    try {
      return context.redirect(addressOf(await work()), 303);
    } catch (error) {
      if (!(error instanceof CodedError)) throw error;
      return show(context, place, error.message);
    }
  };
  const open = async (id: string) => {
    const raw = outbox.read(id);
    if (raw) return { raw, mail: await openMail(raw) };
    throw new CodedError('no-such-mail', 'This mail is not kept any more.');
  };

  const app = new Hono().basePath(MAILBOX);
  app.use(csrf());
  app.use(async (context, next) => {
    await next();
    context.header('X-Content-Type-Options', 'nosniff');
    context.header('Referrer-Policy', 'same-origin');
    context.header('Cache-Control', 'no-store');
  });
  app.get('/', (context) => show(context, context.req.query()));
  app.get('/mailbox.css', (context) => context.body(style, 200, { 'Content-Type': 'text/css' }));
  app.get('/client.js', (context) => context.body(script, 200, { 'Content-Type': 'text/javascript' }));
  app.get('/mail/:id/body', async (context) => {
    const { mail } = await open(context.req.param('id'));
    return context.html(showable(mail.html ?? ''), 200, { 'Content-Security-Policy': MAIL_POLICY });
  });

  app.post('/mail/:id/answer', (context) => {
    const mail = context.req.param('id');
    return act(context, { mail }, async () => {
      const { client, answer, comment } = readAnswer(await context.req.parseBody());
      const { raw } = await open(mail);
      await submit(await reply(client, raw, { answer, comment, at: Date.now() }), smtpPort);
      return { mail, done: 'answered' };
    });
  });
  app.post('/mail/:id/invite', (context) => {
    const id = context.req.param('id');
    return act(context, { mail: id }, async () => {
      const emails = readEmails(await context.req.parseBody());
      const { mail } = await open(id);
      await invite(apiUrl, mail.codes?.api ?? '', emails);
      return { mail: id, done: 'invited' };
    });
  });

  app.post('/events/:id', (context) => {
    const id = context.req.param('id');
    const known = events.get(id);
    return act(context, known ? { event: id } : { new: '1' }, async () => {
      const fields = readEvent(await context.req.parseBody());
      const event = known ? edited(known, fields) : { ...fields, uid: `${id}@desk.example`, sequence: 0 };
      await submit(await invitation(event, desk.create, Date.now()), smtpPort);
      events.put({ ...event, id, deleted: false });
      return { event: id, done: known ? 'saved' : 'created' };
    });
  });
  app.post('/events/:id/delete', (context) => {
    const id = context.req.param('id');
    return act(context, { event: id }, async () => {
      const event = events.get(id);
      if (!event) throw new CodedError('no-such-event', 'This event is not kept any more.');
      await submit(await cancellation(event, desk.create, Date.now()), smtpPort);
      events.put({ ...event, deleted: true });
      return { event: id, done: 'deleted' };
    });
  });
  return app;
}

function asset(name: string): string {
  return readFileSync(new URL(`../web/mailbox/${name}`, import.meta.url), 'utf8');
}
