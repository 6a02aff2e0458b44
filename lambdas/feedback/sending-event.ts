/** SES sending events: https://docs.aws.amazon.com/ses/latest/dg/event-publishing-retrieving-sns-contents.html */
import * as z from 'zod';
import type { SendingReport } from '../../domain/sending-report.ts';

const one = z
  .tuple([z.string()])
  .rest(z.string())
  .transform(([first]) => first);

const sendingEvent = z.object({
  eventType: z.string(),
  mail: z.object({
    messageId: z.string(),
    tags: z.object({
      event: one,
      recipient: one,
      version: one.pipe(z.coerce.number()),
      attempt: one.pipe(z.coerce.number()),
    }),
  }),
  bounce: z.object({ bounceType: z.string() }).optional(),
});

export interface ReportedMail {
  readonly eventId: string;
  readonly recipientId: string;
  readonly report: SendingReport;
}

const KINDS: Readonly<Record<string, SendingReport['kind']>> = {
  Send: 'sent',
  Delivery: 'delivered',
  Bounce: 'bounced',
  Complaint: 'complained',
  Reject: 'rejected',
};

/** Null for events about notices, and for those that settle nothing (delays, soft bounces). */
export function readSendingEvent(body: unknown): ReportedMail | null {
  const read = sendingEvent.safeParse(body);
  if (!read.success) return null;
  const { eventType, mail, bounce } = read.data;
  const kind = KINDS[eventType];
  if (!kind || (bounce && bounce.bounceType !== 'Permanent')) return null;
  const { event, recipient, version, attempt } = mail.tags;
  const report = { kind, version, attempt, sesMessageId: mail.messageId };
  return { eventId: event, recipientId: recipient, report };
}
