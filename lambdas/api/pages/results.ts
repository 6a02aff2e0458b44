/** The results of one event, for people with its manage code and for its organizer after signing in by mail. */
import { type Context, Hono } from 'hono';
import * as z from 'zod/mini';
import { hashCode } from '#domain/access/codes.ts';
import { SESSION_LASTS, type Session } from '#domain/access/session.ts';
import type { EventRecord } from '#domain/event/event.ts';
import type { PageSettings } from '#domain/event/public-page.ts';
import { resultsTexts } from '#domain/languages/results-texts.ts';
import type { Words } from '#domain/languages/words.ts';
import { once } from '#domain/text/once.ts';
import { findCode } from '#store/codes.ts';
import { getEvent } from '#store/events.ts';
import { sendJobs } from '#store/queue.ts';
import { liveRegion } from '#web/results/headcount.ts';
import { openPage, replacePage } from '#web/results/open.ts';
import { resultsPage } from '#web/results/page.ts';
import type { ApiDeps, ApiEnv } from '../context.ts';
import { markField, readForm, textField } from '../form.ts';
import { baseOf } from '../frame.ts';
import { streamGuestCsv, streamWorkbook } from '../guest-files.ts';
import { readInstance } from '../occurrence.ts';
import { organizerFrame } from '../organizer-frame.ts';
import { readQuery } from '../query.ts';
import { remindWaiting } from '../remind-waiting.ts';
import { instanceName } from '../schemas/instance.ts';
import { endSession, mayManage, needEvent, ownForms, sessionOf, startSession } from '../session.ts';
import { findExactly, readListQuery, readRecipients } from './results-list.ts';
import { readNews, readResults, reminderState } from './results-read.ts';

const MINUTE = 60_000;
const opening = once(() => z.object({ code: textField(), replace: markField() }));
const occurrence = once(() => z.object({ instance: z.optional(instanceName()) }));
const pageOutcome = once(() => z.catch(z.nullable(z.enum(['saved', 'refused'])), null));

/** Returns the routes of the results pages. */
export function resultsRoutes(deps: ApiDeps): Hono<ApiEnv> {
  const signedIn = needEvent(deps);
  return new Hono<ApiEnv>()
    .get('/results', (context) => context.html(openPage(organizerFrame(context, deps), false)))
    .post('/results/session', ownForms, (context) => open(context, deps))
    .get('/results/:eventId', signedIn, async (context) => {
      const { event } = context.var;
      const query = readListQuery(context.req.query());
      const exact = await findExactly(deps, event.id, query);
      if (exact) return context.redirect(`${baseOf(context)}/results/${event.id}/recipients/${exact}`, 303);
      const [results, list] = await Promise.all([
        readResults(deps, event),
        readRecipients(deps, event.id, query),
      ]);
      const frame = organizerFrame(context, deps, event);
      return context.html(
        resultsPage(frame, {
          ...results,
          list: { ...list, origins: Object.keys(results.counts.statistics.byOrigin).sort() },
          done: doneInWords(event, results.page.settings, context.req.query(), frame.words),
          saved: pageOutcome().parse(context.req.query('page')),
        }),
      );
    })
    .get('/results/:eventId/live', signedIn, async (context) => {
      const { event } = context.var;
      const news = await readNews(deps, event, context.req.header('If-None-Match'));
      if (!news) return context.body(null, 304);
      const at = `${baseOf(context)}/results/${event.id}`;
      const { words } = organizerFrame(context, deps, event);
      return context.html(liveRegion(news.counts, at, words), 200, { ETag: news.tag });
    })
    .get('/results/:eventId/recipients.csv', signedIn, async (context) => {
      const { event } = context.var;
      const { instance } = readQuery(occurrence(), context.req.query());
      return streamGuestCsv(context, deps, event, { instance: await readInstance(instance, event, deps) });
    })
    .get('/results/:eventId/recipients.xlsx', signedIn, async (context) => {
      const { event } = context.var;
      const { instance } = readQuery(occurrence(), context.req.query());
      return streamWorkbook(context, deps, event, { instance: await readInstance(instance, event, deps) });
    })
    .post('/results/:eventId/report', signedIn, async (context) => {
      const { id: eventId } = context.var.event;
      const minute = Math.floor(deps.now() / MINUTE);
      await sendJobs(deps.organizer, eventId, [{ body: { kind: 'report', eventId, minute } }]);
      return context.redirect(`${baseOf(context)}/results/${eventId}?reported=1`, 303);
    })
    .post('/results/:eventId/remind', signedIn, async (context) => {
      const { event } = context.var;
      const at = `${baseOf(context)}/results/${event.id}`;
      // An old page still has the button after a click, or after the event.
      if ((await reminderState(deps, event)) === 'done') return context.redirect(at, 303);
      const { queued, exact } = await remindWaiting(event, deps);
      return context.redirect(`${at}?reminded=${queued}${exact ? '' : '&about=1'}`, 303);
    })
    .post('/results/:eventId/sign-out', signedIn, async (context) => {
      await endSession(context, deps);
      return context.redirect(`${baseOf(context)}/results`, 303);
    });
}

