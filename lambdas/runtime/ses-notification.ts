/**
 * SES announces each received mail by a notification:
 * https://docs.aws.amazon.com/ses/latest/dg/receiving-email-notifications-contents.html
 */
import * as z from 'zod/mini';
import { CodedError } from '#domain/text/coded-error.ts';
import { once } from '#domain/text/once.ts';

type Verdict = 'PASS' | 'FAIL' | 'GRAY' | 'PROCESSING_FAILED';

type Policy = 'none' | 'quarantine' | 'reject';

const notification = once(() => {
  // A missing verdict counts as GRAY, that is undecided; dmarcVerdict is missing in AWS's own example. DISABLED and
  // unknown values count as PROCESSING_FAILED, which proves nothing.
  const status = z.catch(z.enum(['PASS', 'FAIL', 'GRAY', 'PROCESSING_FAILED']), 'PROCESSING_FAILED');
  const verdict = z.pipe(
    z.nullish(z.object({ status })),
    z.transform((given): Verdict => given?.status ?? 'GRAY'),
  );
  const policy = z.pipe(z.string().check(z.toLowerCase()), z.enum(['none', 'quarantine', 'reject']));
  const text = z.string().check(z.minLength(1));
  return z.object({
    notificationType: z.literal('Received'),
    mail: z.object({
      messageId: text,
      timestamp: z.iso.datetime(),
      /** The envelope sender; empty for a null return path. */
      source: z.string(),
    }),
    receipt: z.object({
      /** The envelope recipients that the rule matched. */
      recipients: z.array(z.string()),
      spamVerdict: verdict,
      virusVerdict: verdict,
      spfVerdict: verdict,
      dkimVerdict: verdict,
      dmarcVerdict: verdict,
      dmarcPolicy: z.catch(z.optional(policy), undefined),
      action: z.object({ objectKey: text }),
    }),
  });
});

/** A mail that SES received. */
export interface ReceivedMail {
  /** The SES message id, by which a second delivery of the mail is recognized. */
  readonly messageId: string;
  /** UTC instant with milliseconds. */
  readonly receivedAt: string;
  readonly envelopeFrom: string;
  readonly envelopeTo: readonly string[];
  /** The S3 key of the raw mail. */
  readonly key: string;
  /** The DMARC policy of the From domain (RFC 7489 section 6.3), when SES reports it. */
  readonly dmarcPolicy?: Policy | undefined;
  readonly verdicts: Readonly<Record<'spam' | 'virus' | 'spf' | 'dkim' | 'dmarc', Verdict>>;
}

/** The test messages that SES sends once to each new topic: for a receipt rule, and for an event destination. */
const RULE_WAS_MADE = 'AMAZON_SES_SETUP_NOTIFICATION';
const DESTINATION_WAS_MADE = 'Successfully validated SNS topic for Amazon SES event publishing.';

/**
 * Returns true for the test message that SES sends to a new topic.
 * @param body the parsed body of a message, or its text when it is not JSON
 */
export function isTrial(body: unknown): boolean {
  const { mail } = Object(body) as { mail?: { messageId?: unknown } };
  return body === DESTINATION_WAS_MADE || mail?.messageId === RULE_WAS_MADE;
}

/**
 * Reads a notification. Returns null for SES's test message to the topic.
 * @throws CodedError `notification-unreadable` for anything else, so that no mail is lost when SES changes the format
 */
export function readNotification(body: unknown): ReceivedMail | null {
  if (isTrial(body)) return null;
  const read = notification().safeParse(body);
  if (!read.success)
    throw new CodedError(
      'notification-unreadable',
      'SES announced a mail in a form that is not understood; compare the dead letter with the documentation of SES.',
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
