/** The page to unsubscribe, to which invites link (RFC 8058), and the button on it that undoes a click. */
import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import * as z from 'zod/mini';
import { isUndoOf, signUndo, UNDO_LASTS } from '#domain/access/resubscribe-link.ts';
import { eventLocale } from '#domain/event/event-locale.ts';
import { organizerHandle } from '#domain/text/ids.ts';
import { once } from '#domain/text/once.ts';
import { optOut, undoOptOut } from '#store/send-blocks.ts';
import type { PageFrame } from '#web/page.ts';
import { undonePage, undoneTooLatePage, unsubscribedPage, unsubscribePage } from '#web/unsubscribe.ts';
import type { ApiDeps } from '../context.ts';
import { readForm, textField } from '../form.ts';
import { baseOf } from '../frame.ts';
import { guestFrame } from '../guest-frame.ts';
import { type Invited, unusableLink, whoIsInvited } from './invited.ts';

const BODY_OCTETS = 4 * 1024;
const undoForm = once(() => z.object({ undo: textField() }));

/** Returns the routes of the page `/u/<token>`. A POST unsubscribes, without a form, as RFC 8058 requires. */
export function mailLinkRoutes(deps: ApiDeps): Hono {
  return new Hono()
    .get('/u/:token', async (context) => {
      const invited = await whoIsInvited(context.req.param('token'), deps);
      if (!invited) return unusableLink(context, deps);
      const { event } = invited;
      return context.html(
        unsubscribePage(frameFor(context, invited, deps), organizerOf(invited), event.details.summary),
      );
    })
    .post('/u/:token', (context) => unsubscribe(context, deps))
    .post('/u/:token/again', bodyLimit({ maxSize: BODY_OCTETS }), (context) => undo(context, deps));
}

async function unsubscribe(context: Context, deps: ApiDeps) {
  const token = context.req.param('token') ?? '';
  const invited = await whoIsInvited(token, deps);
  if (!invited) return unusableLink(context, deps);
  const { event, recipient } = invited;
  const now = new Date(deps.now()).toISOString();
  const since = await optOut(deps.table, organizerHandle(event.owner), recipient.email, now);
  // An invite may be forwarded: whoever has its link must not undo what its guest decided earlier.
  const expires = Date.parse(since) + UNDO_LASTS;
  const text = signUndo(await deps.keys(), { eventId: event.id, recipientId: recipient.id, expires });
  const offer = expires > deps.now() ? { path: `${baseOf(context)}/u/${token}/again`, text } : null;
  return context.html(unsubscribedPage(frameFor(context, invited, deps), organizerOf(invited), offer));
}

async function undo(context: Context, deps: ApiDeps) {
  const invited = await whoIsInvited(context.req.param('token') ?? '', deps);
  if (!invited) return unusableLink(context, deps);
  const { event, recipient } = invited;
  const { undo: text } = await readForm(context, undoForm());
  const named = { eventId: event.id, recipientId: recipient.id };
  const frame = frameFor(context, invited, deps);
  if (!isUndoOf(await deps.keys(), text, named, deps.now()))
    return context.html(undoneTooLatePage(frame), 410);
  await undoOptOut(deps.table, organizerHandle(event.owner), recipient.email);
  return context.html(undonePage(frame, organizerOf(invited)));
}

function frameFor(context: Context, { event, recipient }: Invited, deps: ApiDeps): PageFrame {
  return guestFrame(context, deps, recipient.locale, eventLocale(event));
}

function organizerOf({ event }: Invited): string {
  return event.organizer.name ?? event.owner;
}
