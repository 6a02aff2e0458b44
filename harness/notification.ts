/** What SES tells about a mail that it received. */

/** What SES says about a received mail; PASS when not set. */
export interface Verdicts {
  readonly spf?: string;
  readonly dkim?: string;
  readonly dmarc?: string;
  readonly spam?: string;
  readonly virus?: string;
  /** The DMARC policy of the domain in From, which SES reports only for mails that fail. */
  readonly policy?: string;
  /** The envelope sender, which SES reports as well. */
  readonly source?: string;
}

/** Returns SES's notification about a received mail. */
export function notification(
  messageId: string,
  objectKey: string,
  to: string,
  at: number,
  verdicts: Verdicts,
) {
  const verdict = (name: Exclude<keyof Verdicts, 'source' | 'policy'>) => ({
    status: verdicts[name] ?? 'PASS',
  });
  const timestamp = new Date(at).toISOString();
  return {
    notificationType: 'Received',
    mail: { messageId, timestamp, source: verdicts.source ?? 'sender@example.com' },
    receipt: {
      timestamp,
      recipients: [to],
      spamVerdict: verdict('spam'),
      virusVerdict: verdict('virus'),
      spfVerdict: verdict('spf'),
      dkimVerdict: verdict('dkim'),
      dmarcVerdict: verdict('dmarc'),
      ...(verdicts.dmarc === 'FAIL' && { dmarcPolicy: verdicts.policy ?? 'reject' }),
      action: { type: 'S3', objectKey },
    },
  };
}
