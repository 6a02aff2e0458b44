/** The public page of an event, `/e/<public id>`, with its calendar file, the page to share it, and the button script. */
import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import * as z from 'zod/mini';
import { verifyLeave } from '#domain/access/leave-link.ts';
import { aboutWhat, isEventPageId, PUBLIC_ID } from '#domain/access/public-id.ts';
import { nameFromStranger } from '#domain/access/stranger-name.ts';
import { calendarLinks, entryTimes } from '#domain/event/calendar-links.ts';
import type { EventRecord } from '#domain/event/event.ts';
import { eventLocale } from '#domain/event/event-locale.ts';
import type { PageState } from '#domain/event/public-page.ts';
import { publicWords } from '#domain/event/public-words.ts';
import { publishedCalendar } from '#domain/invite/published-calendar.ts';
import { commonName } from '#domain/itip/common-name.ts';
import type { JComponent } from '#domain/itip/types.ts';
import { spokenLocale } from '#domain/languages/languages.ts';
import { type Words, wordsOf } from '#domain/languages/words.ts';
import { isOwnAddress, normaliseAddress } from '#domain/text/address.ts';
import { isMergeTag } from '#domain/text/merge-tag.ts';
import { once } from '#domain/text/once.ts';
import { qrCode } from '#qr-code';
import { getDocument } from '#store/documents.ts';
import { getEvent } from '#store/events.ts';
import { leaveLine } from '#store/guest-line.ts';
import { type Ask, eventPage } from '#web/event-page.ts';
import { leaveLinePage, lineLeftPage } from '#web/leave-line.ts';
import type { PageFrame } from '#web/page.ts';
import { sharePage } from '#web/share.ts';
import type { ApiDeps } from '../context.ts';
import { readForm, textField } from '../form.ts';
import { baseOf } from '../frame.ts';
import { guestFrame, spokenByVisitor } from '../guest-frame.ts';
import { takeRequests } from '../limits.ts';
import { type Draw, pictures } from '../picture/draw.ts';
import { mayManage, sessionOf } from '../session.ts';
import { allowEmbedding, originOf, publicUrlOf, sourceOf } from '../visitor.ts';
import { answerFile, sourceOfFile } from './calendar-file.ts';
import { answerPicture, coverFile, coverOf } from './cover.ts';
import { inviteFromPage, joinFromPage, standingOf } from './open-events.ts';
import { nothingHere } from './public-answers.ts';

const ORIGIN = 'page';
const LONGEST_NAME = 200;
/** Milliseconds for which the page says what the last version changed: two weeks. */
const RECENT = 14 * 24 * 3_600_000;
/** The most octets of the form. */
export const FORM_SIZE = 16 * 1024;

const asked = once(() => z.object({ email: textField(), name: textField(), origin: textField() }));

/** Returns the routes of the public page of an event. */
export function eventPageRoutes(deps: ApiDeps): Hono {
  const draw = pictures(deps.assets);
  return new Hono()
    .get('/e/:id', async (context) => {
      const { email = '', name = '', origin } = context.req.query();
      const ask = (words: Words) => readLink(email, name, origin, words);
      return show(context, deps, ask, originOf(origin, ORIGIN));
    })
    .post('/e/:id', bodyLimit({ maxSize: FORM_SIZE }), async (context) => {
      const { email, name, origin } = await readForm(context, asked());
      return send(context, deps, { email, name, origin: originOf(origin, ORIGIN) });
    })
    .get('/e/:id/event.ics', (context) => calendar(context, deps))
    .get('/e/:id/share', (context) => share(context, deps))
    .get('/e/:id/:file{cover-[a-z2-7]{16}\\.png}', (context) => picture(context, draw, deps))
    .get('/e/:id/leave/:leave', (context) => leave(context, deps, false))
    .post('/e/:id/leave/:leave', (context) => leave(context, deps, true))
    .get('/e/:id/qr.svg', (context) => code(context, deps))
    .get('/e/:id/qr.png', (context) => code(context, deps, draw))
    .get('/e/:id/button.js', (context) => button(context, deps));
}

/**
 * Answers with the button script, in the language of the address or the browser. It is the same for all events and finds the
 * event by its own address.
 */
