/**
 * Metrics are written as lines of the log, from which CloudWatch makes metrics by itself (embedded metric format):
 * https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch_Embedded_Metric_Format_Specification.html
 */
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

/** The units of CloudWatch that are used. */
type MetricUnit = 'Count' | 'Count/Second' | 'Percent' | 'Seconds';

/**
 * Writes one value with the dimension Domain. Does nothing without the variable DOMAIN, that is outside of a
 * deployment.
 */
export function metric(name: MetricName, value: number, unit: MetricUnit = 'Count'): void {
  write(name, value, unit, {});
}

/** Counts an error with the dimension Domain, and again with the dimensions Domain and Code. */
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
    ...more,
    [name]: value,
  };
  // Lambda writes time and request id before lines of `console`, and CloudWatch accepts only lines of JSON.
  process.stdout.write(`${JSON.stringify(line)}\n`);
}
