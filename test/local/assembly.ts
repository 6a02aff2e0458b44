/** A small cloud assembly: the same shapes as ours, with functions that say what they were given. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const ses = JSON.stringify(createRequire(import.meta.url).resolve('@aws-sdk/client-ses'));

/** `file.cjs` of each function. */
export const HANDLERS = {
  /** Answers every mail by one to `answer@example.com` that quotes what it was given. Some subjects make it fail. */
  mail: `
    const { SESClient, SendRawEmailCommand } = require(${ses});
    const ses = new SESClient({ maxAttempts: 1 });
    exports.handler = async (event) => {
      const batchItemFailures = [];
      for (const { body, messageId, attributes } of event.Records) {
        const { mail } = JSON.parse(body);
        if (mail.messageId === 'AMAZON_SES_SETUP_NOTIFICATION') continue;
        const subject = mail.commonHeaders.subject;
        if (subject === 'crash' && attributes.ApproximateReceiveCount === '1') process.exit(1);
        if (subject === 'fail' && attributes.ApproximateReceiveCount < 3) { batchItemFailures.push({ itemIdentifier: messageId }); continue; }
        if (subject === 'never') { batchItemFailures.push({ itemIdentifier: messageId }); continue; }
        if (subject === 'slow' && attributes.ApproximateReceiveCount === '1') await new Promise((resolve) => setTimeout(resolve, 60_000));
        await ses.send(new SendRawEmailCommand({
          RawMessage: { Data: Buffer.from('From: me@example.com\\r\\nSubject: re ' + subject + '\\r\\n\\r\\n' + body) },
          Destinations: ['answer@example.com'],
          ConfigurationSetName: process.env.CONFIGURATION_SET,
          Tags: [{ Name: 'kind', Value: 'answer' }],
        }));
      }
      return { batchItemFailures };
    };`,
  /** Streams `/stream`, throws on `/throw`, else answers with its event and environment. */
  api: `
    exports.handler = awslambda.streamifyResponse(async (event, stream, context) => {
      if (event.path === '/throw') throw new Error('no');
      const head = { statusCode: 201, headers: { 'content-type': 'text/plain' }, cookies: ['a=1', 'b=2'] };
      const out = awslambda.HttpResponseStream.from(stream, head);
      if (event.path === '/stream') {
        for (let n = 0; n < 200; n += 1) if (!out.write(Buffer.alloc(65536, 'x'))) await new Promise((r) => out.once('drain', r));
      } else {
        out.write(JSON.stringify({ event, publicUrl: process.env.PUBLIC_URL, left: context.getRemainingTimeInMillis() }));
      }
      out.end();
    });`,
} as const;

