import {
  GetSendQuotaCommand,
  SESClient,
  SendRawEmailCommand,
  type SendRawEmailCommandInput,
} from '@aws-sdk/client-ses';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type Aws, startAws } from '#local/services/aws.ts';

const RATE = 20;
const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };
const SENT = { to: ['a@example.org'], from: '', subject: '', sentAt: new Date().toISOString() };
let aws: Aws;
let ses: SESClient;
let eventsQueue: string;
beforeAll(async () => {
  aws = await startAws({ sendRate: RATE });
  eventsQueue = aws.queues.createQueue('Events', {}).arn;
  const topicArn = aws.queues.createTopic('Sending', [{ queueArn: eventsQueue, raw: true }]);
  aws.ses.createIdentity('example.com');
  aws.ses.createConfigurationSet('Set', {
    topicArn,
    eventTypes: ['send', 'delivery', 'bounce', 'deliveryDelay'],
  });
  ses = new SESClient({ endpoint: aws.url, region: 'us-east-1', credentials, maxAttempts: 1 });
});
afterEach(() => aws.reset());
afterAll(() => aws.close());

const octets = Buffer.concat([
  Buffer.from(
    'From: =?utf-8?q?J=C3=B6?= <jo@example.com>\r\nTo: Ann <ann@example.org>\r\nCc: bob@example.org\r\n',
  ),
  Buffer.from('Subject: =?utf-8?q?H=C3=A4?=\r\n\r\nline\r\nbare\nlf \xff\x00 end', 'latin1'),
]);
const send = (input: Partial<SendRawEmailCommandInput> = {}) =>
  ses.send(new SendRawEmailCommand({ RawMessage: { Data: octets }, ...input }));
const events = async () => {
  const received = await aws.queues.receive(eventsQueue, 10, 1);
  return received.map(({ body }) => JSON.parse(body));
};

describe('SendRawEmail', () => {
  it('keeps exactly the octets sent', async () => {
    const { MessageId = '' } = await send();
    expect(aws.ses.outbox.read(MessageId)?.equals(octets)).toBe(true);
  });

  it('sends to Destinations and to nobody the headers name', async () => {
    await send({ Destinations: ['Cy <cy@example.org>', 'di@example.org'] });
    expect(aws.ses.outbox.list()).toMatchObject([
      { to: ['cy@example.org', 'di@example.org'], from: 'Jö <jo@example.com>', subject: 'Hä' },
    ]);
  });

  it('falls back on To and Cc without Destinations', async () => {
    await send();
    expect(aws.ses.outbox.list()[0]?.to).toEqual(['ann@example.org', 'bob@example.org']);
  });

  it('refuses beyond the sending rate in the words of SES', async () => {
    const outcomes = await Promise.allSettled(
      Array.from({ length: RATE + 10 }, () => send({ Destinations: ['a@example.org'] })),
    );
    const refused = outcomes.filter(({ status }) => status === 'rejected') as PromiseRejectedResult[];
    expect(refused.length).toBeGreaterThan(0);
    expect(refused[0]?.reason).toMatchObject({
      name: 'Throttling',
      message: 'Maximum sending rate exceeded.',
    });
    expect(aws.ses.outbox.list()).toHaveLength(outcomes.length - refused.length);
    expect((await ses.send(new GetSendQuotaCommand({}))).MaxSendRate).toBe(RATE);
  });

  it('may be asked for its quota once a second', async () => {
    const ask = () => ses.send(new GetSendQuotaCommand({}));
    await ask();
    await expect(ask()).rejects.toMatchObject({ name: 'Throttling', message: 'Rate exceeded' });
  });

  it('refuses an unknown configuration set', async () => {
    const attempt = send({ ConfigurationSetName: 'Other' });
    await expect(attempt).rejects.toMatchObject({ name: 'ConfigurationSetDoesNotExistException' });
  });
});

describe('sending events', () => {
  it('report Send and Delivery with the tags of the mail', async () => {
    const Tags = [
      { Name: 'event', Value: 'e-1' },
      { Name: 'version', Value: '3' },
    ];
    const { MessageId } = await send({ Destinations: ['a@example.org'], Tags, ConfigurationSetName: 'Set' });
    const published = await events();
    expect(published.map(({ eventType }) => eventType)).toEqual(['Send', 'Delivery']);
    expect(published[1]).toMatchObject({
      mail: {
        messageId: MessageId,
        source: 'jo@example.com',
        destination: ['a@example.org'],
        tags: { event: ['e-1'], version: ['3'], 'ses:configuration-set': ['Set'] },
      },
      delivery: { recipients: ['a@example.org'] },
    });
    expect(aws.ses.unpublished()).toBe(0);
  });

  it('are not published without a configuration set', async () => {
    await send();
    expect(aws.ses.unpublished()).toBe(0);
  });

  it('report a permanent Bounce of addresses that bounce', async () => {
    aws.faults.set({ ses: { bounce: ['Gone@example.org'] } });
    await send({ Destinations: ['gone@example.org'], ConfigurationSetName: 'Set' });
    const [first, second] = await events();
    expect([first.eventType, second.eventType]).toEqual(['Send', 'Bounce']);
    expect(second.bounce).toMatchObject({
      bounceType: 'Permanent',
      bouncedRecipients: [{ emailAddress: 'gone@example.org', status: '5.1.1' }],
    });
  });
});

