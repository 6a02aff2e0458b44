import { describe, expect, test } from 'vitest';
import { neededBy, permissionsOf } from './granted.ts';
import { synthesize } from './synth.ts';

const permissions = permissionsOf(synthesize());

describe('IAM', () => {
  test.each([...permissions])(
    'lets %s do all that its code does, and nothing else',
    (_, { needed, granted }) => {
      expect(granted).toEqual(needed);
    },
  );

  test('is asked about every function', () => {
    expect(permissions.size).toBe(10);
  });
});

describe('what code needs is read from its bundle', () => {
  const needs = (call: string, client = 'client-s3') =>
    neededBy(`var aws = require("@aws-sdk/${client}");\nasync function f() { await db.send(${call}); }`);

  test.each([
    ['new aws.GetObjectCommand({ Key })', 'client-s3', ['s3:GetObject']],
    ['new aws.ListObjectsV2Command({ Prefix })', 'client-s3', ['s3:ListBucket']],
    ['new aws.DeleteObjectCommand({ Bucket, Key, VersionId })', 'client-s3', ['s3:DeleteObjectVersion']],
    ['new aws.DeleteObjectCommand({ Bucket, Key })', 'client-s3', ['s3:DeleteObject']],
    ['new aws.SendMessageBatchCommand({})', 'client-sqs', ['sqs:SendMessage']],
    ['new aws.SendRawEmailCommand({})', 'client-ses', ['ses:SendRawEmail']],
    ['new aws.GetSecretValueCommand({})', 'client-secrets-manager', ['secretsmanager:GetSecretValue']],
    ['new aws.QueryCommand({})', 'lib-dynamodb', ['dynamodb:Query']],
    [
      'new aws.TransactWriteCommand({ TransactItems: [{ Put: {} }, { ConditionCheck: check() }, { Update }] })',
      'lib-dynamodb',
      ['dynamodb:PutItem', 'dynamodb:UpdateItem', 'dynamodb:ConditionCheckItem'],
    ],
    [
      'new aws.TransactWriteCommand({ TransactItems: [{ Update }] })',
      'lib-dynamodb',
      ['dynamodb:UpdateItem'],
    ],
    [
      'new aws.TransactWriteCommand({ TransactItems: [{ Update }, { Delete: one }] })',
      'lib-dynamodb',
      ['dynamodb:UpdateItem', 'dynamodb:DeleteItem'],
    ],
  ])('%s', (call, client, actions) => {
    expect(needs(call, client)).toEqual(actions);
  });

  test.each([
    ['`UPDATE "T" SET "a"=?`', ['dynamodb:PartiQLUpdate']],
    ['"INSERT INTO \\"T\\" VALUE {}"', ['dynamodb:PartiQLInsert']],
  ])('a batch of statements such as %s', (statement, actions) => {
    const call = `new aws.BatchExecuteStatementCommand({ Statements: [{ Statement: ${statement} }] })`;
    expect(needs(call, 'lib-dynamodb')).toEqual(actions);
  });

  test('a function that recognizes a missing object by the error of S3 needs to list', () => {
    expect(neededBy('return error.name === "NoSuchKey";')).toEqual(['s3:ListBucket']);
  });
});
