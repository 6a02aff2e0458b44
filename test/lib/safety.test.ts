import { Match } from 'aws-cdk-lib/assertions';
import { describe, expect, test } from 'vitest';
import { LIST_LENGTH } from '#domain/lists/people-list.ts';
import { secondsUntilRetry } from '#domain/pacing/retry.ts';
import { tableRequest } from '#harness/table.ts';
import { ofType, type Properties, plain, synthesize, target } from './synth.ts';

const template = synthesize({ operatorEmail: 'ops@example.com' });
const queues = ofType(template, 'AWS::SQS::Queue');

describe('no message is lost', () => {
  test('each work queue has a dead-letter queue that keeps its letters longer', () => {
    const work = [...queues].filter(([, { RedrivePolicy }]) => RedrivePolicy !== undefined);
    const attempts = work.map(([id, { RedrivePolicy }]) => [plain(id), RedrivePolicy.maxReceiveCount]);
    expect(attempts.sort()).toEqual([
      ['ChangesQueue', 12],
      ['DeliveryQueue', 50],
      ['FeedbackQueue', 12],
      ['HeadcountQueue', 12],
      ['InboundQueue', 12],
      ['LaterQueue', 12],
      ['NoticeQueue', 12],
      ['OrganizerQueue', 12],
      ['RoundsQueue', 12],
      ['RsvpQueue', 12],
      ['WebhookQueue', 12],
    ]);
    for (const [id, { RedrivePolicy, MessageRetentionPeriod }] of work) {
      const [deadId] = RedrivePolicy.deadLetterTargetArn['Fn::GetAtt'];
      expect(plain(deadId)).toBe(`${plain(id)}DeadLetters`);
      expect(queues.get(deadId).MessageRetentionPeriod).toBe(14 * 86_400);
      expect(MessageRetentionPeriod).toBeLessThan(14 * 86_400);
    }
  });

  test('attempts outlast a fault of twenty minutes; the sender of a mail is notified of a lasting one within an hour', () => {
    for (const [id, { RedrivePolicy }] of queues) {
      if (!RedrivePolicy) continue;
      const attempts = Array.from({ length: RedrivePolicy.maxReceiveCount - 1 }, (_, index) => index + 1);
      const spans = Array.from({ length: 100 }, (_, message) =>
        attempts.reduce((sum, attempt) => sum + secondsUntilRetry(attempt, `message-${message}`), 0),
      );
      expect(Math.min(...spans), id).toBeGreaterThan(20 * 60);
      if (plain(id) !== 'DeliveryQueue') expect(Math.max(...spans), id).toBeLessThan(60 * 60);
    }
  });

  test('a message taken comes back only when its Lambda has long given up', () => {
    const lambdas = ofType(template, 'AWS::Lambda::Function');
    for (const mapping of ofType(template, 'AWS::Lambda::EventSourceMapping').values()) {
      const { VisibilityTimeout } = queues.get(mapping.EventSourceArn['Fn::GetAtt'][0]);
      // https://docs.aws.amazon.com/lambda/latest/dg/services-sqs-configure.html
      const { MaximumBatchingWindowInSeconds: window = 0 } = mapping;
      expect(VisibilityTimeout).toBe(6 * lambdas.get(mapping.FunctionName.Ref).Timeout + window);
    }
  });

  test('each queue rings when its oldest message waits too long, each dead-letter queue at its first', () => {
    const alarms = [...ofType(template, 'AWS::CloudWatch::Alarm').values()];
    const watched = alarms
      .filter(({ Namespace }) => Namespace === 'AWS/SQS')
      .map(({ MetricName, Dimensions, Threshold }) => [
        plain(Dimensions[0].Value['Fn::GetAtt'][0]),
        MetricName,
        Threshold,
      ]);
    const age = 'ApproximateAgeOfOldestMessage';
    const visible = 'ApproximateNumberOfMessagesVisible';
    expect(watched.sort()).toEqual([
      ['ChangesQueue', age, 900],
      ['ChangesQueueDeadLetters', visible, 0],
      ['DeliveryQueue', age, 86_400],
      ['DeliveryQueueDeadLetters', visible, 0],
      ['FeedbackQueue', age, 900],
      ['FeedbackQueueDeadLetters', visible, 0],
      ['HeadcountQueue', age, 7200],
      ['HeadcountQueueDeadLetters', visible, 0],
      ['InboundQueue', age, 900],
      ['InboundQueueDeadLetters', visible, 0],
      ['LaterQueue', age, 7200],
      ['LaterQueueDeadLetters', visible, 0],
      ['NoticeQueue', age, 7200],
      ['NoticeQueueDeadLetters', visible, 0],
      ['OrganizerQueue', age, 900],
      ['OrganizerQueueDeadLetters', visible, 0],
      ['RoundsQueue', age, 7200],
      ['RoundsQueueDeadLetters', visible, 0],
      ['RsvpQueue', age, 900],
      ['RsvpQueueDeadLetters', visible, 0],
      ['WebhookQueue', age, 7200],
      ['WebhookQueueDeadLetters', visible, 0],
    ]);
  });

  test('operators who gave an address get a mail', () => {
    template.hasResourceProperties('AWS::SNS::Subscription', {
      Protocol: 'email',
      Endpoint: 'ops@example.com',
    });
  });

  test('table, bucket and keys outlive the stack; the table can be taken back to any second', () => {
    for (const type of ['AWS::DynamoDB::Table', 'AWS::S3::Bucket', 'AWS::SecretsManager::Secret']) {
      // A deployment that fails takes with it what it made; later nothing does.
      template.allResources(type, { DeletionPolicy: 'RetainExceptOnCreate', UpdateReplacePolicy: 'Retain' });
    }
    template.hasResourceProperties('AWS::DynamoDB::Table', {
      KeySchema: [
        { AttributeName: 'pk', KeyType: 'HASH' },
        { AttributeName: 'sk', KeyType: 'RANGE' },
      ],
      BillingMode: 'PAY_PER_REQUEST',
      GlobalSecondaryIndexes: tableRequest('Table').GlobalSecondaryIndexes,
      // CloudFormation could not take a protected table back: docs/deploy.md protects it once it is there.
      DeletionProtectionEnabled: Match.absent(),
      PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true, RecoveryPeriodInDays: 35 },
      TimeToLiveSpecification: { AttributeName: 'expiresAt', Enabled: true },
    });
  });

  test('received mail and lists of people expire, events never do', () => {
    const [{ LifecycleConfiguration }] = [...ofType(template, 'AWS::S3::Bucket').values()];
    const expiring = LifecycleConfiguration.Rules.filter(
      (rule: Properties) => rule.ExpirationInDays !== undefined,
    );
    expect(expiring).toEqual([
      {
        Id: 'mail-to-the-probe-expires',
        Prefix: 'mail/prove/',
        ExpirationInDays: 1,
        NoncurrentVersionExpiration: { NoncurrentDays: 1 },
        Status: 'Enabled',
      },
      { Id: 'received-mail-expires', Prefix: 'mail/', ExpirationInDays: 90, Status: 'Enabled' },
      { Id: 'lists-expire', Prefix: 'lists/', ExpirationInDays: 30, Status: 'Enabled' },
    ]);
  });
});

