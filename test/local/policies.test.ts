import { describe, expect, it, test } from 'vitest';
import { accessesOf, type Call } from '#local/access/calls.ts';
import { refusal } from '#local/access/decide.ts';
import { type Access, type Principal, readPolicy } from '#local/access/policy.ts';

const ACCOUNT = '000000000000';
const ROLE: Principal = { kind: 'role', arn: `arn:aws:iam::${ACCOUNT}:role/mail` };
const OTHER: Principal = { kind: 'role', arn: `arn:aws:iam::${ACCOUNT}:role/other` };
const OWNER: Principal = { kind: 'owner' };
const SES: Principal = { kind: 'service', name: 'ses.amazonaws.com' };
const SNS: Principal = { kind: 'service', name: 'sns.amazonaws.com' };
const TABLE = `arn:aws:dynamodb:us-east-1:${ACCOUNT}:table/Table`;
const TOPIC = `arn:aws:sns:us-east-1:${ACCOUNT}:Events`;
const KEY = `arn:aws:kms:us-east-1:${ACCOUNT}:key/Key`;

const policy = (...Statement: object[]) => readPolicy({ Version: '2012-10-17', Statement }, 'Policy');
const allow = (more: object) => ({ Effect: 'Allow', Action: '*', Resource: '*', ...more });
const deny = (more: object) => ({ ...allow(more), Effect: 'Deny' });
const access = (action: string, resource: string, keys: Access['keys'] = {}): Access => ({
  action,
  resource,
  keys,
});
/** Whether a role with one statement in its policies may. */
const may = (statement: object, asked: Access): boolean =>
  refusal(ROLE, asked, policy(statement), []) === undefined;

describe('a role', () => {
  const get = access('dynamodb:GetItem', TABLE);

  test('without a policy may do nothing, and the error names what is missing', () => {
    expect(refusal(ROLE, get, [], [])).toBe(
      `User: arn:aws:iam::${ACCOUNT}:role/mail is not authorized to perform: dynamodb:GetItem on resource: ${TABLE} ` +
        'because no identity-based policy allows the dynamodb:GetItem action',
    );
  });

  test.each([
    ['the action and the resource', 'dynamodb:GetItem', TABLE, true],
    ['an action in other letter case', 'DynamoDB:getitem', TABLE, true],
    ['a pattern of actions', 'dynamodb:Get*', TABLE, true],
    ['one letter of an action left open', 'dynamodb:?etItem', TABLE, true],
    ['another action', 'dynamodb:PutItem', TABLE, false],
    ['the beginning of an action', 'dynamodb:Get', TABLE, false],
    ['a list of actions', ['sqs:*', 'dynamodb:*'], TABLE, true],
    ['everything', '*', '*', true],
    ['all tables', 'dynamodb:*', `arn:aws:dynamodb:*:${ACCOUNT}:table/*`, true],
    ['another table', 'dynamodb:*', `${TABLE}2`, false],
    ['the indexes of the table', 'dynamodb:*', `${TABLE}/index/*`, false],
    [
      'a table of another account',
      'dynamodb:*',
      'arn:aws:dynamodb:us-east-1:111111111111:table/Table',
      false,
    ],
    ['a pattern that would reach over a colon', 'dynamodb:*', 'arn:aws:*:table/Table', false],
  ])('with a right to %s', (_what, Action, Resource, expected) => {
    expect(may({ Effect: 'Allow', Action, Resource }, get)).toBe(expected);
  });

  test('is refused what one policy denies and another allows', () => {
    const statements = policy(allow({}), deny({ Action: 'dynamodb:GetItem' }));
    expect(refusal(ROLE, get, statements, [])).toContain('explicit deny in an identity-based policy');
    expect(refusal(ROLE, access('dynamodb:PutItem', TABLE), statements, [])).toBeUndefined();
  });

  test('may do what the policy of the resource lets it, or everybody, do', () => {
    const publish = access('sns:Publish', TOPIC);
    const named = (principal: object) => policy(allow({ Principal: principal }));
    expect(refusal(ROLE, publish, [], named({ AWS: ROLE.arn }))).toBeUndefined();
    expect(refusal(ROLE, publish, [], named({ AWS: '*' }))).toBeUndefined();
    expect(refusal(OTHER, publish, [], named({ AWS: ROLE.arn }))).toBeDefined();
    // The account as principal leaves it to the policies of its roles.
    expect(refusal(ROLE, publish, [], named({ AWS: `arn:aws:iam::${ACCOUNT}:root` }))).toBeDefined();
  });

  test('is refused what the policy of the resource denies everybody', () => {
    const denied = policy(deny({ Principal: '*', Action: 'sns:*' }));
    expect(refusal(ROLE, access('sns:Publish', TOPIC), policy(allow({})), denied)).toContain(
      'resource-based',
    );
    expect(refusal(OWNER, access('sns:Publish', TOPIC), [], denied)).toBeDefined();
  });

  test('uses a key only as its policy says, which may leave it to the account', () => {
    const decrypt = access('kms:Decrypt', KEY);
    const accountDecides = policy(
      allow({ Principal: { AWS: `arn:aws:iam::${ACCOUNT}:root` }, Action: 'kms:*' }),
    );
    expect(refusal(ROLE, decrypt, policy(allow({})), [])).toBeDefined();
    expect(refusal(ROLE, decrypt, policy(allow({})), accountDecides)).toBeUndefined();
    expect(refusal(ROLE, decrypt, [], accountDecides)).toBeDefined();
  });
});

