import { ArnFormat, Stack } from 'aws-cdk-lib';
import { Alarm, ComparisonOperator, type IMetric, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import { Construct } from 'constructs';
import { tell } from './outputs.ts';
import { letPublish } from './publishing.ts';

interface OperatorsProps {
  /** Encrypts the topic; must let CloudWatch use it. */
  readonly topicKey: IKey;
  /** Gets a mail for every alarm, once confirmed. Default: nobody. */
  readonly email?: string | undefined;
}

interface AlarmProps {
  readonly metric: IMetric;
  /** The alarm rings when the metric is above this. */
  readonly above: number;
  /** What a time without a measurement is. Default: quiet. */
  readonly gaps?: TreatMissingData;
  /** For so many periods of the metric in a row. Default: one. */
  readonly periods?: number;
  /** What it means: a whole sentence. */
  readonly says: string;
  /** The heading in docs/runbook.md under which stands what to do, as the end of a link. */
  readonly section: string;
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
    tell(this, { AlarmTopicArn: this.topic.topicArn });
    if (email !== undefined) this.topic.addSubscription(new EmailSubscription(email));
  }

  /** An alarm that tells the operators when it starts and when it ends. */
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
