/**
 * The actions of the page's forms: they send the mail that a guest's or organizer's calendar would send, or call the
 * API.
 */
import { type Context, Hono } from 'hono';
import { CodedError } from '#domain/text/coded-error.ts';
import { cancellation, edited, invitation } from '../dialects/organizer.ts';
import { reply } from '../dialects/reply.ts';
import { submit } from '../dialects/submit.ts';
import { invite } from './api.ts';
import { readAnswer, readEmails, readEvent } from './forms.ts';
import { openMail } from './open-mail.ts';
import type { Desk } from './view.ts';
import { addressOf, type Place } from './web/address.ts';

/** Shows the page at a place with the reason why an action failed. */
type ShowFailure = (context: Context, place: Place, failure: string) => Promise<Response>;

/** Returns the app that handles the forms. @param show shows the page after a failed action */
export function actions({ outbox, events, create, smtpPort, apiUrl }: Desk, show: ShowFailure): Hono {
  /** Redirects to the place that the action returns, or shows `place` with the reason when it fails. */
  const act = async (context: Context, place: Place, work: (form: unknown) => Promise<Place>) => {
    try {
      return context.redirect(addressOf(await work(await context.req.parseBody())), 303);
    } catch (error) {
      if (!(error instanceof CodedError)) throw error;
      return show(context, place, error.message);
    }
  };
  const read = (id: string) => {
    const raw = outbox.read(id);
    if (raw) return raw;
    throw new CodedError('no-such-mail', 'This mail is not kept any more.');
  };

  return new Hono()
    .post('/mail/:mail/answer', (context) => {
      const { mail } = context.req.param();
      return act(context, { mail }, async (form) => {
        const { client, answer, comment } = readAnswer(form);
        await submit(await reply(client, read(mail), { answer, comment, at: Date.now() }), smtpPort);
        return { mail, done: 'answered' };
      });
    })
    .post('/mail/:mail/invite', (context) => {
      const { mail } = context.req.param();
      return act(context, { mail }, async (form) => {
        const { codes } = await openMail(read(mail));
        await invite(apiUrl, codes?.api ?? '', readEmails(form));
        return { mail, done: 'invited' };
      });
    })
    .post('/events/:id', (context) => {
      const { id } = context.req.param();
      const known = events.get(id);
      return act(context, known ? { event: id } : { new: '1' }, async (form) => {
        const fields = readEvent(form);
        const event = known
          ? { ...edited(known, fields), deleted: false }
          : { ...fields, id, uid: `${id}@desk.example`, sequence: 0, deleted: false };
        await submit(await invitation(event, create, Date.now()), smtpPort);
        events.put(event);
        return { event: id, done: known ? 'saved' : 'created' };
      });
    })
    .post('/events/:id/delete', (context) => {
      const { id } = context.req.param();
      return act(context, { event: id }, async () => {
        const event = events.get(id);
        if (!event) throw new CodedError('no-such-event', 'This event is not kept any more.');
        await submit(await cancellation(event, create, Date.now()), smtpPort);
        events.put({ ...edited(event, {}), deleted: true });
        return { event: id, done: 'deleted' };
      });
    });
}
