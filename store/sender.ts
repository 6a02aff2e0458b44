/** Sends mail through SES, once per call, and decides what its answer means for a mail that must not be sent twice. */
import { GetSendQuotaCommand, SESClient, SendRawEmailCommand } from '@aws-sdk/client-ses';
import { CodedError } from '#domain/text/coded-error.ts';
import { BOUNDED, ONCE } from './clients.ts';
import { CORRELATION, trace } from './trace.ts';

/** The clients for SES. */
export interface Sender {
  readonly ses: SESClient;
  /** The client for requests that may be repeated. */
  readonly asking: SESClient;
  readonly configurationSet: string;
}

/** A mail to one recipient. */
export interface OutboundMail {
  /** The bare envelope sender. */
  readonly from: string;
  /** The bare address of the one recipient. */
  readonly to: string;
  /** The mail, pure ASCII. */
  readonly raw: string;
  /** The tags come back in every sending event. SES allows letters, digits, `_` and `-`. */
  readonly tags: Readonly<Record<string, string>>;
}

/** SES did not accept the mail and never will: the address or the content is at fault. */
export class MailRefused extends CodedError {}
/** SES did not accept the mail now; send it later. */
export class MailPostponed extends CodedError {}
/** SES accepts none of our mail at present. Nobody needs to try before it opens again. */
export class SesClosed extends MailPostponed {}
/** Nobody knows whether SES accepted the mail. A sending event will tell, or that none comes. */
export class MailAmbiguous extends CodedError {}
/** SES did not accept the mail for a reason we do not know. The server's operator must look into it. */
export class MailFailed extends CodedError {}

/**
 * Opens the clients. A mail is sent in one attempt: SES has no idempotency token, so a retry by the SDK could send it
 * twice.
 */
export function openSender(
  configurationSet: string,
  ses = new SESClient(ONCE),
  asking = new SESClient(BOUNDED),
): Sender {
  return { ses, asking, configurationSet };
}

/**
 * Sends one mail.
 * @returns the SES message id
 * @throws MailRefused, MailPostponed, SesClosed, MailAmbiguous or MailFailed
 */
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
    throw classify(error, mail.to);
  }
}

function tagsOf({ tags }: OutboundMail): OutboundMail['tags'] {
  const { correlationId } = trace();
  return correlationId ? { ...tags, [CORRELATION]: correlationId } : tags;
}

/** What SES allows the account. */
export interface SendQuota {
  /** Messages per second, at least 1. */
  readonly rate: number;
  /** Messages in 24 hours; null without a limit. */
  readonly most: number | null;
  /** Messages in the last 24 hours. */
  readonly sent: number;
}

/** Returns what SES allows the account. SES answers this request once a second for the whole account. */
export async function askForQuota({ asking }: Sender): Promise<SendQuota> {
  const {
    MaxSendRate = 1,
    Max24HourSend = -1,
    SentLast24Hours = 0,
  } = await asking.send(new GetSendQuotaCommand({}));
  // SES reports -1 when there is no limit.
  return {
    rate: Math.max(MaxSendRate, 1),
    most: Max24HourSend < 0 ? null : Max24HourSend,
    sent: SentLast24Hours,
  };
}

/** The error of SES as the SDK passes it on, or the error of Node when there was no answer. */
interface SesError extends Error {
  readonly code?: string;
  readonly syscall?: string;
  readonly $metadata?: { readonly httpStatusCode?: number };
}

/**
 * Parts of SES's error messages: https://docs.aws.amazon.com/ses/latest/dg/manage-sending-quotas-errors.html and
 * troubleshoot-error-messages.html
 */
const DAILY_QUOTA = /daily message quota exceeded/i;
const PAUSED = /sending (?:is )?(?:paused|suspended|disabled)|account is (?:paused|suspended|disabled)/i;
const UNVERIFIED = /not verified(?:[^:]*: *(.+))?/i;
/** Errors for which SES accepts no mail to any recipient. */
const MISCONFIGURED =
  /^(?:AccessDenied|ConfigurationSetDoesNotExist|MailFromDomainNotVerified|InvalidClientTokenId|UnrecognizedClient|SignatureDoesNotMatch|ExpiredToken|OptInRequired)/;

function classify(error: unknown, to: string): CodedError {
  const { name = '', message = '', $metadata } = error as SesError;
  const status = $metadata?.httpStatusCode ?? 0;
  const options = { cause: error };
  if (isNeverSent(error as SesError))
    return new MailPostponed('ses-unreachable', 'There is no connection to SES.', options);
  if (DAILY_QUOTA.test(message))
    return new SesClosed(
      'ses-quota',
      'The daily sending quota is used up; ask AWS for a higher one.',
      options,
    );
  if (name.startsWith('Throttling'))
    return new MailPostponed('ses-throttled', 'SES asks to send more slowly.', options);
  if (status < 400 || status >= 500)
    return new MailAmbiguous(
      'ses-unknown',
      'SES gave no answer; the mail may or may not be on its way.',
      options,
    );
  return whyClosed(name, message, to, options) ?? whyNotTaken(name, options);
}

/** Before there is a connection, nothing has been sent. */
function isNeverSent(error: SesError): boolean {
  const { code = '', syscall, name, message } = error;
  return (
    // Node tries one address after the other.
    error instanceof AggregateError ||
    syscall === 'connect' ||
    syscall === 'getaddrinfo' ||
    code === 'ECONNREFUSED' ||
    (name === 'TimeoutError' && message.includes('did not establish a connection')) ||
    message.includes('before secure TLS connection was established')
  );
}

function whyClosed(name: string, message: string, to: string, options: ErrorOptions): SesClosed | null {
  if (PAUSED.test(message) || name.includes('SendingPaused'))
    return new SesClosed('ses-paused', 'Sending is paused for this account; see docs/runbook.md.', options);
  const [isUnverified, identities = ''] = UNVERIFIED.exec(message) ?? [];
  const isOnlyTheirs = identities
    .toLowerCase()
    .split(/, */)
    .every((one) => one === to.toLowerCase());
  if (isUnverified && isOnlyTheirs)
    return new SesClosed(
      'ses-sandbox',
      'The account is in the sandbox, where SES sends to verified addresses only; see docs/runbook.md.',
      options,
    );
  if (isUnverified || MISCONFIGURED.test(name))
    return new SesClosed(
      'ses-misconfigured',
      `SES will not send for us (${name}); see docs/runbook.md.`,
      options,
    );
  return null;
}

function whyNotTaken(name: string, options: ErrorOptions): CodedError {
  return name === 'InvalidParameterValue' || name === 'MessageRejected'
    ? new MailRefused('ses-refused', `SES refused the mail (${name}).`, options)
    : new MailFailed('ses-failed', `SES gave an unknown answer (${name}); the mail was not sent.`, options);
}
