/** Handing mail to SES, once per call: what its answer means for a mail that must not go out twice. */
import { GetSendQuotaCommand, SESClient, SendRawEmailCommand } from '@aws-sdk/client-ses';
import { CodedError } from '../domain/errors.ts';
import { CORRELATION, trace } from './trace.ts';

export interface Sender {
  readonly ses: SESClient;
  readonly configurationSet: string;
}

export interface OutboundMail {
  /** Bare envelope sender. */
  readonly from: string;
  /** Bare address of the one recipient. */
  readonly to: string;
  /** The mail, pure ASCII. */
  readonly raw: string;
  /** Come back in every sending event; SES allows letters, digits, `_` and `-`. */
  readonly tags: Readonly<Record<string, string>>;
}

/** SES did not take the mail and never will: the address or the content is at fault. */
export class MailRefused extends CodedError {}
/** SES did not take the mail now; sending it later is right. */
export class MailPostponed extends CodedError {}
/** Nobody knows whether SES took the mail. A sending event will tell, or its absence. */
export class MailAmbiguous extends CodedError {}

/** One attempt per call: SES has no idempotency token, so a retry by the SDK could send twice. */
export function openSender(configurationSet: string, ses = new SESClient({ maxAttempts: 1 })): Sender {
  return { ses, configurationSet };
}

/** Sends one mail. @returns the SES message id. @throws MailRefused, MailPostponed or MailAmbiguous */
export async function sendMail(sender: Sender, mail: OutboundMail): Promise<string> {
  try {
    const { MessageId } = await sender.ses.send(
      new SendRawEmailCommand({
        Source: mail.from,
        Destinations: [mail.to],
        RawMessage: { Data: Buffer.from(mail.raw, 'latin1') },
        ConfigurationSetName: sender.configurationSet,
        Tags: Object.entries(tagsOf(mail)).map(([Name, Value]) => ({ Name, Value })),
      }),
    );
    return MessageId as string;
  } catch (error) {
    throw classify(error);
  }
}

function tagsOf({ tags }: OutboundMail): OutboundMail['tags'] {
  const { correlationId } = trace();
  return correlationId ? { ...tags, [CORRELATION]: correlationId } : tags;
}

/** Messages per second that SES allows this account now. */
export async function readSendRate(sender: Sender): Promise<number> {
  const { MaxSendRate } = await sender.ses.send(new GetSendQuotaCommand({}));
  return Math.max(MaxSendRate ?? 1, 1);
}

/** What SES says in so many words: https://docs.aws.amazon.com/ses/latest/dg/manage-sending-quotas-errors.html */
const DAILY_QUOTA = /daily message quota exceeded/i;
const OUR_OWN_FAULT = /not verified|sending paused|is disabled/i;

function classify(error: unknown): CodedError {
  const { name = '', message = '', $metadata } = error as Error & { $metadata?: { httpStatusCode?: number } };
  const status = $metadata?.httpStatusCode ?? 0;
  const options = { cause: error };
  if (DAILY_QUOTA.test(message)) {
    return new MailPostponed(
      'ses-quota',
      'The daily sending quota is used up; ask AWS for a higher one.',
      options,
    );
  }
  if (name.startsWith('Throttling'))
    return new MailPostponed('ses-throttled', 'SES asks to send more slowly.', options);
  if (status < 400 || status >= 500) {
    return new MailAmbiguous(
      'ses-unknown',
      'SES gave no answer; the mail may or may not be on its way.',
      options,
    );
  }
  const itsFault = name === 'InvalidParameterValue' || name === 'MessageRejected';
  return itsFault && !OUR_OWN_FAULT.test(message)
    ? new MailRefused('ses-refused', `SES refused the mail (${name}).`, options)
    : new MailPostponed(
        'ses-misconfigured',
        `SES will not send for us (${name}); see docs/runbook.md.`,
        options,
      );
}
