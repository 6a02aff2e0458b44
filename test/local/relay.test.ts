/** SES on this machine hands what it accepted on by SMTP, and reports what the mail servers say. */
import { SESClient, SendRawEmailCommand } from '@aws-sdk/client-ses';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { createRelay } from '#local/relay.ts';
import { type Aws, startAws } from '#local/services/aws.ts';
import { type Mta, startMta } from '../e2e/mta.ts';

const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };
let elsewhere: Mta;
let own: Mta;
let aws: Aws;
let ses: SESClient;
let queue: string;
beforeAll(async () => {
  elsewhere = await startMta('mx.example.org', ['ben@example.org', 'cy@example.org'], (domain) =>
    domain === 'away.example' ? 1 : undefined,
  );
  own = await startMta('inbound', ['prove@invites.test'], () => undefined);
  const carry = createRelay({
    domain: 'invites.test',
    ownPort: Promise.resolve(own.port),
    relay: `smtp://localhost:${elsewhere.port}`,
  });
  aws = await startAws({ carry });
  queue = aws.queues.createQueue('Events', {}).arn;
  const topicArn = aws.queues.createTopic('Sending', [{ queueArn: queue, raw: true }]);
  aws.ses.createIdentity('invites.test');
  aws.ses.createConfigurationSet('Set', { topicArn, eventTypes: ['delivery', 'bounce'] });
  ses = new SESClient({ endpoint: aws.url, region: 'us-east-1', credentials, maxAttempts: 1 });
});
afterEach(() => aws.reset());
afterAll(async () => {
  await aws.close();
  await Promise.all([elsewhere.close(), own.close()]);
});

/** Sends to these, and waits for what SES reports. */
async function report(...Destinations: string[]) {
  const Data = Buffer.from('From: x@invites.test\r\nSubject: Hello\r\n\r\n.\r\nEnd\r\n');
  await ses.send(
    new SendRawEmailCommand({ RawMessage: { Data }, Destinations, ConfigurationSetName: 'Set' }),
  );
  const [first] = await aws.queues.receive(queue, 10, 20);
  return JSON.parse(first?.body ?? '{}');
}

it.each([
  ['does not know', 'nobody@example.org', 'Permanent', 'smtp; 550 5.1.1 No such mailbox here'],
  ['cannot take now', 'ben@away.example', 'Transient', expect.stringMatching(/^smtp; 4/)],
])(
  'reports a bounce of an address that a mail server %s',
  async (_, emailAddress, bounceType, diagnosticCode) => {
    expect(await report(emailAddress)).toMatchObject({
      eventType: 'Bounce',
      bounce: { bounceType, bouncedRecipients: [{ emailAddress, diagnosticCode }] },
    });
  },
);

it('carries nothing to an address that is to bounce', async () => {
  aws.faults.set({ ses: { bounce: ['cy@example.org'] } });
  expect((await report('cy@example.org')).eventType).toBe('Bounce');
  expect(elsewhere.mails('cy@example.org')).toEqual([]);
});

it('carries mail to our own domain to its own SMTP port, and no longer keeps it in the outbox', async () => {
  expect((await report('Prove@Invites.test')).eventType).toBe('Bounce');
  expect((await report('prove@invites.test')).eventType).toBe('Delivery');
  expect(own.mails('prove@invites.test').map(String)).toEqual([
    expect.stringMatching(/Subject: Hello\r\n\r\n\.\r\nEnd\r\n$/),
  ]);
  expect(elsewhere.seen).not.toContain('prove@invites.test');
  expect(aws.ses.outbox.list().map(({ to }) => to)).toEqual([['Prove@Invites.test']]);
});

it('reports mail that the relay took, and keeps it in the outbox', async () => {
  expect((await report('ben@example.org')).eventType).toBe('Delivery');
  expect(elsewhere.mails('ben@example.org')).toHaveLength(1);
  expect(aws.ses.outbox.list()).toHaveLength(1);
});
