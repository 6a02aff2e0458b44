/** The page to send invites: it takes a list or one address, shows how the list was read, and how far it is sent. */
import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import * as z from 'zod/mini';
import type { EventRecord } from '#domain/event/event.ts';
import { isEventOver } from '#domain/event/event-summary.ts';
import { type InvitePreview, previewInvite } from '#domain/event/invite-preview.ts';
import { type OrganizerTexts, organizerTexts } from '#domain/languages/organizer-texts.ts';
import { RefusedError, sayRefusal } from '#domain/languages/refusal-words.ts';
import type { Words } from '#domain/languages/words.ts';
import { LIST_LENGTH, LIST_ORIGIN, type ReadList, readList, readOne } from '#domain/lists/people-list.ts';
import { textOfTable } from '#domain/lists/table-file.ts';
import { fingerprint, ID_PATTERN } from '#domain/text/ids.ts';
import { once } from '#domain/text/once.ts';
import { inviteRefusal } from '#lambdas/steps/event-quota.ts';
import { inviteOne } from '#lambdas/steps/invite.ts';
import { getDocument } from '#store/documents.ts';
import { createList, getList, readListObject, readListSource, stepList } from '#store/lists.ts';
import { sendJobs } from '#store/queue.ts';
import { readTally } from '#store/tallies.ts';
import { listPage, STOPPED } from '#web/people-list.ts';
import { type SendView, sendPage } from '#web/send.ts';
import type { ApiDeps, ApiEnv } from '../context.ts';
import { readForm, textField } from '../form.ts';
import { organizerFrame } from '../organizer-frame.ts';
import { needEvent } from '../session.ts';

/** The form for one person, or for a list. */
const people = once(() =>
  z.object({
    email: z.optional(z.string()),
    name: textField(),
    list: textField(),
    file: z.catch(z.nullable(z.instanceof(File)), null),
  }),
);
type SentPeople = z.infer<ReturnType<typeof people>>;
const chosenColumn = once(() => z.object({ column: textField() }));

const LIST = `/lists/:list{${ID_PATTERN}}`;

/** Returns the routes below `/results/:eventId`. */
export function sendRoutes(deps: ApiDeps): Hono<ApiEnv> {
  const event = needEvent(deps);
  const limit = bodyLimit({
    // The form is a little larger than the list in it.
    maxSize: LIST_LENGTH + 64 * 1024,
    onError: (context) => show(context as Context<ApiEnv>, deps, { failure: say('send.tooLarge') }),
  });
  return new Hono<ApiEnv>()
    .get('/send', event, (context) =>
      show(
        context,
        deps,
        context.req.query('tested') === undefined ? {} : { done: tested(context.var.event) },
      ),
    )
    .post('/test', event, async (context) => {
      const { id: eventId } = context.var.event;
      if (await ended(context.var.event, deps)) return context.redirect('send', 303);
      const minute = Math.floor(deps.now() / MINUTE);
      await sendJobs(deps.organizer, eventId, [{ body: { kind: 'test-invite', eventId, minute } }]);
      return context.redirect('send?tested=1', 303);
    })
    .post('/send', event, limit, async (context) => {
      const sent = await readForm(context, people());
      if (await ended(context.var.event, deps)) return show(context, deps, {});
      return sent.email === undefined
        ? takeList(context, sent, deps)
        : takeOne(context, sent.email, sent.name, deps);
    })
    .get(LIST, event, (context) => showList(context, deps))
    .post(`${LIST}/column`, event, (context) => takeColumn(context, deps))
    .post(LIST, event, async (context) => {
      const { id: eventId } = context.var.event;
      const list = await getList(deps.table, eventId, context.req.param('list'), deps.now());
      if (!list) return context.redirect('../send', 303);
      if (list.state === 'read') await stepList(deps.table, list, { state: 'sending' });
      await sendJobs(deps.rounds, eventId, [{ body: { kind: 'list', eventId, listId: list.id } }]);
      return context.redirect(list.id, 303);
    });
}

const MINUTE = 60_000;

/** A sentence in the language of the page. */
type Sentence = (texts: OrganizerTexts, words: Words) => string;

/** Returns a sentence without values. */
function say(key: PlainText): Sentence {
  return (texts) => texts.say(key);
}
type PlainText =
  | 'send.tooLarge'
  | 'send.empty'
  | 'send.unusableAddress'
  | 'send.removedTooOften'
  | (typeof STOPPED)[keyof typeof STOPPED];

function tested({ organizer }: EventRecord): Sentence {
  return (texts) => texts.say('send.tested', { address: organizer.email });
}

interface Outcome extends Pick<SendView, 'text' | 'one'> {
  readonly failure?: Sentence;
  readonly done?: Sentence;
}

async function show(context: Context<ApiEnv>, deps: ApiDeps, { failure, done, ...sent }: Outcome) {
  const { event } = context.var;
  const frame = organizerFrame(context, deps, event);
  const texts = organizerTexts(frame.words);
  const why = await ended(event, deps);
  const view = {
    ...sent,
    ...(failure && { failure: failure(texts, frame.words) }),
    ...(done && { done: done(texts, frame.words) }),
    event,
    ended: why,
    preview: why ? null : await preview(event, frame.words, deps),
  };
  return context.html(sendPage(frame, view), failure ? 422 : 200);
}

