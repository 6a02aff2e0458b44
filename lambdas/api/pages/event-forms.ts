/** The pages on which an organizer who is signed in makes, edits and cancels an event. They do what the calls of the API do. */
import { randomUUID } from 'node:crypto';
import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import * as z from 'zod/mini';
import { statisticsOf } from '#domain/counts/tally.ts';
import { detailsOf, leading } from '#domain/event/details.ts';
import { currentTimeVersion, type EventRecord } from '#domain/event/event.ts';
import { LONGEST, type NewEventFields } from '#domain/event/event-fields.ts';
import {
  ENDS,
  type EventForm,
  emptyForm,
  faultIn,
  fieldsOf,
  formOf,
  patchOf,
  REPEATS,
} from '#domain/event/event-form.ts';
import { type InvitePreview, previewInvite } from '#domain/event/invite-preview.ts';
import { organizerTexts } from '#domain/languages/organizer-texts.ts';
import type { Words } from '#domain/languages/words.ts';
import { CodedError } from '#domain/text/coded-error.ts';
import { ID_PATTERN } from '#domain/text/ids.ts';
import { once } from '#domain/text/once.ts';
import { readCounts } from '#lambdas/steps/count-together.ts';
import { getDocument } from '#store/documents.ts';
import { getEvent } from '#store/events.ts';
import { cancelEventPage, editEventPage, newEventPage } from '#web/event-form.ts';
import { cancelEvent, changeEvent } from '../change-event.ts';
import { type ApiDeps, ApiProblem } from '../context.ts';
import { markField, readForm, textField } from '../form.ts';
import { baseOf } from '../frame.ts';
import { draftEvent, makeEvent, nameOf, secondOf } from '../make-event.ts';
import { needOrganizer, type OrganizerEnv } from '../need-organizer.ts';
import { organizerFrame } from '../organizer-frame.ts';

const EVENT = `/events/:eventId{${ID_PATTERN}}`;
/** The longest text has 30,000 characters, of which a form writes each with up to twelve octets. */
const SIZE = 512 * 1024;

const sentForm = once(() =>
  z.object({
    ...{
      summary: textField(),
      date: textField(),
      time: textField(),
      endDate: textField(),
      endTime: textField(),
    },
    ...{ zone: textField(), until: textField(), count: textField(), location: textField() },
    allDay: markField(),
    // A browser sends line ends of a text area as CRLF.
    description: z.pipe(
      textField(),
      z.transform((text: string) => text.replaceAll('\r\n', '\n')),
    ),
    repeat: z.catch(z.enum(REPEATS), 'none'),
    ends: z.catch(z.enum(ENDS), 'never'),
    act: z.catch(z.enum(['save', 'preview']), 'save'),
    key: z.catch(z.string().check(z.maxLength(64)), ''),
    organizerName: z.catch(z.string().check(z.maxLength(LONGEST.organizerName)), ''),
    version: z.catch(z.coerce.number().check(z.int()), -1),
  }),
);

/** Returns the routes. */
export function eventFormRoutes(deps: ApiDeps): Hono<OrganizerEnv> {
  const organizer = needOrganizer(deps);
  const size = bodyLimit({ maxSize: SIZE });
  return new Hono<OrganizerEnv>()
    .get('/events/new', organizer, async (context) => {
      const { address } = context.var;
      const blank = { form: emptyForm(deps.defaultZone), fault: null, failure: null, preview: null };
      const organizerName = (await nameOf(address, deps)) ?? '';
      const view = { ...blank, organizer: address, organizerName, key: randomUUID(), fresh: true };
      return context.html(newEventPage(organizerFrame(context, deps), view));
    })
    .post('/events/new', size, organizer, (context) => takeNew(context, deps))
    .get(`${EVENT}/edit`, organizer, async (context) => {
      const event = await ownEvent(context, deps);
      return event ? edit(context, deps, event, { form: await formOfEvent(event, deps) }) : toEvents(context);
    })
    .post(`${EVENT}/edit`, size, organizer, (context) => takeEdit(context, deps))
    .get(`${EVENT}/cancel`, organizer, async (context) => {
      const event = await ownEvent(context, deps);
      if (!event) return toEvents(context);
      const { sent, bounced, complained } = await countsOf(event, deps);
      return context.html(
        cancelEventPage(
          organizerFrame(context, deps, event),
          event,
          Math.max(sent - bounced - complained, 0),
        ),
      );
    })
    .post(`${EVENT}/cancel`, size, organizer, async (context) => {
      const event = await ownEvent(context, deps);
      if (!event) return toEvents(context);
      await cancelEvent({ eventId: event.id, owner: event.owner, version: null, by: 'page' }, deps);
      return context.redirect(`${baseOf(context)}/results/${event.id}`, 303);
    });
}

