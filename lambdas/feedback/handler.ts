/** This function takes SES sending events. It records the delivery state, ends claims and suppresses addresses. */
import type { SQSBatchResponse, SQSEvent } from 'aws-lambda';
import { addStep } from '#domain/recipient/mail-steps.ts';
import type { RecipientRecord } from '#domain/recipient/recipient.ts';
import { applyReport, isOnlyAway } from '#domain/recipient/ses-report.ts';
import { dueInvite } from '#domain/recipient/who-is-mailed.ts';
import { getEvent } from '#store/events.ts';
import { openOwnTable } from '#store/layout.ts';
import { openQueue, type Queue, sendJobs } from '#store/queue.ts';
import { changeRecipient } from '#store/recipients.ts';
import { suppress } from '#store/send-blocks.ts';
import type { Table } from '#store/table.ts';
import { type Invocation, openBatches } from '../runtime/batch.ts';
import { readEnvironment } from '../runtime/environment.ts';
import type { DeliveryJob } from '../runtime/jobs.ts';
import { log } from '../runtime/log.ts';
import { type ReportedMail, readSendingEvent } from './sending-event.ts';

interface FeedbackDeps {
  readonly table: Table;
  readonly delivery: Queue<DeliveryJob>;
  readonly now: () => number;
}

/**
 * Returns the handler, made from the function's environment.
 * @param now milliseconds since 1970
 * @throws CodedError `environment-incomplete`
 */
export function createHandler(
  variables: Readonly<Record<string, string | undefined>>,
  now: () => number = Date.now,
) {
  const env = readEnvironment(variables, 'TABLE_NAME', 'DELIVERY_QUEUE_URL', 'FEEDING_QUEUE_URLS');
  const eachRecord = openBatches(env.FEEDING_QUEUE_URLS);
  const deps: FeedbackDeps = {
    table: openOwnTable(env.TABLE_NAME),
    delivery: openQueue(env.DELIVERY_QUEUE_URL),
    now,
  };
  return (event: SQSEvent, context: Invocation): Promise<SQSBatchResponse> =>
    eachRecord(event, context, async (body) => {
      const reported = readSendingEvent(body);
      if (reported) await takeReport(reported, deps);
    });
}

async function takeReport(
  { eventId, recipientId, report, isStatus }: ReportedMail,
  deps: FeedbackDeps,
): Promise<void> {
  const { kind: what, version, attempt } = report;
  const step = { what, version, attempt, at: new Date(deps.now()).toISOString() };
  let settles = false;
  const recipient = await changeRecipient(deps.table, eventId, recipientId, (current) => {
    settles = current?.claim?.attempt === report.attempt;
    if (current && !isStatus && isOnlyAway(current, report)) return null;
    const next = current && addStep(applyReport(current, report), step);
    return next === current || !next ? null : { recipient: next };
  });
  if (!recipient) return log.info('SES reported about a recipient who no longer exists.', { eventId });
  if (report.kind === 'bounced' || report.kind === 'complained') {
    await suppress(deps.table, recipient.email, report.kind, new Date(deps.now()).toISOString());
    return log.info('Address suppressed.', { eventId, reason: report.kind });
  }
  if (settles) await catchUp(recipient, deps);
}

/**
 * Queues a delivery when one is due. The worker that sent the mail may have died before it checked for a newer version.
 */
async function catchUp(recipient: RecipientRecord, deps: FeedbackDeps): Promise<void> {
  const { eventId, id } = recipient;
  const event = await getEvent(deps.table, eventId);
  if (!event || !dueInvite(event, recipient)) return;
  await sendJobs(deps.delivery, eventId, [{ body: { kind: 'delivery', eventId, recipientId: id } }]);
}
