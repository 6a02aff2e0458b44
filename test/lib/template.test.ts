import { describe, expect, test } from 'vitest';
import { findExcesses } from './aws-limits.ts';
import { findFaults, isStateful, type TemplateJson } from './aws-schema.ts';
import { type Properties, synthesize } from './synth.ts';

const deployments = {
  'with the fewest settings': synthesize(),
  'with all settings': synthesize({
    operatorEmail: 'ops@example.com',
    owners: ['ann@example.com', 'bob@example.com'],
    accent: '#0b57d0',
    logo: 'https://example.com/logo.png',
    product: 'Come all',
    headcount: false,
    proveHourly: true,
  }),
  'that shares its region': synthesize({ name: 'Parties', ruleSet: 'inbound-mail' }),
  'whose names are in a zone': synthesize({
    webDomain: 'invite.invites.test',
    hostedZone: { id: 'Z0123456789', name: 'invites.test' },
  }),
  'whose names are elsewhere': synthesize({
    webDomain: 'invite.invites.test',
    certificate: 'arn:aws:acm:us-east-1:111122223333:certificate/12345678-abcd',
  }),
};
const json = (): TemplateJson & { Resources: Properties; Outputs: Properties } =>
  structuredClone(deployments['with all settings'].toJSON()) as never;

describe.each(Object.entries(deployments))('the template of a deployment %s', (_, template) => {
  test('holds to the schemas of AWS', () => {
    expect(findFaults(template.toJSON() as TemplateJson)).toEqual([]);
  });

  test('keeps to the quotas of AWS', () => {
    expect(findExcesses(template.toJSON() as TemplateJson)).toEqual([]);
  });
});

describe('what is wrong with a template is found', () => {
  const idOf = (type: string, { Resources }: TemplateJson): string =>
    Object.keys(Resources).find((id) => Resources[id]?.Type === type) ?? expect.fail(`no ${type}`);
  /** The template with one property of one resource changed. */
  const changed = (type: string, change: (properties: Properties, resource: Properties) => void) => {
    const template = json();
    const resource = template.Resources[idOf(type, template)];
    change(resource.Properties, resource);
    return template;
  };

  test.each<[string, string, (properties: Properties, resource: Properties) => void, RegExp]>([
    ['an unknown type', 'AWS::SQS::Queue', (_, it) => (it.Type = 'AWS::SQS::Heap'), /unknown type/],
    ['an unknown property', 'AWS::SQS::Queue', (it) => (it.Delay = 1), /unknown property Delay/],
    ['a missing property', 'AWS::SNS::Subscription', (it) => delete it.Protocol, /lacks Protocol/],
    ['a text for a number', 'AWS::SQS::Queue', (it) => (it.VisibilityTimeout = '9'), /is no integer/],
    ['a fraction', 'AWS::SQS::Queue', (it) => (it.VisibilityTimeout = 1.5), /is no integer/],
    ['a text for a switch', 'AWS::SNS::Subscription', (it) => (it.RawMessageDelivery = 'true'), /no boolean/],
    ['one for many', 'AWS::SNS::TopicPolicy', (it) => (it.Topics = it.Topics[0]), /is no array/],
    [
      'an unknown property deep inside',
      'AWS::SES::ReceiptRule',
      (it) => (it.Rule.Actions[0].S3Action.Prefix = 'x'),
      /S3Action has the unknown property Prefix/,
    ],
    ['a reference to nothing', 'AWS::SNS::TopicPolicy', (it) => (it.Topics[0].Ref = 'Gone'), /Gone/],
    [
      'an attribute nobody has',
      'AWS::S3::BucketPolicy',
      (it) => (it.PolicyDocument.Statement[0].Resource[0]['Fn::GetAtt'][1] = 'Name'),
      /\.Name, which AWS::S3::Bucket lacks/,
    ],
    [
      'a dependency on nothing',
      'AWS::SES::ReceiptRule',
      (_, it) => (it.DependsOn = ['Gone']),
      /depends on Gone/,
    ],
    [
      'a substitution of nothing',
      'AWS::SQS::Queue',
      (it) => (it.QueueName = { 'Fn::Sub': `\${Gone.Arn}` }),
      /Gone/,
    ],
  ])('%s', (_name, type, change, fault) => {
    expect(findFaults(changed(type, change)).join('\n')).toMatch(fault);
  });

  test.each<[string, string, (properties: Properties) => void, RegExp]>([
    [
      'a large environment',
      'AWS::Lambda::Function',
      (it) => (it.Environment = { Variables: { LIST: 'x'.repeat(5000) } }),
      /octets of environment/,
    ],
    ['a long description', 'AWS::Lambda::Function', (it) => (it.Description = 'x'.repeat(257)), /257 char/],
    [
      'a visibility time-out cut short',
      'AWS::SQS::Queue',
      (it) => (it.VisibilityTimeout = 359),
      /359 seconds/,
    ],
    [
      'one call at once',
      'AWS::Lambda::EventSourceMapping',
      (it) => (it.ScalingConfig.MaximumConcurrency = 1),
      /1 calls/,
    ],
    [
      'a role that may too many things',
      'AWS::IAM::Policy',
      (it) => it.PolicyDocument.Statement.push(...Array(60).fill(it.PolicyDocument.Statement[0])),
      /characters of inline policies/,
    ],
  ])('%s', (_name, type, change, fault) => {
    // Every resource of the type: the first queue is one of dead letters, which feeds nobody.
    const template = json();
    for (const { Type, Properties: properties } of Object.values<Properties>(template.Resources))
      if (Type === type) change(properties);
    expect(findExcesses(template).join('\n')).toMatch(fault);
  });

  test('too many outputs', () => {
    const template = json();
    for (let n = 0; n < 201; n += 1) template.Outputs[`More${n}`] = { Value: 'x' };
    expect(findExcesses(template).join('\n')).toMatch(/outputs; AWS takes 0 to 200/);
  });
});

