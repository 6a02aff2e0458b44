/** The outcome of a call is logged. It may lead to another attempt, or to the end of the webhook. */
import { afterCall, isTaken, nextAttemptAt } from '#domain/webhooks/webhook.ts';
import { sendJobs } from '#store/queue.ts';
import { changeWebhook, countAttempts, recordAttempt } from '#store/webhooks.ts';
import type { CallEndedJob } from '../runtime/jobs/changes.ts';
import { log } from '../runtime/log.ts';
import type { ChangesDeps } from './context.ts';
import { sendLater } from './due-call.ts';

/**
 * Takes the outcome of a call. The next attempt is queued before this one is logged: after a death in between, it is queued
 * twice, and the second is dropped once the first is logged.
 */
export async function endCall(job: CallEndedJob, deps: ChangesDeps): Promise<void> {
  const { call, at, milliseconds, status, error } = job;
  const { table, now } = deps;
  if ((await countAttempts(table, call.webhookId, call)) >= call.attempt) return;
  const changed = await changeWebhook(table, call.organizer, call.webhookId, (webhook) =>
    // A test says nothing about the calls that matter.
    call.logged ? afterCall(webhook, { status, at }, now()) : webhook,
  );
  if (!changed) return;
  const { disabled } = changed.after;
  if (disabled) await notifyOfDisabled(call, disabled.at, deps);
  else if (!isTaken({ status }) && call.logged) {
    const dueAt = nextAttemptAt(call.attempt, now(), deps.random());
    const next = { ...call, attempt: call.attempt + 1 };
    if (dueAt !== null) await sendLater({ kind: 'call', call: next, dueAt }, deps);
  }
  const event = call.logged?.eventId ?? null;
  const attempt = { at, milliseconds, status, error };
  await recordAttempt(table, call.webhookId, { ...call, event }, call.attempt, attempt, now());
  log.info('A webhook was called.', { status, error, attempt: call.attempt });
}

/** Queues the notice to the organizer. It is mailed once for each time when the webhook was disabled. */
async function notifyOfDisabled(
  { organizer, webhookId }: CallEndedJob['call'],
  at: string,
  deps: ChangesDeps,
): Promise<void> {
  log.info('A webhook is disabled.');
  await sendJobs(deps.organizer, organizer, [
    { body: { kind: 'webhook-disabled', organizer, webhookId, at } },
  ]);
}
