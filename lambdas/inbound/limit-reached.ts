/** The notice of a reached limit is mailed here because the api function may not send mail. */
import { limitReached } from '#domain/notices/limit-reached.ts';
import { getEvent } from '#store/events.ts';
import type { LimitReachedJob } from '../runtime/jobs/organizer.ts';
import { type NoticeDeps, notify } from '../steps/notify.ts';
import { organizerWords } from '../steps/organizer-words.ts';

/** Mails the organizer that a limit is reached, once a day for each limit and event. */
export async function notifyOfLimit(
  { eventId, day, limit, most }: LimitReachedJob,
  deps: NoticeDeps,
): Promise<void> {
  const event = await getEvent(deps.table, eventId);
  if (!event) return;
  const notice = limitReached({
    deployment: deps.deployment,
    summary: event.details.summary,
    limit,
    most,
    words: organizerWords(event),
  });
  await notify(deps, event.organizer, notice, { id: `limit-${limit}-${eventId}-${day}` });
}
