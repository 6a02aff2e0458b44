/** Quotas that AWS checks only when a stack is deployed. */
import { resolveIntrinsics } from '#local/intrinsics.ts';
import type { TemplateJson } from './aws-schema.ts';
import type { Properties } from './synth.ts';

/** As long as the ARN or URL of a thing that CloudFormation names gets. */
const NAMED = 'x'.repeat(140);

/** What AWS would refuse as too large, too long or too many, a sentence each. */
export function findExcesses(template: TemplateJson): string[] {
  const { Resources, Outputs = {} } = template;
  const ofStack = [
    measure('The template', 'octets', JSON.stringify(template).length, 1_000_000),
    measure('The stack', 'resources', Object.keys(Resources).length, 500),
    measure('The stack', 'outputs', Object.keys(Outputs).length, 200),
    ...Object.entries(Outputs).map(([id, output]) => {
      const { Value } = resolve(output);
      return measure(id, 'characters of value', String(Value).length, 1024);
    }),
  ];
  const ofResources = Object.entries(Resources).flatMap(([id, { Type, Properties = {} }]) =>
    (LIMITS[Type] ?? []).flatMap(([what, amount, most, least = 0]) =>
      [amount(resolve(Properties))].flat().map((each) => measure(id, what, each, most, least)),
    ),
  );
  const faults = [...ofStack, ...ofResources, ...longPolicies(template), ...shortVisibility(template)];
  return faults.filter((fault) => fault !== null);
}

type Limit = readonly [
  what: string,
  amount: (properties: Properties) => number | undefined | (number | undefined)[],
  most: number,
  least?: number,
];

const sizeOf = (value: unknown): number => JSON.stringify(value ?? '').length;
const lengthOf = (text: unknown): number => (typeof text === 'string' ? text.length : 0);

