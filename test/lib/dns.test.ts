import { Validations } from 'aws-cdk-lib';
import { AwsSolutionsChecks } from 'cdk-nag';
import { describe, expect, test } from 'vitest';
import { checkSettings } from '#lib/settings.ts';
import { WHOLE } from '#test/support/walks.ts';
import { createApp, ofType, type Properties, plain, required, synthesize } from './synth.ts';

const zone = { id: 'Z0123456789', name: 'invites.test' };
const webDomain = 'invite.invites.test';
const certificate = 'arn:aws:acm:us-east-1:111122223333:certificate/12345678-abcd';

/** A value with what is known only when it is deployed in braces: `10 inbound-smtp.{AWS::Region}.amazonaws.com`. */
function words(value: Properties): string {
  if (typeof value === 'string') return value;
  if (value['Fn::Join']) return value['Fn::Join'][1].map(words).join('');
  if (value['Fn::GetAtt']) return `{${plain(value['Fn::GetAtt'][0])}.${value['Fn::GetAtt'][1]}}`;
  return `{${plain(value.Ref)}}`;
}

/** The records of the mail domain, as one writes them down. */
const MAIL_RECORDS = [
  '_dmarc.invites.test TXT "v=DMARC1; p=quarantine"',
  'bounce.invites.test MX 10 feedback-smtp.{AWS::Region}.amazonses.com',
  'bounce.invites.test TXT "v=spf1 include:amazonses.com ~all"',
  'invites.test MX 10 inbound-smtp.{AWS::Region}.amazonaws.com',
  '{SendingIdentity.DkimDNSTokenName1} CNAME {SendingIdentity.DkimDNSTokenValue1}',
  '{SendingIdentity.DkimDNSTokenName2} CNAME {SendingIdentity.DkimDNSTokenValue2}',
  '{SendingIdentity.DkimDNSTokenName3} CNAME {SendingIdentity.DkimDNSTokenValue3}',
];

function printed(given: Record<string, unknown>): string[] {
  const outputs = Object.entries(synthesize(given).findOutputs('*'));
  return outputs.filter(([id]) => id.startsWith('Dns')).map(([, { Value }]) => words(Value));
}

function made(given: Record<string, unknown>): string[] {
  return [...ofType(synthesize(given), 'AWS::Route53::RecordSet').values()].map((record) => {
    expect(record.HostedZoneId).toBe(zone.id);
    const [, name] = /^(.+)\.$/.exec(words(record.Name)) ?? expect.fail('the name is not absolute');
    const { AliasTarget: alias, ResourceRecords: values = [] } = record;
    expect(values.length).toBe(alias ? 0 : 1);
    return `${name} ${record.Type} ${words(alias?.DNSName ?? values[0])}`;
  });
}

describe('DNS records', () => {
  test('are printed where the DNS is not in Route 53', () => {
    expect(printed({}).sort()).toEqual(MAIL_RECORDS);
    expect(made({})).toEqual([]);
  });

  test('are made in the hosted zone where there is one', () => {
    expect(made({ hostedZone: zone }).sort()).toEqual(MAIL_RECORDS);
    expect(printed({ hostedZone: zone })).toEqual([]);
  });

  test('lead a name of ours to the pages by a CNAME that is printed', () => {
    expect(printed({ webDomain, certificate }).sort()).toEqual(
      [...MAIL_RECORDS, `${webDomain} CNAME {ApiWebDomainName.RegionalDomainName}`].sort(),
    );
  });

  test('lead it there by aliases in the hosted zone, for both kinds of IP, even where there is an MX record', () => {
    for (const name of [webDomain, 'invites.test']) {
      const aliases = ['A', 'AAAA'].map((type) => `${name} ${type} {ApiWebDomainName.RegionalDomainName}`);
      expect(made({ hostedZone: zone, webDomain: name }).sort()).toEqual(
        [...MAIL_RECORDS, ...aliases].sort(),
      );
    }
  });
});

