/**
 * Announces that something is new about a followed event. The function that keeps the log of changes then reads what is
 * stored and adds what is missing, so an announcement that comes twice, or too early, does no harm.
 */
import type { EventRecord } from '#domain/event/event.ts';
import { type Queue, sendJobs } from '#store/queue.ts';
import { announcementsOf, type ChangesQueueJob, type GuestsChangedJob } from '../runtime/jobs/changes.ts';

/** What announcing needs. */
export interface AnnounceDeps {
  readonly changes: Queue<ChangesQueueJob>;
}

type Followed = Pick<EventRecord, 'id' | 'followedAt'>;

/** Announces recipients after they were written. Nothing happens when nobody follows the event. */
export async function announceGuests(
  event: Followed,
  recipientIds: readonly string[],
  what: GuestsChangedJob['what'],
  { changes }: AnnounceDeps,
): Promise<void> {
  if (event.followedAt === undefined || recipientIds.length === 0) return;
  const jobs = announcementsOf(event.id, recipientIds, what).map((body) => ({ body }));
  await sendJobs(changes, event.id, jobs);
}

/** Seconds, longer than the api function runs. */
const AFTER_DEATH = 330;

/**
 * Announces a recipient before a page writes their answer: nobody repeats a request whose process dies between writing and
 * announcing.
 */
export async function announceAhead(
  event: Followed,
  recipientId: string,
  { later }: { readonly later: Queue<ChangesQueueJob> },
): Promise<void> {
  if (event.followedAt === undefined) return;
  const jobs = announcementsOf(event.id, [recipientId], 'answers');
  await sendJobs(
    later,
    event.id,
    jobs.map((body) => ({ body, delay: AFTER_DEATH })),
  );
}

/** Announces a new version of an event. */
export async function announceVersion(event: Followed, { changes }: AnnounceDeps): Promise<void> {
  if (event.followedAt === undefined) return;
  await sendJobs(changes, event.id, [{ body: { kind: 'event-changed', eventId: event.id } }]);
}

/** Announces that a people list is done. */
export async function announceList(
  event: Followed,
  listId: string,
  { changes }: AnnounceDeps,
): Promise<void> {
  if (event.followedAt === undefined) return;
  await sendJobs(changes, event.id, [{ body: { kind: 'list-done', eventId: event.id, listId } }]);
}