describe('a service', () => {
  const keys = {
    'aws:sourceaccount': ACCOUNT,
    'aws:sourcearn': `arn:aws:ses:us-east-1:${ACCOUNT}:receipt-rule-set/Rules:receipt-rule/Rule`,
  };
  const publish = access('sns:Publish', TOPIC, keys);
  const letSes = (Condition: object) =>
    policy(allow({ Principal: { Service: 'ses.amazonaws.com' }, Condition }));

  test('may do what a policy names it for, and nobody else may', () => {
    expect(refusal(SES, publish, [], letSes({}))).toBeUndefined();
    expect(refusal(SNS, publish, [], letSes({}))).toContain('no resource-based policy');
    expect(refusal(SES, publish, [], [])).toBeDefined();
  });

  test.each([
    ['of this account', { StringEquals: { 'AWS:SourceAccount': ACCOUNT } }, true],
    ['of another account', { StringEquals: { 'aws:SourceAccount': '111111111111' } }, false],
    ['for a rule of any set', { ArnLike: { 'aws:SourceArn': 'arn:aws:ses:*:*:receipt-rule-set/*' } }, true],
    [
      'for a configuration set',
      { ArnLike: { 'aws:SourceArn': 'arn:aws:ses:*:*:configuration-set/*' } },
      false,
    ],
    [
      'of this account and another at once',
      { StringEquals: { 'aws:SourceAccount': ACCOUNT }, ArnEquals: { 'aws:SourceArn': TOPIC } },
      false,
    ],
  ])('%s', (_what, Condition, expected) => {
    expect(refusal(SES, publish, [], letSes(Condition)) === undefined).toBe(expected);
  });
});

describe('a condition', () => {
  const eventSummary = (prefix?: string) =>
    access('s3:ListBucket', 'arn:aws:s3:::bucket', {
      'aws:securetransport': 'true',
      ...(prefix !== undefined && { 's3:prefix': prefix }),
    });
  const under = (Condition: object) => allow({ Condition });

  test.each<[string, object, string | undefined, boolean]>([
    ['StringLike', { StringLike: { 's3:prefix': 'events/*' } }, 'events/e1/', true],
    ['StringLike, of several', { StringLike: { 's3:prefix': ['lists/*', 'events/*'] } }, 'events/e1/', true],
    ['StringLike, unlike', { StringLike: { 's3:prefix': 'events/*' } }, 'mail/', false],
    ['StringLike, absent', { StringLike: { 's3:prefix': 'events/*' } }, undefined, false],
    ['StringLikeIfExists, absent', { StringLikeIfExists: { 's3:prefix': 'events/*' } }, undefined, true],
    ['StringLikeIfExists, unlike', { StringLikeIfExists: { 's3:prefix': 'events/*' } }, 'mail/', false],
    ['StringNotLike', { StringNotLike: { 's3:prefix': 'mail/*' } }, 'events/', true],
    [
      'StringNotLike, like one of several',
      { StringNotLike: { 's3:prefix': ['a', 'mail/*'] } },
      'mail/x',
      false,
    ],
    ['StringNotLike, absent', { StringNotLike: { 's3:prefix': 'mail/*' } }, undefined, true],
    ['StringEqualsIgnoreCase', { StringEqualsIgnoreCase: { 's3:prefix': 'MAIL/' } }, 'mail/', true],
    ['StringEquals takes no wildcard', { StringEquals: { 's3:prefix': 'mail/*' } }, 'mail/x', false],
    ['Bool', { Bool: { 'aws:SecureTransport': 'true' } }, '', true],
    ['Bool, of a boolean', { Bool: { 'aws:SecureTransport': false } }, '', false],
  ])('%s', (_what, Condition, prefix, expected) => {
    expect(may(under(Condition), eventSummary(prefix))).toBe(expected);
  });

  it('on several values asks for all of them, or any', () => {
    const mail = (...recipients: string[]) =>
      access('ses:SendRawEmail', '*', { 'ses:recipients': recipients });
    const all = under({ 'ForAllValues:StringLike': { 'ses:Recipients': '*@example.org' } });
    const any = under({ 'ForAnyValue:StringLike': { 'ses:Recipients': '*@example.org' } });
    const mixed = mail('a@example.org', 'b@example.com');
    expect([may(all, mixed), may(any, mixed)]).toEqual([false, true]);
    expect([may(all, mail()), may(any, mail())]).toEqual([true, false]);
  });
});