describe('table and bucket can be taken back to the same moment', () => {
  test('what is overwritten or deleted in the bucket is kept for as long as the table can go back, then it ends', () => {
    const [{ VersioningConfiguration, LifecycleConfiguration }] = [
      ...ofType(template, 'AWS::S3::Bucket').values(),
    ];
    const [{ PointInTimeRecoverySpecification }] = [...ofType(template, 'AWS::DynamoDB::Table').values()];
    expect(VersioningConfiguration).toEqual({ Status: 'Enabled' });
    const { RecoveryPeriodInDays } = PointInTimeRecoverySpecification;
    const earlier = LifecycleConfiguration.Rules.filter(
      (rule: Properties) => rule.NoncurrentVersionExpiration !== undefined && rule.Prefix === undefined,
    );
    expect(earlier).toEqual([
      {
        Id: 'earlier-versions-expire',
        NoncurrentVersionExpiration: { NoncurrentDays: RecoveryPeriodInDays },
        ExpiredObjectDeleteMarker: true,
        Status: 'Enabled',
      },
    ]);
  });
});

interface Statement {
  readonly id: string;
  readonly actions: string[];
  readonly resources: Properties[];
  readonly condition: unknown;
}

describe('nobody may more than they must', () => {
  const statements: Statement[] = [...ofType(template, 'AWS::IAM::Policy')].flatMap(
    ([id, { PolicyDocument }]) =>
      PolicyDocument.Statement.map((statement: Properties) => ({
        id: plain(id),
        actions: [statement.Action].flat(),
        resources: [statement.Resource].flat() as Properties[],
        condition: statement.Condition,
      })),
  );

  test('no action is a wildcard', () => {
    expect(statements.flatMap(({ actions }) => actions).filter((action) => action.includes('*'))).toEqual([]);
  });

  test('only actions that know no resource are granted on all', () => {
    const onAll = statements
      .filter(({ resources }) => resources.includes('*'))
      .flatMap(({ actions }) => actions);
    expect([...new Set(onAll)].sort()).toEqual([
      'ses:DescribeActiveReceiptRuleSet',
      'ses:GetSendQuota',
      'ses:SetActiveReceiptRuleSet',
    ]);
  });

  test('mail is sent from our domain only', () => {
    const anyIdentity = statements.filter(({ resources }) =>
      JSON.stringify(resources).includes(':identity/*'),
    );
    expect(anyIdentity).toHaveLength(5);
    for (const { condition } of anyIdentity) {
      expect(condition).toEqual({ StringLike: { 'ses:FromAddress': '*@invites.test' } });
    }
  });

  test('no Lambda puts anything into the queues that SES feeds: what they say decides who may do what', () => {
    const senders = (queue: string) =>
      statements
        .filter(({ actions, resources }) => {
          const named = resources.some(
            (arn) => JSON.stringify(arn) === '"*"' || (arn['Fn::GetAtt'] && target(arn) === queue),
          );
          return named && actions.some((action) => /^(?:sqs:)?(?:\*|SendMessage)/.test(action));
        })
        .map(({ id }) => id.replace('RoleDefaultPolicy', ''));
    for (const queue of ['InboundQueue', 'RsvpQueue', 'FeedbackQueue']) expect(senders(queue)).toEqual([]);
    expect(senders('OrganizerQueue').sort()).toEqual(['api', 'changes', 'inbound']);
    // What calls strangers' servers may only report what became of a call.
    expect(senders('ChangesQueue')).toContain('webhookcaller');
    for (const queue of ['LaterQueue', 'WebhookQueue', 'OrganizerQueue', 'DeliveryQueue', 'NoticeQueue'])
      expect(senders(queue)).not.toContain('webhookcaller');
  });

  test('objects are read, written and deleted under their prefix', () => {
    const paths = (action: string) =>
      statements
        .filter(({ actions }) => actions.includes(action))
        .map(({ id, resources }) => [
          id.replace('RoleDefaultPolicy', ''),
          ...resources.map((arn) => arn['Fn::Join'][1].at(-1)),
        ])
        .sort();
    expect(paths('s3:GetObject')).toEqual([
      ['api', '/events/*', '/lists/*'],
      ['delivery', '/events/*'],
      ['headcount', '/events/*'],
      ['inbound', '/mail/create/*', '/events/*', '/lists/*'],
      ['rsvp', '/mail/rsvp/*', '/events/*'],
      ['updatecancel', '/events/*', '/lists/*'],
    ]);
    expect(paths('s3:PutObject')).toEqual([
      ['api', '/events/*', '/lists/*'],
      ['inbound', '/events/*', '/lists/*'],
    ]);
    expect(paths('s3:DeleteObjectVersion')).toEqual([
      ['inbound', '/mail/create/*', '/mail/rsvp/*', '/events/*', '/lists/*'],
      ['rsvp', '/mail/rsvp/*'],
    ]);
    const found = statements.filter(({ actions }) => actions.includes('s3:ListBucket'));
    expect(
      found.map(({ id, condition }) => [id.replace('RoleDefaultPolicy', ''), condition as Properties]).sort(),
    ).toEqual([
      ['api', { StringLike: { 's3:prefix': ['lists/*'] } }],
      ['inbound', { StringLike: { 's3:prefix': ['mail/create/*', 'lists/*'] } }],
      ['rsvp', { StringLike: { 's3:prefix': ['mail/rsvp/*'] } }],
    ]);
    const versions = statements.filter(({ actions }) => actions.includes('s3:ListBucketVersions'));
    expect(
      versions
        .map(({ id, condition }) => [id.replace('RoleDefaultPolicy', ''), condition as Properties])
        .sort(),
    ).toEqual([
      ['inbound', { StringLike: { 's3:prefix': ['mail/create/*', 'mail/rsvp/*', 'events/*', 'lists/*'] } }],
      ['rsvp', { StringLike: { 's3:prefix': ['mail/rsvp/*'] } }],
    ]);
  });

  test('each Lambda uses the services it must', () => {
    const services: Record<string, string[]> = {};
    for (const { id, actions } of statements) {
      const name = id.replace('RoleDefaultPolicy', '');
      const used = actions.map((action) => action.split(':')[0] ?? '');
      services[name] = [...new Set([...(services[name] ?? []), ...used])].sort();
    }
    expect(services).toEqual({
      inbound: ['dynamodb', 'logs', 's3', 'secretsmanager', 'ses', 'sqs'],
      rsvp: ['dynamodb', 'logs', 's3', 'secretsmanager', 'ses', 'sqs'],
      updatecancel: ['dynamodb', 'logs', 's3', 'ses', 'sqs'],
      delivery: ['dynamodb', 'logs', 's3', 'secretsmanager', 'ses', 'sqs'],
      headcount: ['dynamodb', 'logs', 's3', 'ses', 'sqs'],
      feedback: ['dynamodb', 'logs', 'sqs'],
      changes: ['dynamodb', 'logs', 'secretsmanager', 'sqs'],
      webhookcaller: ['logs', 'sqs'],
      api: ['dynamodb', 'logs', 's3', 'secretsmanager', 'sqs'],
      ActivationFunction: ['logs', 'ses'],
    });
  });

  test('queues, topics and the bucket refuse plain text and are encrypted', () => {
    template.allResourcesProperties('AWS::SQS::Queue', { SqsManagedSseEnabled: true });
    template.allResourcesProperties('AWS::SNS::Topic', { KmsMasterKeyId: Match.anyValue() });
    const insecure = { Effect: 'Deny', Condition: { Bool: { 'aws:SecureTransport': 'false' } } };
    for (const type of ['AWS::SQS::QueuePolicy', 'AWS::SNS::TopicPolicy', 'AWS::S3::BucketPolicy']) {
      template.allResourcesProperties(type, {
        PolicyDocument: { Statement: Match.arrayWith([Match.objectLike(insecure)]) },
      });
    }
  });

  test('Lambda itself logs of an invocation only that it failed', () => {
    const functions = [...ofType(template, 'AWS::Lambda::Function').values()];
    const logging = functions.map(({ LoggingConfig }) => LoggingConfig);
    expect(logging).toEqual(
      functions.map(() => expect.objectContaining({ LogFormat: 'JSON', SystemLogLevel: 'WARN' })),
    );
  });

  test('logs end, and the access log holds no path, query, header or address', () => {
    template.allResourcesProperties('AWS::Logs::LogGroup', { RetentionInDays: 30 });
    const [{ AccessLogSetting, MethodSettings }] = [...ofType(template, 'AWS::ApiGateway::Stage').values()];
    expect(AccessLogSetting.Format).not.toMatch(/context\.(path|identity|requestOverride|authorizer)|header/);
    expect(MethodSettings).toEqual([
      {
        HttpMethod: '*',
        ResourcePath: '/*',
        LoggingLevel: 'OFF',
        DataTraceEnabled: false,
        ThrottlingRateLimit: 100,
        ThrottlingBurstLimit: 200,
      },
    ]);
  });
});

