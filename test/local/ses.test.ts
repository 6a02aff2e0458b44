import {
  GetSendQuotaCommand,
  SESClient,
  SendRawEmailCommand,
  type SendRawEmailCommandInput,
} from '@aws-sdk/client-ses';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type Aws, startAws } from '../../local/services/aws.ts';

const RATE = 20;
let aws: Aws;
let ses: SESClient;
let eventsQueue: string;
beforeAll(async () => {
  aws = await startAws({ sendRate: RATE });
  eventsQueue = aws.queues.createQueue('Events', {}).arn;
  const topicArn = aws.queues.createTopic('Sending', [{ queueArn: eventsQueue, raw: true }]);
  aws.ses.createConfigurationSet('Set', { topicArn, eventTypes: ['send', 'delivery', 'bounce'] });
  const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };
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
    // Lets the next test have its share of the rate.
    await new Promise((resolve) => setTimeout(resolve, 300));
  });

  it('refuses an unknown configuration set', async () => {
    const attempt = send({ ConfigurationSetName: 'Other' });
    await expect(attempt).rejects.toMatchObject({ name: 'ConfigurationSetDoesNotExistException' });
  });
});

describe('sending events', () => {
  it('tell of Send and Delivery with the tags of the mail', async () => {
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

  it('tell of a permanent Bounce of addresses that bounce', async () => {
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

  it('refuse what is not a fault', () => {
    expect(() => aws.faults.set({ ses: { throttle: 2 } })).toThrow();
    expect(() => aws.faults.set({ sqs: {} })).toThrow();
  });
});
