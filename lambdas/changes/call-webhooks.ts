/**
 * Queues the calls about what is new in the log of an event. How far they are queued is kept with the log, so that a worker
 * that dies is followed by one that goes on. A death after queueing leads to a second call with the same id.
 */
import type { EventRecord } from '#domain/event/event.ts';
import { organizerHandle } from '#domain/text/ids.ts';
import { isCalledAbout, type WebhookRecord } from '#domain/webhooks/webhook.ts';
import { getLogHead, readLog, recordCalled } from '#store/change-log.ts';
import { webhooksFor } from '#store/webhooks.ts';
import { type ShownEntry, showChanges } from '../steps/show-changes.ts';
import type { ChangesDeps } from './context.ts';
import { queueCalls } from './queue-calls.ts';

const PAGE = 100;

/** Queues the calls about the entries of the log for which none are queued yet. */
export async function callWebhooks({ id, owner }: EventRecord, deps: ChangesDeps): Promise<void> {
  const { table } = deps;
  for (;;) {
    // The head is read before the webhooks: one that is made in between is called about later entries.
    const { last, calledTo } = await getLogHead(table, id);
    if (calledTo >= last) return;
    const webhooks = await webhooksFor(table, organizerHandle(owner), id);
    const isAnyCalled = webhooks.some(({ disabled }) => disabled === null);
    const to = isAnyCalled ? await callAbout(id, calledTo, webhooks, deps) : last;
    // Another worker is at it, or its transaction is not complete yet.
    if (to === calledTo || !(await recordCalled(table, id, calledTo, to))) return;
  }
}

/** Returns the number up to which the calls are queued. */
async function callAbout(
  eventId: string,
  calledTo: number,
  webhooks: readonly WebhookRecord[],
  deps: ChangesDeps,
): Promise<number> {
  const { changes, to } = await readLog(deps.table, eventId, calledTo, PAGE);
  const wanted = changes.filter((change) => webhooks.some((webhook) => isCalledAbout(webhook, change)));
  const entries = await showChanges(deps.table, eventId, wanted);
  for (const webhook of webhooks) {
    const theirs: ShownEntry[] = entries.filter(({ logged }) => isCalledAbout(webhook, logged));
    await queueCalls(webhook, theirs, ({ logged }) => logged.at, deps);
  }
  return to;
}
