/** "Limit reached": mailed from here, since the api function may not send mail. Once a day, limit and event. */
import { limitReached } from '#domain/notices/limit-reached.ts';
import { getEvent } from '#store/events.ts';
import type { LimitReachedJob } from '../runtime/jobs.ts';
import { type NoticeDeps, notify } from '../steps/notify.ts';

export async function tellOfLimit(
  { eventId, day, limit, most }: LimitReachedJob,
  deps: NoticeDeps,
): Promise<void> {
  const event = await getEvent(deps.table, eventId);
  if (!event) return;
  const notice = limitReached({ deployment: deps.deployment, summary: event.details.summary, limit, most });
  await notify(deps, event.organizer, notice, { id: `limit-${limit}-${eventId}-${day}` });
}
