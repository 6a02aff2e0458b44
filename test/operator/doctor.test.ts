import { readFileSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { cloudChecks } from '#operator/doctor/cloud.ts';
import { dmarcCheck } from '#operator/doctor/dns.ts';
import { examine, type Finding } from '#operator/doctor/finding.ts';
import { readStack } from '#operator/stack.ts';
import {
  ACCOUNT_DOMAIN,
  ACCOUNT_REGION,
  type Account,
  type AccountState,
  openAccount,
} from '../support/account.ts';

let account: Account;
beforeAll(async () => {
  account = await openAccount();
  Object.assign(process.env, account.env);
});
afterEach(() => account.reset());
afterAll(() => account.close());

async function diagnose({
  ring = true,
  deploy = 'npm run deploy',
  now = Date.now,
} = {}): Promise<readonly Finding[]> {
  const checks = cloudChecks({
    stack: await readStack('Yesmaybe'),
    region: ACCOUNT_REGION,
    resolver: account.resolver,
    ring,
    deploy,
    checkout: async () => '0123456789ab',
    now,
  });
  return examine(checks, () => {});
}
const wrong = (findings: readonly Finding[]) => findings.filter(({ ok }) => !ok);

test('nothing is wrong with a deployment where all is well, and each thing was looked at', async () => {
  const findings = await diagnose();
  expect(wrong(findings)).toEqual([]);
  expect(findings.map(({ check }) => check)).toEqual([
    'stack',
    'layout',
    'version',
    'api',
    'clock',
    'mx',
    'dmarc',
    'identity',
    'dkim',
    'mail-from',
    'rule-set',
    'sandbox',
    'sending',
    'quota',
    'probe-suppressed',
    'queues',
    'concurrency',
    'dead-letters',
    'subscriptions',
    'alarms',
    'alarm-topic',
  ]);
  expect(findings.every(({ fix }) => fix === null)).toBe(true);
});

const OTHERS = { mx: 'mx.mail.example', rules: 'their-rules' };
/** Check that finds it, what is wrong, and what its fix must say. */
const FAULTS: readonly (readonly [
  check: string,
  what: string,
  plant: (state: AccountState) => void,
  fix: RegExp,
])[] = [
  [
    'identity',
    'the domain is not verified',
    (state) => (identity(state).VerifiedForSendingStatus = false),
    /DKIM records/,
  ],
  [
    'identity',
    'the domain is no identity of SES',
    (state) => {
      state.identity = null;
    },
    /npm run deploy/,
  ],
  [
    'dkim',
    'a DKIM record is missing',
    (state) => {
      delete state.cname[`bbb._domainkey.${ACCOUNT_DOMAIN}`];
    },
    /bbb\._domainkey\.invites\.test CNAME bbb\.dkim\.amazonses\.com/,
  ],
  [
    'dkim',
    'SES still waits for DKIM',
    (state) => {
      identity(state).DkimAttributes.Status = 'PENDING';
    },
    /72 hours/,
  ],
  [
    'dkim',
    'DKIM is off',
    (state) => {
      identity(state).DkimAttributes.SigningEnabled = false;
    },
    /--signing-enabled/,
  ],
  [
    'mx',
    'there is no MX record',
    (state) => {
      state.mx[ACCOUNT_DOMAIN] = [];
    },
    /invites\.test MX 10 inbound-smtp\.eu-west-1\.amazonaws\.com/,
  ],
  [
    'mx',
    'mail goes elsewhere, too',
    (state) => {
      state.mx[ACCOUNT_DOMAIN]?.push(OTHERS.mx);
    },
    /every other MX/,
  ],
  [
    'mx',
    'mail goes to another region',
    (state) => {
      state.mx[ACCOUNT_DOMAIN] = ['inbound-smtp.us-east-1.amazonaws.com'];
    },
    /eu-west-1/,
  ],
  [
    'dmarc',
    'there is no DMARC policy',
    (state) => {
      delete state.txt[`_dmarc.${ACCOUNT_DOMAIN}`];
    },
    /_dmarc\.invites\.test TXT/,
  ],
  [
    'dmarc',
    'DMARC asks for nothing',
    (state) => {
      state.txt[`_dmarc.${ACCOUNT_DOMAIN}`] = ['v=DMARC1; p=none'];
    },
    /p=quarantine/,
  ],
  [
    'dmarc',
    'there are two DMARC policies',
    (state) => {
      state.txt[`_dmarc.${ACCOUNT_DOMAIN}`]?.push('v=DMARC1; p=reject');
    },
    /all but one/,
  ],
  [
    'mail-from',
    'a MAIL FROM record is missing',
    (state) => {
      delete state.mx[`bounce.${ACCOUNT_DOMAIN}`];
    },
    /bounce\.invites\.test MX 10 feedback-smtp/,
  ],
  [
    'mail-from',
    'SPF does not name SES',
    (state) => {
      state.txt[`bounce.${ACCOUNT_DOMAIN}`] = ['v=spf1 -all'];
    },
    /TXT "v=spf1 include:amazonses\.com/,
  ],
  [
    'mail-from',
    'SES gave MAIL FROM up',
    (state) => {
      identity(state).MailFromAttributes.MailFromDomainStatus = 'FAILED';
    },
    /put-email-identity-mail-from-attributes/,
  ],
  [
    'rule-set',
    'no rule set is active',
    (state) => {
      state.activeRuleSet = null;
    },
    /set-active-receipt-rule-set --rule-set-name ReceivingRuleSet/,
  ],
  [
    'rule-set',
    "somebody else's is active",
    (state) => Object.assign(state, { activeRuleSet: OTHERS.rules, rules: [] }),
    /Sharing a region/,
  ],
  [
    'rule-set',
    'one of our rules was switched off',
    (state) => {
      state.rules[1] = { recipient: `rsvp@${ACCOUNT_DOMAIN}`, bucket: '', enabled: false };
    },
    /npm run deploy/,
  ],
  [
    'sandbox',
    'the account is in the sandbox',
    (state) => {
      state.account.ProductionAccessEnabled = false;
    },
    /production-access-enabled/,
  ],
  [
    'sending',
    'sending is paused',
    (state) => {
      state.account.SendingEnabled = false;
    },
    /--sending-enabled/,
  ],
  [
    'sending',
    'the account is on probation',
    (state) => {
      state.account.EnforcementStatus = 'PROBATION';
    },
    /"Reputation"/,
  ],
  [
    'quota',
    'the daily quota is used up',
    (state) => {
      state.account.SendQuota.SentLast24Hours = 50_000;
    },
    /Service Quotas/,
  ],
  [
    'probe-suppressed',
    'mail to the probe came back once',
    (state) => {
      state.suppressed = [`prove@${ACCOUNT_DOMAIN}`];
    },
    /delete-suppressed-destination/,
  ],
  [
    'queues',
    'sending was stopped',
    (state) => {
      state.triggers.DeliveryQueue = 'Disabled';
    },
    /--uuid uuid-of-DeliveryQueue --enabled/,
  ],
  [
    'concurrency',
    'a new account runs ten functions',
    (state) => {
      state.concurrency = 10;
    },
    /L-B99A9384 --desired-value 1000/,
  ],
  [
    'subscriptions',
    'the operator has not confirmed',
    (state) => {
      state.subscriptions.OperatorsTopic = [{ protocol: 'email', confirmed: false }];
    },
    /Subscription Confirmation/,
  ],
  [
    'subscriptions',
    'nobody is notified of alarms',
    (state) => {
      state.subscriptions.OperatorsTopic = [];
    },
    /operatorEmail/,
  ],
  [
    'subscriptions',
    'a queue is no longer subscribed to its topic',
    (state) => {
      state.subscriptions.SendingEvents = [];
    },
    /deploy again/,
  ],
  [
    'alarm-topic',
    'the topic does not let CloudWatch publish',
    (state) => {
      state.topicPolicy = { Statement: [{ Effect: 'Deny', Principal: { AWS: '*' } }] };
    },
    /npm run deploy/,
  ],
  [
    'alarm-topic',
    'the key of the topic does not let CloudWatch publish',
    (state) => {
      state.alarmsArrive = false;
    },
    /npm run deploy/,
  ],
  [
    'alarm-topic',
    'the alarms were switched off',
    (state) => {
      for (const alarm of Object.values(state.alarms)) alarm.enabled = false;
    },
    /enable-alarm-actions/,
  ],
  ['alarms', 'an alarm rings', (state) => ringOne(state), /^docs\/runbook\.md#late$/],
  [
    'dead-letters',
    'a message was given up',
    (state) => {
      state.deadLetters.RsvpQueueDeadLetters = [
        { id: 'a', body: '{}', sentAt: 1, receives: 5, hidden: false },
      ];
    },
    /npm run redrive -- --list/,
  ],
  [
    'clock',
    'the clock of this machine is wrong',
    (state) => {
      state.clock = 10 * 60_000;
    },
    /set-ntp/,
  ],
  [
    'version',
    'an older release runs',
    (state) => {
      state.outputs.CodeVersion = 'ffffffffffff';
    },
    /npm run deploy/,
  ],
  [
    'version',
    'a release runs that does not say which',
    (state) => {
      delete state.outputs.CodeVersion;
    },
    /npm run deploy/,
  ],
  [
    'layout',
    'newer code has written the table',
    (state) => {
      state.layout = 99;
    },
    /npm run deploy/,
  ],
  [
    'stack',
    'the last deployment failed',
    (state) => {
      state.stackStatus = 'UPDATE_ROLLBACK_COMPLETE';
    },
    /describe-stack-events/,
  ],
  [
    'api',
    'the API does not answer',
    (state) => {
      state.outputs.PublicUrl = 'http://127.0.0.1:9';
    },
    /"API errors"/,
  ],
  [
    'api',
    'the name of the pages has no DNS record',
    (state) => {
      // Too long a label for DNS: no server is asked.
      state.outputs.PublicUrl = `https://${'x'.repeat(64)}.invalid`;
    },
    /DNS record DnsWeb: docs\/deploy\.md, "5\. The DNS records"/,
  ],
];

describe.each(FAULTS)('%s: %s', (check, _, plant, fix) => {
  test('is found, with its fix, and nothing else is', async () => {
    plant(account.state);
    const found = wrong(await diagnose());
    const names = new Set(found.map((one) => one.check));
    // Without its API a deployment does not say what time it is either.
    expect([...names].filter((name) => !(check === 'api' && name === 'clock'))).toEqual([check]);
    const fixes = found.map((one) => one.fix).join(' ');
    expect(fixes).toMatch(fix);
    for (const [, file = '', section = ''] of fixes.matchAll(/(docs\/\w+\.md), "([^"]+)"/g)) {
      const sections = readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');
      expect(sections, 'the section that the fix names').toMatch(new RegExp(`^#+ ${section}$`, 'm'));
    }
  });
});

test.each([
  ['sp=reject', 'v=DMARC1; p=none; sp=reject', true],
  ['p=reject alone', 'v=DMARC1; p=reject', true],
  ['sp=none', 'v=DMARC1; p=reject; sp=none', false],
])('where the domain has no DMARC policy, that of the domain above counts: %s', async (_, policy, ok) => {
  account.state.txt['_dmarc.example.com'] = [policy];
  const facts = { domain: 'invites.example.com', region: ACCOUNT_REGION, resolver: account.resolver };
  expect(await dmarcCheck(facts).look()).toMatchObject([{ ok }]);
});

test('what may not be looked at is not taken for right, and the others are looked at', async () => {
  account.state.forbidden = ['GetAccount', 'DescribeAlarms'];
  const findings = await diagnose();
  expect(wrong(findings).map(({ check }) => check)).toEqual([
    'sandbox',
    'sending',
    'quota',
    'alarms',
    'alarm-topic',
  ]);
  expect(wrong(findings)[0]?.fix).toContain('ReadOnlyAccess');
});

test('an alarm is rung once, and rings no more; on request none is', async () => {
  await diagnose();
  expect(account.calls.filter((call) => call === 'SetAlarmState')).toHaveLength(2);
  expect(Object.values(account.state.alarms).every(({ state }) => state === 'OK')).toBe(true);
  account.reset();
  await diagnose({ ring: false });
  expect(account.calls).not.toContain('SetAlarmState');
});

test('alarms that were switched off are all named in the command that switches them on', async () => {
  for (const alarm of Object.values(account.state.alarms)) alarm.enabled = false;
  const [found] = wrong(await diagnose());
  expect(Object.keys(account.state.alarms).filter((name) => !found?.fix?.includes(name))).toEqual([]);
});

test('a fix deploys the deployment that was looked at', async () => {
  account.state.outputs.CodeVersion = 'ffffffffffff';
  const deploy = 'npm run deploy -- --settings parties.json';
  expect(wrong(await diagnose({ deploy })).map(({ fix }) => fix)).toEqual([
    `${deploy} (docs/deploy.md, "Upgrade")`,
  ]);
});

test.each([
  ['ROLLBACK_COMPLETE', /did not succeed.*describe-stack-events/],
  ['CREATE_IN_PROGRESS', /still being deployed/],
])('a first deployment in the state %s is not taken for another release', async (status, words) => {
  Object.assign(account.state, { stackStatus: status, outputs: {} });
  await expect(diagnose()).rejects.toMatchObject({
    code: 'stack-unfinished',
    message: expect.stringMatching(words),
  });
});

test('a stack that is not there is named', async () => {
  await expect(readStack('Other')).rejects.toMatchObject({ code: 'stack-unknown' });
});

function identity(state: AccountState): NonNullable<AccountState['identity']> {
  if (!state.identity) throw new Error('The account has no identity.');
  return state.identity;
}

function ringOne(state: AccountState): void {
  const late = Object.keys(state.alarms).find((name) => name.includes('DeliveryQueueLate'));
  if (!late) throw new Error('No such alarm.');
  (state.alarms[late] as { state: string }).state = 'ALARM';
}
