import { Duration, Stack } from 'aws-cdk-lib';
import {
  Dashboard as CloudWatchDashboard,
  GraphWidget,
  type GraphWidgetProps,
  type IMetric,
  MathExpression,
  type Metric,
  PeriodOverride,
  Stats,
} from 'aws-cdk-lib/aws-cloudwatch';
import { Construct } from 'constructs';
import type { Api } from './api.ts';
import type { Memory } from './memory.ts';
import { errorsByCode, measure } from './metrics.ts';
import type { NodeLambda } from './node-lambda.ts';
import { addOutputs } from './outputs.ts';
import type { WorkQueue } from './queue.ts';

/** What the dashboard shows. */
interface DashboardProps {
  /** The mail domain whose metrics are shown. */
  readonly domain: string;
  readonly queues: readonly WorkQueue[];
  readonly lambdas: readonly NodeLambda[];
  readonly memory: Memory;
  readonly api: Api;
}

/** List prices of us-east-1 in dollars, as in docs/deploy.md. */
const PRICES = {
  mail: 0.0001,
  writeUnit: 0.625e-6,
  readUnit: 0.125e-6,
  queueRequest: 0.4e-6,
  apiRequest: 3.5e-6,
  invocation: 0.2e-6,
  /** On arm64. */
  gigabyteSecond: 13.3334e-6,
};

/**
 * A page that shows the state of the deployment: what comes in and goes out, what waits, what fails, and what it costs.
 */
export class Dashboard extends Construct {
  constructor(scope: Construct, id: string, props: DashboardProps) {
    super(scope, id);
    const { domain, queues, lambdas, api } = props;
    const own = (name: string, label: string) => measure(domain, name, { label });
    const highest = (name: string, label: string) =>
      measure(domain, name, { label, statistic: Stats.MAXIMUM });
    const dashboard = new CloudWatchDashboard(this, 'Dashboard', {
      defaultInterval: Duration.hours(12),
      periodOverride: PeriodOverride.INHERIT,
    });
    dashboard.addWidgets(
      graph('Mails in and out', {
        left: [own('Arrivals', 'Mails that came in'), own('Answers', 'Answers'), own('Sent', 'Mails sent')],
      }),
      graph('Sending, against what SES allows', {
        left: [
          perSecond(own('Sent', 'Sent'), 'Sent in a second'),
          highest('SendRate', 'Allowed in a second'),
        ],
        right: [highest('QuotaUsedPercent', "Percent of the day's quota used")],
      }),
      graph('What waits to be sent', {
        left: [highest('Waiting', 'Invites that wait')],
        right: [inHours(highest('DrainSeconds', 'Time to drain'), 'Hours until they are sent')],
      }),
    );
    dashboard.addWidgets(
      graph('Errors by code', { left: [errorsByCode(domain)] }),
      graph('Dead letters', { left: named(queues, (queue) => queue.dead()) }),
      graph('The API', {
        left: [api.requests().with({ label: 'Requests' }), api.failures().with({ label: 'Failed' })],
        right: [api.latency().with({ label: 'Milliseconds, 99 of 100' })],
      }),
    );
    dashboard.addWidgets(
      graph('Messages in the queues', { left: named(queues, (queue) => queue.waiting()) }),
      graph('Age of the oldest message, seconds', { left: named(queues, (queue) => queue.oldest()) }),
      graph('Functions that failed or were throttled', {
        left: lambdas.flatMap((lambda) => [lambda.metricErrors(), lambda.metricThrottles()]),
      }),
    );
    dashboard.addWidgets(
      graph('Estimated cost of a day, dollars', { left: costs(props), stacked: true, width: 24 }),
    );
    const { region } = Stack.of(this);
    addOutputs(this, {
      Dashboard: `https://${region}.console.aws.amazon.com/cloudwatch/home?region=${region}#dashboards/dashboard/${dashboard.dashboardName}`,
    });
  }
}

function graph(title: string, props: GraphWidgetProps): GraphWidget {
  return new GraphWidget({ title, width: 8, height: 6, ...props });
}

function named(queues: readonly WorkQueue[], read: (queue: WorkQueue) => Metric): Metric[] {
  return queues.map((queue) => read(queue).with({ label: queue.node.id }));
}

function perSecond(metric: IMetric, label: string): MathExpression {
  return new MathExpression({ expression: 'rate/PERIOD(rate)', usingMetrics: { rate: metric }, label });
}

function inHours(metric: IMetric, label: string): MathExpression {
  return new MathExpression({ expression: 'seconds/3600', usingMetrics: { seconds: metric }, label });
}

/** Returns the costs by service. Storage and the fixed prices of keys and alarms are not included. */
function costs({ domain, queues, lambdas, memory, api }: DashboardProps): MathExpression[] {
  const mails = ['Arrivals', 'Sent'].map((name) => [measure(domain, name), PRICES.mail] as const);
  const messages = queues.flatMap((queue) =>
    queue.requests().map((metric) => [metric, PRICES.queueRequest] as const),
  );
  const work = lambdas.flatMap((lambda) => [
    [lambda.metricInvocations(), PRICES.invocation] as const,
    // Milliseconds.
    [
      lambda.metricDuration({ statistic: Stats.SUM }),
      (PRICES.gigabyteSecond * lambda.memoryMiB) / 1024 / 1000,
    ] as const,
  ]);
  return [
    cost('SES', 'mail', mails),
    cost('DynamoDB', 'unit', [
      ...memory.writeUnits().map((metric) => [metric, PRICES.writeUnit] as const),
      ...memory.readUnits().map((metric) => [metric, PRICES.readUnit] as const),
    ]),
    cost('Lambda', 'work', work),
    cost('SQS', 'message', messages),
    cost('API Gateway', 'request', [[api.requests(), PRICES.apiRequest]]),
  ];
}

/** @param id the prefix of the metrics' ids, which must be unique within a widget */
function cost(
  label: string,
  id: string,
  parts: readonly (readonly [metric: IMetric, price: number])[],
): MathExpression {
  const terms = parts.map(([, price], index) => `FILL(${id}${index},0)*${price.toFixed(12)}`);
  return new MathExpression({
    expression: terms.join('+'),
    usingMetrics: Object.fromEntries(parts.map(([metric], index) => [`${id}${index}`, metric])),
    period: Duration.days(1),
    label,
  });
}
