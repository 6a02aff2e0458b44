/** The announcements of one invocation are taken together by event, so that one transaction logs many changes. */
import { getEvent } from '#store/events.ts';
import type { ChangesQueueJob, GuestsChangedJob, ListDoneJob } from '../runtime/jobs/changes.ts';
import { type Announced, logAnnounced } from '../steps/log-changes.ts';
import { callWebhooks } from './call-webhooks.ts';
import type { ChangesDeps } from './context.ts';

/** A job that announces something. */
type Announcement = GuestsChangedJob | ListDoneJob | Extract<ChangesQueueJob, { kind: 'event-changed' }>;

/** Returns a function to which every announcement is passed. It resolves when the announcement is taken. */
export function gatherAnnouncements(deps: ChangesDeps): (job: Announcement) => Promise<void> {
  const all: Announcement[] = [];
  let taken: Map<string, Promise<void>> | null = null;

  function takeAll(): Map<string, Promise<void>> {
    const events = Map.groupBy(all, ({ eventId }) => eventId);
    return new Map([...events].map(([eventId, jobs]) => [eventId, take(eventId, jobs, deps)]));
  }

  return async (job) => {
    all.push(job);
    // The records of an invocation pass their announcements before anything is waited for.
    await Promise.resolve();
    taken ??= takeAll();
    await taken.get(job.eventId);
  };
}

async function take(eventId: string, jobs: readonly Announcement[], deps: ChangesDeps): Promise<void> {
  const event = await getEvent(deps.table, eventId);
  if (!event) return;
  await logAnnounced(deps.table, eventId, announcedBy(jobs), deps.now());
  await callWebhooks(event, deps);
}

function announcedBy(jobs: readonly Announcement[]): Announced {
  const idsOf = (what: GuestsChangedJob['what']) =>
    new Set(
      jobs.flatMap((job) => (job.kind === 'guests-changed' && job.what === what ? job.recipientIds : [])),
    );
  return {
    answers: idsOf('answers'),
    mails: idsOf('mails'),
    version: jobs.some(({ kind }) => kind === 'event-changed'),
    lists: jobs.some(({ kind }) => kind === 'list-done'),
  };
}
