/**
 * One list: page by page, everybody on it becomes a recipient. It may stop anywhere: a page gone through twice finds
 * them invited, and who had been invited before was counted first.
 */
import { canBeInvitedAgain } from '../../domain/due.ts';
import type { EventRecord } from '../../domain/event.ts';
import { recipientId } from '../../domain/ids.ts';
import type { Invitee } from '../../domain/invitee.ts';
import { LIST_ORIGIN, type ListEntry, type ReadList } from '../../domain/list.ts';
import { isEventOver } from '../../domain/listing.ts';
import { type ListStop, listImported } from '../../domain/mail/notices/list-imported.ts';
import type { Tally } from '../../domain/tally.ts';
import type { Bucket } from '../../store/documents.ts';
import { getEvent } from '../../store/events.ts';
import { getList, type ListRecord, readListObject, stepList } from '../../store/lists.ts';
import { type Queue, sendJobs } from '../../store/queue.ts';
import { getRecipients } from '../../store/recipients.ts';
import { readTally } from '../../store/tallies.ts';
import { inviteRefusal } from '../shared/allowance.ts';
import { type InviteDeps, inviteAll } from '../shared/invite.ts';
import type { ListJob } from '../shared/jobs.ts';
import { log } from '../shared/log.ts';
import { type NoticeDeps, notify } from '../shared/notify.ts';

export interface ListDeps extends NoticeDeps, InviteDeps {
  readonly bucket: Bucket;
  readonly rounds: Queue;
}

const PAGE = 100;

/** @param timeIsShort asked after every page; the rest is then left to the next invocation */
export async function workOff(job: ListJob, deps: ListDeps, timeIsShort: () => boolean): Promise<void> {
  const { eventId, listId } = job;
  const [event, list] = await Promise.all([
    getEvent(deps.table, eventId),
    getList(deps.table, eventId, listId),
  ]);
  if (!event || list?.state !== 'sending') return log.info('List is not to be sent.', { eventId });
  const content = await readListObject(deps.bucket, list);
  let at: ListRecord | null = list;
  while (at && at.done < at.total && at.state === 'sending') {
    if (at !== list && timeIsShort()) return sendJobs(deps.rounds, eventId, [{ body: job }]);
    await goPage(event, at, content, deps);
    at = await getList(deps.table, eventId, listId);
  }
  if (at) await report(event, at, content, deps);
}

/** Counts who of a page is invited already, or, when they are counted, invites all of them. */
async function goPage(
  event: EventRecord,
  list: ListRecord,
  { entries }: ReadList,
  deps: ListDeps,
): Promise<void> {
  const { eventId, done, counted } = list;
  const people = entries.slice(done, done + PAGE);
  const invitees = people.map((entry) => ({ ...entry, origin: LIST_ORIGIN }));
  const tally = await readTally(deps.table, eventId);
  if (counted > done) {
    await inviteAll(eventId, invitees, tally, deps);
    return stepList(deps.table, list, { done: counted });
  }
  const stoppedBy = await whyNot(eventId, invitees, tally, deps);
  if (stoppedBy) return stepList(deps.table, list, { state: 'stopped', stoppedBy });
  const known = list.known + (await countInvited(event, people, deps));
  return stepList(deps.table, list, { counted: done + people.length, known });
}

/** How many of the people have their invite already. */
async function countInvited(event: EventRecord, people: readonly ListEntry[], { table }: ListDeps) {
  const ids = people.map(({ email }) => recipientId(event.id, email));
  const known = await getRecipients(table, event.id, ids);
  return known.filter((recipient) => !canBeInvitedAgain(event, recipient)).length;
}

/** Asked anew for every page: a list takes its time. */
async function whyNot(
  eventId: string,
  invitees: readonly Invitee[],
  tally: Tally,
  deps: ListDeps,
): Promise<ListStop | null> {
  const event = await getEvent(deps.table, eventId);
  if (!event || event.status === 'cancelled') return 'event-cancelled';
  if (isEventOver(event.details, deps.now())) return 'event-over';
  return inviteRefusal(deps.table, event, invitees, tally);
}

async function report(
  event: EventRecord,
  list: ListRecord,
  content: ReadList,
  deps: ListDeps,
): Promise<void> {
  const { id, total, done, known, stoppedBy, byMail } = list;
  log.info('List worked off.', { eventId: event.id, total, done, known, stoppedBy });
  if (!byMail) return;
  const { duplicates, mistakes, columns } = content;
  const notice = listImported({
    house: deps.house,
    eventId: event.id,
    summary: event.details.summary,
    invited: done - known,
    known,
    stopped: stoppedBy && { by: stoppedBy, left: total - done },
    duplicates: duplicates.length,
    mistakes,
    columns,
  });
  const replyTo = `create+${event.id}@${deps.house.domain}`;
  await notify(deps, event.organizer, notice, { id: `list-${event.id}-${id}`, replyTo });
}
