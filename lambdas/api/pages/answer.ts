/** The page `/r/<token>` takes an answer without a calendar. Opening it changes nothing; a click counts like a REPLY. */
import { randomUUID } from 'node:crypto';
import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import * as z from 'zod/mini';
import { signToken } from '#domain/access/reply-token.ts';
import { calendarLinks, entryTimes } from '#domain/event/calendar-links.ts';
import type { EventRecord } from '#domain/event/event.ts';
import { eventLocale } from '#domain/event/event-locale.ts';
import { guestWords } from '#domain/event/public-words.ts';
import { instanceTime } from '#domain/invite/instance-time.ts';
import { guestCalendar } from '#domain/invite/published-calendar.ts';
import { type When, whenOfDetails } from '#domain/itip/words/calendar-when.ts';
import type { Words } from '#domain/languages/words.ts';
import {
  CHOICES,
  type Choice,
  currentAnswer,
  type PageAnswer,
  pageAnswerId,
  pageReply,
} from '#domain/recipient/page-answer.ts';
import type { RecipientRecord } from '#domain/recipient/recipient.ts';
import { isRemoved } from '#domain/recipient/removal.ts';
import { versionReceived } from '#domain/recipient/versions-received.ts';
import { fingerprint } from '#domain/text/ids.ts';
import { once } from '#domain/text/once.ts';
import { plainText, shorten } from '#domain/text/plain-text.ts';
import type { Sentence } from '#domain/text/sentence.ts';
import { log } from '#lambdas/runtime/log.ts';
import { announceAhead } from '#lambdas/steps/announce.ts';
import { answered, follow, weighOne } from '#lambdas/steps/answer.ts';
import { changeRecipient } from '#store/change-recipient.ts';
import { getDocument } from '#store/documents.ts';
import { markSeen, takeTurn } from '#store/handled-once.ts';
import { takeFromRateLimit } from '#store/rate-limits.ts';
import { type AnswerView, answerPage, tooManyAnswersPage } from '#web/answer.ts';
import type { PageFrame } from '#web/page.ts';
import type { ApiDeps } from '../context.ts';
import { tryForm } from '../form.ts';
import { baseOf } from '../frame.ts';
import { chosenLocale, guestFrame } from '../guest-frame.ts';
import { answerFile, sourceOfFile } from './calendar-file.ts';
import { type Invited, unusableLink, whoIsInvited } from './invited.ts';

/** The rate limit of one recipient's answers. */
const ANSWERS = { most: 60, window: 3600 };
const COMMENT_LENGTH = 500;
const BODY_OCTETS = 16 * 1024;
const HANDLER = 'page';

const choice = once(() => z.enum(['yes', 'maybe', 'no']));
const instance = once(() =>
  z.catch(z.nullable(z.string().check(z.regex(/^\d{4}-\d\d-\d\d(T\d\d:\d\d:\d\dZ)?$/))), null),
);
const form = once(() =>
  z.object({
    answer: choice(),
    comment: z._default(z.string(), ''),
    on: z._default(instance(), null),
    version: z.coerce.number().check(z.int(), z.nonnegative()),
    form: z.string().check(z.regex(/^[\w-]{8,64}$/)),
  }),
);

/** Returns the routes of the answer page. */
export function answerRoutes(deps: ApiDeps): Hono {
  const tooLarge = (context: Context) => tooMuch(context, deps, 413);
  return new Hono()
    .get('/r/:token', async (context) => {
      const invited = await whoIsInvited(context.req.param('token'), deps);
      if (!invited) return unusableLink(context, deps);
      const on = instance().parse(context.req.query('on') ?? null);
      const chosen = choice().safeParse(context.req.query('answer')).data ?? null;
      const isSaved = context.req.query('saved') !== undefined;
      const frame = frameFor(context, invited, deps);
      const view = await viewOf(invited, on, frame.words, deps);
      const calendars = await calendarsOf(context, invited, view, deps);
      return context.html(answerPage(frame, { ...view, chosen, isSaved, calendars }));
    })
    .get('/r/:token/event.ics', (context) => calendar(context, deps))
    .post('/r/:token', bodyLimit({ maxSize: BODY_OCTETS, onError: tooLarge }), async (context) => {
      const token = context.req.param('token');
      const [invited, sent] = [await whoIsInvited(token, deps), await tryForm(context, form())];
      if (!invited || !sent) return unusableLink(context, deps);
      const { answer, on, version } = sent;
      const comment = shorten(plainText(sent.comment).trim(), COMMENT_LENGTH) || null;
      const given: PageAnswer = {
        // The same form sent twice is one answer. The same form with another choice or comment is another answer.
        id: pageAnswerId(fingerprint(sent.form, answer, comment ?? '', on ?? '')),
        receivedAt: new Date(deps.now()).toISOString(),
        choice: answer,
        comment,
        instance: on,
        version,
      };
      if (!(await take(given, invited, deps))) return tooMuch(context, deps, 429);
      const lang = chosenLocale(context);
      const query = new URLSearchParams({ saved: '', ...(on && { on }), ...(lang && { lang }) });
      return context.redirect(`${baseOf(context)}/r/${token}?${query}`, 303);
    });
}

/** Returns the frame in the guest's language, else that of the event. */
function frameFor(context: Context, { event, recipient }: Invited, deps: ApiDeps): PageFrame {
  return guestFrame(context, deps, recipient.locale, eventLocale(event));
}

