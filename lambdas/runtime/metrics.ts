/**
 * Measurements, written as lines of the log from which CloudWatch makes metrics by itself (embedded metric format):
 * https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch_Embedded_Metric_Format_Specification.html
 */
import { trace } from '#store/trace.ts';

const NAMESPACE = 'Yesmaybe';

type MetricName =
  | 'Arrivals'
  | 'Answers'
  | 'Sent'
  | 'SendRate'
  | 'QuotaUsedPercent'
  | 'Waiting'
  | 'DrainSeconds'
  | 'Errors';

/** Of CloudWatch's units, those we measure in. */
type MetricUnit = 'Count' | 'Count/Second' | 'Percent' | 'Seconds';

/** Notes one value, as one of this deployment (dimension Domain). Outside of a deployment, without DOMAIN, it does nothing. */
export function metric(name: MetricName, value: number, unit: MetricUnit = 'Count'): void {
  write(name, value, unit, {});
}

/** Counts an error, among all of this deployment and among those of its code (dimensions Domain and Code). */
export function countError(code: string): void {
  write('Errors', 1, 'Count', { Code: code });
}

function write(name: MetricName, value: number, unit: MetricUnit, more: Readonly<Record<string, string>>) {
  const { DOMAIN } = process.env;
  if (!DOMAIN || !Number.isFinite(value)) return;
  const names = Object.keys(more);
  const line = {
    _aws: {
      Timestamp: Date.now(),
      CloudWatchMetrics: [
        {
          Namespace: NAMESPACE,
          Dimensions: [['Domain'], ...(names.length > 0 ? [['Domain', ...names]] : [])],
          Metrics: [{ Name: name, Unit: unit }],
        },
      ],
    },
    Domain: DOMAIN,
    ...trace(),
    ...more,
    [name]: value,
  };
  // Lambda puts time and request before what is logged by console, and CloudWatch wants nothing but the JSON.
  process.stdout.write(`${JSON.stringify(line)}\n`);
}
