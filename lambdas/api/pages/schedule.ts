/** The public page of an organizer's events, `/s/<schedule id>`. */
import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import * as z from 'zod/mini';
import { eventPageId, readScheduleId } from '#domain/access/public-id.ts';
import { type EventSummary, isOver, nextStart } from '#domain/event/event-summary.ts';
import { scheduleFeed } from '#domain/event/schedule-feed.ts';
import { placeWithoutLinks } from '#domain/invite/join-links.ts';
import { commonName } from '#domain/itip/common-name.ts';
import { toUtc } from '#domain/itip/time/wall-clock.ts';
import { type Words, wordsOf } from '#domain/languages/words.ts';
import { isOwnAddress, normaliseAddress } from '#domain/text/address.ts';
import { once } from '#domain/text/once.ts';
import { withoutAddresses } from '#domain/text/plain-text.ts';
import { getEvent, listEventsOf } from '#store/events.ts';
import { pickedPage, type ScheduleFrame, schedulePage, sentPage } from '#web/schedule.ts';
import type { ApiDeps } from '../context.ts';
import { listField, readForm, textField } from '../form.ts';
import { chosenLocale, guestFrame, spokenByVisitor } from '../guest-frame.ts';
import { takeRequests } from '../limits.ts';
import { allowEmbedding, originOf, publicUrlOf, sourceOf } from '../visitor.ts';
import { button, FORM_SIZE } from './event-page.ts';
import { inviteFromPage, standingsOf } from './open-events.ts';
import { nothingHere } from './public-answers.ts';

const ORIGIN = 'schedule';
const ON_A_PAGE = 40;
const MOST_PICKS = 50;
/** The most events in a feed, the next ones. */
const MOST_IN_FEED = 1000;
const pickFirst = ({ say }: Words) => say('schedule.pickFirst');
const pickFewer = ({ say }: Words) => say('schedule.pickFewer', { most: MOST_PICKS });

const UNUSABLE = { problem: 'invite.unusableAddress', status: 422 } as const;
const TOO_MANY = { problem: 'invite.tooMany', status: 429 } as const;

const picks = once(() => z.object({ email: textField(), origin: textField(), pick: listField() }));

/** Returns the routes of the schedule page. */
export function scheduleRoutes(deps: ApiDeps): Hono {
  return new Hono()
    .get('/s/:id', (context) => show(context, deps))
    .post('/s/:id', bodyLimit({ maxSize: FORM_SIZE }), (context) => send(context, deps))
    .get('/s/:id/feed.ics', (context) => feed(context, deps))
    .get('/s/:id/button.js', (context) => button(context, deps));
}

/** The coming events of an organizer, in order. */
interface Schedule {
  readonly frame: ScheduleFrame;
  readonly owner: string;
  readonly upcoming: readonly EventSummary[];
}

async function open(context: Context, deps: ApiDeps, origin: unknown): Promise<Schedule | null> {
  const id = context.req.param('id') ?? '';
  const organizer = readScheduleId(await deps.keys(), id);
  const eventSummaries = organizer ? await listEventsOf(deps.table, organizer) : [];
  const [any] = eventSummaries;
  const event = any && (await getEvent(deps.table, any.id));
  if (!event) return null;
  const embedded = allowEmbedding(context, deps);
  const { words } = guestFrame(context, deps);
  return {
    owner: event.owner,
    frame: {
      id,
      url: `${publicUrlOf(context)}/s/${id}`,
      organizer: commonName(event.organizer),
      embedded,
      origin: originOf(origin, ORIGIN),
    },
    upcoming: eventSummaries
      .filter(({ status, ends }) => status === 'confirmed' && !isOver(ends, deps.now()))
      .map((eventSummary) => ({
        eventSummary: withoutGuests(eventSummary, words),
        at: nextStart(eventSummary, deps.now()),
      }))
      .sort((one, other) => order(one.at, other.at) || order(one.eventSummary.id, other.eventSummary.id))
      .map(({ eventSummary }) => eventSummary),
  };
}

/** Removes addresses from title and location, because they may be those of guests, and links, by which guests join. */
function withoutGuests(eventSummary: EventSummary, words: Words): EventSummary {
  return {
    ...eventSummary,
    summary: withoutAddresses(eventSummary.summary) || words.say('event.untitled'),
    location: withoutAddresses(placeWithoutLinks(eventSummary.location)),
  };
}

