import { Duration, Stack } from 'aws-cdk-lib';
import { Metric, Stats, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import {
  ConfigurationSet,
  EmailIdentity,
  EmailSendingEvent,
  EventDestination,
  Identity,
  SuppressionReasons,
} from 'aws-cdk-lib/aws-ses';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { Construct } from 'constructs';
import type { Dns } from './dns.ts';
import { measure } from './metrics.ts';
import { accept } from './nag.ts';
import type { NodeLambda } from './node-lambda.ts';
import type { Operators } from './operators.ts';

/** What sending mail needs. */
interface SendingProps {
  /** The domain every mail is sent from. */
  readonly domain: string;
  /** The key that encrypts the topic of sending events. It must let SES use it. */
  readonly topicKey: IKey;
  /** Creates the records by which receivers authenticate our mail. */
  readonly dns: Dns;
  /** They get the alarms when too many mails bounce or cause complaints. */
  readonly operators: Operators;
}

/** The domain as an identity of SES, and SES's events about each mail it sent. */
export class Sending extends Construct {
  /** The events of each mail: sent, delivered, bounced, complained about, rejected, delayed. */
  readonly events: Topic;
  private readonly domain: string;
  private readonly configurationSet: ConfigurationSet;

  constructor(scope: Construct, id: string, { domain, topicKey, dns, operators }: SendingProps) {
    super(scope, id);
    this.domain = domain;
    const identity = new EmailIdentity(this, 'Identity', {
      identity: Identity.domain(domain),
      mailFromDomain: `bounce.${domain}`,
      // Bounces come as events. As mail they would arrive at rsvp@.
      feedbackForwarding: false,
    });
    this.configurationSet = new ConfigurationSet(this, 'ConfigurationSet', {
      reputationMetrics: true,
      suppressionReasons: SuppressionReasons.BOUNCES_AND_COMPLAINTS,
    });
    this.events = new Topic(this, 'Events', { masterKey: topicKey, enforceSSL: true });
    this.configurationSet.addEventDestination('ToTopic', {
      destination: EventDestination.snsTopic(this.events),
      events: [
        EmailSendingEvent.SEND,
        EmailSendingEvent.DELIVERY,
        EmailSendingEvent.BOUNCE,
        EmailSendingEvent.COMPLAINT,
        EmailSendingEvent.REJECT,
        EmailSendingEvent.DELIVERY_DELAY,
      ],
    });
    accept(Stack.of(this), {
      'IAM5[Resource::arn:<AWS::Partition>:ses:<AWS::Region>:<AWS::AccountId>:identity/*]':
        'Recipients are identities too while the account is in the sandbox; the From address is bound by a condition.',
    });
    this.watch(operators);
    this.watchQuota(operators);
    this.record(dns, identity);
  }

  /** Lets Lambdas send mail from our domain only, and read the allowed rate (CONFIGURATION_SET). */
  grantTo(...lambdas: NodeLambda[]): void {
    const arn = (resource: string, resourceName: string) =>
      Stack.of(this).formatArn({ service: 'ses', resource, resourceName });
    for (const lambda of lambdas) {
      lambda.addEnvironment('CONFIGURATION_SET', this.configurationSet.configurationSetName);
      lambda.addToRolePolicy(
        new PolicyStatement({
          actions: ['ses:SendRawEmail'],
          resources: [arn('configuration-set', this.configurationSet.configurationSetName)],
        }),
      );
      // In the sandbox SES also requires permission on the recipient's identity: any identity is allowed, but only with
      // our From.
      lambda.addToRolePolicy(
        new PolicyStatement({
          actions: ['ses:SendRawEmail'],
          resources: [arn('identity', '*')],
          conditions: { StringLike: { 'ses:FromAddress': `*@${this.domain}` } },
        }),
      );
      lambda.addToRolePolicy(new PolicyStatement({ actions: ['ses:GetSendQuota'], resources: ['*'] }));
      accept(lambda.role, {
        'IAM5[Resource::*]': 'ses:GetSendQuota is about the account and knows no resources.',
      });
    }
  }

  private watch(operators: Operators): void {
    // The rates at which SES puts an account under review.
    for (const [name, above] of [
      ['BounceRate', 0.05],
      ['ComplaintRate', 0.001],
    ] as const) {
      operators.alarm(this, name, {
        metric: new Metric({
          namespace: 'AWS/SES',
          metricName: `Reputation.${name}`,
          statistic: Stats.MAXIMUM,
          period: Duration.hours(1),
        }),
        above,
        // SES updates these metrics when mail is sent, so a gap says nothing.
        gaps: TreatMissingData.IGNORE,
        says: `${name} of the account is above ${above * 100} %; SES may stop it.`,
        section: 'reputation',
      });
    }
  }

  /**
   * Watches the daily quota, and how much waits for it or for the rate. The queue's age does not show that, because a
   * message that is sent back is new again.
   */
  private watchQuota(operators: Operators): void {
    operators.alarm(this, 'QuotaUsed', {
      metric: measure(this.domain, 'QuotaUsedPercent', { statistic: Stats.MAXIMUM }),
      above: 80,
      gaps: TreatMissingData.IGNORE,
      says: 'More than 80 % of the mails that SES lets the account send in 24 hours are sent.',
      section: 'quota',
    });
    operators.alarm(this, 'Waiting', {
      metric: measure(this.domain, 'Waiting', { statistic: Stats.MINIMUM, period: Duration.hours(1) }),
      above: 0,
      periods: 6,
      says: 'Invites have been waiting to be sent for 6 hours.',
      section: 'waiting',
    });
  }

  private record(dns: Dns, identity: EmailIdentity): void {
    const { domain } = this;
    const { region } = Stack.of(this);
    const bounce = `bounce.${domain}`;
    dns.add('Bounces', { name: bounce, type: 'MX', value: `10 feedback-smtp.${region}.amazonses.com` });
    dns.add('Spf', { name: bounce, type: 'TXT', value: '"v=spf1 include:amazonses.com ~all"' });
    dns.add('Dmarc', { name: `_dmarc.${domain}`, type: 'TXT', value: '"v=DMARC1; p=quarantine"' });
    for (const [index, { name, value }] of identity.dkimRecords.entries()) {
      dns.add(`Dkim${index + 1}`, { name, type: 'CNAME', value });
    }
  }
}
