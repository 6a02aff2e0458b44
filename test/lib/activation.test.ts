import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import type { CloudFormationCustomResourceEvent } from 'aws-lambda';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { decide, isTaken } from '#lambdas/activate-rule-set/decide.ts';
import { ofType, type Properties, plain, synthesize, target } from './synth.ts';

const byDefault = synthesize();
const guest = synthesize({ ruleSet: 'theirs' });

describe('which receipt rule set is active', () => {
  test.each([
    ['nothing is active: ours is activated', { request: 'Create', ours: 'a' }, 'activate'],
    ['ours is active already', { request: 'Create', ours: 'a', active: 'a' }, 'leave'],
    ["a stranger's is active: refused", { request: 'Create', ours: 'a', active: 'x' }, 'refuse'],
    [
      'ours was replaced: the new one',
      { request: 'Update', ours: 'b', before: 'a', active: 'a' },
      'activate',
    ],
    [
      'replaced, but a stranger came between',
      { request: 'Update', ours: 'b', before: 'a', active: 'x' },
      'refuse',
    ],
    ['the stack goes: ours is deactivated', { request: 'Delete', ours: 'a', active: 'a' }, 'deactivate'],
    ["the stack goes: a stranger's stays", { request: 'Delete', ours: 'a', active: 'x' }, 'leave'],
    ['the stack goes: nothing is active', { request: 'Delete', ours: 'a' }, 'leave'],
  ] as const)('%s', (_, situation, decision) => {
    expect(decide(situation)).toBe(decision);
  });

  test.each([
    [undefined, false],
    ['theirs', true],
    ['Yesmaybe-ReceivingRuleSet9CD12539-1ABCDEFGHIJKL', false],
    ['Yesmaybelle-ReceivingRuleSet9CD12539-1ABCDEFGHIJKL', true],
  ])('before there is ours, %s is active: taken %s', (active, taken) => {
    expect(isTaken(active, 'Yesmaybe')).toBe(taken);
  });

  test('the stack activates its own once the rules are there', () => {
    const [resource] = Object.values(byDefault.findResources('Custom::ActiveReceiptRuleSet'));
    expect(target(resource?.Properties.RuleSetName)).toBe('ReceivingRuleSet');
    const rules = Object.keys(byDefault.findResources('AWS::SES::ReceiptRule'));
    expect(resource?.DependsOn).toEqual(expect.arrayContaining(rules));
  });

  test("nothing else is made before it is known that no stranger's is active", () => {
    const { Resources } = byDefault.toJSON();
    const [check = ''] = Object.keys(byDefault.findResources('Custom::ReceiptRuleSetCheck'));
    const unchecked = Object.entries<Properties>(Resources)
      .filter(([id, { DependsOn = [] }]) => id !== check && ![DependsOn].flat().includes(check))
      .map(([id]) => plain(id));
    expect(unchecked.sort()).toEqual([
      'ActivationFunction',
      'ActivationFunctionLog',
      'ActivationFunctionRole',
      'ActivationFunctionRoleDefaultPolicy',
    ]);
  });

  test('rules of ours go first into a set of others, which is theirs to activate', () => {
    guest.resourceCountIs('Custom::ActiveReceiptRuleSet', 0);
    guest.resourceCountIs('Custom::ReceiptRuleSetCheck', 0);
    guest.resourceCountIs('AWS::SES::ReceiptRuleSet', 0);
    expect(ofType(guest, 'AWS::Lambda::Function').size).toBe(9);
    const rules = ofType(guest, 'AWS::SES::ReceiptRule');
    const places = [...rules.values()].map(({ RuleSetName, After }) => [RuleSetName, After && target(After)]);
    // SES puts a rule without After before all others: one of theirs that ends with a stop action is not in the way.
    expect(places).toEqual([
      ['theirs', undefined],
      ['theirs', plain([...rules.keys()][0] ?? '')],
      ['theirs', plain([...rules.keys()][1] ?? '')],
    ]);
  });

  test('only rules of the set that ours are in may publish', () => {
    const sources = (template: typeof guest) =>
      [...ofType(template, 'AWS::SNS::TopicPolicy').values()]
        .flatMap(({ PolicyDocument }) => PolicyDocument.Statement)
        .filter(({ Principal }) => Principal.Service === 'ses.amazonaws.com')
        .map(({ Condition }) => JSON.stringify(Condition.ArnLike?.['aws:SourceArn'] ?? ''))
        .filter((arn) => arn.includes('receipt-rule-set'));
    expect(sources(guest)).toHaveLength(2);
    for (const arn of sources(guest)) expect(arn).toContain(':receipt-rule-set/theirs:receipt-rule/*');
    expect(sources(byDefault)).toHaveLength(2);
    for (const arn of sources(byDefault))
      expect(arn).toMatch(/:receipt-rule-set\/",\{"Ref":"ReceivingRuleSet\w+"\},":receipt-rule\/\*"/);
  });
});

describe('the custom resource', () => {
  /** What SES has active, and everything the Lambda asked of SES and answered to CloudFormation. */
  let active: string | undefined;
  let calls: Record<string, string>[] = [];
  let answers: Record<string, string>[] = [];
  let handler: (event: CloudFormationCustomResourceEvent) => Promise<void>;
  let url: string;

  const server = createServer(async (request, response) => {
    const body = await text(request);
    if (request.method === 'PUT') {
      answers.push(JSON.parse(body));
      response.end();
      return;
    }
    const call = Object.fromEntries(new URLSearchParams(body));
    calls.push(call);
    const metadata = active === undefined ? '' : `<Metadata><Name>${active}</Name></Metadata>`;
    response.setHeader('content-type', 'text/xml');
    response.end(
      `<${call.Action}Response><${call.Action}Result>${metadata}</${call.Action}Result></${call.Action}Response>`,
    );
  });

  beforeAll(async () => {
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    Object.assign(process.env, {
      AWS_ENDPOINT_URL_SES: url,
      AWS_REGION: 'eu-west-1',
      AWS_ACCESS_KEY_ID: 'none',
      AWS_SECRET_ACCESS_KEY: 'none',
    });
    ({ handler } = await import('#lambdas/activate-rule-set/index.ts'));
  });
  beforeEach(() => {
    calls = [];
    answers = [];
  });
  afterAll(() => server.close());

  const call = (RequestType: 'Create' | 'Update' | 'Delete', ResourceType = 'Custom::ActiveReceiptRuleSet') =>
    handler({
      RequestType,
      ResourceType,
      ResponseURL: url,
      StackId: 'stack',
      RequestId: 'request',
      LogicalResourceId: 'Active',
      ResourceProperties: ResourceType.endsWith('Check')
        ? { StackName: 'Yesmaybe' }
        : { RuleSetName: 'ours' },
    } as unknown as CloudFormationCustomResourceEvent);
  const set = () => calls.filter(({ Action }) => Action === 'SetActiveReceiptRuleSet');

  test('activates ours where none is active, and says so', async () => {
    active = undefined;
    await call('Create');
    expect(set().map(({ RuleSetName }) => RuleSetName)).toEqual(['ours']);
    expect(answers).toEqual([
      {
        Status: 'SUCCESS',
        PhysicalResourceId: 'ours',
        StackId: 'stack',
        RequestId: 'request',
        LogicalResourceId: 'Active',
      },
    ]);
  });

  test('leaves a rule set of others alone, and says to the operator what to do', async () => {
    active = 'theirs';
    await call('Create');
    expect(set()).toEqual([]);
    expect(answers[0]).toMatchObject({ Status: 'FAILED' });
    expect(answers[0]?.Reason).toMatch(/rule set theirs is active.*"ruleSet": "theirs"/);
  });

  test.each([
    ['theirs', 'FAILED'],
    [undefined, 'SUCCESS'],
    ['Yesmaybe-RuleSet-1', 'SUCCESS'],
  ])('asked before anything is made while %s is active: %s, and nothing is changed', async (name, Status) => {
    active = name;
    await call('Create', 'Custom::ReceiptRuleSetCheck');
    expect(answers).toMatchObject([{ Status }]);
    expect(set()).toEqual([]);
  });

  test('lets a stack be deleted, whatever rule set is active', async () => {
    active = 'theirs';
    await call('Delete', 'Custom::ReceiptRuleSetCheck');
    expect(answers).toMatchObject([{ Status: 'SUCCESS' }]);
    expect(set()).toEqual([]);
  });

  test('deactivates by naming none', async () => {
    active = 'ours';
    await call('Delete');
    expect(set()).toHaveLength(1);
    expect(set()[0]).not.toHaveProperty('RuleSetName');
    expect(answers[0]).toMatchObject({ Status: 'SUCCESS' });
  });
});
