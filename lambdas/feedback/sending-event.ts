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
  bounce: z
    .object({
      bounceType: z.string(),
      bouncedRecipients: z.array(z.object({ action: z.string().optional() })).default([]),
    })
    .optional(),
});

export interface ReportedMail {
  readonly eventId: string;
  readonly recipientId: string;
  readonly report: SendingReport;
  /** A delivery status came with the bounce: it is no automatic answer. */
  readonly isStatus: boolean;
}

const KINDS: Readonly<Record<string, SendingReport['kind']>> = {
  Send: 'sent',
  Delivery: 'delivered',
  Bounce: 'bounced',
  Complaint: 'complained',
  Reject: 'rejected',
};

/**
 * Null for events about notices, and for those that settle nothing (delays). SES tells of a bounce that is not permanent
 * once it has given up trying.
 */
export function readSendingEvent(body: unknown): ReportedMail | null {
  const read = sendingEvent.safeParse(body);
  if (!read.success) return null;
  const { eventType, mail, bounce } = read.data;
  const kind = bounce && bounce.bounceType !== 'Permanent' ? 'expired' : KINDS[eventType];
  if (!kind) return null;
  const { event, recipient, version, attempt } = mail.tags;
  const report = { kind, version, attempt, sesMessageId: mail.messageId };
  const isStatus = bounce?.bouncedRecipients.some(({ action }) => action !== undefined) ?? false;
  return { eventId: event, recipientId: recipient, report, isStatus };
}
