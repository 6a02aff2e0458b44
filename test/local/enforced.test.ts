/** The policies of the template are in force: what they do not allow fails as it does on AWS. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DynamoDBClient, GetItemCommand } from '@aws-sdk/client-dynamodb';
import { GetObjectCommand, ListObjectsV2Command, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { GetSecretValueCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { GetSendQuotaCommand, SESClient, SendRawEmailCommand } from '@aws-sdk/client-ses';
import { PublishCommand, SNSClient } from '@aws-sdk/client-sns';
import { SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import { afterAll, afterEach, beforeAll, describe, expect, it, test } from 'vitest';
import { readAuthority } from '#local/access/authority.ts';
import { namesAt } from '#local/names.ts';
import { provision } from '#local/provision.ts';
import { startLocal } from '#local/server.ts';
import { type Aws, startAws } from '#local/services/aws.ts';
import { readTemplate } from '#local/template.ts';
import { RESOURCES, writeAssembly } from './assembly.ts';

const ACCOUNT = '000000000000';
const directory = mkdtempSync(join(tmpdir(), 'enforced-'));
let aws: Aws;
beforeAll(async () => {
  aws = await startAws({ sendRate: 1000 });
  await provision(readTemplate(writeAssembly(directory), namesAt(aws.url)), aws);
  aws.ses.createIdentity('invites.test');
  await aws.reset();
});
afterEach(() => aws.reset());
afterAll(async () => {
  await aws.close();
  rmSync(directory, { recursive: true });
});

const allow = (Action: string | string[], Resource: unknown, more: object = {}) => ({
  Effect: 'Allow',
  Action,
  Resource,
  ...more,
});
const document = (...Statement: object[]) => ({ Version: '2012-10-17', Statement });
const arn = (id: string) => ({ 'Fn::GetAtt': [id, 'Arn'] });

/** Puts a template's policies in force. `Role` has the statements; `changes` replaces resources. */
async function enforce(statements: object[], changes: object = {}): Promise<void> {
  const Role = { Type: 'AWS::IAM::Role', Properties: {} };
  const Policy = {
    Type: 'AWS::IAM::Policy',
    Properties: { PolicyDocument: document(...statements), Roles: [{ Ref: 'Role' }] },
  };
  const resources = { ...RESOURCES, Role, ...(statements.length > 0 && { Policy }), ...changes };
  const template = readTemplate(writeAssembly(directory, resources), namesAt(aws.url));
  aws.enforce(readAuthority(template));
}

const client = (accessKeyId = 'Role') => ({
  endpoint: aws.url,
  region: 'us-east-1',
  credentials: { accessKeyId, secretAccessKey: 'local' },
  maxAttempts: 1,
});
const Key = { pk: { S: 'p' }, sk: { S: 's' } };
const queueUrl = (name: string) => `${aws.url}/${ACCOUNT}/${name}`;
const mail = (from: string, more: object = {}) =>
  new SendRawEmailCommand({
    Destinations: ['ben@example.org'],
    RawMessage: { Data: Buffer.from(`From: Yes <${from}>\r\nSubject: Hi\r\n\r\nHi\r\n`) },
    ...more,
  });

