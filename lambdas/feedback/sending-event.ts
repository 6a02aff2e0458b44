/** SES sending events: https://docs.aws.amazon.com/ses/latest/dg/event-publishing-retrieving-sns-contents.html */
import * as z from 'zod/mini';
import type { SesReport } from '#domain/recipient/ses-report.ts';
import { CodedError } from '#domain/text/coded-error.ts';
import { once } from '#domain/text/once.ts';
import { isTrial } from '../runtime/ses-notification.ts';

/** The events that the stack subscribes to. */
const sendingEvent = once(() => {
  const text = z.string().check(z.minLength(1));
  const one = z.pipe(
    z.tuple([text], z.string()),
    z.transform(([first]) => first),
  );
  const number = z.pipe(z.pipe(one, z.string().check(z.regex(/^\d+$/))), z.transform(Number));
  // The tags of an invite. Other mails of ours, and of others in this account, carry other tags.
  const inviteTags = z.object({ event: one, recipient: one, version: number, attempt: number });
  const otherTags = z.object({ event: z.optional(z.undefined()) });
  const mail = z.object({
    messageId: text,
    tags: z._default(z.union([inviteTags, otherTags]), {}),
  });
  const bounce = z.object({
    bounceType: z.string(),
    bouncedRecipients: z._default(z.array(z.object({ action: z.optional(z.string()) })), []),
  });
  return z.discriminatedUnion('eventType', [
    z.object({ eventType: z.literal('Bounce'), mail, bounce }),
    z.object({ eventType: z.enum(['Send', 'Delivery', 'Complaint', 'Reject', 'DeliveryDelay']), mail }),
  ]);
});
type SendingEvent = z.infer<ReturnType<typeof sendingEvent>>;

/** An invite that SES has reported about. */
export interface SesReportOfMail {
  readonly eventId: string;
  readonly recipientId: string;
  readonly report: SesReport;
  /** True when the bounce has a delivery status (RFC 3464), so that it is no automatic answer. */
  readonly isStatus: boolean;
}

/**
 * Reads a sending event. Returns null for events about notices, for delays, which settle nothing, and for SES's test
 * message to the topic. SES reports a bounce that is not permanent only after it has given up trying.
 * @throws CodedError `sending-event-unreadable` for anything else
 */
export function readSendingEvent(body: unknown): SesReportOfMail | null {
  if (isTrial(body)) return null;
  const read = sendingEvent().safeParse(body);
  if (!read.success)
    throw new CodedError(
      'sending-event-unreadable',
      'SES reported about a mail in a form that is not understood; compare the dead letter with the documentation of SES.',
      { cause: read.error },
    );
  const { messageId: sesMessageId, tags } = read.data.mail;
  const kind = kindOf(read.data);
  if (!kind || !('recipient' in tags)) return null;
  const { event, recipient, version, attempt } = tags;
  const report = { kind, version, attempt, sesMessageId };
  return { eventId: event, recipientId: recipient, report, isStatus: hasStatus(read.data) };
}

/** Returns null for a delay, which settles nothing. */
function kindOf(event: SendingEvent): SesReport['kind'] | null {
  switch (event.eventType) {
    case 'Bounce':
      return event.bounce.bounceType === 'Permanent' ? 'bounced' : 'expired';
    case 'Send':
      return 'sent';
    case 'Delivery':
      return 'delivered';
    case 'Complaint':
      return 'complained';
    case 'Reject':
      return 'rejected';
    case 'DeliveryDelay':
      return null;
  }
}

function hasStatus(event: SendingEvent): boolean {
  return (
    event.eventType === 'Bounce' && event.bounce.bouncedRecipients.some(({ action }) => action !== undefined)
  );
}