describe('the API', () => {
  test('is named as its stack, so that its alarm is about no other API of the account', () => {
    const [{ Name }] = [...ofType(template, 'AWS::ApiGateway::RestApi').values()];
    expect(Name).toBe('Yesmaybe');
    const alarms = [...ofType(template, 'AWS::CloudWatch::Alarm').values()];
    const watched = alarms.filter(({ Namespace }) => Namespace === 'AWS/ApiGateway');
    expect(watched.map(({ Dimensions }) => Dimensions)).toEqual([[{ Name: 'ApiName', Value: Name }]]);
  });

  test('takes files in whatever encoding: they come to the Lambda octet by octet', () => {
    template.hasResourceProperties('AWS::ApiGateway::RestApi', {
      BinaryMediaTypes: ['multipart/form-data', 'application/json'],
    });
    // Lambda takes 6 MB at once, and octets are written in base64.
    expect(((LIST_LENGTH + 64 * 1024) * 4) / 3).toBeLessThan(6 * 1024 * 1024 - 64 * 1024);
  });
});

describe('the reputation of the account', () => {
  test('rings on what SES measured within an hour; hours without a measurement change nothing', () => {
    const alarms = [...ofType(template, 'AWS::CloudWatch::Alarm').values()];
    const watched = alarms.filter(({ Namespace }) => Namespace === 'AWS/SES');
    expect(
      watched.map(({ MetricName, Threshold, Period, EvaluationPeriods, TreatMissingData }) => [
        MetricName,
        Threshold,
        Period * EvaluationPeriods,
        TreatMissingData,
      ]),
    ).toEqual([
      ['Reputation.BounceRate', 0.05, 3600, 'ignore'],
      ['Reputation.ComplaintRate', 0.001, 3600, 'ignore'],
    ]);
  });
});

