import { Stack } from 'aws-cdk-lib';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import type { Bucket, IBucket } from 'aws-cdk-lib/aws-s3';
import { ReceiptRuleSet } from 'aws-cdk-lib/aws-ses';
import { S3 } from 'aws-cdk-lib/aws-ses-actions';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { Construct } from 'constructs';
import type { Dns } from './dns.ts';
import { letPublish } from './publishing.ts';

export interface ReceivingProps {
  /** The domain whose mail is received. */
  readonly domain: string;
  /** Where mail is put as it came, under `mail/create/` and `mail/rsvp/`. */
  readonly bucket: Bucket;
  /** Encrypts the topics; must let SES use it. */
  readonly topicKey: IKey;
  /** Gets the record that leads mail here. */
  readonly dns: Dns;
}

/** Mail that comes in: SES scans it, puts it into the bucket and then says so on a topic, one for each address. */
export class Receiving extends Construct {
  /** Mail to `create@domain`, from organizers' calendars. */
  readonly create: Topic;
  /** Mail to `rsvp@domain` and `rsvp+anything@domain`: replies. */
  readonly rsvp: Topic;
  readonly ruleSet: ReceiptRuleSet;
  private readonly props: ReceivingProps;

  constructor(scope: Construct, id: string, props: ReceivingProps) {
    super(scope, id);
    this.props = props;
    this.ruleSet = new ReceiptRuleSet(this, 'RuleSet');
    this.create = this.receive('create');
    this.rsvp = this.receive('rsvp');
    const value = `10 inbound-smtp.${Stack.of(this).region}.amazonaws.com`;
    props.dns.add('Mail', { name: props.domain, type: 'MX', value });
  }

  private receive(localPart: 'create' | 'rsvp'): Topic {
    const { domain, bucket, topicKey } = this.props;
    const topic = new Topic(this, `${localPart}-topic`, { masterKey: topicKey, enforceSSL: true });
    // Any receipt rule of this account: whoever opts out of activation puts ours into a rule set of their own.
    const rules = Stack.of(this).formatArn({
      service: 'ses',
      resource: 'receipt-rule-set',
      resourceName: '*',
    });
    const { policyDependable } = letPublish(topic, 'ses.amazonaws.com', rules);
    const rule = this.ruleSet.addRule(`${localPart}-rule`, {
      recipients: [`${localPart}@${domain}`],
      scanEnabled: true,
      // CDK's types are not written for exactOptionalPropertyTypes: a Bucket is an IBucket.
      actions: [new S3({ bucket: bucket as IBucket, objectKeyPrefix: `mail/${localPart}/`, topic })],
    });
    // SES tries the topic when the rule is made.
    if (policyDependable !== undefined) rule.node.addDependency(policyDependable);
    return topic;
  }
}