export function button(context: Context, deps: ApiDeps) {
  const script = deps.assets.read(deps.assets.name('button.js'));
  if (!script) return context.notFound();
  const { words } = guestFrame(context, deps);
  const texts = { label: words.say('invite.ask'), close: words.say('invite.close') };
  const body = script.body.toString().replaceAll('"%texts%"', () => JSON.stringify(texts));
  return context.body(body, 200, {
    'Content-Type': script.type,
    'Cache-Control': 'public, max-age=3600',
  });
}

/** Reads a link of a mailing tool. It only fills in the form: no invite is sent before a click on the page. */
function readLink(email: string, name: string, origin: string | undefined, words: Words): Ask {
  if (email === '' && name === '') return { step: 'address', email: '', problem: null };
  // A "+" in an address becomes a space when a tool does not encode it.
  const address = normaliseAddress(email.trim().replaceAll(' ', '+'));
  const tag = [...(address ? [] : [email]), name, origin ?? ''].find(isMergeTag);
  if (tag !== undefined) return { step: 'address', email: address ?? '', problem: unfilled(tag, words) };
  if (!address)
    return { step: 'address', email, problem: email === '' ? null : words.say('invite.unusableAddress') };
  return { step: 'confirm', email: address, name: name.slice(0, LONGEST_NAME) };
}

function unfilled(tag: string, words: Words): string {
  return words.say('eventPage.unfilled', { tag: tag.slice(0, 60) });
}

async function show(
  context: Context,
  deps: ApiDeps,
  ask: (words: Words) => Ask,
  origin: string,
  status: 200 | 422 | 429 = 200,
) {
  const embedded = allowEmbedding(context, deps);
  const found = await find(context, deps);
  if (!found) return nothingHere(context, deps);
  const { id, event, document } = found;
  const frame = frameFor(context, event, deps);
  const words = publicWords(event, document, deps.deployment.domain, frame.words);
  const { state, places } = await standingOf(event, deps);
  const times = entryTimes(event.details, deps.now());
  const url = `${publicUrlOf(context)}/e/${id}`;
  // The entry leads back to the page, which knows of changes.
  const entry = { ...words, description: inParagraphs(url, words.description) };
  const view = {
    id,
    url,
    picture: `${url}/${coverFile(coverOf(event, words.summary, deps))}`,
    details: event.details,
    words,
    organizer: commonName(event.organizer),
    state,
    places,
    changes: await lately(event, document.calendar, state, frame.words, deps),
    calendars: times ? calendarLinks(entry, times) : [],
    embedded,
    origin,
    ask: ask(frame.words),
  };
  return context.html(eventPage(frame, view), status);
}

/** Returns the frame of a page about an event, in the event's language when it has one. */
function frameFor(context: Context, event: EventRecord, deps: ApiDeps): PageFrame {
  return guestFrame(context, deps, eventLocale(event));
}

/** Returns what the last version changed, while people may not have heard of it. */
async function lately(
  event: EventRecord,
  calendar: JComponent,
  state: PageState,
  words: Words,
  { readChanges, now }: ApiDeps,
) {
  const { version, dtstamp } = event;
  const isOpen = state !== 'cancelled' && state !== 'past';
  if (!isOpen || version === 0 || now() - Date.parse(dtstamp) > RECENT) return null;
  return { at: dtstamp, sentences: await readChanges(event, version - 1, null, words, calendar, true) };
}

function inParagraphs(...paragraphs: readonly string[]): string {
  return paragraphs.filter((paragraph) => paragraph !== '').join('\n\n');
}

interface Asked {
  readonly email: string;
  readonly name: string;
  readonly origin: string;
}

async function send(context: Context, deps: ApiDeps, { email, name, origin }: Asked) {
  const again = (problem: (words: Words) => string, status: 422 | 429) =>
    show(context, deps, (words) => ({ step: 'address', email, problem: problem(words) }), origin, status);
  const unusable = (words: Words) =>
    isMergeTag(email) ? unfilled(email, words) : words.say('invite.unusableAddress');
  const address = normaliseAddress(email);
  if (!address) return again(unusable, 422);
  if (isOwnAddress(address, deps.deployment.domain)) return again(unusable, 422);
  const event = await eventOf(context, deps);
  const state = event && (await standingOf(event, deps)).state;
  if (event && (state === 'open' || state === 'line')) {
    const source = sourceOf(context);
    const locale = spokenByVisitor(context, deps, event);
    const newGuest = { email: address, name: nameOf(name), origin, ...(locale && { locale }) };
    const tooMany = () => again(({ say }) => say('invite.tooMany'), 429);
    if (!(await takeRequests({ address, source, count: 1 }, deps))) return tooMany();
    if (state === 'line') {
      const leave = await joinFromPage(event, newGuest, source, deps);
      if (leave === null) return tooMany();
      return show(context, deps, () => ({ step: 'joined', email: address, leave }), origin);
    }
    if (!(await inviteFromPage(event, newGuest, source, deps))) return tooMany();
  }
  return show(context, deps, () => ({ step: 'sent', email: address }), origin);
}