describe('errors of API Gateway itself', () => {
  test('are problem documents any page may read', () => {
    const responses = [...ofType(template, 'AWS::ApiGateway::GatewayResponse').values()];
    expect(responses.map(({ ResponseType }) => ResponseType).sort()).toEqual([
      'DEFAULT_4XX',
      'DEFAULT_5XX',
      'INTEGRATION_TIMEOUT',
      'REQUEST_TOO_LARGE',
      'THROTTLED',
    ]);
    for (const { StatusCode, ResponseParameters, ResponseTemplates } of responses) {
      expect(ResponseParameters).toEqual({
        'gatewayresponse.header.Access-Control-Allow-Origin': "'*'",
        'gatewayresponse.header.Cache-Control': "'no-store'",
        'gatewayresponse.header.Content-Type': "'application/problem+json'",
        ...(StatusCode === '429' && { 'gatewayresponse.header.Retry-After': "'1'" }),
      });
      // The address of the deployment is known only when it is deployed.
      const [, parts] = ResponseTemplates['application/json']['Fn::Join'] as [string, unknown[]];
      const text = parts.map((part) => (typeof part === 'string' ? part : 'x')).join('');
      const { status, type, ...problem } = JSON.parse(text);
      expect(String(status)).toBe(StatusCode);
      expect(type).toMatch(new RegExp(`^https://.*/docs#${problem.code}$`));
      expect(Object.keys(problem)).toEqual(['code', 'title', 'detail']);
    }
  });
});