/** By resource type. The quotas are on the page of each service's endpoints, and in its API reference. */
const LIMITS: Readonly<Record<string, readonly Limit[]>> = {
  'AWS::Lambda::Function': [
    [
      'octets of environment',
      ({ Environment }) =>
        Object.entries(Environment?.Variables ?? {}).reduce(
          (sum, [name, value]) => sum + name.length + lengthOf(value),
          0,
        ),
      4096,
    ],
    ['characters of description', ({ Description }) => lengthOf(Description), 256],
    ['seconds', ({ Timeout }) => Timeout, 900, 1],
    ['MiB', ({ MemorySize }) => MemorySize, 10_240, 128],
  ],
  'AWS::Lambda::EventSourceMapping': [
    [
      'messages at once without a window',
      ({ BatchSize, MaximumBatchingWindowInSeconds }) => (MaximumBatchingWindowInSeconds ? 1 : BatchSize),
      10,
      1,
    ],
    ['messages at once', ({ BatchSize }) => BatchSize, 10_000, 1],
    [
      'seconds of gathering',
      ({ MaximumBatchingWindowInSeconds = 0 }) => MaximumBatchingWindowInSeconds,
      300,
      0,
    ],
    ['calls at once', ({ ScalingConfig }) => ScalingConfig?.MaximumConcurrency, 1000, 2],
  ],
  'AWS::SQS::Queue': [
    ['seconds of visibility time-out', ({ VisibilityTimeout }) => VisibilityTimeout, 43_200],
    ['seconds of delay', ({ DelaySeconds }) => DelaySeconds, 900],
    ['seconds of retention', ({ MessageRetentionPeriod }) => MessageRetentionPeriod, 1_209_600, 60],
    ['attempts', ({ RedrivePolicy }) => RedrivePolicy?.maxReceiveCount, 1000, 1],
  ],
  'AWS::SQS::QueuePolicy': [['octets', ({ PolicyDocument }) => sizeOf(PolicyDocument), 20_480]],
  'AWS::SNS::TopicPolicy': [['octets', ({ PolicyDocument }) => sizeOf(PolicyDocument), 30_720]],
  'AWS::S3::BucketPolicy': [['octets', ({ PolicyDocument }) => sizeOf(PolicyDocument), 20_480]],
  'AWS::S3::Bucket': [
    [
      'characters of a lifecycle rule id',
      ({ LifecycleConfiguration }) =>
        (LifecycleConfiguration?.Rules ?? []).map(({ Id }: Properties) => lengthOf(Id)),
      255,
    ],
  ],
  'AWS::KMS::Key': [
    ['octets of policy', ({ KeyPolicy }) => sizeOf(KeyPolicy), 32_768],
    ['characters of description', ({ Description }) => lengthOf(Description), 8192],
  ],
  'AWS::IAM::Role': [
    ['characters of description', ({ Description }) => lengthOf(Description), 1000],
    ['octets of trust policy', ({ AssumeRolePolicyDocument }) => sizeOf(AssumeRolePolicyDocument), 2048],
  ],
  'AWS::SecretsManager::Secret': [
    ['characters of description', ({ Description }) => lengthOf(Description), 2048],
    ['characters of password', ({ GenerateSecretString }) => GenerateSecretString?.PasswordLength, 4096, 1],
  ],
  'AWS::CloudWatch::Alarm': [
    ['characters of description', ({ AlarmDescription }) => lengthOf(AlarmDescription), 1024],
    ['actions', ({ AlarmActions }) => AlarmActions?.length, 5],
    [
      'seconds to evaluate',
      ({ EvaluationPeriods, Period, Metrics }) =>
        EvaluationPeriods * (Period ?? Metrics?.[0]?.Period ?? Metrics?.[0]?.MetricStat?.Period ?? 0),
      86_400,
    ],
    ['metrics', ({ Metrics }) => Metrics?.length, 10],
  ],
  'AWS::CloudWatch::Dashboard': [
    [
      'metrics in a widget',
      ({ DashboardBody }) =>
        JSON.parse(DashboardBody).widgets.map(({ properties }: Properties) => properties.metrics?.length),
      500,
    ],
    ['widgets', ({ DashboardBody }) => JSON.parse(DashboardBody).widgets.length, 500],
  ],
  'AWS::ApiGateway::RestApi': [
    ['characters of name', ({ Name }) => lengthOf(Name), 1024, 1],
    ['characters of description', ({ Description }) => lengthOf(Description), 1024],
  ],
  'AWS::ApiGateway::Method': [
    // https://docs.aws.amazon.com/apigateway/latest/developerguide/response-transfer-mode.html
    [
      'milliseconds',
      ({ Integration }) =>
        Integration.ResponseTransferMode === 'STREAM' ? Integration.TimeoutInMillis : undefined,
      900_000,
      50,
    ],
    [
      'milliseconds',
      ({ Integration }) =>
        Integration.ResponseTransferMode === 'STREAM' ? undefined : Integration.TimeoutInMillis,
      29_000,
      50,
    ],
  ],
  'AWS::SES::ReceiptRule': [
    ['recipients', ({ Rule }) => Rule.Recipients?.length, 100],
    ['actions', ({ Rule }) => Rule.Actions?.length, 10],
  ],
};

function measure(
  id: string,
  what: string,
  amount: number | undefined,
  most: number,
  least = 0,
): string | null {
  if (amount === undefined || (amount <= most && amount >= least)) return null;
  return `${id} has ${amount} ${what}; AWS takes ${least} to ${most}.`;
}

/** All inline policies of a role together. */
function longPolicies({ Resources }: TemplateJson): (string | null)[] {
  const sizes = new Map<string, number>();
  for (const { Type, Properties } of Object.values(Resources)) {
    if (Type !== 'AWS::IAM::Policy') continue;
    for (const { Ref } of Properties.Roles)
      sizes.set(Ref, (sizes.get(Ref) ?? 0) + sizeOf(resolve(Properties.PolicyDocument)));
  }
  return [...sizes].map(([role, size]) => measure(role, 'characters of inline policies', size, 10_240));
}

/** https://docs.aws.amazon.com/lambda/latest/dg/services-sqs-configure.html */
function shortVisibility({ Resources }: TemplateJson): (string | null)[] {
  return Object.values(Resources)
    .filter(({ Type }) => Type === 'AWS::Lambda::EventSourceMapping')
    .map(({ Properties: { EventSourceArn, FunctionName } }) => {
      const queue = EventSourceArn['Fn::GetAtt'][0];
      const { VisibilityTimeout = 30 } = Resources[queue]?.Properties ?? {};
      const { Timeout = 3 } = Resources[FunctionName.Ref]?.Properties ?? {};
      return measure(queue, 'seconds of visibility time-out', VisibilityTimeout, 43_200, 6 * Timeout);
    });
}

function resolve(value: unknown): Properties {
  return resolveIntrinsics(value, () => NAMED);
}