async function takeNew(context: Context<OrganizerEnv>, deps: ApiDeps): Promise<Response> {
  const { act, key, version: _, organizerName, ...form } = await readForm(context, sentForm());
  const organizer = context.var.address;
  const frame = organizerFrame(context, deps);
  const again = (what: Outcome, status: 200 | 422) => {
    const kept = { form, organizer, organizerName, key: key || randomUUID(), fresh: false };
    const view = { ...NOTHING, ...what, ...kept };
    return context.html(newEventPage(frame, view), status);
  };
  const fault = faultIn(form);
  if (fault) return again({ fault }, 422);
  try {
    const fields = { ...fieldsOf(form), organizerName };
    if (act === 'preview')
      return again({ preview: await preview(fields, organizer, frame.words, deps) }, 200);
    const event = await makeEvent(organizer, fields, key || null, deps, 'page');
    return context.redirect(`${baseOf(context)}/results/${event.id}?made=1`, 303);
  } catch (error) {
    return again({ failure: inWords(error, frame.words) }, 422);
  }
}

interface Outcome {
  readonly fault?: ReturnType<typeof faultIn>;
  readonly failure?: string;
  readonly preview?: InvitePreview | null;
}
const NOTHING = { fault: null, failure: null, preview: null };

async function takeEdit(context: Context<OrganizerEnv>, deps: ApiDeps): Promise<Response> {
  const event = await ownEvent(context, deps);
  if (!event) return toEvents(context);
  const { act, key: _, organizerName: __, version, ...form } = await readForm(context, sentForm());
  const { owner, id: eventId } = event;
  const frame = organizerFrame(context, deps, event);
  const fault = faultIn(form);
  if (fault) return edit(context, deps, event, { form, fault }, 422);
  const patch = patchOf(await formOfEvent(event, deps), form);
  // A second press of the button changes nothing any more.
  if (act === 'save' && !patch) return context.redirect(`${baseOf(context)}/results/${eventId}`, 303);
  try {
    if (act === 'preview') {
      const fields = {
        ...fieldsOf(form, event.details.recurrence),
        organizerName: event.organizer.name ?? '',
      };
      const card = await preview(fields, owner, frame.words, deps);
      return await edit(context, deps, event, { form, preview: card });
    }
    await changeEvent({ eventId, owner, version, by: 'page' }, patch ?? {}, deps);
    return context.redirect(`${baseOf(context)}/results/${eventId}?edited=1`, 303);
  } catch (error) {
    const now = (await ownEvent(context, deps)) ?? event;
    return edit(context, deps, now, { form, failure: inWords(error, frame.words) }, 422);
  }
}

/** Returns the page to edit an event. */
async function edit(
  context: Context<OrganizerEnv>,
  deps: ApiDeps,
  event: EventRecord,
  what: Outcome & { readonly form: EventForm },
  status: 200 | 422 = 200,
): Promise<Response> {
  const { accepted, tentative } = await countsOf(event, deps);
  const view = {
    ...NOTHING,
    ...what,
    event,
    organizer: event.organizer.email,
    reaches: accepted + tentative,
  };
  return context.html(editEventPage(organizerFrame(context, deps, event), view), status);
}

/** Returns the invite as guests would get it. */
async function preview(
  fields: NewEventFields,
  owner: string,
  words: Words,
  deps: ApiDeps,
): Promise<InvitePreview | null> {
  const { organizer, message } = await draftEvent(owner, fields, 'preview', deps);
  const lead = leading(message);
  const details = lead && detailsOf(lead, message.calendar);
  if (!details) return null;
  const event = { organizer, owner, version: 0, dtstamp: secondOf(deps), details };
  return previewInvite(event, message.calendar, deps.deployment, deps.now(), words);
}

/**
 * Returns why an event was not made or changed. What calls alone can get wrong is said as a call is told it.
 * @throws the error, when it is a fault of ours
 */
function inWords(error: unknown, words: Words): string {
  const { say } = organizerTexts(words);
  const code = error instanceof ApiProblem ? error.problem.code : null;
  const why = WHY.find(([known]) => known === code)?.[1];
  if (why) return say(why);
  if (!(error instanceof ApiProblem || error instanceof CodedError)) throw error;
  return words.language === 'en' ? error.message : say('eventForm.refused', { detail: error.message });
}

const WHY = [
  ['version-changed', 'eventForm.changedMeanwhile'],
  ['event-cancelled', 'eventForm.staysCancelled'],
  ['too-many-changes', 'eventForm.tooOften'],
  ['not-an-organizer', 'eventForm.mayNot'],
  ['organizer-suspended', 'eventForm.suspended'],
  ['event-limit-reached', 'eventForm.limitReached'],
] as const;

async function formOfEvent(event: EventRecord, { bucket }: ApiDeps): Promise<EventForm> {
  const { description } = await getDocument(bucket, event.document);
  return formOf({ ...event.details, description });
}

async function countsOf(event: EventRecord, deps: ApiDeps) {
  return statisticsOf(await readCounts(deps, event.id), currentTimeVersion(event));
}

/** Returns the event of the path when it belongs to the organizer and is not cancelled. */
async function ownEvent(context: Context<OrganizerEnv>, { table }: ApiDeps): Promise<EventRecord | null> {
  const event = await getEvent(table, context.req.param('eventId') ?? '');
  return event?.owner === context.var.address && event.status === 'confirmed' ? event : null;
}

function toEvents(context: Context<OrganizerEnv>) {
  return context.redirect(`${baseOf(context)}/events`, 303);
}
