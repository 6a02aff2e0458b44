import { Stack } from 'aws-cdk-lib';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import type { Bucket, IBucket } from 'aws-cdk-lib/aws-s3';
import { type IReceiptRuleSet, ReceiptRuleSet } from 'aws-cdk-lib/aws-ses';
import { S3 } from 'aws-cdk-lib/aws-ses-actions';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { Construct } from 'constructs';
import type { Dns } from './dns.ts';
import { letPublish } from './publishing.ts';

/** What receiving mail needs. */
interface ReceivingProps {
  /** The mail domain. */
  readonly domain: string;
  /** The name of a receipt rule set that was created and activated by others. Default: one of our own. */
  readonly ruleSet?: string | undefined;
  /** The bucket for mail as received, under `mail/create/`, `mail/rsvp/` and `mail/prove/`. */
  readonly bucket: Bucket;
  /** The key that encrypts the topics. It must let SES use it. */
  readonly topicKey: IKey;
  /** Creates the MX record. */
  readonly dns: Dns;
}

/**
 * Mail that comes in. SES scans it, puts it into the bucket and then publishes a notification, with one topic for each
 * address.
 */
export class Receiving extends Construct {
  /** Mail to `create@domain`, from organizers' calendars. */
  readonly create: Topic;
  /** Mail to `rsvp@domain` and `rsvp+anything@domain`: replies. */
  readonly rsvp: Topic;
  /** The rule set with our rules. SES follows them only while this set is the region's active one. */
  readonly ruleSet: IReceiptRuleSet;
  /** The rule set when it is our own. */
  readonly ownRuleSet: ReceiptRuleSet | undefined;
  private readonly props: ReceivingProps;

  constructor(scope: Construct, id: string, props: ReceivingProps) {
    super(scope, id);
    this.props = props;
    this.ownRuleSet = props.ruleSet ? undefined : new ReceiptRuleSet(this, 'RuleSet');
    this.ruleSet =
      this.ownRuleSet ?? ReceiptRuleSet.fromReceiptRuleSetName(this, 'RuleSet', props.ruleSet ?? '');
    this.create = this.receive('create');
    this.rsvp = this.receive('rsvp');
    this.keep('prove');
    const value = `10 inbound-smtp.${Stack.of(this).region}.amazonaws.com`;
    props.dns.add('Mail', { name: props.domain, type: 'MX', value });
  }

  /** Keeps mail without a notification. The test that mail flows looks for it in the bucket. */
  private keep(localPart: 'prove'): void {
    const { domain, bucket } = this.props;
    this.ruleSet.addRule(`${localPart}-rule`, {
      recipients: [`${localPart}@${domain}`],
      scanEnabled: true,
      actions: [new S3({ bucket: bucket as IBucket, objectKeyPrefix: `mail/${localPart}/` })],
    });
  }

  private receive(localPart: 'create' | 'rsvp'): Topic {
    const { domain, bucket, topicKey } = this.props;
    const topic = new Topic(this, `${localPart}-topic`, { masterKey: topicKey, enforceSSL: true });
    // The rule itself cannot be named, because it is created only after its topic lets it publish.
    const rules = Stack.of(this).formatArn({
      service: 'ses',
      resource: 'receipt-rule-set',
      resourceName: `${this.ruleSet.receiptRuleSetName}:receipt-rule/*`,
    });
    const { policyDependable } = letPublish(topic, 'ses.amazonaws.com', rules);
    const rule = this.ruleSet.addRule(`${localPart}-rule`, {
      recipients: [`${localPart}@${domain}`],
      scanEnabled: true,
      // CDK's types do not support exactOptionalPropertyTypes: a Bucket is an IBucket.
      actions: [new S3({ bucket: bucket as IBucket, objectKeyPrefix: `mail/${localPart}/`, topic })],
    });
    // SES publishes a test message to the topic when the rule is created.
    if (policyDependable !== undefined) rule.node.addDependency(policyDependable);
    return topic;
  }
}