describe('a role without a right is refused in the words of each service', () => {
  const calls: [string, string, () => Promise<unknown>][] = [
    [
      'DynamoDB',
      'AccessDeniedException',
      () => new DynamoDBClient(client()).send(new GetItemCommand({ TableName: 'Table', Key })),
    ],
    [
      'SQS',
      'AccessDenied',
      () =>
        new SQSClient(client()).send(
          new SendMessageCommand({ QueueUrl: queueUrl('Work'), MessageBody: '1' }),
        ),
    ],
    [
      'SNS',
      'AuthorizationErrorException',
      () =>
        new SNSClient(client()).send(
          new PublishCommand({ TopicArn: `arn:aws:sns:us-east-1:${ACCOUNT}:Received`, Message: '1' }),
        ),
    ],
    [
      'S3',
      'AccessDenied',
      () => new S3Client(client()).send(new PutObjectCommand({ Bucket: 'bucket', Key: 'a', Body: '1' })),
    ],
    ['SES', 'AccessDenied', () => new SESClient(client()).send(mail('a@invites.test'))],
    [
      'Secrets Manager',
      'AccessDeniedException',
      () =>
        new SecretsManagerClient(client()).send(
          new GetSecretValueCommand({ SecretId: `arn:aws:secretsmanager:us-east-1:${ACCOUNT}:secret:Keys` }),
        ),
    ],
  ];
  test.each(calls)('%s: %s', async (_service, name, call) => {
    await enforce([]);
    await expect(call()).rejects.toMatchObject({
      name,
      message: expect.stringMatching(/not authorized to perform/),
    });
    await enforce([allow('*', '*')], {
      ReceivedPolicy: {
        Type: 'AWS::SNS::TopicPolicy',
        Properties: { Topics: [], PolicyDocument: document() },
      },
      Received: { Type: 'AWS::SNS::Topic' },
    });
    await call();
  });

  test('and so is a caller without a role', async () => {
    await enforce([allow('*', '*')]);
    const get = new DynamoDBClient(client('Nobody')).send(new GetItemCommand({ TableName: 'Table', Key }));
    await expect(get).rejects.toMatchObject({ name: 'UnrecognizedClientException' });
    expect((await fetch(aws.url)).status).toBe(403);
  });
});

describe('a role', () => {
  test('sends only from the addresses and through the configuration sets it may', async () => {
    const ses = new SESClient(client());
    await enforce([
      allow('ses:SendRawEmail', { 'Fn::Sub': 'arn:aws:ses:*:*:configuration-set/$' + '{Set}' }),
      allow('ses:SendRawEmail', 'arn:aws:ses:*:*:identity/*', {
        Condition: { StringLike: { 'ses:FromAddress': '*@invites.test' } },
      }),
    ]);
    await ses.send(mail('a@invites.test', { ConfigurationSetName: 'Set' }));
    await expect(ses.send(mail('a@other.test', { ConfigurationSetName: 'Set' }))).rejects.toThrow(/identity/);
    await expect(ses.send(new GetSendQuotaCommand({}))).rejects.toThrow(/GetSendQuota/);
    expect(aws.ses.outbox.list()).toHaveLength(1);
    await enforce([allow('ses:SendRawEmail', 'arn:aws:ses:*:*:identity/*')]);
    const through = ses.send(mail('a@invites.test', { ConfigurationSetName: 'Set' }));
    await expect(through).rejects.toThrow(/configuration-set\/Set/);
  });

  test('reads, writes and lists only under the prefixes it may', async () => {
    const s3 = new S3Client(client());
    await enforce([
      allow('s3:GetObject', { 'Fn::Sub': '$' + '{Bucket.Arn}/mail/*' }),
      allow('s3:ListBucket', arn('Bucket'), { Condition: { StringLike: { 's3:prefix': 'mail/*' } } }),
    ]);
    aws.queues.putObject('bucket', 'mail/1', Buffer.from('one'));
    const read = (at: string) => s3.send(new GetObjectCommand({ Bucket: 'bucket', Key: at }));
    const list = (Prefix?: string) => s3.send(new ListObjectsV2Command({ Bucket: 'bucket', Prefix }));
    expect(await (await read('mail/1')).Body?.transformToString()).toBe('one');
    await expect(read('events/1')).rejects.toMatchObject({ name: 'AccessDenied' });
    expect((await list('mail/')).Contents).toHaveLength(1);
    await expect(list()).rejects.toMatchObject({ name: 'AccessDenied' });
    const write = s3.send(new PutObjectCommand({ Bucket: 'bucket', Key: 'mail/2', Body: '2' }));
    await expect(write).rejects.toMatchObject({ name: 'AccessDenied' });
  });

  test('gets the error for a missing object only where it may list the bucket', async () => {
    const read = () =>
      new S3Client(client()).send(new GetObjectCommand({ Bucket: 'bucket', Key: 'mail/no' }));
    await enforce([allow('s3:GetObject', '*')]);
    await expect(read()).rejects.toMatchObject({ name: 'AccessDenied' });
    await enforce([allow(['s3:GetObject', 's3:ListBucket'], '*')]);
    await expect(read()).rejects.toMatchObject({ name: 'NoSuchKey' });
    const under = (prefix: string) =>
      allow('s3:ListBucket', '*', { Condition: { StringLike: { 's3:prefix': prefix } } });
    await enforce([allow('s3:GetObject', '*'), under('mail/*')]);
    await expect(read()).rejects.toMatchObject({ name: 'NoSuchKey' });
    await enforce([allow('s3:GetObject', '*'), under('events/*')]);
    await expect(read()).rejects.toMatchObject({ name: 'AccessDenied' });
  });
});

