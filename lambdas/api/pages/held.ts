/** `/approve/<link>`: mails that wait for somebody's word. Reading the page does nothing; a click on it acts. */
import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { html } from 'hono/html';
import { currentTimeVersion } from '../../../domain/event.ts';
import {
  type HeldChange,
  type HeldMail,
  readHeldForm,
  readHeldLink,
  signHeldForm,
} from '../../../domain/held.ts';
import { statisticsOf } from '../../../domain/tally.ts';
import { getEvent } from '../../../store/events.ts';
import { getHeld, listHeld, settleHeld } from '../../../store/held.ts';
import { sendJobs } from '../../../store/queue.ts';
import { readTally } from '../../../store/tallies.ts';
import { type HeldView, heldPage } from '../../../web/held.ts';
import { page } from '../../../web/page.ts';
import type { HeldJob } from '../../shared/jobs.ts';
import type { ApiDeps } from '../context.ts';
import { frameOf, isOwnOrigin } from '../frame.ts';
import { unusableLink } from './invited.ts';

const BODY_OCTETS = 4 * 1024;

export function heldRoutes(deps: ApiDeps): Hono {
  return new Hono()
    .get('/approve/:link', async (context) => {
      const mailbox = readHeldLink(await deps.keys(), context.req.param('link'), deps.now());
      if (!mailbox) return unusableLink(context, deps);
      const waiting = await listHeld(deps.table, mailbox, deps.now());
      const views = await Promise.all(waiting.map((held) => viewOf(held, deps)));
      return context.html(heldPage(frameOf(context, deps), views));
    })
    .post('/approve/:link', bodyLimit({ maxSize: BODY_OCTETS }), async (context) => {
      const keys = await deps.keys();
      const mailbox = readHeldLink(keys, context.req.param('link'), deps.now());
      if (!mailbox) return unusableLink(context, deps);
      const form = await context.req.parseBody();
      const id = readHeldForm(keys, String(form.form ?? ''), deps.now());
      if (!id || !isOwnOrigin(context)) return askAgain(context, deps);
      const held = await getHeld(deps.table, mailbox, id);
      if (!held) return unusableLink(context, deps);
      if (held.state === 'waiting') await actOn(held, mailbox, deps);
      return context.html(
        page(
          frameOf(context, deps),
          'Thank you',
          html`<p>We deal with the mail now. You hear from us by mail in a moment.</p>`,
        ),
      );
    });
}

/** The job first: dying before it is marked as done lets them click once more, which changes nothing. */
async function actOn({ id }: HeldMail, mailbox: string, deps: ApiDeps): Promise<void> {
  const job: HeldJob = { held: { mailbox, id } };
  await sendJobs(deps.organizer, id, [{ body: job }]);
  await settleHeld(deps.table, mailbox, id);
}

function askAgain(context: Context, deps: ApiDeps) {
  const words = html`<p>Nothing was done. Open the link in your mail once more, and click the button there.</p>`;
  return context.html(page(frameOf(context, deps), 'Please confirm on our page', words), 403);
}

async function viewOf(held: HeldMail, deps: ApiDeps): Promise<HeldView> {
  const changes = await Promise.all(held.changes.map((change) => changeView(change, deps)));
  return { held, changes, form: signHeldForm(await deps.keys(), held.id, deps.now()) };
}

/** What the event is now, and how many would hear. */
async function changeView(change: HeldChange, deps: ApiDeps): Promise<HeldView['changes'][number]> {
  const event = change.eventId === null ? null : await getEvent(deps.table, change.eventId);
  if (!event) return { change, event: null, reaches: 0 };
  const { invited, accepted, tentative } = statisticsOf(
    await readTally(deps.table, event.id),
    currentTimeVersion(event),
  );
  return { change, event: event.details, reaches: change.kind === 'cancel' ? invited : accepted + tentative };
}
