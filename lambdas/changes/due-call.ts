/** A call of a webhook that is due later. SQS delays a message for 15 minutes at most, so it may be put back several times. */
import { getLogged } from '#store/change-log.ts';
import { sendJobs } from '#store/queue.ts';
import { countAttempts, getWebhook } from '#store/webhooks.ts';
import type { CallJob } from '../runtime/jobs/changes.ts';
import { secondsUntil } from '../steps/seconds-until.ts';
import { showChanges } from '../steps/show-changes.ts';
import type { ChangesDeps } from './context.ts';
import { callAboutEntry, sendCalls, testCall } from './queue-calls.ts';

/** Up to this delay, in seconds, a call waits in the queue itself: people who try their webhook wait for it. */
const SOON = 60;

/** Puts a call into a queue in which it waits, at most as long as SQS can delay it. */
export async function sendLater(job: CallJob, { changes, later, now }: ChangesDeps): Promise<void> {
  const delay = secondsUntil(job.dueAt, now());
  await sendJobs(delay <= SOON ? changes : later, job.call.webhookId, [{ body: job, delay }]);
}

/**
 * Queues a call that is due, and puts back one that is not. Nothing happens when the webhook was removed or disabled, when
 * the change was erased, or when this attempt is in the log already because its job came twice.
 */
export async function callWhenDue(job: CallJob, deps: ChangesDeps): Promise<void> {
  const { call, dueAt } = job;
  if (dueAt > deps.now()) return sendLater(job, deps);
  const webhook = await getWebhook(deps.table, call.organizer, call.webhookId);
  if (!webhook || (webhook.disabled && call.logged)) return;
  if ((await countAttempts(deps.table, webhook.id, call)) >= call.attempt) return;
  if (!call.logged) return sendCalls(webhook, [await testCall(webhook, call, deps)], deps);
  const logged = await getLogged(deps.table, call.logged.eventId, call.logged.number);
  if (!logged) return;
  const [entry] = await showChanges(deps.table, logged.eventId, [logged]);
  if (entry) await sendCalls(webhook, [await callAboutEntry(webhook, entry, call, deps)], deps);
}
