/**
 * SES sending events as they arrive on an SNS topic.
 * https://docs.aws.amazon.com/ses/latest/dg/event-publishing-retrieving-sns-contents.html
 */
import type { MailHeaders } from './mail-headers.ts';
import { ACCOUNT, REGION } from './region.ts';

export interface Accepted {
  readonly messageId: string;
  /** UTC instant. */
  readonly timestamp: string;
  /** Bare address of the sender. */
  readonly source: string;
  readonly destination: readonly string[];
  readonly headers: MailHeaders;
  readonly tags: Readonly<Record<string, string>>;
  readonly configurationSet: string;
}

/** Event types as CloudFormation names them in MatchingEventTypes. */
export type EventType = 'send' | 'delivery' | 'bounce';
export interface SendingEvent {
  readonly type: EventType;
  readonly event: Record<string, unknown>;
}

/** Send, then Delivery of all who can be reached, then Bounce of those who cannot. */
export function sendingEvents(accepted: Accepted, bounces: ReadonlySet<string>): SendingEvent[] {
  const [bounced, delivered] = [true, false].map((wanted) =>
    accepted.destination.filter((address) => bounces.has(address.toLowerCase()) === wanted),
  ) as [string[], string[]];
  const mail = mailOf(accepted);
  return [
    { type: 'send', event: { eventType: 'Send', mail, send: {} } },
    ...(delivered.length > 0 ? [delivery(accepted, mail, delivered)] : []),
    ...(bounced.length > 0 ? [bounce(accepted, mail, bounced)] : []),
  ];
}

function mailOf(accepted: Accepted): Record<string, unknown> {
  const { messageId, timestamp, source, destination, headers, tags, configurationSet } = accepted;
  const all = {
    'ses:configuration-set': configurationSet,
    'ses:source-ip': '127.0.0.1',
    'ses:from-domain': source.split('@')[1] ?? '',
    'ses:caller-identity': 'local',
    ...tags,
  };
  return {
    timestamp,
    source,
    sourceArn: `arn:aws:ses:${REGION}:${ACCOUNT}:identity/${source}`,
    sendingAccountId: ACCOUNT,
    messageId,
    destination,
    ...headers,
    tags: Object.fromEntries(Object.entries(all).map(([name, value]) => [name, [value]])),
  };
}

function delivery(accepted: Accepted, mail: unknown, recipients: string[]): SendingEvent {
  const details = {
    timestamp: accepted.timestamp,
    processingTimeMillis: 1,
    recipients,
    smtpResponse: '250 2.0.0 OK',
    reportingMTA: 'local.amazonses.com',
  };
  return { type: 'delivery', event: { eventType: 'Delivery', mail, delivery: details } };
}

function bounce(accepted: Accepted, mail: unknown, recipients: string[]): SendingEvent {
  const details = {
    feedbackId: `${accepted.messageId}-feedback`,
    bounceType: 'Permanent',
    bounceSubType: 'General',
    bouncedRecipients: recipients.map((emailAddress) => ({
      emailAddress,
      action: 'failed',
      status: '5.1.1',
      diagnosticCode: 'smtp; 550 5.1.1 user unknown',
    })),
    timestamp: accepted.timestamp,
    reportingMTA: 'dsn; local.amazonses.com',
  };
  return { type: 'bounce', event: { eventType: 'Bounce', mail, bounce: details } };
}