describe('a service', () => {
  const ses = { service: 'ses.amazonaws.com', for: `arn:aws:ses:us-east-1:${ACCOUNT}:configuration-set/Set` };
  const cloudWatch = {
    service: 'cloudwatch.amazonaws.com',
    for: `arn:aws:cloudwatch:us-east-1:${ACCOUNT}:alarm:Alarm`,
  };
  const topic = `arn:aws:sns:us-east-1:${ACCOUNT}:Sending`;
  const publish = (caller: typeof ses) => aws.queues.publish(topic, 'news', caller);
  const policyOf = (...statements: object[]) => ({
    SendingPolicy: {
      Type: 'AWS::SNS::TopicPolicy',
      Properties: { Topics: [{ Ref: 'Sending' }], PolicyDocument: document(...statements) },
    },
  });
  const key = (...statements: object[]) => ({
    Key: { Type: 'AWS::KMS::Key', Properties: { KeyPolicy: document(...statements) } },
    Sending: { Type: 'AWS::SNS::Topic', Properties: { KmsMasterKeyId: arn('Key') } },
  });
  const principal = { Principal: { Service: 'ses.amazonaws.com' } };
  const news = () => aws.queues.depths().Events;

  it('publishes to a topic that lets it, and to no other', async () => {
    await enforce([]);
    publish(ses);
    expect(news()).toBe(1);
    expect(() => publish(cloudWatch)).toThrow(expect.objectContaining({ code: 'access-denied' }));
  });

  it('publishes to a topic without a policy, and to none whose policy only denies', async () => {
    await enforce([], policyOf());
    expect(() => publish(cloudWatch)).toThrow(/not authorized/);
    const { SendingPolicy, ...open } = RESOURCES;
    const template = readTemplate(writeAssembly(directory, open), namesAt(aws.url));
    aws.enforce(readAuthority(template));
    publish(cloudWatch);
    expect(news()).toBe(1);
  });

  it('publishes to an encrypted topic only where the key lets it', async () => {
    await enforce([], key(allow('kms:Decrypt', '*', principal)));
    expect(() => publish(ses)).toThrow(/kms:GenerateDataKey/);
    await enforce([], key(allow(['kms:GenerateDataKey*', 'kms:Decrypt'], '*', principal)));
    publish(ses);
    expect(news()).toBe(1);
  });

  it('cannot publish to a topic under the key that AWS manages', async () => {
    const Sending = { Type: 'AWS::SNS::Topic', Properties: { KmsMasterKeyId: 'alias/aws/sns' } };
    await enforce([], { Sending });
    expect(() => publish(ses)).toThrow(/kms/);
  });

  it('that is SNS reaches only the queues that let the topic send', async () => {
    await enforce([], {
      EventsPolicy: { Type: 'AWS::SQS::QueuePolicy', Properties: { Queues: [], PolicyDocument: document() } },
    });
    publish(ses);
    expect(news()).toBe(0);
  });

  it('that is SES puts mail only where the bucket lets it', async () => {
    await enforce([]);
    const rule = {
      service: 'ses.amazonaws.com',
      for: `arn:aws:ses:us-east-1:${ACCOUNT}:receipt-rule-set/Rules:receipt-rule/Rule`,
    };
    aws.queues.putObject('bucket', 'mail/1', Buffer.from('1'), rule);
    expect(() => aws.queues.putObject('bucket', 'events/1', Buffer.from('1'), rule)).toThrow(/s3:PutObject/);
  });
});

test('a server whose function may not read its queue does not start', async () => {
  const MailRole = { Type: 'AWS::IAM::Role', Properties: {} };
  const assembly = writeAssembly(directory, { ...RESOURCES, MailRole });
  await expect(startLocal({ assembly })).rejects.toMatchObject({
    code: 'event-source-refused',
    message: expect.stringMatching(/sqs:ReceiveMessage/),
  });
});