describe('a name of our own for the pages and the API', () => {
  const ours = synthesize({ hostedZone: zone, webDomain });
  const [name] = ofType(ours, 'AWS::ApiGateway::DomainName').values();

  test('leads to the whole of the stage, over IPv4 and IPv6, by TLS 1.2 at least', () => {
    expect(name).toMatchObject({
      DomainName: webDomain,
      EndpointConfiguration: { Types: ['REGIONAL'], IpAddressType: 'dualstack' },
      SecurityPolicy: 'TLS_1_2',
    });
    const [mapping] = ofType(ours, 'AWS::ApiGateway::BasePathMapping').values();
    expect(mapping.BasePath).toBeUndefined();
    expect([plain(mapping.DomainName.Ref), plain(mapping.RestApiId.Ref)]).toEqual([
      'ApiWebDomainName',
      'ApiRest',
    ]);
    expect(plain(mapping.Stage.Ref)).toBe('ApiRestDeploymentStagelive');
  });

  test('has a certificate that validates itself in the hosted zone, or the one that is named', () => {
    const [own] = ofType(ours, 'AWS::CertificateManager::Certificate').values();
    expect(own).toMatchObject({
      DomainName: webDomain,
      ValidationMethod: 'DNS',
      DomainValidationOptions: [{ DomainName: webDomain, HostedZoneId: zone.id }],
    });
    expect(plain(name.RegionalCertificateArn.Ref)).toBe('ApiWebDomainCertificate');
    for (const settings of [
      { webDomain, certificate },
      { webDomain, certificate, hostedZone: zone },
    ]) {
      const given = synthesize(settings);
      given.resourceCountIs('AWS::CertificateManager::Certificate', 0);
      given.hasResourceProperties('AWS::ApiGateway::DomainName', { RegionalCertificateArn: certificate });
    }
  });

  test('stands in all links of mails, without a stage; else the address that API Gateway gives stands there', () => {
    const urls = (template: typeof ours) =>
      new Set(
        [...ofType(template, 'AWS::Lambda::Function').values()]
          .flatMap(({ Environment }) => Environment?.Variables?.PUBLIC_URL ?? [])
          .map(words),
      );
    expect(urls(ours)).toEqual(new Set([`https://${webDomain}`]));
    expect(urls(synthesize())).toEqual(
      new Set(['https://{ApiRest}.execute-api.{AWS::Region}.{AWS::URLSuffix}/live']),
    );
  });

  test('leaves the first address open, for links in mails that were sent before', () => {
    const [api] = ofType(ours, 'AWS::ApiGateway::RestApi').values();
    expect(api.DisableExecuteApiEndpoint).toBeUndefined();
  });

  test.runIf(WHOLE)("passes CDK's own checks and those of cdk-nag", () => {
    const { app } = createApp({ hostedZone: zone, webDomain });
    Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
    expect(() => app.synth()).not.toThrow();
  });
});

describe('settings of names are refused', () => {
  const faults = (given: Record<string, unknown>) => {
    const checked = checkSettings({ ...required, ...given });
    return 'faults' in checked ? checked.faults.map(({ sentence }) => sentence.split('. Write')[0]) : [];
  };

  test.each([
    [
      { webDomain },
      'certificate is missing: without a hostedZone in which to validate one, webDomain needs it',
    ],
    [
      { webDomain: 'invites.test', certificate },
      'webDomain has an MX record, beside which only a hostedZone',
    ],
    [
      { webDomain: 'bounce.invites.test', certificate },
      'webDomain has an MX record, beside which only a hosted',
    ],
    [{ hostedZone: { id: 'Z1', name: 'vites.test' } }, 'hostedZone.name does not hold invites.test'],
    [
      { hostedZone: zone, webDomain: 'invite.example.com' },
      'hostedZone.name does not hold invite.example.com',
    ],
    [
      { hostedZone: { id: '/hostedzone/Z1', name: 'invites.test' } },
      'hostedZone.id is no id of a hosted zone',
    ],
    [{ hostedZone: { id: 'Z1', name: 'invites.test.' } }, 'hostedZone.name is no name of a zone'],
    [{ hostedZone: { id: 'Z1' } }, 'hostedZone.name is missing'],
    [{ webDomain: 'https://invite.invites.test', certificate }, 'webDomain is no host name'],
    [{ webDomain, certificate: 'arn:aws:iam::1:server-certificate/x' }, 'certificate is no ARN'],
  ])('%j', (given, sentence) => {
    expect(faults(given)).toEqual([expect.stringContaining(sentence)]);
  });

  test('but for a zone above the names, or of another spelling', () => {
    const deep = { domain: 'mail.Invites.test', webDomain: 'Invite.invites.test' };
    expect(faults({ ...deep, hostedZone: { id: 'Z1', name: 'invites.TEST' } })).toEqual([]);
  });
});

describe('two deployments in one account and region', () => {
  const one = synthesize();
  const other = synthesize({ name: 'Parties', domain: 'parties.test' });

  /** `Type.Property value` of each name that is written down and not made up by CloudFormation. */
  const names = (template: typeof one) =>
    new Set(
      Object.values(
        template.toJSON().Resources as Record<string, { Type: string; Properties?: object }>,
      ).flatMap(({ Type, Properties = {} }) =>
        Object.entries(Properties)
          .filter(([key, value]) => /(^|[a-z])Name$/.test(key) && typeof value === 'string')
          .map(([key, value]) => `${Type}.${key} ${value}`),
      ),
    );

  test('share no name but such as belong to something of their own', () => {
    const shared = [...names(one)].filter((name) => names(other).has(name));
    const ownedBy =
      /^AWS::(IAM::Policy\.PolicyName|ApiGateway::Stage\.StageName|CloudWatch::Alarm\.MetricName) /;
    expect(shared.filter((name) => !ownedBy.test(name))).toEqual([]);
  });

  test('export nothing, whose names belong to the account', () => {
    for (const template of [one, other]) {
      for (const output of Object.values(template.findOutputs('*'))) expect(output.Export).toBeUndefined();
    }
  });

  test('leave the role that API Gateway logs with to each other when one of them goes', () => {
    one.allResources('AWS::ApiGateway::Account', { DeletionPolicy: 'Retain', UpdateReplacePolicy: 'Retain' });
    const [account] = ofType(one, 'AWS::ApiGateway::Account').values();
    const roles = one.findResources('AWS::IAM::Role');
    expect(roles[account.CloudWatchRoleArn['Fn::GetAtt'][0]]).toMatchObject({ DeletionPolicy: 'Retain' });
  });
});