describe('what cannot be made again', () => {
  /** Links in mails name the API, and DNS records name keys of the identity. Logs end by themselves. */
  const isKept = (type: string) =>
    ['AWS::ApiGateway::RestApi', 'AWS::SES::EmailIdentity'].includes(type) ||
    (isStateful(type) && type !== 'AWS::Logs::LogGroup');

  test.each(Object.entries(deployments))(
    'keeps its logical id in a deployment %s: under another one CloudFormation would make a new, empty one',
    (_, template) => {
      const { Resources } = template.toJSON() as TemplateJson;
      const kept = Object.entries(Resources).filter(([, { Type }]) => isKept(Type));
      expect(kept.map(([id, { Type }]) => `${Type} ${id}`).sort()).toEqual([
        'AWS::ApiGateway::RestApi ApiRest4DEC74FE',
        'AWS::DynamoDB::Table MemoryTable2F605A68',
        'AWS::KMS::Key TopicKeyB2E0C9CB',
        'AWS::S3::Bucket MemoryBucketE409C2F7',
        'AWS::SES::EmailIdentity SendingIdentity9C96439F',
        'AWS::SQS::Queue ChangesQueue0CBAF625',
        'AWS::SQS::Queue ChangesQueueDeadLettersEC1F7970',
        'AWS::SQS::Queue DeliveryQueue8F251BF1',
        'AWS::SQS::Queue DeliveryQueueDeadLettersDAAF5EFC',
        'AWS::SQS::Queue FeedbackQueue261AF2B9',
        'AWS::SQS::Queue FeedbackQueueDeadLettersCFBF5D66',
        'AWS::SQS::Queue HeadcountQueue44E9D230',
        'AWS::SQS::Queue HeadcountQueueDeadLetters6C5CA0C6',
        'AWS::SQS::Queue InboundQueue41AFADAD',
        'AWS::SQS::Queue InboundQueueDeadLetters11B4E425',
        'AWS::SQS::Queue LaterQueueD3335E08',
        'AWS::SQS::Queue LaterQueueDeadLettersFD6A6823',
        'AWS::SQS::Queue NoticeQueue1D584D5B',
        'AWS::SQS::Queue NoticeQueueDeadLetters0053A769',
        'AWS::SQS::Queue OrganizerQueue7533A3C3',
        'AWS::SQS::Queue OrganizerQueueDeadLettersE6B0ED6D',
        'AWS::SQS::Queue RoundsQueue2B05F95F',
        'AWS::SQS::Queue RoundsQueueDeadLetters810E97A5',
        'AWS::SQS::Queue RsvpQueueB6AA6242',
        'AWS::SQS::Queue RsvpQueueDeadLetters46AFDBE1',
        'AWS::SQS::Queue WebhookQueue199A32A5',
        'AWS::SQS::Queue WebhookQueueDeadLettersBFED7A12',
        'AWS::SecretsManager::Secret MemorySigningKeys79A91338',
      ]);
    },
  );
});