/** Records the answer like a REPLY. Returns false when the rate limit is exceeded. */
async function take(sent: PageAnswer, { event, recipient }: Invited, deps: ApiDeps): Promise<boolean> {
  const limit = { name: `page#${event.id}#${recipient.id}`, ...ANSWERS };
  if (!(await takeFromRateLimit(deps.table, limit, deps.now()))) return false;
  const { answer: given, reason } = await weighOne(sent, event, deps);
  if (reason || isRemoved(recipient)) {
    // An answer that does not count is not stored with the recipient, so a second click is recognized by this mark.
    const turn = await takeTurn(deps.table, HANDLER, given.id, deps.now());
    if (turn !== 'mine') return true;
  }
  if (!reason) await announceAhead(event, recipient.id, deps);
  const stored = await changeRecipient(deps.table, event.id, recipient.id, (current) => {
    if (!current || currentAnswer(current, given.instance)?.id === given.id) return null;
    return answered(current, pageReply(given, current), event, reason);
  });
  log.info('Answer taken on a page.', { eventId: event.id, status: CHOICES[given.choice], reason });
  if (!reason && stored && !isRemoved(stored)) await follow(event, stored, given.id, deps);
  else await markSeen(deps.table, HANDLER, given.id, deps.now());
  return true;
}

async function viewOf(
  { event, recipient }: Invited,
  asked: string | null,
  words: Words,
  deps: ApiDeps,
): Promise<Omit<AnswerView, 'chosen' | 'isSaved' | 'calendars'>> {
  const { details, organizer, owner, status, version } = event;
  const { answer: weighed, reason } = await weighOne({ instance: asked }, event, deps);
  const { instance: on } = weighed;
  const answer = currentAnswer(recipient, on) ?? recipient.answer;
  const choices = Object.keys(CHOICES) as Choice[];
  const state = isRemoved(recipient)
    ? 'removed'
    : status === 'cancelled'
      ? 'cancelled'
      : reason
        ? 'not-that-day'
        : 'open';
  return {
    title: details.summary.trim() || words.say('answerPage.untitled'),
    when: on && !reason ? await whenOn(event, on, words, deps) : whenOfDetails(details, deps.now(), words),
    where: details.location,
    organizer: organizer.name ?? owner,
    guest: { name: recipient.name, email: recipient.email },
    state,
    answer: answer && {
      choice: choices.find((choice) => CHOICES[choice] === answer.status) ?? null,
      comment: answer.comment,
    },
    on,
    version,
    changes: state === 'open' ? await changesFor(event, recipient, { on, answer }, words, deps) : [],
    form: randomUUID(),
  };
}

/** A guest who answered saw the version they answered, also when a later mail has not reached them. */
function changesFor(
  event: EventRecord,
  recipient: RecipientRecord,
  { on, answer }: { readonly on: string | null; readonly answer: RecipientRecord['answer'] },
  words: Words,
  { readChanges }: ApiDeps,
): Promise<readonly Sentence[]> {
  const since = answer?.sequence ?? versionReceived(recipient, on) ?? event.version;
  return readChanges(event, since, on, words);
}

/** Returns how a guest who comes puts the event into a calendar by hand; null for everybody else. */
async function calendarsOf(
  context: Context,
  { event }: Invited,
  { state, answer, on, when }: Pick<AnswerView, 'state' | 'answer' | 'on' | 'when'>,
  deps: ApiDeps,
): Promise<AnswerView['calendars']> {
  if (state !== 'open' || (answer?.choice !== 'yes' && answer?.choice !== 'maybe')) return null;
  const { details, document } = event;
  const words = guestWords(event, await getDocument(deps.bucket, document), deps.deployment.domain);
  const times =
    on && when
      ? { start: when.start, end: when.end, timeZone: details.timeZone, recurrence: null }
      : entryTimes(details, deps.now());
  const query = on ? `?${new URLSearchParams({ on })}` : '';
  return {
    links: times ? calendarLinks(words, times) : [],
    file: `${baseOf(context)}/r/${context.req.param('token')}/event.ics${query}`,
  };
}

/** Answers with the event as the guest's invite has it. */
async function calendar(context: Context, deps: ApiDeps) {
  const token = context.req.param('token') ?? '';
  const invited = await whoIsInvited(token, deps);
  if (!invited) return unusableLink(context, deps);
  const { event, recipient } = invited;
  const asked = instance().parse(context.req.query('on') ?? null);
  const { answer, reason } = await weighOne({ instance: asked }, event, deps);
  if (reason || isRemoved(recipient) || event.status === 'cancelled')
    return context.redirect(`${baseOf(context)}/r/${token}`, 303);
  const source = sourceOfFile(
    context,
    event,
    await getDocument(deps.bucket, event.document),
    answer.instance,
    deps,
  );
  const own = signToken(await deps.keys(), { eventId: event.id, recipientId: recipient.id });
  return answerFile(context, guestCalendar(source, own));
}

async function whenOn(
  { document, details }: Invited['event'],
  on: string,
  words: Words,
  deps: ApiDeps,
): Promise<When | null> {
  const { calendar } = await getDocument(deps.bucket, document);
  return instanceTime(calendar, on, details.floating, words);
}

function tooMuch(context: Context, deps: ApiDeps, status: 413 | 429) {
  return context.html(tooManyAnswersPage(guestFrame(context, deps)), status);
}
