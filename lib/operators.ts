import { ArnFormat, Stack } from 'aws-cdk-lib';
import { Alarm, ComparisonOperator, type IMetric, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import { Construct } from 'constructs';
import { addOutputs } from './outputs.ts';
import { letPublish } from './publishing.ts';

/** What the operators' topic needs. */
interface OperatorsProps {
  /** The key that encrypts the topic. It must let CloudWatch use it. */
  readonly topicKey: IKey;
  /** The address that gets a mail for every alarm, once confirmed. Default: none. */
  readonly email?: string | undefined;
}

/** One alarm. */
interface AlarmProps {
  readonly metric: IMetric;
  /** The alarm fires when the metric is above this. */
  readonly above: number;
  /** How a period without data counts. Default: as no alarm. */
  readonly gaps?: TreatMissingData;
  /** For how many periods of the metric in a row. Default: one. */
  readonly periods?: number;
  /** What the alarm means, in a whole sentence. */
  readonly says: string;
  /** The anchor of the section in docs/runbook.md that says what to do. */
  readonly section: string;
}

/** The operators of this deployment. Every alarm notifies them, and docs/runbook.md says what to do. */
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
    addOutputs(this, { AlarmTopicArn: this.topic.topicArn });
    if (email !== undefined) this.topic.addSubscription(new EmailSubscription(email));
  }

  /** Creates an alarm that notifies the operators when it starts and when it ends. */
  alarm(scope: Construct, id: string, props: AlarmProps): void {
    const { metric, above, periods = 1, gaps = TreatMissingData.NOT_BREACHING, says, section } = props;
    const alarm = new Alarm(scope, id, {
      metric,
      threshold: above,
      comparisonOperator: ComparisonOperator.GREATER_THAN_THRESHOLD,
      evaluationPeriods: periods,
      treatMissingData: gaps,
      alarmDescription: `${says} What to do: docs/runbook.md#${section}`,
    });
    const action = new SnsAction(this.topic);
    alarm.addAlarmAction(action);
    alarm.addOkAction(action);
  }
}