const arn = (id: string) => ({ 'Fn::GetAtt': [id, 'Arn'] });
const lambda = (name: string, timeout: number, role: string, variables: object) => ({
  Type: 'AWS::Lambda::Function',
  Properties: {
    Code: { S3Bucket: { 'Fn::Sub': 'assets-$' + '{AWS::AccountId}' }, S3Key: `${name}.zip` },
    Handler: 'index.handler',
    Timeout: timeout,
    Role: arn(role),
    Environment: { Variables: variables },
  },
});
const method = (resource: unknown) => ({
  Type: 'AWS::ApiGateway::Method',
  Properties: {
    HttpMethod: 'ANY',
    ResourceId: resource,
    Integration: {
      Type: 'AWS_PROXY',
      Uri: {
        'Fn::Join': [
          '',
          [
            'arn:aws:apigateway:',
            { Ref: 'AWS::Region' },
            ':lambda:path/functions/',
            arn('Api'),
            '/invocations',
          ],
        ],
      },
    },
  },
});
const document = (...Statement: object[]) => ({ Version: '2012-10-17', Statement });
const role = (...statements: object[]) => ({
  Type: 'AWS::IAM::Role',
  Properties: { Policies: [{ PolicyDocument: document(...statements) }] },
});
/** What SES may do for resources of its own in this account. */
const letSes = (action: string | string[], resource: unknown, own: string) => ({
  Effect: 'Allow',
  Principal: { Service: 'ses.amazonaws.com' },
  Action: action,
  Resource: resource,
  Condition: {
    StringEquals: { 'aws:SourceAccount': { Ref: 'AWS::AccountId' } },
    ArnLike: { 'aws:SourceArn': { 'Fn::Sub': `arn:aws:ses:*:*:${own}` } },
  },
});
const letSns = (queue: string, topic: string) => ({
  Type: 'AWS::SQS::QueuePolicy',
  Properties: {
    Queues: [{ Ref: queue }],
    PolicyDocument: document({
      Effect: 'Allow',
      Principal: { Service: 'sns.amazonaws.com' },
      Action: 'sqs:SendMessage',
      Resource: arn(queue),
      Condition: { ArnEquals: { 'aws:SourceArn': { Ref: topic } } },
    }),
  },
});
const topicPolicy = (topic: string, own: string) => ({
  Type: 'AWS::SNS::TopicPolicy',
  Properties: {
    Topics: [{ Ref: topic }],
    PolicyDocument: document(letSes('sns:Publish', { Ref: topic }, own)),
  },
});
const root = { 'Fn::GetAtt': ['Rest', 'RootResourceId'] };

