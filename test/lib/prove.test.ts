import { expect, test } from 'vitest';
import { findExcesses } from './aws-limits.ts';
import { findFaults, type TemplateJson } from './aws-schema.ts';
import { permissionsOf } from './granted.ts';
import { ofType, type Properties, plain, synthesize, target } from './synth.ts';

const template = synthesize({ proveHourly: true });
const properties = (type: string): Properties[] => [...ofType(template, type).values()];

test('the template holds to the schemas and quotas of AWS', () => {
  expect(findFaults(template.toJSON() as TemplateJson)).toEqual([]);
  expect(findExcesses(template.toJSON() as TemplateJson)).toEqual([]);
});

test('without the setting there is neither function nor schedule', () => {
  const without = synthesize();
  without.resourceCountIs('AWS::Events::Rule', 0);
  expect([...ofType(without, 'AWS::Lambda::Function').keys()].map(plain)).not.toContain('prove');
});

test('a schedule calls the function every hour, which is not called again when it fails', () => {
  const [rule] = properties('AWS::Events::Rule');
  expect(rule).toMatchObject({ ScheduleExpression: 'rate(1 hour)', State: 'ENABLED' });
  expect(rule.Targets.map(({ Arn }: Properties) => target(Arn))).toEqual(['prove']);
  expect(properties('AWS::Lambda::EventInvokeConfig')).toMatchObject([{ MaximumRetryAttempts: 0 }]);
  const callers = properties('AWS::Lambda::Permission').filter(
    ({ FunctionName }) => target(FunctionName) === 'prove',
  );
  expect(callers.map(({ Principal, SourceArn }) => [Principal, target(SourceArn)])).toEqual([
    ['events.amazonaws.com', 'ProofHourly'],
  ]);
});

test('it rings when the story breaks, and when nothing was proved for two hours', () => {
  const alarms = [...ofType(template, 'AWS::CloudWatch::Alarm')].filter(([id]) => id.startsWith('Proof'));
  expect(
    alarms.map(([id, { MetricName, Period, Threshold, TreatMissingData }]) => [
      plain(id),
      MetricName,
      Period,
      Threshold,
      TreatMissingData,
    ]),
  ).toEqual([
    ['ProofBroken', 'Errors', 300, 0, 'notBreaching'],
    ['ProofSilent', 'Invocations', 7200, Number.MAX_SAFE_INTEGER, 'breaching'],
  ]);
  for (const [, { AlarmActions }] of alarms) expect(target(AlarmActions[0])).toBe('OperatorsTopic');
});

test('it may do what its code does: send as the probe, and see what comes to it', () => {
  const { needed, granted } = permissionsOf(template).get('prove') ?? expect.fail('no function prove');
  expect(granted).toEqual(needed);
  const policy = [...ofType(template, 'AWS::IAM::Policy')].find(([id]) => id.startsWith('proveRole'))?.[1];
  const statements = policy.PolicyDocument.Statement as Properties[];
  const statement = (action: string) => statements.find(({ Action }) => [Action].flat().includes(action));
  expect(statement('ses:SendRawEmail').Condition).toEqual({
    StringLike: { 'ses:FromAddress': ['prove@invites.test', 'prove+guest-*@invites.test'] },
  });
  expect(JSON.stringify(statement('ses:SendRawEmail').Resource)).toContain(':identity/invites.test"');
  for (const action of ['s3:GetObject', 's3:DeleteObjectVersion'])
    expect(JSON.stringify(statement(action).Resource)).toMatch(/"\/mail\/prove\/\*"/);
  expect(statement('s3:ListBucket').Condition).toEqual({ StringLike: { 's3:prefix': ['mail/prove/*'] } });
});
