import { describe, expect, test } from 'vitest';
import { ConfigurationError, readConfiguration } from '../../lib/configuration.ts';

const read = (context: Record<string, unknown>) =>
  readConfiguration((key) => ({ domain: 'invites.test', organizers: '*', ...context })[key]);

describe('configuration', () => {
  test('needs a domain and organizers, and completes the rest', () => {
    expect(read({})).toEqual({
      domain: 'invites.test',
      organizers: ['*'],
      owners: [],
      product: 'Yesmaybe',
      timeZone: 'UTC',
      limits: { invitesPerMinute: 12_000, invitesPerDay: 50_000 },
      requestsPerSecond: 100,
      requestsBurst: 200,
      activateRuleSet: true,
      headcount: true,
      mailDays: 90,
      logDays: 30,
    });
  });

  test('takes what the command line gives: text', () => {
    const configuration = read({
      domain: ' Invites.Example.com ',
      organizers: 'Ann@Example.com, *@example.org',
      timeZone: 'Europe/Berlin',
      limits: '{"invitesPerMinute":60}',
      requestsPerSecond: '10',
      activateRuleSet: 'false',
      headcount: 'false',
      mailDays: '400',
      logDays: '365',
      operatorEmail: 'ops@example.com',
    });
    expect(configuration).toMatchObject({
      domain: 'invites.example.com',
      organizers: ['ann@example.com', '*@example.org'],
      timeZone: 'Europe/Berlin',
      limits: { invitesPerMinute: 60, invitesPerDay: 50_000 },
      requestsPerSecond: 10,
      activateRuleSet: false,
      headcount: false,
      mailDays: 400,
      logDays: 365,
      operatorEmail: 'ops@example.com',
    });
  });

  test('takes what cdk.json gives: JSON', () => {
    expect(read({ organizers: ['*@example.org'], activateRuleSet: false, logDays: 7 })).toMatchObject({
      organizers: ['*@example.org'],
      activateRuleSet: false,
      logDays: 7,
    });
  });

  test.each([
    ['domain', undefined, 'domain is missing. Add it: cdk deploy -c domain=invites.example.com'],
    [
      'domain',
      'https://x.org',
      'domain is not a mail domain. Write a bare name, as in -c domain=invites.example.com',
    ],
    [
      'domain',
      'ann@x.org',
      'domain is not a mail domain. Write a bare name, as in -c domain=invites.example.com',
    ],
    [
      'organizers',
      undefined,
      'organizers is missing. Say who may create events: -c organizers=ann@example.com,*@example.org',
    ],
    [
      'organizers',
      ' , ',
      'organizers is empty. Say who may create events: -c organizers=ann@example.com,*@example.org',
    ],
    ['organizers', 'ann', 'organizers holds something else than an address, *@domain or * (anyone)'],
    ['owners', '*@x.org', 'owners holds something else than addresses: -c owners=ann@example.com'],
    ['product', '"x" <y>', 'product is a name of at most 40 letters without quotes: -c product="Yesmaybe"'],
    ['accent', 'blue', 'accent is a colour of six digits: -c accent=#0b57d0'],
    [
      'logo',
      'http://example.com/logo.png',
      'logo is no address of a picture. Write one such as -c logo=https://example.com/logo.png',
    ],
    ['timeZone', 'Berlin', 'timeZone is no IANA time zone. Write one such as -c timeZone=Europe/Berlin'],
    ['timeZone', '+02:00', 'timeZone is no IANA time zone. Write one such as -c timeZone=Europe/Berlin'],
    ['limits', 'many', `limits is a JSON object: -c limits='{"invitesPerMinute":600,"invitesPerDay":5000}'`],
    ['limits', { invitesPerDay: 0 }, 'limits.invitesPerDay is a whole number above zero'],
    ['requestsPerSecond', '1.5', 'requestsPerSecond is a whole number above zero'],
    ['mailDays', 'long', 'mailDays is a whole number above zero'],
    [
      'logDays',
      '2',
      'logDays is no retention CloudWatch knows. Write 7, 14, 30, 60, 90, 180 or 365: -c logDays=30',
    ],
    [
      'logDays',
      '9999',
      'logDays is no retention CloudWatch knows. Write 7, 14, 30, 60, 90, 180 or 365: -c logDays=30',
    ],
    [
      'operatorEmail',
      'ops',
      'operatorEmail is no address. Write one such as -c operatorEmail=ops@example.com',
    ],
    ['activateRuleSet', 'no', 'activateRuleSet is true or false: -c activateRuleSet=false'],
  ])('%s = %j is answered with what to write', (key, value, sentence) => {
    expect(() => read({ [key]: value })).toThrow(new ConfigurationError(sentence));
  });

  test('all that is wrong is said at once, a line each', () => {
    expect(() => read({ domain: undefined, timeZone: 'Berlin' })).toThrow(
      /^domain is missing.*\ntimeZone is no IANA/,
    );
  });
});