export const RESOURCES = {
  Table: {
    Type: 'AWS::DynamoDB::Table',
    Properties: {
      AttributeDefinitions: [
        { AttributeName: 'pk', AttributeType: 'S' },
        { AttributeName: 'sk', AttributeType: 'S' },
      ],
      KeySchema: [
        { AttributeName: 'pk', KeyType: 'HASH' },
        { AttributeName: 'sk', KeyType: 'RANGE' },
      ],
    },
  },
  Bucket: { Type: 'AWS::S3::Bucket' },
  Keys: {
    Type: 'AWS::SecretsManager::Secret',
    Properties: {
      GenerateSecretString: {
        SecretStringTemplate: '{}',
        GenerateStringKey: '1',
        PasswordLength: 64,
        ExcludePunctuation: true,
      },
    },
  },
  Key: {
    Type: 'AWS::KMS::Key',
    Properties: { KeyPolicy: document(letSes(['kms:GenerateDataKey*', 'kms:Decrypt'], '*', '*')) },
  },
  BucketPolicy: {
    Type: 'AWS::S3::BucketPolicy',
    Properties: {
      Bucket: { Ref: 'Bucket' },
      PolicyDocument: document(
        letSes('s3:PutObject', { 'Fn::Sub': '$' + '{Bucket.Arn}/mail/*' }, 'receipt-rule-set/Rules:*'),
      ),
    },
  },
  ReceivedPolicy: topicPolicy('Received', 'receipt-rule-set/*'),
  SendingPolicy: topicPolicy('Sending', 'configuration-set/*'),
  WorkPolicy: letSns('Work', 'Received'),
  EventsPolicy: letSns('Events', 'Sending'),
  MailRole: role(
    {
      Effect: 'Allow',
      Action: ['sqs:ReceiveMessage', 'sqs:DeleteMessage', 'sqs:GetQueueAttributes'],
      Resource: arn('Work'),
    },
    { Effect: 'Allow', Action: 'ses:SendRawEmail', Resource: '*' },
  ),
  ApiRole: role({ Effect: 'Allow', Action: 's3:GetObject', Resource: '*' }),
  Rules: { Type: 'AWS::SES::ReceiptRuleSet' },
  Given: { Type: 'AWS::SQS::Queue' },
  Work: {
    Type: 'AWS::SQS::Queue',
    Properties: {
      VisibilityTimeout: 360,
      RedrivePolicy: { deadLetterTargetArn: arn('Given'), maxReceiveCount: 3 },
    },
  },
  Events: { Type: 'AWS::SQS::Queue' },
  Received: { Type: 'AWS::SNS::Topic', Properties: { KmsMasterKeyId: arn('Key') } },
  Sending: { Type: 'AWS::SNS::Topic' },
  ToWork: {
    Type: 'AWS::SNS::Subscription',
    Properties: {
      TopicArn: { Ref: 'Received' },
      Protocol: 'sqs',
      Endpoint: arn('Work'),
      RawMessageDelivery: true,
    },
  },
  ToEvents: {
    Type: 'AWS::SNS::Subscription',
    Properties: {
      TopicArn: { Ref: 'Sending' },
      Protocol: 'sqs',
      Endpoint: arn('Events'),
      RawMessageDelivery: true,
    },
  },
  Identity: { Type: 'AWS::SES::EmailIdentity', Properties: { EmailIdentity: 'example.com' } },
  Set: { Type: 'AWS::SES::ConfigurationSet' },
  SetToTopic: {
    Type: 'AWS::SES::ConfigurationSetEventDestination',
    Properties: {
      ConfigurationSetName: { Ref: 'Set' },
      EventDestination: {
        MatchingEventTypes: ['send', 'bounce'],
        SnsDestination: { TopicARN: { Ref: 'Sending' } },
      },
    },
  },
  Rule: {
    Type: 'AWS::SES::ReceiptRule',
    Properties: {
      RuleSetName: { Ref: 'Rules' },
      Rule: {
        Recipients: ['rsvp@invites.test'],
        Actions: [
          {
            S3Action: {
              BucketName: { Ref: 'Bucket' },
              ObjectKeyPrefix: 'mail/',
              TopicArn: { Ref: 'Received' },
            },
          },
        ],
      },
    },
  },
  Mail: lambda('mail', 1, 'MailRole', { CONFIGURATION_SET: { Ref: 'Set' } }),
  Api: lambda('api', 5, 'ApiRole', {
    PUBLIC_URL: { 'Fn::Join': ['', ['https://', { Ref: 'Rest' }, '.example.com']] },
  }),
  MailSource: {
    Type: 'AWS::Lambda::EventSourceMapping',
    Properties: {
      EventSourceArn: arn('Work'),
      FunctionName: { Ref: 'Mail' },
      BatchSize: 10,
      FunctionResponseTypes: ['ReportBatchItemFailures'],
    },
  },
  Rest: {
    Type: 'AWS::ApiGateway::RestApi',
    Properties: { BinaryMediaTypes: ['multipart/form-data', 'image/*'] },
  },
  Proxy: { Type: 'AWS::ApiGateway::Resource', Properties: { ParentId: root, PathPart: '{proxy+}' } },
  AnyProxy: method({ Ref: 'Proxy' }),
  AnyRoot: method(root),
  Failed: {
    Type: 'AWS::ApiGateway::GatewayResponse',
    Properties: {
      ResponseType: 'DEFAULT_5XX',
      StatusCode: '500',
      ResponseParameters: { 'gatewayresponse.header.Content-Type': "'application/problem+json'" },
      ResponseTemplates: { 'application/json': '{"code":"internal-error"}' },
    },
  },
};

/** Writes the assembly into `directory` and answers with it. */
export function writeAssembly(directory: string, resources: object = RESOURCES): string {
  const files: Record<string, object> = {};
  for (const [name, code] of Object.entries(HANDLERS)) {
    mkdirSync(join(directory, `asset.${name}`), { recursive: true });
    writeFileSync(join(directory, `asset.${name}`, 'index.cjs'), code);
    files[name] = { source: { path: `asset.${name}` }, destinations: { here: { objectKey: `${name}.zip` } } };
  }
  writeFileSync(join(directory, 'Test.template.json'), JSON.stringify({ Resources: resources }));
  writeFileSync(join(directory, 'Test.assets.json'), JSON.stringify({ files }));
  return directory;
}
