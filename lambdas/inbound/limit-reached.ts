/** "Limit reached": mailed from here, since the api function may not send mail. Once a day, limit and event. */
import { limitReached } from '#domain/notices/limit-reached.ts';
import { getEvent } from '#store/events.ts';
import { type LimitJob, limitJob } from '../runtime/jobs.ts';
import { type NoticeDeps, notify } from '../steps/notify.ts';

export function readLimitJob(body: unknown): LimitJob['limitReached'] | null {
  return limitJob.safeParse(body).data?.limitReached ?? null;
}

export async function tellOfLimit(
  { eventId, day, limit, most }: LimitJob['limitReached'],
  deps: NoticeDeps,
): Promise<void> {
  const event = await getEvent(deps.table, eventId);
  if (!event) return;
  const notice = limitReached({ deployment: deps.deployment, summary: event.details.summary, limit, most });
  await notify(deps, event.organizer, notice, { id: `limit-${limit}-${eventId}-${day}` });
}
