import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { resolveIntrinsics } from '#local/intrinsics.ts';
import { namesAt } from '#local/names.ts';
import { readTemplate, type Template } from '#local/template.ts';
import * as wiring from '#local/wiring.ts';
import { RESOURCES, writeAssembly } from './assembly.ts';

describe('intrinsic functions', () => {
  const resolve = (value: unknown) => resolveIntrinsics(value, (id, attribute) => `${id}:${attribute}`);
  it.each([
    [{ Ref: 'Queue' }, 'Queue:Ref'],
    [{ Ref: 'AWS::Region' }, 'us-east-1'],
    [{ 'Fn::GetAtt': ['Queue', 'Arn'] }, 'Queue:Arn'],
    [{ 'Fn::Join': ['-', ['a', { Ref: 'B' }, 3]] }, 'a-B:Ref-3'],
    [{ 'Fn::Select': [1, { 'Fn::Split': [':', { 'Fn::GetAtt': ['Queue', 'Arn'] }] }] }, 'Arn'],
    [
      { 'Fn::Sub': '$' + '{A}/$' + '{B.Arn}/$' + '{AWS::AccountId}/$' + '{!C}' },
      'A:Ref/B:Arn/000000000000/$' + '{C}',
    ],
    [{ 'Fn::Sub': ['$' + '{X}!', { X: { Ref: 'A' } }] }, 'A:Ref!'],
    [[{ a: { Ref: 'B' }, c: [1, null, true] }], [{ a: 'B:Ref', c: [1, null, true] }]],
  ])('%j', (value, expected) => {
    expect(resolve(value)).toEqual(expected);
  });

  it('that nobody taught are refused', () => {
    expect(() => resolve({ a: { 'Fn::ImportValue': 'x' } })).toThrow(
      expect.objectContaining({ code: 'intrinsic-unknown' }),
    );
  });
});

const directory = mkdtempSync(join(tmpdir(), 'assembly-'));
afterAll(() => rmSync(directory, { recursive: true }));
const read = (resources: object = RESOURCES): Template =>
  readTemplate(writeAssembly(directory, resources), namesAt('http://queues'));

describe('the wiring', () => {
  it('names the functions, their code and their environment', () => {
    expect(wiring.readFunctions(read())).toMatchObject([
      {
        name: 'Mail',
        directory: join(directory, 'asset.mail'),
        handler: 'index.handler',
        timeout: 1000,
        environment: { CONFIGURATION_SET: 'Set' },
      },
      {
        name: 'Api',
        directory: join(directory, 'asset.api'),
        environment: { PUBLIC_URL: 'https://Rest.example.com' },
      },
    ]);
  });

  it('says which queue feeds which function', () => {
    expect(wiring.readEventSources(read())).toEqual([
      {
        functionName: 'Mail',
        queueArn: 'arn:aws:sqs:us-east-1:000000000000:Work',
        batchSize: 10,
        window: 0,
        maxConcurrency: undefined,
        reportsFailures: true,
      },
    ]);
  });

  it('says where received mail goes', () => {
    const topicArn = 'arn:aws:sns:us-east-1:000000000000:Received';
    expect(wiring.readReceiptRules(read())).toEqual([
      {
        resource: 'receipt-rule-set/Rules:receipt-rule/Rule',
        recipients: ['rsvp@invites.test'],
        actions: [{ bucket: 'bucket', prefix: 'mail/', topicArn }],
      },
    ]);
  });

  it('says which path invokes which function', () => {
    expect(wiring.readRoutes(read())).toEqual([
      { path: '/{proxy+}', method: 'ANY', functionName: 'Api' },
      { path: '/', method: 'ANY', functionName: 'Api' },
    ]);
  });

  it('knows the dead-letter queues and the gateway responses', () => {
    expect(wiring.readDeadLetterQueues(read())).toEqual(new Map([['Given', 'Work']]));
    expect(wiring.readGatewayResponses(read()).get('DEFAULT_5XX')).toEqual({
      status: 500,
      headers: { 'Content-Type': 'application/problem+json' },
      body: '{"code":"internal-error"}',
    });
  });
});

describe('a template this machine cannot follow is refused', () => {
  const schema = z.object({ Value: z.string() });
  it.each([
    ['resource-unknown', { A: { Type: 'X', Properties: { Value: { Ref: 'B' } } } }],
    ['attribute-unknown', { A: { Type: 'X', Properties: { Value: { 'Fn::GetAtt': ['A', 'B'] } } } }],
    ['property-unknown', { A: { Type: 'X', Properties: { Value: 3 } } }],
  ])('%s', (code, resources) => {
    expect(() => read(resources).all('X', schema)).toThrow(expect.objectContaining({ code }));
  });

  it('asset-unknown', () => {
    expect(() => read().assetDirectory('other.zip')).toThrow(
      expect.objectContaining({ code: 'asset-unknown' }),
    );
  });
});
