/** The page `/approve/<link>` lists held mails. Opening it changes nothing; a click applies a mail. */
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import * as z from 'zod/mini';
import { occurrenceCounts } from '#domain/counts/occurrence-tally.ts';
import { statisticsOf } from '#domain/counts/tally.ts';
import { currentTimeVersion, type EventRecord } from '#domain/event/event.ts';
import {
  type HeldChange,
  type HeldMail,
  readHeldForm,
  readHeldLink,
  signHeldForm,
} from '#domain/event/held-mail.ts';
import { SHARED_ORIGIN } from '#domain/recipient/recipient.ts';
import { once } from '#domain/text/once.ts';
import { getEvent } from '#store/events.ts';
import { getHeld, HELD_SHOWN, listHeld, settleHeld } from '#store/held-mails.ts';
import { sendJobs } from '#store/queue.ts';
import { readDifferences, readTally } from '#store/tallies.ts';
import { appliedPage, type HeldView, heldPage, pressAgainPage } from '#web/held.ts';
import type { ApiDeps } from '../context.ts';
import { readForm, textField } from '../form.ts';
import { isOwnForm } from '../frame.ts';
import { organizerFrame } from '../organizer-frame.ts';
import { unusableLink } from './invited.ts';

const BODY_OCTETS = 4 * 1024;

const signed = once(() => z.object({ form: textField() }));

/** Returns the routes of the page of held mails. */
export function heldRoutes(deps: ApiDeps): Hono {
  return new Hono()
    .get('/approve/:link', async (context) => {
      const mailbox = readHeldLink(await deps.keys(), context.req.param('link'), deps.now());
      if (!mailbox) return unusableLink(context, deps);
      const waiting = await listHeld(deps.table, mailbox, deps.now());
      const views = await Promise.all(waiting.map((held) => viewOf(held, deps)));
      return context.html(heldPage(organizerFrame(context, deps), views, waiting.length >= HELD_SHOWN));
    })
    .post('/approve/:link', bodyLimit({ maxSize: BODY_OCTETS }), async (context) => {
      const keys = await deps.keys();
      const mailbox = readHeldLink(keys, context.req.param('link'), deps.now());
      if (!mailbox) return unusableLink(context, deps);
      const { form } = await readForm(context, signed());
      const id = readHeldForm(keys, form, deps.now());
      if (!id || !isOwnForm(context)) return context.html(pressAgainPage(organizerFrame(context, deps)), 403);
      const held = await getHeld(deps.table, mailbox, id);
      if (!held) return unusableLink(context, deps);
      if (held.state === 'waiting') await actOn(held, mailbox, deps);
      const left = (await listHeld(deps.table, mailbox, deps.now())).filter(
        ({ state }) => state === 'waiting',
      );
      return context.html(appliedPage(organizerFrame(context, deps), left.length));
    });
}

/** Queues the job first. After a crash before the mark the person can click again, which changes nothing. */
async function actOn({ id }: HeldMail, mailbox: string, deps: ApiDeps): Promise<void> {
  await sendJobs(deps.organizer, id, [{ body: { kind: 'held-mail', mailbox, id } }]);
  await settleHeld(deps.table, mailbox, id);
}

async function viewOf(held: HeldMail, deps: ApiDeps): Promise<HeldView> {
  const changes = await Promise.all(held.changes.map((change) => changeView(change, deps)));
  return { held, changes, form: signHeldForm(await deps.keys(), held.id, deps.now()) };
}

/** Returns the current event, and how many guests would be notified. */
async function changeView(change: HeldChange, deps: ApiDeps): Promise<HeldView['changes'][number]> {
  const event = change.eventId === null ? null : await getEvent(deps.table, change.eventId);
  if (!event) return { change, event: null, reaches: 0 };
  const { invited, accepted, tentative } = await countsOf(event, change.instance, deps);
  return { change, event: event.details, reaches: change.kind === 'cancel' ? invited : accepted + tentative };
}

/** Returns the counts without people who answered a forwarded invite: they are never mailed. */
async function countsOf(event: EventRecord, instance: string | null, deps: ApiDeps) {
  const counted = await readTally(deps.table, event.id);
  const mailed = (counted.invited ?? 0) - (counted[`origin:${SHARED_ORIGIN}`] ?? 0);
  const tally = { ...counted, invited: mailed };
  if (instance === null) return statisticsOf(tally, currentTimeVersion(event));
  const differences = await readDifferences(deps.table, event.id, instance, instance);
  return occurrenceCounts(tally, differences.get(instance) ?? {});
}
