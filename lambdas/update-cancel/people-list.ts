/**
 * Everybody on a people list becomes a recipient, page by page. The work may stop anywhere: each page is counted before its
 * people are invited, so a page that runs twice does not count them as invited before.
 */

import type { Tally } from '#domain/counts/tally.ts';
import type { EventRecord } from '#domain/event/event.ts';
import { isEventOver } from '#domain/event/event-summary.ts';
import type { KeptList } from '#domain/lists/kept-list.ts';
import { LIST_ORIGIN, type ListEntry } from '#domain/lists/people-list.ts';
import { listImported, type WhyStopped } from '#domain/notices/list-imported.ts';
import type { NewGuest } from '#domain/recipient/new-recipient.ts';
import { isRemoved } from '#domain/recipient/removal.ts';
import { canBeInvitedAgain } from '#domain/recipient/who-is-mailed.ts';
import { recipientId } from '#domain/text/ids.ts';
import type { Bucket } from '#store/documents.ts';
import { getEvent } from '#store/events.ts';
import { getList, type ListRecord, readListObject, stepList } from '#store/lists.ts';
import { type Queue, sendJobs } from '#store/queue.ts';
import { getRecipients } from '#store/recipients.ts';
import { readTally } from '#store/tallies.ts';
import type { ListJob, RoundsQueueJob } from '../runtime/jobs/rounds.ts';
import { log } from '../runtime/log.ts';
import { type AnnounceDeps, announceList } from '../steps/announce.ts';
import { inviteRefusal } from '../steps/event-quota.ts';
import { type InviteDeps, inviteAll } from '../steps/invite.ts';
import { type NoticeDeps, notify } from '../steps/notify.ts';
import { organizerWords } from '../steps/organizer-words.ts';

/** What working on a list needs. */
export interface ListDeps extends NoticeDeps, InviteDeps, AnnounceDeps {
  readonly bucket: Bucket;
  readonly rounds: Queue<RoundsQueueJob>;
}

/** So many that each of the sixteen shards gets about a delivery of them. */
const PAGE = 400;

/**
 * Works on a list until everybody is invited or it is stopped, and then mails the report if the list came by mail.
 * @param timeIsShort called after every page; when it returns true, the rest is left to another invocation
 */
export async function workOff(job: ListJob, deps: ListDeps, timeIsShort: () => boolean): Promise<void> {
  const { eventId, listId } = job;
  const [event, list] = await Promise.all([
    getEvent(deps.table, eventId),
    getList(deps.table, eventId, listId, deps.now()),
  ]);
  if (!event || list?.state !== 'sending') {
    log.info('List is not to be sent.', { eventId });
    // An earlier attempt may have stopped it and died.
    return event && list?.state === 'stopped' ? announceList(event, listId, deps) : undefined;
  }
  let content = await readListObject(deps.bucket, list);
  let at: ListRecord | null = list;
  while (at && at.done < at.total && at.state === 'sending') {
    if (at !== list && timeIsShort()) return sendJobs(deps.rounds, eventId, [{ body: job }]);
    await goPage(event, at, content, deps);
    const { erased }: ListRecord = at;
    at = await getList(deps.table, eventId, listId, deps.now());
    if (at && at.erased !== erased) content = await readListObject(deps.bucket, at);
  }
  if (at) await report(event, at, content, deps);
}

/** Counts how many people of a page are invited already. When they are counted, invites all people of the page. */
async function goPage(
  event: EventRecord,
  list: ListRecord,
  { places }: KeptList,
  deps: ListDeps,
): Promise<void> {
  const { eventId, done, counted } = list;
  const page = places.slice(done, done + PAGE);
  const people = page.filter((entry) => entry !== null);
  const newGuests = people.map((entry) => ({ origin: LIST_ORIGIN, ...entry }));
  const tally = await readTally(deps.table, eventId);
  if (counted > done) {
    await inviteAll(eventId, newGuests, tally, deps);
    await stepList(deps.table, list, { done: counted });
    return;
  }
  const stoppedBy = await whyNot(eventId, newGuests, tally, deps);
  const known = stoppedBy ? list.known : list.known + (await countInvited(event, people, deps));
  const step = stoppedBy
    ? ({ state: 'stopped', stoppedBy } as const)
    : { counted: done + page.length, known };
  await stepList(deps.table, list, step);
}

/** Returns how many of the people have their invite already. */
async function countInvited(event: EventRecord, people: readonly ListEntry[], { table }: ListDeps) {
  const ids = people.map(({ email }) => recipientId(event.id, email));
  const known = await getRecipients(table, event.id, ids, 'eventual');
  return known.filter((recipient) => !isRemoved(recipient) && !canBeInvitedAgain(event, recipient)).length;
}

/** Returns why nobody else may be invited, or null. It is checked for every page because a long list takes time. */
async function whyNot(
  eventId: string,
  newGuests: readonly NewGuest[],
  tally: Tally,
  deps: ListDeps,
): Promise<WhyStopped | null> {
  const event = await getEvent(deps.table, eventId);
  if (!event || event.status === 'cancelled') return 'event-cancelled';
  if (isEventOver(event.details, deps.now())) return 'event-over';
  return inviteRefusal(deps, event, newGuests, tally);
}

async function report(
  event: EventRecord,
  list: ListRecord,
  content: KeptList,
  deps: ListDeps,
): Promise<void> {
  const { id, total, done, known, stoppedBy, byMail } = list;
  log.info('List worked off.', { eventId: event.id, total, done, known, stoppedBy });
  await announceList(event, id, deps);
  if (!byMail) return;
  const { duplicates, mistakes, columns, places } = content;
  const erased = places.slice(0, done).filter((entry) => entry === null).length;
  const notice = listImported({
    words: organizerWords(event),
    deployment: deps.deployment,
    eventId: event.id,
    summary: event.details.summary,
    invited: done - known - erased,
    known,
    stopped: stoppedBy && { by: stoppedBy, left: total - done },
    duplicates: duplicates.length,
    mistakes,
    columns,
  });
  const replyTo = `create+${event.id}@${deps.deployment.domain}`;
  await notify(deps, event.organizer, notice, { id: `list-${event.id}-${id}`, replyTo });
}
