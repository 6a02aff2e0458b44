/** The metrics that our functions write as log lines: see lambdas/runtime/metrics.ts. */
import { Duration } from 'aws-cdk-lib';
import { MathExpression, Metric, type MetricOptions, Stats } from 'aws-cdk-lib/aws-cloudwatch';

const NAMESPACE = 'Yesmaybe';

/** Returns a metric of one deployment. Default: its sum in 5 minutes. */
export function measure(domain: string, metricName: string, options: MetricOptions = {}): Metric {
  return new Metric({
    namespace: NAMESPACE,
    metricName,
    dimensionsMap: { Domain: domain },
    statistic: Stats.SUM,
    ...options,
  });
}

/**
 * Returns the errors of one deployment in 15 minutes, separately for each code, including codes that occur for the
 * first time. An alarm on it fires for each code:
 * https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/Create_Metrics_Insights_Alarm.html
 */
export function errorsByCode(domain: string): MathExpression {
  const query = `SELECT SUM(Errors) FROM SCHEMA("${NAMESPACE}", Domain, Code) WHERE Domain = '${domain}'`;
  return new MathExpression({
    expression: `${query} GROUP BY Code ORDER BY SUM() DESC`,
    period: Duration.minutes(15),
    label: 'Errors by code',
  });
}
