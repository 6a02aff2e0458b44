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

/** What was measured and is not written yet. */
const measured = new Map<MetricName, { readonly unit: MetricUnit; readonly values: number[] }>();

/** Notes one value with the dimension Domain. Does nothing without the variable DOMAIN, that is outside of a deployment. */
export function metric(name: MetricName, value: number, unit: MetricUnit = 'Count'): void {
  if (!process.env.DOMAIN || !Number.isFinite(value)) return;
  const { values } = measured.get(name) ?? { values: [] };
  measured.set(name, { unit, values: [...values, value] });
}

/** Does work and then writes what was measured as one line: a line of its own for each value would cost more. */
export async function withMetrics<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } finally {
    const values = [...measured].map(([name, { values }]) => [name, values.length > 1 ? values : values[0]]);
    const metrics = [...measured].map(([Name, { unit: Unit }]) => ({ Name, Unit }));
    measured.clear();
    if (metrics.length > 0) write([['Domain']], metrics, Object.fromEntries(values));
  }
}

/** Counts an error with the dimension Domain, and again with the dimensions Domain and Code. It is written at once. */
export function countError(code: string): void {
  const metrics = [{ Name: 'Errors', Unit: 'Count' }] as const;
  write([['Domain'], ['Domain', 'Code']], metrics, { Code: code, Errors: 1 });
}

function write(
  Dimensions: readonly (readonly string[])[],
  Metrics: readonly { readonly Name: MetricName; readonly Unit: MetricUnit }[],
  values: Readonly<Record<string, unknown>>,
): void {
  const { DOMAIN } = process.env;
  if (!DOMAIN) return;
  const CloudWatchMetrics = [{ Namespace: NAMESPACE, Dimensions, Metrics }];
  const line = { _aws: { Timestamp: Date.now(), CloudWatchMetrics }, Domain: DOMAIN, ...values };
  // Lambda's console would write more than the JSON, and CloudWatch takes nothing else.
  process.stdout.write(`${JSON.stringify(line)}\n`);
}
