import { Duration } from 'aws-cdk-lib';
import { type Metric, Stats } from 'aws-cdk-lib/aws-cloudwatch';
import { EventSourceMapping } from 'aws-cdk-lib/aws-lambda';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import { SqsSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import type { NodeLambda } from './node-lambda.ts';
import type { Operators } from './operators.ts';
import { tell } from './outputs.ts';

export interface WorkQueueProps {
  /** Called with this queue's messages. What it reports as failed comes back; the rest is done. */
  readonly feeds: NodeLambda;
  /** What is published here becomes a message, without SNS's envelope. Default: only Lambdas put work into it. */
  readonly from?: ITopic;
  /** How long a message is held back before it is worked on: scheduled work. Default: not at all. */
  readonly delay?: Duration;
  /** Messages for one call of the Lambda, 1 to 10. */
  readonly batchSize: number;
  /** Calls of the Lambda at one time, 2 to 1,000. It bounds concurrency, not rate. */
  readonly maxConcurrency: number;
  /** How often a message is tried before it goes to the dead-letter queue. */
  readonly attempts: number;
  /** The alarm rings when the oldest message has waited longer than this. */
  readonly patience: Duration;
  /** Hear of it when messages wait too long or fail for good. */
  readonly operators: Operators;
}

const HIGHEST = { statistic: Stats.MAXIMUM };

/** A queue of work and the Lambda that does it: with a dead-letter queue, and an alarm for each of the two. */
export class WorkQueue extends Construct {
  private readonly queue: Queue;
  private readonly deadLetters: Queue;

  constructor(scope: Construct, id: string, props: WorkQueueProps) {
    super(scope, id);
    const { feeds, from, delay, batchSize, maxConcurrency, attempts } = props;
    this.deadLetters = new Queue(this, 'DeadLetters', {
      encryption: QueueEncryption.SQS_MANAGED,
      enforceSSL: true,
      retentionPeriod: Duration.days(14),
    });
    const { deadLetters } = this;
    this.queue = new Queue(this, 'Queue', {
      encryption: QueueEncryption.SQS_MANAGED,
      enforceSSL: true,
      ...(delay && { deliveryDelay: delay }),
      // For a Lambda that died, or that Lambda has no room for; when a message that failed comes again, it says itself.
      visibilityTimeout: Duration.seconds(6 * feeds.timeout.toSeconds()),
      // A dead letter keeps the age of its message: shorter here, or it could expire the moment it gets there.
      retentionPeriod: Duration.days(7),
      deadLetterQueue: { queue: deadLetters, maxReceiveCount: attempts },
    });
    new EventSourceMapping(this, 'Feed', {
      target: feeds,
      eventSourceArn: this.queue.queueArn,
      batchSize,
      maxConcurrency,
      reportBatchItemFailures: true,
    });
    // What Lambda does with a queue in the name of the function; CDK's own event source grants more.
    this.queue.grant(feeds, 'sqs:ReceiveMessage', 'sqs:DeleteMessage', 'sqs:GetQueueAttributes');
    this.queue.grant(feeds, 'sqs:ChangeMessageVisibility');
    feeds.isFedBy(this.queue.queueUrl);
    from?.addSubscription(
      // The same dead letters: SQS moves messages only out of a queue that is the dead-letter queue of another.
      new SqsSubscription(this.queue, { rawMessageDelivery: true, deadLetterQueue: deadLetters }),
    );
    tell(this, {
      [`${id}Url`]: this.queue.queueUrl,
      [`${id}Arn`]: this.queue.queueArn,
      [`${id}DeadLettersUrl`]: deadLetters.queueUrl,
      [`${id}DeadLettersArn`]: deadLetters.queueArn,
    });
    this.watch(props);
  }

  /** Lets Lambdas put work into this queue, whose URL they find in `variable`. */
  takesFrom(variable: string, ...lambdas: NodeLambda[]): void {
    for (const lambda of lambdas) {
      lambda.addEnvironment(variable, this.queue.queueUrl);
      this.queue.grant(lambda, 'sqs:SendMessage');
    }
  }

  /** Messages that may be taken. */
  waiting(): Metric {
    return this.queue.metricApproximateNumberOfMessagesVisible(HIGHEST);
  }

  /** Age of the oldest message in seconds, but of those that were tried three times: SQS leaves them out. */
  oldest(): Metric {
    return this.queue.metricApproximateAgeOfOldestMessage(HIGHEST);
  }

  /** Messages that were given up. */
  dead(): Metric {
    return this.deadLetters.metricApproximateNumberOfMessagesVisible(HIGHEST);
  }

  /** What is paid for. */
  requests(): Metric[] {
    return [
      this.queue.metricNumberOfMessagesSent(),
      this.queue.metricNumberOfMessagesReceived(),
      this.queue.metricNumberOfMessagesDeleted(),
      this.queue.metricNumberOfEmptyReceives(),
    ];
  }

  private watch({ attempts, patience, operators }: WorkQueueProps): void {
    const { id } = this.node;
    operators.alarm(this, 'Late', {
      metric: this.oldest(),
      above: patience.toSeconds(),
      says: `${id}: the oldest message has waited for more than ${patience.toHumanString()}.`,
      section: 'late',
    });
    operators.alarm(this, 'Dead', {
      metric: this.dead(),
      above: 0,
      says: `${id}: a message failed ${attempts} times or could not be put into its queue, and lies with the dead letters.`,
      section: 'dead-letters',
    });
  }
}
