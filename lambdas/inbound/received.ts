/** Mail to create@: as SES announces it, or approved by hand. */
import * as z from 'zod';
import { type ReceivedMail, readNotification } from '../shared/notification.ts';

/** `approved` = the organizer answered for it through the signed link we mailed to them. */
export interface CreateMail extends Omit<ReceivedMail, 'envelopeTo' | 'envelopeFrom'> {
  /** Null for an approved mail, which was no automatic one. */
  readonly envelopeFrom: string | null;
  readonly approved: boolean;
}

const approvedMail = z.object({
  approved: z.literal(true),
  messageId: z.string(),
  receivedAt: z.iso.datetime(),
  key: z.string().startsWith('mail/create/'),
});

export function readReceived(body: unknown): CreateMail | null {
  const mail = readNotification(body);
  return mail && { ...mail, approved: false };
}

/** The api function puts these on the queue after it has checked the link. */
export function readApproved(body: unknown): CreateMail | null {
  const read = approvedMail.safeParse(body);
  if (!read.success) return null;
  // Virus and spam were ruled out before the link was sent.
  const verdicts = { spam: 'PASS', virus: 'PASS', spf: 'GRAY', dkim: 'GRAY', dmarc: 'GRAY' } as const;
  return { ...read.data, messageId: `${read.data.messageId}-approved`, envelopeFrom: null, verdicts };
}
