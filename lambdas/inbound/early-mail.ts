/** Early mails wait for the mail that makes their event, so that the order of arrival does not matter. */

import { readMail } from '#domain/itip/read/read-mail.ts';
import { eventId as idOf } from '#domain/text/ids.ts';
import { type EarlyMail, listEarly } from '#store/early-mails.ts';
import { sendJobs } from '#store/queue.ts';
import type { EarlyMailsJob } from '../runtime/jobs/organizer.ts';
import { log } from '../runtime/log.ts';
import { applyMessage } from '../steps/apply-message.ts';
import { openMail } from '../steps/open-mail.ts';
import { openEventQuota } from '../steps/organizer-quota.ts';
import type { InboundDeps } from './context.ts';

/** Queues a job that applies the early mails of an event, when it has any. */
export async function callEarly(eventId: string, deps: InboundDeps): Promise<void> {
  const waiting = await listEarly(deps.table, eventId, deps.now());
  if (waiting.length > 0)
    await sendJobs(deps.organizer, eventId, [{ body: { kind: 'early-mails', eventId } }]);
}

/**
 * Applies the early mails of an event. Those older than the event change nothing; their senders were notified on
 * arrival.
 */
export async function applyEarly({ eventId }: EarlyMailsJob, deps: InboundDeps): Promise<void> {
  for (const early of await listEarly(deps.table, eventId, deps.now())) await applyOne(early, eventId, deps);
}

async function applyOne({ from, mail }: EarlyMail, eventId: string, deps: InboundDeps): Promise<void> {
  const opened = await openMail(deps.bucket, { key: mail.key, envelopeFrom: null });
  const read = readMail(opened, deps);
  const messages = 'messages' in read ? read.messages : [];
  const { messageId, receivedAt } = mail;
  const order = { sent: opened.sent, receivedAt, insists: false };
  const mailSource = {
    from,
    messageId,
    mail: order,
    eventQuota: openEventQuota(from.email, deps),
    oneOfMany: false,
    early: null,
    followUp: null,
  };
  for (const message of messages) {
    if (idOf(from.email, message.uid) !== eventId) continue;
    const { kind } = await applyMessage(message, mailSource, deps);
    log.info('Mail that came before its event was applied.', { eventId, kind });
  }
}
