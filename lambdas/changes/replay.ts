/** A replay calls a webhook again about what happened since a moment, with the ids that the calls had the first time. */

import type { WebhookRecord } from '#domain/webhooks/webhook.ts';
import { getLogHead, readLog } from '#store/change-log.ts';
import { nextEventOf } from '#store/events.ts';
import { sendJobs } from '#store/queue.ts';
import { getWebhook } from '#store/webhooks.ts';
import type { ReplayJob } from '../runtime/jobs/changes.ts';
import { showChanges } from '../steps/show-changes.ts';
import type { ChangesDeps } from './context.ts';
import { queueCalls } from './queue-calls.ts';

const PAGE = 100;
type Place = NonNullable<ReplayJob['place']>;

/**
 * Continues a replay. A page that runs twice calls twice.
 * @param timeIsShort called after every page; when it returns true, the rest is left to another invocation
 */
export async function replay(job: ReplayJob, deps: ChangesDeps, timeIsShort: () => boolean): Promise<void> {
  const webhook = await getWebhook(deps.table, job.organizer, job.webhookId);
  if (!webhook || webhook.disabled) return;
  let place = job.place ?? (await nextPlace(webhook, null, deps));
  while (place) {
    const number = await replayPage(webhook, job, place, deps);
    place = number === place.number ? await nextPlace(webhook, place.eventId, deps) : { ...place, number };
    if (place && timeIsShort()) return sendJobs(deps.changes, webhook.id, [{ body: { ...job, place } }]);
  }
}

/** Returns the beginning of the log of the next event, or null after the last one. */
async function nextPlace(
  { event, organizer }: WebhookRecord,
  after: string | null,
  { table }: ChangesDeps,
): Promise<Place | null> {
  const eventId = event === null ? await nextEventOf(table, organizer, after) : after === null ? event : null;
  return eventId === null ? null : { eventId, number: 0 };
}

/** Queues the calls about a page of a log. Returns the number of its last entry, or where it began when nothing is left. */
async function replayPage(
  webhook: WebhookRecord,
  { from, since }: ReplayJob,
  { eventId, number }: Place,
  deps: ChangesDeps,
): Promise<number> {
  const { calledTo } = await getLogHead(deps.table, eventId);
  // The calls about later entries are yet to be queued.
  const { changes, to } = await readLog(deps.table, eventId, number, Math.min(PAGE, calledTo - number));
  const wanted = changes.filter(
    ({ type, at }) => webhook.types.includes(type) && Date.parse(at) >= Date.parse(from),
  );
  await queueCalls(webhook, await showChanges(deps.table, eventId, wanted), () => since, deps);
  return to;
}
