import { ArnFormat, Stack } from 'aws-cdk-lib';
import { Alarm, ComparisonOperator, type Metric, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import { Construct } from 'constructs';
import { letPublish } from './publishing.ts';

export interface OperatorsProps {
  /** Encrypts the topic; must let CloudWatch use it. */
  readonly topicKey: IKey;
  /** Gets a mail for every alarm, once confirmed. Default: nobody. */
  readonly email?: string | undefined;
}

export interface AlarmProps {
  readonly metric: Metric;
  /** The alarm rings when the metric is above this. */
  readonly above: number;
  /** What a time without a measurement is. Default: quiet. */
  readonly gaps?: TreatMissingData;
  /** What it means, and the section of docs/runbook.md that says what to do. */
  readonly says: string;
}

/** The people who run this deployment: every alarm rings here, and docs/runbook.md says what to do. */
export class Operators extends Construct {
  private readonly topic: Topic;

  constructor(scope: Construct, id: string, { topicKey, email }: OperatorsProps) {
    super(scope, id);
    this.topic = new Topic(this, 'Topic', { masterKey: topicKey, enforceSSL: true });
    const alarms = Stack.of(this).formatArn({
      service: 'cloudwatch',
      resource: 'alarm',
      resourceName: '*',
      arnFormat: ArnFormat.COLON_RESOURCE_NAME,
    });
    letPublish(this.topic, 'cloudwatch.amazonaws.com', alarms);
    if (email !== undefined) this.topic.addSubscription(new EmailSubscription(email));
  }

  /** An alarm that tells the operators when it starts and when it ends. */
  alarm(
    scope: Construct,
    id: string,
    { metric, above, says, gaps = TreatMissingData.NOT_BREACHING }: AlarmProps,
  ): void {
    const alarm = new Alarm(scope, id, {
      metric,
      threshold: above,
      comparisonOperator: ComparisonOperator.GREATER_THAN_THRESHOLD,
      evaluationPeriods: 1,
      treatMissingData: gaps,
      alarmDescription: `${says} in docs/runbook.md`,
    });
    const action = new SnsAction(this.topic);
    alarm.addAlarmAction(action);
    alarm.addOkAction(action);
  }
}
