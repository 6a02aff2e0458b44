import { Duration } from 'aws-cdk-lib';
import { type Metric, Stats } from 'aws-cdk-lib/aws-cloudwatch';
import { EventSourceMapping } from 'aws-cdk-lib/aws-lambda';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import { SqsSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import type { NodeLambda } from './node-lambda.ts';
import type { Operators } from './operators.ts';
import { addOutputs } from './outputs.ts';

/** What a work queue needs. */
export interface WorkQueueProps {
  /**
   * The Lambda that is called with this queue's messages. Messages it reports as failed come back; all others are
   * deleted.
   */
  readonly feeds: NodeLambda;
  /** The topic whose messages go into this queue, without SNS's envelope. Default: only Lambdas send to it. */
  readonly from?: ITopic;
  /** How long a message is delayed before it is processed, for scheduled work. Default: no delay. */
  readonly delay?: Duration;
  /** Messages per call of the Lambda, 1 to 10, or up to 10,000 with a `window`. */
  readonly batchSize: number;
  /**
   * How long messages are gathered for one call, up to 5 minutes:
   * https://docs.aws.amazon.com/lambda/latest/dg/services-sqs-configure.html. Default: not at all.
   */
  readonly window?: Duration;
  /** Concurrent calls of the Lambda, 2 to 1,000. It limits concurrency, not rate. */
  readonly maxConcurrency: number;
  /** How often a message is tried before it goes to the dead-letter queue. */
  readonly attempts: number;
  /** The alarm fires when the oldest message has waited longer than this. */
  readonly patience: Duration;
  /** They get the alarms when messages wait too long or fail for good. */
  readonly operators: Operators;
}

const HIGHEST = { statistic: Stats.MAXIMUM };

/** A work queue and the Lambda that processes it, with a dead-letter queue and an alarm for each of the two queues. */
export class WorkQueue extends Construct {
  private readonly queue: Queue;
  private readonly deadLetters: Queue;

  constructor(scope: Construct, id: string, props: WorkQueueProps) {
    super(scope, id);
    const { feeds, from, delay, batchSize, window, maxConcurrency, attempts } = props;
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
      // This applies when a Lambda died or when Lambda is throttled. For a message that failed, the function sets the
      // time itself.
      visibilityTimeout: Duration.seconds(6 * feeds.timeout.toSeconds() + (window?.toSeconds() ?? 0)),
      // A dead letter keeps the age of its message. If this were as long as for dead letters, a message could expire as
      // soon as it becomes one.
      retentionPeriod: Duration.days(7),
      deadLetterQueue: { queue: deadLetters, maxReceiveCount: attempts },
    });
    new EventSourceMapping(this, 'Feed', {
      target: feeds,
      eventSourceArn: this.queue.queueArn,
      batchSize,
      ...(window && { maxBatchingWindow: window }),
      maxConcurrency,
      reportBatchItemFailures: true,
    });
    // The permissions that Lambda itself needs for the queue in the name of the function. CDK's own event source grants
    // more.
    this.queue.grant(feeds, 'sqs:ReceiveMessage', 'sqs:DeleteMessage', 'sqs:GetQueueAttributes');
    this.queue.grant(feeds, 'sqs:ChangeMessageVisibility');
    feeds.isFedBy(this.queue.queueUrl);
    from?.addSubscription(
      // It is the same dead-letter queue: SQS moves messages back only from a queue that is the dead-letter queue of
      // another.
      new SqsSubscription(this.queue, { rawMessageDelivery: true, deadLetterQueue: deadLetters }),
    );
    addOutputs(this, {
      [`${id}Url`]: this.queue.queueUrl,
      [`${id}Arn`]: this.queue.queueArn,
      [`${id}DeadLettersUrl`]: deadLetters.queueUrl,
      [`${id}DeadLettersArn`]: deadLetters.queueArn,
    });
    this.watch(props);
  }

  /** Lets Lambdas send to this queue, whose URL is in their variable `variable`. */
  takesFrom(variable: string, ...lambdas: NodeLambda[]): void {
    for (const lambda of lambdas) {
      lambda.addEnvironment(variable, this.queue.queueUrl);
      this.queue.grant(lambda, 'sqs:SendMessage');
    }
  }

  /** Returns the number of messages that can be received. */
  waiting(): Metric {
    return this.queue.metricApproximateNumberOfMessagesVisible(HIGHEST);
  }

  /** Returns the age of the oldest message in seconds. SQS leaves out messages that were received three times. */
  oldest(): Metric {
    return this.queue.metricApproximateAgeOfOldestMessage(HIGHEST);
  }

  /** Returns the number of dead letters. */
  dead(): Metric {
    return this.deadLetters.metricApproximateNumberOfMessagesVisible(HIGHEST);
  }

  /** Returns the metrics for which SQS charges. */
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
      says: `${id}: a message failed ${attempts} times or could not be put into its queue, and is in the dead-letter queue.`,
      section: 'dead-letters',
    });
  }
}
