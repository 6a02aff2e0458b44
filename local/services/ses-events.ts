/**
 * SES sending events as they arrive on an SNS topic.
 * https://docs.aws.amazon.com/ses/latest/dg/event-publishing-retrieving-sns-contents.html
 */

import type { MailHeaders } from '../mail-headers.ts';
import { ACCOUNT, REGION } from '../region.ts';
import type { Faults } from './faults.ts';

/** A mail that SES accepted. */
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

/** Where the sending events of a configuration set go. */
export interface EventDestination {
  readonly topicArn: string;
  /** As in CloudFormation: `send`, `delivery`, `bounce`, … */
  readonly eventTypes: readonly string[];
}

/** Event types as CloudFormation names them in MatchingEventTypes. */
type EventType = 'send' | 'delivery' | 'bounce' | 'deliveryDelay';
/** An event about a mail. */
interface SendingEvent {
  readonly type: EventType;
  readonly event: Record<string, unknown>;
}

/** What happens to a mail to one recipient. */
type Fate = 'delivered' | 'delayed' | keyof typeof BOUNCES;

/** The recipients that a mail server refused, each with its answer. */
type Refused = ReadonlyMap<string, string>;

/** Returns the recipients to whose mail servers SES delivers the mail. */
export function toCarry({ destination }: Accepted, faults: Faults['ses']): string[] {
  return destination.filter((address) => ['delivered', 'delayed'].includes(fateOf(address, faults)));
}

/** Returns the events of a mail: Send, then delays, deliveries and bounces. */
export function sendingEvents(
  accepted: Accepted,
  faults: Faults['ses'],
  refused: Refused = new Map(),
): SendingEvent[] {
  const mail = mailOf(accepted);
  const fates = Map.groupBy(accepted.destination, (address) => fateOf(address, faults, refused));
  const of = (...wanted: Fate[]) => wanted.flatMap((fate) => fates.get(fate) ?? []);
  const events = (recipients: string[], make: (recipients: string[]) => SendingEvent) =>
    recipients.length > 0 ? [make(recipients)] : [];
  return [
    { type: 'send', event: { eventType: 'Send', mail, send: {} } },
    ...events(of('delayed'), (recipients) => delay(accepted, mail, recipients)),
    ...events(of('delivered', 'delayed'), (recipients) => delivery(accepted, mail, recipients)),
    ...BOUNCE_KINDS.flatMap((kind) =>
      events(of(kind), (recipients) => bounce(accepted, mail, recipients, kind, refused)),
    ),
  ];
}

function fateOf(address: string, faults: Faults['ses'], refused?: Refused): Fate {
  const has = (list: readonly string[] | undefined) =>
    list?.some((one) => one.toLowerCase() === address.toLowerCase());
  if (has(faults?.suppress)) return 'suppressed';
  if (has(faults?.bounce)) return 'permanent';
  if (has(faults?.bounceTransient)) return 'transient';
  const answer = refused?.get(address);
  if (answer) return answer.startsWith('5') ? 'permanent' : 'transient';
  return has(faults?.delay) ? 'delayed' : 'delivered';
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

function delay(accepted: Accepted, mail: unknown, recipients: string[]): SendingEvent {
  const details = {
    timestamp: accepted.timestamp,
    delayType: 'MailboxFull',
    expirationTime: new Date(Date.parse(accepted.timestamp) + 14 * 3_600_000).toISOString(),
    delayedRecipients: recipients.map((emailAddress) => ({
      emailAddress,
      status: '4.2.2',
      diagnosticCode: 'smtp; 452 4.2.2 mailbox full',
    })),
    reportingMTA: 'local.amazonses.com',
  };
  return { type: 'deliveryDelay', event: { eventType: 'DeliveryDelay', mail, deliveryDelay: details } };
}

const BOUNCES = {
  permanent: {
    bounceType: 'Permanent',
    bounceSubType: 'General',
    status: '5.1.1',
    diagnosticCode: 'smtp; 550 5.1.1 user unknown',
  },
  suppressed: {
    bounceType: 'Permanent',
    bounceSubType: 'OnAccountSuppressionList',
    status: '5.1.1',
    diagnosticCode:
      'Amazon SES did not send the message to this address because it is on the suppression list for your account.',
  },
  transient: {
    bounceType: 'Transient',
    bounceSubType: 'MailboxFull',
    status: '4.2.2',
    diagnosticCode: 'smtp; 452 4.2.2 mailbox full',
  },
} as const;
const BOUNCE_KINDS = Object.keys(BOUNCES) as (keyof typeof BOUNCES)[];

function bounce(
  accepted: Accepted,
  mail: unknown,
  recipients: string[],
  kind: keyof typeof BOUNCES,
  refused: Refused,
): SendingEvent {
  const { bounceType, bounceSubType, status, diagnosticCode } = BOUNCES[kind];
  const details = {
    feedbackId: `${accepted.messageId}-feedback`,
    bounceType,
    bounceSubType,
    bouncedRecipients: recipients.map((emailAddress) => ({
      emailAddress,
      action: 'failed',
      status,
      diagnosticCode: refused.has(emailAddress) ? `smtp; ${refused.get(emailAddress)}` : diagnosticCode,
    })),
    timestamp: accepted.timestamp,
    reportingMTA: 'dsn; local.amazonses.com',
  };
  return { type: 'bounce', event: { eventType: 'Bounce', mail, bounce: details } };
}
