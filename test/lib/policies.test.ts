import { describe, expect, test } from 'vitest';
import { INDEXES } from '#lib/indexes.ts';
import { ofType, type Properties, plain, synthesize, target } from './synth.ts';

const template = synthesize({ operatorEmail: 'ops@example.com' });
const properties = (type: string): Properties[] => [...ofType(template, type).values()];

/** What resource policies allow: resource, action, service, and what the request must come from. */
const allowed = [
  ...properties('AWS::SNS::TopicPolicy').map((it) => [it.PolicyDocument, target(it.Topics[0])]),
  ...properties('AWS::SQS::QueuePolicy').map((it) => [it.PolicyDocument, target(it.Queues[0])]),
  ...properties('AWS::S3::BucketPolicy').map((it) => [it.PolicyDocument, target(it.Bucket)]),
  ...[...ofType(template, 'AWS::KMS::Key')].map(([id, it]) => [it.KeyPolicy, plain(id)]),
].flatMap(([{ Statement }, resource]) =>
  Statement.filter(({ Effect }: Properties) => Effect === 'Allow').flatMap(
    ({ Action, Principal, Condition = {}, Resource }: Properties) =>
      [Principal.Service ?? [Principal]].flat().map((service: unknown) => ({
        resource: resource as string,
        actions: [Action].flat() as string[],
        service,
        under: Resource?.['Fn::Join']?.[1].at(-1) as string | undefined,
        /** Condition keys are the same in any case. */
        from: Object.fromEntries(
          Object.values<Properties>(Condition).flatMap((operator) =>
            Object.entries(operator).map(([key, value]) => [key.toLowerCase(), value]),
          ),
        ) as Properties,
      })),
  ),
);
const ACCOUNT = { Ref: 'AWS::AccountId' };

/** Who publishes to which topic, by what the template wires. */
const publishers = new Set([
  ...properties('AWS::CloudWatch::Alarm').flatMap(({ AlarmActions, OKActions }) =>
    [...AlarmActions, ...OKActions].map((topic) => `cloudwatch.amazonaws.com ${target(topic)}`),
  ),
  ...properties('AWS::SES::ReceiptRule').flatMap(({ Rule }) =>
    Rule.Actions.filter(({ S3Action }: Properties) => S3Action.TopicArn).map(
      ({ S3Action }: Properties) => `ses.amazonaws.com ${target(S3Action.TopicArn)}`,
    ),
  ),
  ...properties('AWS::SES::ConfigurationSetEventDestination').map(
    ({ EventDestination }) => `ses.amazonaws.com ${target(EventDestination.SnsDestination.TopicARN)}`,
  ),
]);

describe('a policy of a resource lets those in who must come in, and nobody else', () => {
  test('each topic: the services that publish to it, for our account', () => {
    const topics = allowed.filter(({ actions }) => actions.includes('sns:Publish'));
    expect(topics.map(({ service, resource }) => `${service} ${resource}`).sort()).toEqual(
      [...publishers].sort(),
    );
    for (const { actions, from } of topics) {
      expect(actions).toEqual(['sns:Publish']);
      expect(from['aws:sourceaccount']).toEqual(ACCOUNT);
      expect(from['aws:sourcearn']).toBeDefined();
    }
  });

  test('the key of the topics: the same services, for our account', () => {
    const uses = allowed.filter(
      ({ resource, service }) => resource === 'TopicKey' && typeof service === 'string',
    );
    expect(new Set(uses.map(({ service }) => service))).toEqual(
      new Set([...publishers].map((publisher) => publisher.split(' ')[0])),
    );
    for (const { actions, from } of uses) {
      expect(actions).toEqual(['kms:GenerateDataKey*', 'kms:Decrypt']);
      expect(from).toEqual({ 'aws:sourceaccount': ACCOUNT });
    }
  });

  test('each queue: the topic it is subscribed to, and so the queue for what the topic could not deliver', () => {
    const expected = properties('AWS::SNS::Subscription')
      .filter(({ Protocol }) => Protocol === 'sqs')
      .flatMap(({ TopicArn, Endpoint, RedrivePolicy }) =>
        [Endpoint, RedrivePolicy?.deadLetterTargetArn].map((queue) => [target(queue), target(TopicArn)]),
      );
    const queues = allowed.filter(({ actions }) =>
      actions.some((action: string) => action.startsWith('sqs:')),
    );
    expect(queues.map(({ resource, from }) => [resource, target(from['aws:sourcearn'])]).sort()).toEqual(
      expected.sort(),
    );
    for (const { service, actions } of queues)
      expect([service, actions]).toEqual(['sns.amazonaws.com', ['sqs:SendMessage']]);
  });

  test('the bucket: SES, for mail of each rule of our account', () => {
    const prefixes = properties('AWS::SES::ReceiptRule').flatMap(({ Rule }) =>
      Rule.Actions.map(({ S3Action }: Properties) => `/${S3Action.ObjectKeyPrefix}*`),
    );
    const puts = allowed.filter(({ resource }) => resource === 'MemoryBucket');
    expect(puts.map(({ under }) => under).sort()).toEqual(prefixes.sort());
    for (const { service, actions, from } of puts) {
      expect([service, actions]).toEqual(['ses.amazonaws.com', ['s3:PutObject']]);
      expect(from).toEqual({ 'aws:sourceaccount': ACCOUNT });
    }
  });

  test('whatever calls a Lambda by itself is named', () => {
    for (const { Principal, SourceArn } of properties('AWS::Lambda::Permission')) {
      expect(Principal).toBe('apigateway.amazonaws.com');
      expect(JSON.stringify(SourceArn)).toContain('ApiRest');
    }
  });

  test('what tries its topic when it is made waits for the policy of the topic', () => {
    for (const type of ['AWS::SES::ReceiptRule', 'AWS::SES::ConfigurationSetEventDestination']) {
      for (const { DependsOn, Properties: wired } of Object.values<Properties>(
        template.findResources(type),
      )) {
        const topic = wired.EventDestination
          ? wired.EventDestination.SnsDestination.TopicARN
          : wired.Rule.Actions[0].S3Action.TopicArn;
        // Mail to the probe is not announced.
        if (!topic) continue;
        expect([DependsOn].flat().map(plain)).toContain(`${target(topic)}Policy`);
      }
    }
  });
});

test('only the api reads the indexes of the table, each by name, and only by queries', () => {
  const reads = [...ofType(template, 'AWS::IAM::Policy')].flatMap(([, { PolicyDocument, Roles }]) =>
    PolicyDocument.Statement.filter((statement: Properties) =>
      JSON.stringify(statement.Resource).includes('/index/'),
    ).map(({ Action, Resource }: Properties) => ({
      role: target(Roles[0]),
      actions: [Action].flat(),
      indexes: [Resource].flat().map((one: Properties) => one['Fn::Join'][1].at(-1)),
    })),
  );
  expect(reads).toEqual([
    {
      role: 'apiRole',
      actions: ['dynamodb:Query'],
      indexes: INDEXES.map(({ name }) => `/index/${name}`),
    },
  ]);
});