function nameOf(name: string): string | null {
  return isMergeTag(name) ? null : nameFromStranger(name.trim()) || null;
}

async function calendar(context: Context, deps: ApiDeps) {
  const found = await find(context, deps);
  if (!found) return nothingHere(context, deps);
  const { id, event, document } = found;
  if (event.status === 'cancelled') return context.redirect(`${baseOf(context)}/e/${id}`, 303);
  return answerFile(context, publishedCalendar(sourceOfFile(context, event, document, null, deps), event.id));
}

async function share(context: Context, deps: ApiDeps) {
  const found = await find(context, deps);
  if (!found) return nothingHere(context, deps);
  const { id, event, document } = found;
  const frame = frameFor(context, event, deps);
  const { summary } = publicWords(event, document, deps.deployment.domain, frame.words);
  const server = publicUrlOf(context);
  const session = await sessionOf(context, deps);
  const isTheirs = session !== null && mayManage(session, event);
  const own = spokenLocale(eventLocale(event));
  const view = {
    ...{ id, summary, url: `${server}/e/${id}`, server },
    state: (await standingOf(event, deps)).state,
    results: isTheirs ? `${frame.base}/results/${event.id}` : null,
    theirs: own ? wordsOf(own) : frame.words,
  };
  return context.html(sharePage(frame, view));
}

/** Answers with the cover. A link to an older one, which a messenger may still have, leads to the current one. */
async function picture(context: Context, draw: Draw, deps: ApiDeps) {
  const found = await find(context, deps);
  if (!found) return nothingHere(context, deps);
  const { id, event, document } = found;
  const cover = coverOf(event, publicWords(event, document, deps.deployment.domain).summary, deps);
  const file = coverFile(cover);
  if (context.req.param('file') !== file) return context.redirect(`${baseOf(context)}/e/${id}/${file}`, 302);
  return answerPicture(context, await draw.cover(file, cover));
}

/** Asks whether to leave the line, so that opening the link changes nothing; a click takes the place that it names. */
async function leave(context: Context, deps: ApiDeps, isSure: boolean) {
  const found = await find(context, deps);
  const link = verifyLeave(await deps.keys(), context.req.param('leave') ?? '', deps.now());
  if (!found || link?.eventId !== found.event.id) return nothingHere(context, deps);
  const { id, event, document } = found;
  const frame = frameFor(context, event, deps);
  const { summary } = publicWords(event, document, deps.deployment.domain, frame.words);
  if (!isSure) return context.html(leaveLinePage(frame, summary));
  await leaveLine(deps.table, event.id, link.recipientId, link.joinedAt);
  return context.html(lineLeftPage(frame, summary, `${baseOf(context)}/e/${id}`));
}

/**
 * Answers with the link as a QR code. It says no more than its own address does, so it may be kept.
 * @param draw for a picture of points instead of lines
 */
async function code(context: Context, deps: ApiDeps, draw?: Draw) {
  if (!(await eventOf(context, deps))) return nothingHere(context, deps);
  const link = `${publicUrlOf(context)}/e/${context.req.param('id')}?origin=qr`;
  const svg = qrCode(link);
  const kept = { 'Cache-Control': 'public, max-age=86400' };
  return draw
    ? context.body(await draw.code(svg), 200, { 'Content-Type': 'image/png', ...kept })
    : context.body(svg, 200, { 'Content-Type': 'image/svg+xml', ...kept });
}

async function find(context: Context, deps: ApiDeps) {
  const event = await eventOf(context, deps);
  const id = context.req.param('id') ?? '';
  return event && { id, event, document: await getDocument(deps.bucket, event.document) };
}

async function eventOf(context: Context, deps: ApiDeps): Promise<EventRecord | null> {
  const id = context.req.param('id') ?? '';
  const event = PUBLIC_ID.test(id) ? await getEvent(deps.table, aboutWhat(id)) : null;
  return event && isEventPageId(await deps.keys(), id, event) ? event : null;
}