async function showList(context: Context<ApiEnv>, deps: ApiDeps) {
  const { event } = context.var;
  const record = await getList(deps.table, event.id, context.req.param('list') ?? '', deps.now());
  if (!record) return context.redirect('../send', 303);
  const list = await readListObject(deps.bucket, record);
  const why = record.state === 'read' ? await ended(event, deps) : null;
  const frame = organizerFrame(context, deps, event);
  const card = record.state === 'read' && !why ? await preview(event, frame.words, deps) : null;
  return context.html(listPage(frame, { event, ended: why, record, list, preview: card }));
}

/**
 * Returns the text of the list. A file is preferred to pasted text: without script a browser sends both.
 * @throws RefusedError when the file is no table that we read
 */
async function sentList({ list, file }: SentPeople): Promise<string> {
  if (!file || file.size === 0) return list;
  return textOfTable({ filename: file.name, content: new Uint8Array(await file.arrayBuffer()) });
}

/** Stores a list and shows it. The same list sent again leads to the page of the first one. */
async function takeList(context: Context<ApiEnv>, sent: SentPeople, deps: ApiDeps) {
  const text = await orSentence(() => sentList(sent));
  if (typeof text !== 'string') return show(context, deps, { failure: text.sentence, text: sent.list });
  const list = await orSentence(() => readList(text, deps.deployment.domain));
  if ('sentence' in list)
    return show(context, deps, { failure: list.sentence, text: text.slice(0, MOST_SHOWN) });
  if (list.entries.length + list.mistakes.length === 0)
    return show(context, deps, { failure: say('send.empty') });
  return context.redirect(`lists/${await keep(context.var.event.id, list, text, null, deps)}`, 303);
}

/** Reads the list again with the column that they chose. That is another list, which is shown before it is sent. */
async function takeColumn(context: Context<ApiEnv>, deps: ApiDeps) {
  const { id: eventId } = context.var.event;
  const { column } = await readForm(context, chosenColumn());
  const record = await getList(deps.table, eventId, context.req.param('list') ?? '', deps.now());
  if (record?.state !== 'read') return context.redirect(record ? `../${record.id}` : '../../send', 303);
  const list = await readListObject(deps.bucket, record);
  const chosen = list.columns.find(({ index }) => String(index) === column);
  if (!chosen) return context.redirect(`../${record.id}`, 303);
  const sent = await readListSource(deps.bucket, record);
  const again = readList(sent, deps.deployment.domain, chosen.index);
  return context.redirect(`../${await keep(eventId, again, sent, chosen.index, deps)}`, 303);
}

/**
 * Stores a list.
 * @returns the id of the list
 */
async function keep(
  eventId: string,
  list: ReadList,
  sent: string,
  column: number | null,
  deps: ApiDeps,
): Promise<string> {
  const id = fingerprint('list', eventId, sent, ...(column === null ? [] : [String(column)]));
  const record = { eventId, id, state: 'read', byMail: false } as const;
  await createList(deps.table, deps.bucket, list, record, deps.now(), sent);
  return id;
}

/** The most characters of a list that the form shows again for corrections. */
const MOST_SHOWN = 100_000;

/** Returns what `read` returns, or the sentence that says what is wrong. */
async function orSentence<Read>(read: () => Read | Promise<Read>): Promise<Read | { sentence: Sentence }> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof RefusedError) return { sentence: (_, words) => sayRefusal(error.text, words) };
    throw error;
  }
}

async function takeOne(context: Context<ApiEnv>, email: string, name: string, deps: ApiDeps) {
  const { event } = context.var;
  const entry = readOne(email, name, deps.deployment.domain);
  if (!entry) return show(context, deps, { failure: say('send.unusableAddress'), one: { email, name } });
  const tally = await readTally(deps.table, event.id);
  const newGuest = { origin: LIST_ORIGIN, ...entry };
  const refusal = await inviteRefusal(deps, event, [newGuest], tally);
  if (refusal) return show(context, deps, { failure: say(STOPPED[refusal]), one: { email, name } });
  const invited = await inviteOne(event.id, newGuest, tally, deps);
  if (invited?.state === 'removed-too-often')
    return show(context, deps, { failure: say('send.removedTooOften'), one: { email, name } });
  const known = invited?.state === 'already-invited';
  const said = { address: entry.email };
  return show(context, deps, {
    done: (texts) => (known ? texts.say('send.known', said) : texts.say('send.sent', said)),
  });
}

/** Returns why nobody can be invited any more, or null. */
async function ended(event: EventRecord, deps: ApiDeps): Promise<SendView['ended']> {
  if (event.status === 'cancelled') return 'cancelled';
  return isEventOver(event.details, deps.now()) ? 'over' : null;
}

async function preview(event: EventRecord, words: Words, deps: ApiDeps): Promise<InvitePreview> {
  const { calendar } = await getDocument(deps.bucket, event.document);
  return previewInvite(event, calendar, deps.deployment, deps.now(), words);
}
