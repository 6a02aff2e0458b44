/** Everything that is stored about a person is exported as one JSON document, which is streamed event by event. */
import type { Context } from 'hono';
import { stream } from 'hono/streaming';
import { isGuest } from '#domain/invite/erased-guest.ts';
import { answersIn } from '#domain/recipient/person-in-event.ts';
import { fingerprint, organizerHandle, recipientId, SHARDS } from '#domain/text/ids.ts';
import { getDocument } from '#store/documents.ts';
import { getEvent, nextEventOf } from '#store/events.ts';
import { getPersonInLine } from '#store/guest-line.ts';
import { pageHeld } from '#store/held-mails.ts';
import { findListObject, listLists } from '#store/lists.ts';
import { getOrganizer, nextOrganizer } from '#store/organizers.ts';
import { pageTraces, type Traces } from '#store/person-in-event.ts';
import { type KeptMail, listMails, mailsOfHistory } from '#store/received-mails.ts';
import { getRecipient } from '#store/recipients.ts';
import { readAllSendBlocks } from '#store/send-blocks.ts';
import { listSignIns } from '#store/sign-ins.ts';
import type { ApiDeps } from './context.ts';
import { isOrganizer } from './erase-person.ts';

/**
 * Answers with the export of a person. docs/api.md describes its fields.
 * @param email a normalised address
 */
export function streamPerson(context: Context, email: string, deps: ApiDeps): Response {
  context.header('Content-Type', 'application/json; charset=utf-8');
  context.header('Content-Disposition', 'attachment; filename="person.json"');
  return stream(context, async (out) => {
    const blocks = await readAllSendBlocks(deps.table, await deps.keys(), email);
    const outside = await readOutside(email, blocks.suppressed, deps);
    await out.write(`${JSON.stringify(outside).slice(0, -1)},"events":[`);
    let separator = '';
    const unsubscribedFrom: string[] = [];
    let place: { shard: number; handle: string } | null = await nextOrganizer(deps.table, 0, null);
    while (place) {
      const organizer = await getOrganizer(deps.table, place.handle);
      if (blocks.optedOutOf.has(place.handle)) unsubscribedFrom.push(organizer?.address ?? place.handle);
      let event = await nextEventOf(deps.table, place.handle, null);
      while (event) {
        const inEvent = await readInEvent(event, email, outside.mails, deps);
        if (inEvent) await out.write(separator + JSON.stringify(inEvent));
        if (inEvent) separator = ',';
        event = await nextEventOf(deps.table, place.handle, event);
      }
      place = await nextOrganizer(deps.table, place.shard, place.handle);
    }
    await out.write(`],"unsubscribedFrom":${JSON.stringify(unsubscribedFrom)}}`);
  });
}

async function readOutside(email: string, suppressed: boolean, deps: ApiDeps) {
  const { table } = deps;
  const handle = organizerHandle(email);
  const [mails, signIns, held, organizer] = await Promise.all([
    allMails(fingerprint(email), deps),
    listSignIns(table, email),
    pageHeld(table, handle, null),
    isOrganizer(email, deps),
  ]);
  return {
    email,
    organizer,
    /** True when mail to them bounced, or they complained about one. */
    suppressed,
    mails,
    signIns: signIns.map(({ expires }) => ({ expires: new Date(expires).toISOString() })),
    held: held.map(({ why, mail }) => ({ why, ...mail })),
  };
}

/**
 * Returns what an event stores about the person, or null when it stores nothing.
 * @param listed mails that are in the export already
 */
async function readInEvent(eventId: string, email: string, listed: readonly KeptMail[], deps: ApiDeps) {
  const { table, bucket } = deps;
  const person = { email, recipientId: recipientId(eventId, email) };
  const [event, recipient, inLine, traces, lists, mails] = await Promise.all([
    getEvent(table, eventId),
    getRecipient(table, eventId, person.recipientId),
    getPersonInLine(table, eventId, person.recipientId),
    allTraces(eventId, person, deps),
    listsNaming(eventId, email, deps),
    allMails(person.recipientId, deps),
  ]);
  const isOwnGuest = event !== null && isGuest((await getDocument(bucket, event.document)).calendar, email);
  const nothing = !recipient && !inLine && lists.length + mails.length + traces.length === 0 && !isOwnGuest;
  if (!event || nothing) return null;
  const { id, details, owner } = event;
  const answers = traces.flatMap((page) => page.answers);
  const history = answers.filter((one) => one.recipientId === person.recipientId).map(({ entry }) => entry);
  const answered = mailsOfHistory(history, deps.mailDays, deps.now());
  const known = new Set([...listed, ...mails].map(({ key }) => key));
  return {
    event: { id, summary: details.summary, start: details.start, organizer: owner },
    recipient,
    inLine,
    history,
    /** The answers to an invite that somebody forwarded to them. */
    answersToForwardedInvites: answers
      .filter((one) => one.recipientId !== person.recipientId)
      .map(({ entry }) => entry),
    countedForOthers: traces.flatMap(({ others }) => others.flatMap((other) => answersIn(other, person))),
    lists,
    mails: [...mails, ...answered.filter(({ key }) => !known.has(key))],
    /** True when they are on the guest list of the organizer's own calendar. */
    guestInOrganizersCalendar: isOwnGuest,
  };
}

async function allTraces(
  eventId: string,
  person: { readonly email: string; readonly recipientId: string },
  { table }: ApiDeps,
): Promise<Traces[]> {
  const shards = await Promise.all(
    Array.from({ length: SHARDS }, async (_, shard) => {
      const found: Traces[] = [];
      let after: string | null = null;
      do {
        const page: Awaited<ReturnType<typeof pageTraces>> = await pageTraces(table, eventId, person, {
          shard,
          after,
        });
        if (page.traces.answers.length + page.traces.others.length > 0) found.push(page.traces);
        after = page.after;
      } while (after);
      return found;
    }),
  );
  return shards.flat();
}

async function listsNaming(eventId: string, email: string, { table, bucket }: ApiDeps) {
  const named = [];
  for (const list of await listLists(table, eventId)) {
    const content = await findListObject(bucket, list);
    const entries = content?.entries.filter((entry) => entry.email === email) ?? [];
    if (entries.length > 0) named.push({ id: list.id, createdAt: list.createdAt, entries });
  }
  return named;
}

async function allMails(who: string, { table }: ApiDeps): Promise<KeptMail[]> {
  const mails: KeptMail[] = [];
  let page = await listMails(table, who);
  while (page.length > 0) {
    mails.push(...page);
    page = await listMails(table, who, page.at(-1));
  }
  return mails;
}
