/** What SES says when a mail came in: https://docs.aws.amazon.com/ses/latest/dg/receiving-email-notifications-contents.html */
import * as z from 'zod';
import { CodedError } from '#domain/text/coded-error.ts';

type Verdict = 'PASS' | 'FAIL' | 'GRAY' | 'PROCESSING_FAILED';

/**
 * A verdict that is not there, as dmarcVerdict is not in AWS's own example, is as one that SES could not make out (GRAY). One
 * that was not sought (DISABLED), or that nobody knows yet, proves nothing, just as one that could not be reached.
 */
const verdict = z
  .object({ status: z.enum(['PASS', 'FAIL', 'GRAY', 'PROCESSING_FAILED']).catch('PROCESSING_FAILED') })
  .nullish()
  .transform((given): Verdict => given?.status ?? 'GRAY');

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
    dmarcVerdict: verdict,
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

/** What SES says, once, to each topic that it is told to use: about a receipt rule, and about an event destination. */
const RULE_WAS_MADE = 'AMAZON_SES_SETUP_NOTIFICATION';
const DESTINATION_WAS_MADE = 'Successfully validated SNS topic for Amazon SES event publishing.';

/** True for the words with which SES tries a topic, and for nothing else. @param body of a message; text where it is no JSON */
export function isTrial(body: unknown): boolean {
  const { mail } = Object(body) as { mail?: { messageId?: unknown } };
  return body === DESTINATION_WAS_MADE || mail?.messageId === RULE_WAS_MADE;
}

/**
 * Reads a notification; null for SES's trial of the topic.
 * @throws CodedError `notification-unreadable` for anything else: no mail may be lost because SES words it in a new way
 */
export function readNotification(body: unknown): ReceivedMail | null {
  if (isTrial(body)) return null;
  const read = notification.safeParse(body);
  if (!read.success)
    throw new CodedError(
      'notification-unreadable',
      'SES announced a mail in words that are not understood; compare the dead letter with its documentation.',
      { cause: read.error },
    );
  const { mail, receipt } = read.data;
  return {
    messageId: mail.messageId,
    receivedAt: new Date(mail.timestamp).toISOString(),
    envelopeFrom: mail.source,
    envelopeTo: receipt.recipients,
    key: receipt.action.objectKey,
    dmarcPolicy: receipt.dmarcPolicy,
    verdicts: {
      spam: receipt.spamVerdict,
      virus: receipt.virusVerdict,
      spf: receipt.spfVerdict,
      dkim: receipt.dkimVerdict,
      dmarc: receipt.dmarcVerdict,
    },
  };
}
