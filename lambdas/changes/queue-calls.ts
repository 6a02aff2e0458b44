/** Queues calls of a webhook, each with its signature. */
import { signedCall } from '#domain/webhooks/signed-call.ts';
import type { WebhookRecord } from '#domain/webhooks/webhook.ts';
import { sendJobs } from '#store/queue.ts';
import type { CallName, WebhookCallJob } from '../runtime/jobs/webhook.ts';
import type { ShownEntry } from '../steps/show-changes.ts';
import type { ChangesDeps } from './context.ts';

/**
 * Queues the first attempts to call a webhook about entries of a log.
 * @param since returns when the call about an entry was planned, UTC instant. It names the call together with the change, so
 * it must be the same when the work is repeated
 */
export async function queueCalls(
  webhook: WebhookRecord,
  entries: readonly ShownEntry[],
  since: (entry: ShownEntry) => string,
  deps: ChangesDeps,
): Promise<void> {
  const jobs = await Promise.all(
    entries.map((entry) => callAboutEntry(webhook, entry, { since: since(entry), attempt: 1 }, deps)),
  );
  await sendCalls(webhook, jobs, deps);
}

/** Returns an attempt to call a webhook about an entry of a log. */
export async function callAboutEntry(
  webhook: WebhookRecord,
  { logged, shown }: ShownEntry,
  which: Pick<CallName, 'since' | 'attempt'>,
  { keys, now }: Pick<ChangesDeps, 'keys' | 'now'>,
): Promise<WebhookCallJob> {
  const { id, type, at, eventId, number } = logged;
  const call = signedCall(await keys(), webhook, { id, type, at, data: shown }, now());
  const name = {
    organizer: webhook.organizer,
    webhookId: webhook.id,
    change: id,
    logged: { eventId, number },
  };
  return { kind: 'webhook-call', call: { ...name, ...which }, ...call };
}

/** Returns the call that tries a webhook. */
export async function testCall(
  webhook: WebhookRecord,
  call: CallName,
  { keys, now }: Pick<ChangesDeps, 'keys' | 'now'>,
): Promise<WebhookCallJob> {
  const content = { id: call.change, type: 'webhook.test', at: call.since };
  const data = { ...content, event: webhook.event };
  return { kind: 'webhook-call', call, ...signedCall(await keys(), webhook, { ...content, data }, now()) };
}

/** Queues calls of one webhook. The webhooks share the workers, so that a slow one does not hold up the others. */
export async function sendCalls(
  { id }: WebhookRecord,
  jobs: readonly WebhookCallJob[],
  { calls }: Pick<ChangesDeps, 'calls'>,
): Promise<void> {
  await sendJobs(
    calls,
    id,
    jobs.map((body) => ({ body })),
  );
}