test.each([
  ['an operator', allow({ Condition: { NumericLessThan: { 'aws:SourceAccount': '5' } } })],
  ['a condition key', allow({ Condition: { StringEquals: { 'aws:SourceVpc': 'vpc-1' } } })],
  ['a policy variable', allow({ Condition: { StringLike: { 's3:prefix': '$' + '{aws:username}/*' } } })],
  ['an element', { Effect: 'Allow', NotAction: 'iam:*', Resource: '*' }],
  ['a kind of principal', allow({ Principal: { Federated: 'example.com' } })],
])('%s that is not understood here is an error, not a guess', (_what, statement) => {
  expect(() => policy(statement)).toThrow(expect.objectContaining({ code: 'policy-unknown' }));
});

describe('a call needs the right to', () => {
  const rights = (service: Call['service'], operation: string, input: object) =>
    accessesOf({ service, operation, input: input as Call['input'] }).map(
      ({ action, resource }) => `${action} ${resource.replace(/^arn:aws:/, '')}`,
    );
  const table = `dynamodb:us-east-1:${ACCOUNT}:table`;

  test.each<[string, Call['service'], string, object, string[]]>([
    ['read an item', 'dynamodb', 'GetItem', { TableName: 'T' }, [`dynamodb:GetItem ${table}/T`]],
    [
      'query an index',
      'dynamodb',
      'Query',
      { TableName: 'T', IndexName: 'I' },
      [`dynamodb:Query ${table}/T/index/I`],
    ],
    [
      'read from several tables',
      'dynamodb',
      'BatchGetItem',
      { RequestItems: { T: {}, U: {} } },
      [`dynamodb:BatchGetItem ${table}/T`, `dynamodb:BatchGetItem ${table}/U`],
    ],
    [
      'do each part of a transaction',
      'dynamodb',
      'TransactWriteItems',
      {
        TransactItems: [
          { Put: { TableName: 'T' } },
          { Put: { TableName: 'T' } },
          { ConditionCheck: { TableName: 'T' } },
          { Delete: { TableName: 'U' } },
        ],
      },
      [
        `dynamodb:PutItem ${table}/T`,
        `dynamodb:ConditionCheckItem ${table}/T`,
        `dynamodb:DeleteItem ${table}/U`,
      ],
    ],
    [
      'execute each statement of a batch',
      'dynamodb',
      'BatchExecuteStatement',
      {
        Statements: [
          { Statement: 'UPDATE "T" SET "n"=? WHERE "pk"=? AND "sk"=?' },
          { Statement: 'UPDATE "T" SET "n"=? REMOVE "m" WHERE "pk"=? AND "sk"=?' },
          { Statement: `INSERT INTO "T" VALUE {'pk':?, 'sk':?}` },
          { Statement: `INSERT INTO "U" VALUE {'pk':?, 'sk':?}` },
        ],
      },
      [
        `dynamodb:PartiQLUpdate ${table}/T`,
        `dynamodb:PartiQLInsert ${table}/T`,
        `dynamodb:PartiQLInsert ${table}/U`,
      ],
    ],
    [
      'send each message of a batch',
      'sqs',
      'SendMessageBatch',
      { QueueUrl: `http://127.0.0.1:1/${ACCOUNT}/Work` },
      [`sqs:SendMessage sqs:us-east-1:${ACCOUNT}:Work`],
    ],
    ['publish', 'sns', 'Publish', { TopicArn: TOPIC }, [`sns:Publish ${TOPIC.slice(8)}`]],
    [
      'see whether an object is there',
      's3',
      'HeadObject',
      { Bucket: 'b', Key: 'mail/1' },
      ['s3:GetObject s3:::b/mail/1'],
    ],
    ['list a bucket', 's3', 'ListObjectsV2', { Bucket: 'b', Prefix: 'mail/' }, ['s3:ListBucket s3:::b']],
    [
      'read a secret',
      'secretsmanager',
      'GetSecretValue',
      { SecretId: 'arn:aws:x' },
      ['secretsmanager:GetSecretValue x'],
    ],
    ['know the quota', 'ses', 'GetSendQuota', {}, ['ses:GetSendQuota *']],
    [
      'send as an identity and through a configuration set',
      'ses',
      'SendRawEmail',
      {
        Source: 'other@example.com',
        RawMessage: { Data: Buffer.from('From: "A, B" <a@invites.test>\r\n\r\n') },
        ConfigurationSetName: 'Set',
      },
      [
        `ses:SendRawEmail ses:us-east-1:${ACCOUNT}:identity/invites.test`,
        `ses:SendRawEmail ses:us-east-1:${ACCOUNT}:configuration-set/Set`,
      ],
    ],
  ])('%s', (_what, service, operation, input, expected) => {
    expect(rights(service, operation, input)).toEqual(expected);
  });

  test('and tells the prefix of a eventSummary, and who a mail is from and for', () => {
    const [eventSummary] = accessesOf({
      service: 's3',
      operation: 'ListObjectsV2',
      input: { Bucket: 'b', Prefix: 'events/' },
    });
    expect(eventSummary?.keys['s3:prefix']).toBe('events/');
    const [mail] = accessesOf({
      service: 'ses',
      operation: 'SendRawEmail',
      input: { Source: 'a@invites.test', Destinations: ['b@example.org'] },
    });
    expect(mail?.keys).toMatchObject({
      'ses:fromaddress': 'a@invites.test',
      'ses:recipients': ['b@example.org'],
    });
  });
});