function order(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

async function show(context: Context, deps: ApiDeps) {
  const { q = '', go, page = '1', origin } = context.req.query();
  const schedule = await open(context, deps, origin);
  if (!schedule) return nothingHere(context, deps);
  const picked = pick(schedule, context.req.queries('pick') ?? []);
  const goes = go !== undefined && picked.length > 0 && picked.length <= MOST_PICKS;
  if (goes) return showPicked(context, deps, schedule, picked);
  const problem = picked.length > MOST_PICKS ? pickFewer : go === undefined ? null : pickFirst;
  return showList(context, deps, schedule, { search: q.trim().slice(0, 100), wanted: page, picked, problem });
}

interface ListRequest {
  readonly search: string;
  readonly wanted: string;
  readonly picked: readonly EventSummary[];
  readonly problem: ((words: Words) => string) | null;
}

async function showList(
  context: Context,
  deps: ApiDeps,
  { frame: schedule, owner, upcoming }: Schedule,
  { search, wanted, picked, problem }: ListRequest,
) {
  const frame = guestFrame(context, deps);
  const found = upcoming.filter((eventSummary) => fits(eventSummary, search.toLowerCase()));
  const pages = Math.max(1, Math.ceil(found.length / ON_A_PAGE));
  const page = Math.min(Math.max(Number.parseInt(wanted, 10) || 1, 1), pages);
  const shown = found.slice((page - 1) * ON_A_PAGE, page * ON_A_PAGE);
  const [standings, keys] = await Promise.all([standingsOf(owner, shown, deps), deps.keys()]);
  const view = {
    ...schedule,
    events: shown.map((eventSummary, index) => ({
      eventSummary,
      state: standings[index]?.state ?? 'closed',
      pageId: eventPageId(keys, eventSummary),
    })),
    found: found.length,
    upcoming: upcoming.length,
    search,
    page,
    pages,
    picks: picked.slice(0, MOST_PICKS).map(({ id }) => id),
    problem: problem?.(frame.words) ?? null,
  };
  return context.html(schedulePage(frame, view));
}

/** Answers with the coming events as a calendar to subscribe to. Its address is as public as the page. */
async function feed(context: Context, deps: ApiDeps) {
  const schedule = await open(context, deps, undefined);
  if (!schedule) return nothingHere(context, deps);
  // Caches keep it for everybody who asks by the same address, so only the address decides on the language.
  const words = wordsOf(chosenLocale(context) ?? 'en');
  const keys = await deps.keys();
  const text = scheduleFeed({
    name: words.say('schedule.title', { organizer: schedule.frame.organizer }),
    page: schedule.frame.url,
    domain: deps.deployment.domain,
    events: schedule.upcoming.slice(0, MOST_IN_FEED).map((eventSummary) => ({
      eventSummary,
      page: `${publicUrlOf(context)}/e/${eventPageId(keys, eventSummary)}?origin=feed`,
    })),
    words,
    now: toUtc(deps.now()),
  });
  return context.body(text, 200, {
    'Content-Type': 'text/calendar; charset=utf-8',
    'Content-Disposition': 'inline; filename="events.ics"',
    'Cache-Control': 'public, max-age=900',
  });
}

function fits({ summary, location }: EventSummary, search: string): boolean {
  return `${summary}\n${location}`.toLowerCase().includes(search);
}

/** Returns the picked events. Ids of other organizers, of past events and repeated ids are ignored. */
function pick({ upcoming }: Schedule, ids: readonly string[]): EventSummary[] {
  const wanted = new Set(ids);
  return upcoming.filter(({ id }) => wanted.has(id));
}

function showPicked(
  context: Context,
  deps: ApiDeps,
  { frame: schedule }: Schedule,
  events: readonly EventSummary[],
  email = '',
  refused?: { readonly problem: 'invite.unusableAddress' | 'invite.tooMany'; readonly status: 422 | 429 },
) {
  const frame = guestFrame(context, deps);
  const problem = refused ? frame.words.say(refused.problem) : null;
  return context.html(pickedPage(frame, { ...schedule, events, email, problem }), refused?.status ?? 200);
}

async function send(context: Context, deps: ApiDeps) {
  const { email, origin, pick: ids } = await readForm(context, picks());
  const schedule = await open(context, deps, origin);
  if (!schedule) return nothingHere(context, deps);
  const picked = pick(schedule, ids);
  const problem = picked.length === 0 ? pickFirst : picked.length > MOST_PICKS ? pickFewer : null;
  if (problem) return showList(context, deps, schedule, { search: '', wanted: '1', picked, problem });
  const address = normaliseAddress(email);
  if (!address || isOwnAddress(address, deps.deployment.domain))
    return showPicked(context, deps, schedule, picked, email, UNUSABLE);
  if (!(await takeRequests({ address, source: sourceOf(context), count: picked.length }, deps)))
    return showPicked(context, deps, schedule, picked, email, TOO_MANY);
  const { sent, notSent } = await inviteTo(context, picked, address, schedule, deps);
  return context.html(
    sentPage(guestFrame(context, deps), { ...schedule.frame, email: address, sent, notSent }),
  );
}

async function inviteTo(
  context: Context,
  picked: readonly EventSummary[],
  email: string,
  { frame, owner }: Schedule,
  deps: ApiDeps,
) {
  const standings = await standingsOf(owner, picked, deps);
  const [source, locale] = [sourceOf(context), spokenByVisitor(context, deps)];
  const outcomes = await Promise.all(
    picked.map(async (eventSummary, index) => {
      if (standings[index]?.state === 'line') return { eventSummary, why: 'schedule.placesTaken' as const };
      if (standings[index]?.state !== 'open') return { eventSummary, why: 'schedule.noPlaces' as const };
      const invited = await inviteFromPage(
        { id: eventSummary.id, owner },
        { email, name: null, origin: frame.origin, ...(locale && { locale }) },
        source,
        deps,
      );
      return { eventSummary, why: invited ? null : ('schedule.tooMany' as const) };
    }),
  );
  return {
    sent: outcomes.flatMap(({ eventSummary, why }) => (why === null ? [eventSummary] : [])),
    notSent: outcomes.flatMap(({ eventSummary, why }) => (why === null ? [] : [{ eventSummary, why }])),
  };
}
