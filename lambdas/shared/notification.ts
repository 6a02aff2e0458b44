/** What SES says when a mail came in: https://docs.aws.amazon.com/ses/latest/dg/receiving-email-notifications-contents.html */
import * as z from 'zod';

const verdict = z.object({ status: z.enum(['PASS', 'FAIL', 'GRAY', 'PROCESSING_FAILED', 'DISABLED']) });

const policy = z
  .string()
  .toLowerCase()
  .pipe(z.enum(['none', 'quarantine', 'reject']));

const notification = z.object({
  notificationType: z.literal('Received'),
  mail: z.object({
    messageId: z.string().min(1),
    timestamp: z.iso.datetime(),
    /** Envelope sender; empty for a null return path. */
    source: z.string(),
  }),
  receipt: z.object({
    /** Envelope recipients that the rule matched. */
    recipients: z.array(z.string()),
    spamVerdict: verdict,
    virusVerdict: verdict,
    spfVerdict: verdict,
    dkimVerdict: verdict,
    // AWS's own example lacks it.
    dmarcVerdict: verdict.default({ status: 'GRAY' }),
    dmarcPolicy: policy.optional().catch(undefined),
    action: z.object({ objectKey: z.string().min(1) }),
  }),
});

export interface ReceivedMail {
  /** SES message id: what a redelivery is known by. */
  readonly messageId: string;
  /** UTC instant with milliseconds. */
  readonly receivedAt: string;
  readonly envelopeFrom: string;
  readonly envelopeTo: readonly string[];
  /** S3 key of the raw mail. */
  readonly key: string;
  /** What the domain of From wants done with a mail that fails DMARC; only where SES says so. */
  readonly dmarcPolicy?: z.infer<typeof policy> | undefined;
  readonly verdicts: Readonly<Record<'spam' | 'virus' | 'spf' | 'dkim' | 'dmarc', Verdict>>;
}

export type Verdict = 'PASS' | 'FAIL' | 'GRAY' | 'PROCESSING_FAILED';

/** Reads a notification; null for anything else on the queue, such as SES's own set-up message. */
export function readNotification(body: unknown): ReceivedMail | null {
  const read = notification.safeParse(body);
  if (!read.success) return null;
  const { mail, receipt } = read.data;
  // A verdict that was not sought proves nothing, just as one that could not be reached.
  const status = ({ status }: z.infer<typeof verdict>) =>
    status === 'DISABLED' ? 'PROCESSING_FAILED' : status;
  return {
    messageId: mail.messageId,
    receivedAt: new Date(mail.timestamp).toISOString(),
    envelopeFrom: mail.source,
    envelopeTo: receipt.recipients,
    key: receipt.action.objectKey,
    dmarcPolicy: receipt.dmarcPolicy,
    verdicts: {
      spam: status(receipt.spamVerdict),
      virus: status(receipt.virusVerdict),
      spf: status(receipt.spfVerdict),
      dkim: status(receipt.dkimVerdict),
      dmarc: status(receipt.dmarcVerdict),
    },
  };
}
