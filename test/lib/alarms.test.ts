import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ofType, type Properties, synthesize, target } from './synth.ts';

const template = synthesize({ operatorEmail: 'ops@example.com', proveHourly: true });
const alarms: Properties[] = [...ofType(template, 'AWS::CloudWatch::Alarm').values()];
const read = (file: string) => readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');
/** Ends of links to the headings of a document, as GitHub makes them. */
const anchorsOf = (file: string) =>
  [...read(file).matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\w\- ]/g, '')
      .replaceAll(' ', '-'),
  );
const measured = [...read('lambdas/runtime/metrics.ts').matchAll(/^ {2}\| '(\w+)'/gm)].map(
  ([, name]) => name,
);

const [body] = [...ofType(template, 'AWS::CloudWatch::Dashboard').values()].map(({ DashboardBody }) =>
  JSON.parse(
    DashboardBody['Fn::Join'][1]
      .map((part: Properties) => (typeof part === 'string' ? part : target(part)))
      .join(''),
  ),
);
const widgets: Properties[] = body.widgets;
const widget = (title: RegExp): Properties =>
  widgets.find(({ properties }) => title.test(properties.title))?.properties ?? expect.fail(String(title));
const shown = (title: RegExp) => JSON.stringify(widget(title).metrics);

describe('every alarm', () => {
  test('notifies the operators when it starts and when it ends', () => {
    for (const { AlarmActions, OKActions } of alarms)
      expect([...AlarmActions, ...OKActions].map(target)).toEqual(['OperatorsTopic', 'OperatorsTopic']);
  });

  test('says what it means and where in the runbook stands what to do', () => {
    for (const { AlarmDescription } of alarms) {
      const [, section] =
        /^[A-Z].+\. What to do: docs\/runbook\.md#([\w-]+)$/.exec(AlarmDescription) ??
        expect.fail(AlarmDescription);
      expect(anchorsOf('docs/runbook.md')).toContain(section);
    }
  });
});

describe('what our functions measure', () => {
  const own = alarms.filter(
    ({ Namespace, Metrics }) => Namespace === 'Yesmaybe' || Metrics?.[0].Expression.includes('"Yesmaybe"'),
  );

  test('rings when invites have waited for hours, when the quota runs out, and when one error comes often', () => {
    expect(
      own.map((it) => [
        it.MetricName ?? it.Metrics[0].Expression,
        it.Statistic,
        it.Threshold,
        (it.Period ?? it.Metrics[0].Period) * it.EvaluationPeriods,
        it.TreatMissingData,
      ]),
    ).toEqual([
      ['QuotaUsedPercent', 'Maximum', 80, 300, 'ignore'],
      ['Waiting', 'Minimum', 0, 6 * 3600, 'notBreaching'],
      [
        `SELECT SUM(Errors) FROM SCHEMA("Yesmaybe", Domain, Code) WHERE Domain = 'invites.test' GROUP BY Code ORDER BY SUM() DESC`,
        undefined,
        10,
        900,
        'notBreaching',
      ],
    ]);
    for (const { Dimensions } of own.filter(({ MetricName }) => MetricName))
      expect(Dimensions).toEqual([{ Name: 'Domain', Value: 'invites.test' }]);
  });

  test('is on the dashboard, all of it', () => {
    const names = widgets.flatMap(({ properties }) =>
      properties.metrics
        .filter(([first]: Properties) => first === 'Yesmaybe')
        .map(([, name]: Properties) => name),
    );
    expect(new Set([...names, 'Errors'])).toEqual(new Set(measured));
    expect(shown(/^Errors by code/)).toContain('GROUP BY Code');
  });
});

describe('the dashboard', () => {
  const queues = [...ofType(template, 'AWS::Lambda::EventSourceMapping').values()].map(({ EventSourceArn }) =>
    target(EventSourceArn),
  );

  test('has every queue, and its dead letters', () => {
    for (const name of queues) {
      expect(shown(/^Messages in the queues/)).toContain(`"${name}"`);
      expect(shown(/^Age of the oldest/)).toContain(`"${name}"`);
      expect(shown(/^Dead letters/)).toContain(`"${name}DeadLetters"`);
    }
  });

  test('compares what is sent with what SES allows, in a second and in a day', () => {
    const metrics = shown(/^Sending/);
    for (const part of ['rate/PERIOD(rate)', 'SendRate', 'QuotaUsedPercent']) expect(metrics).toContain(part);
  });

  test('estimates the cost of a day by service, a known day right', () => {
    const { metrics } = widget(/^Estimated cost/);
    const expressions = metrics
      .filter(([first]: Properties) => typeof first === 'object')
      .map(([it]: Properties) => it);
    expect(expressions.map(({ label }: Properties) => label)).toEqual([
      'SES',
      'DynamoDB',
      'Lambda',
      'SQS',
      'API Gateway',
    ]);
    /** A million of each: the prices of docs/deploy.md. */
    const costOf = (label: string) =>
      expressions
        .find((it: Properties) => it.label === label)
        .expression.split('+')
        .map((term: string) => 1e6 * Number(term.split('*')[1]));
    expect(costOf('SES')).toEqual([100, 100]);
    // The table and its two indexes.
    expect(costOf('DynamoDB')).toEqual([0.625, 0.625, 0.625, 0.125, 0.125, 0.125]);
    expect(costOf('API Gateway')).toEqual([3.5]);
    // 1,000 seconds in 1 GiB, of `inbound`.
    expect(costOf('Lambda').slice(0, 2)).toEqual([expect.closeTo(0.2), expect.closeTo(0.013333, 5)]);
    expect(costOf('SQS')).toHaveLength(4 * queues.length);
  });
});

describe('what the documents ask for', () => {
  test.each(['docs/runbook.md', 'docs/deploy.md', 'docs/privacy.md'])(
    '%s links to headings that there are',
    (file) => {
      for (const [, document, anchor] of read(file).matchAll(/\]\(([\w-]+\.md)?#([\w-]+)\)/g))
        expect(anchorsOf(document ? `docs/${document}` : file)).toContain(anchor);
    },
  );

  const outputs = Object.keys(template.toJSON().Outputs);

  test.each(['docs/runbook.md', 'docs/deploy.md'])('%s names outputs that there are', (file) => {
    const named = [...read(file).matchAll(/\$\(of (\w+)\)/g)].map(([, name]) => name);
    expect(named.length).toBeGreaterThan(0);
    expect(outputs).toEqual(expect.arrayContaining(named));
    // It lists a hundred resources at most.
    expect(read(file)).not.toContain('describe-stack-resources');
  });
});