const outcomes = once(() =>
  z.object({
    reported: z.optional(z.string()),
    reminded: z.catch(z.optional(z.coerce.number().check(z.int(), z.minimum(0))), undefined),
    about: z.optional(z.string()),
    removed: z.optional(z.string()),
    left: z.optional(z.string()),
    made: z.optional(z.string()),
    edited: z.optional(z.string()),
    opened: z.optional(z.string()),
  }),
);

/** Returns what a form of the results page has just done, in a sentence; null for nothing. */
function doneInWords(
  { organizer: { email: address } }: EventRecord,
  { places }: PageSettings,
  query: Record<string, string>,
  words: Words,
): string | null {
  const { say } = resultsTexts(words);
  const done = outcomes().parse(query);
  if (done.opened !== undefined && places !== null)
    return say('done.opened', { places: words.number(places) });
  if (done.reported !== undefined) return say('done.reported', { address });
  if (done.removed !== undefined) return say('done.removed');
  if (done.left !== undefined) return say('done.leftLine');
  if (done.made !== undefined) return say('done.made', { address });
  if (done.edited !== undefined) return say('done.edited', { address });
  const { reminded: count, about } = done;
  if (count === undefined) return null;
  if (count === 0) return say('done.remindedNobody');
  return say(about === undefined ? 'done.reminded' : 'done.remindedAbout', { count });
}

/**
 * Starts a session for a manage code. A visitor who may manage the event already keeps their session. A visitor who is
 * signed in as somebody else is asked first, because anybody can send them a link with the code of another event.
 */
async function open(context: Context, deps: ApiDeps): Promise<Response> {
  const { code, replace } = await readForm(context, opening());
  const hash = hashCode(code.trim());
  const known = hash && (await findCode(deps.table, hash));
  const event = known && known.scope === 'manage' && (await getEvent(deps.table, known.eventId));
  if (!event || !hash) return context.html(openPage(organizerFrame(context, deps), true), 403);
  const session = await sessionOf(context, deps);
  if (!session || !mayManage(session, event)) {
    if (session && !replace && !(await isTheirs(session, event, deps)))
      return context.html(replacePage(organizerFrame(context, deps), event.details.summary, code));
    const expires = deps.now() + SESSION_LASTS;
    await startSession(context, deps, { kind: 'event', eventId: event.id, codeHash: hash, expires });
  }
  return context.redirect(`${baseOf(context)}/results/${event.id}`, 303);
}

/** Returns true when the session is for another event of the same owner, so that nobody else can have sent the code. */
async function isTheirs(session: Session, { owner }: EventRecord, deps: ApiDeps): Promise<boolean> {
  if (session.kind !== 'event') return false;
  return (await getEvent(deps.table, session.eventId))?.owner === owner;
}
