import { Stack } from 'aws-cdk-lib';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import type { Bucket, IBucket } from 'aws-cdk-lib/aws-s3';
import { type IReceiptRuleSet, ReceiptRuleSet } from 'aws-cdk-lib/aws-ses';
import { S3 } from 'aws-cdk-lib/aws-ses-actions';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { Construct } from 'constructs';
import type { Dns } from './dns.ts';
import { letPublish } from './publishing.ts';

interface ReceivingProps {
  /** The domain whose mail is received. */
  readonly domain: string;
  /** Name of a receipt rule set that others made and activated. Default: one of our own. */
  readonly ruleSet?: string | undefined;
  /** Where mail is put as it came, under `mail/create/`, `mail/rsvp/` and `mail/prove/`. */
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
  /** Where the rules are: SES follows them only while this set is the region's active one. */
  readonly ruleSet: IReceiptRuleSet;
  /** The set, if it is ours. */
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

  /** Mail that nobody is told of: whoever proves that mail flows looks for it. */
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
    // The rule itself cannot be named: it is made when its topic lets it publish.
    const rules = Stack.of(this).formatArn({
      service: 'ses',
      resource: 'receipt-rule-set',
      resourceName: `${this.ruleSet.receiptRuleSetName}:receipt-rule/*`,
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