describe('faults', () => {
  it('throttle', async () => {
    aws.faults.set({ ses: { throttle: 1 } });
    await expect(send()).rejects.toMatchObject({ name: 'Throttling' });
    expect(aws.ses.outbox.list()).toEqual([]);
  });

  it('lose the answer, of accepted mails as of others', async () => {
    aws.faults.set({ ses: { timeout: 1 } });
    const outcomes = await Promise.allSettled(
      Array.from({ length: 12 }, () => send({ Destinations: ['a@example.org'] })),
    );
    expect(outcomes.every(({ status }) => status === 'rejected')).toBe(true);
    expect(aws.ses.outbox.list().length).toBeGreaterThan(0);
    expect(aws.ses.outbox.list().length).toBeLessThan(12);
  });

  it.each([
    ['the quota of the day is used up', { quotaUsed: true }, 'Throttling', /^Daily message quota exceeded/],
    ['sending is paused', { paused: true }, 'AccountSendingPausedException', /disabled/],
    [
      'the domain is not verified',
      { unverified: ['Example.com'] },
      'MessageRejected',
      /US-EAST-1: jo@example.com$/,
    ],
    [
      'the account is in the sandbox',
      { sandbox: true },
      'MessageRejected',
      /US-EAST-1: ann@example.org, bob@example.org$/,
    ],
  ])('refuse every mail while %s', async (_what, fault, name, message) => {
    aws.faults.set({ ses: fault });
    await expect(send()).rejects.toMatchObject({ name, message: expect.stringMatching(message) });
    expect(aws.ses.outbox.list()).toEqual([]);
  });

  it('let a mail from the sandbox to verified recipients only, at its rate and quota', async () => {
    aws.faults.set({ ses: { sandbox: true, verified: ['example.org'] } });
    const simulator = { Destinations: ['success@simulator.amazonses.com'] };
    await send(simulator);
    await expect(send({ Destinations: ['a@sub.example.org'] })).rejects.toThrow(
      'Maximum sending rate exceeded.',
    );
    await expect(send({ Destinations: ['a@example.net'] })).rejects.toThrow('not verified');
    for (let n = 0; n < 199; n += 1) aws.ses.outbox.add({ ...SENT, id: `${n}` }, octets, undefined);
    await expect(send(simulator)).rejects.toThrow('Daily message quota exceeded.');
    expect(await ses.send(new GetSendQuotaCommand({}))).toMatchObject({
      Max24HourSend: 200,
      MaxSendRate: 1,
      SentLast24Hours: 200,
    });
  });

  it('do not keep a mail from a domain of the stack that is verified again', async () => {
    aws.faults.set({ ses: { unverified: ['example.com'] } });
    await expect(send()).rejects.toThrow('not verified');
    aws.faults.set({});
    await send();
  });

  it('reset a connection that nobody used for a while, before anything is read', async () => {
    const reset = () => send({ Destinations: ['a@example.org'] });
    aws.faults.set({ ses: { resetIdle: 0 } });
    const fresh = new SESClient({ endpoint: aws.url, region: 'us-east-1', credentials, maxAttempts: 1 });
    await fresh.send(new SendRawEmailCommand({ RawMessage: { Data: octets } }));
    await expect(fresh.send(new SendRawEmailCommand({ RawMessage: { Data: octets } }))).rejects.toMatchObject(
      {
        code: 'ECONNRESET',
      },
    );
    expect(aws.ses.outbox.list()).toHaveLength(1);
    aws.faults.set({ ses: { resetIdle: 60_000 } });
    await reset();
    await reset();
    fresh.destroy();
  });

  it.each([
    [
      'suppress',
      'Bounce',
      { bounce: { bounceType: 'Permanent', bounceSubType: 'OnAccountSuppressionList' } },
    ],
    ['bounceTransient', 'Bounce', { bounce: { bounceType: 'Transient', bounceSubType: 'MailboxFull' } }],
    ['delay', 'DeliveryDelay', { deliveryDelay: { delayType: 'MailboxFull' } }],
  ])('%s: SES takes the mail and reports a %s', async (fault, eventType, expected) => {
    aws.faults.set({ ses: { [fault]: ['Gone@example.org'] } });
    await send({ Destinations: ['gone@example.org', 'ann@example.org'], ConfigurationSetName: 'Set' });
    const published = await events();
    const event = published.find((one) => one.eventType === eventType);
    expect(event).toMatchObject(expected);
    expect(JSON.stringify(event[Object.keys(expected)[0] ?? ''])).toContain('gone@example.org');
    const delivered = published.find((one) => one.eventType === 'Delivery').delivery.recipients;
    expect(delivered.sort()).toEqual(
      fault === 'delay' ? ['ann@example.org', 'gone@example.org'] : ['ann@example.org'],
    );
  });

  it('refuse what is not a fault', () => {
    expect(() => aws.faults.set({ ses: { throttle: 2 } })).toThrow();
    expect(() => aws.faults.set({ sqs: {} })).toThrow();
  });
});
