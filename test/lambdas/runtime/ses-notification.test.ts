import { describe, expect, test } from 'vitest';
import { readNotification } from '#lambdas/runtime/ses-notification.ts';

const PASS = { status: 'PASS' };
const notification = (receipt: object, mail: object = {}) => ({
  notificationType: 'Received',
  mail: { messageId: 'abc', timestamp: '2026-01-01T00:00:00.000Z', source: 'ann@example.com', ...mail },
  receipt: {
    recipients: ['create@invites.test'],
    spamVerdict: PASS,
    virusVerdict: PASS,
    spfVerdict: PASS,
    dkimVerdict: PASS,
    action: { objectKey: 'mail/create/abc' },
    ...receipt,
  },
});

test.each([
  [{}, 'GRAY', undefined],
  [{ dmarcVerdict: PASS }, 'PASS', undefined],
  [{ dmarcVerdict: null }, 'GRAY', undefined],
  [{ dmarcVerdict: { status: 'DISABLED' } }, 'PROCESSING_FAILED', undefined],
  [{ dmarcVerdict: { status: 'TEMPORARY_ERROR' } }, 'PROCESSING_FAILED', undefined],
  [{ dmarcVerdict: { status: 'FAIL' }, dmarcPolicy: 'reject' }, 'FAIL', 'reject'],
  [{ dmarcVerdict: { status: 'FAIL' }, dmarcPolicy: 'QUARANTINE' }, 'FAIL', 'quarantine'],
  [{ dmarcVerdict: { status: 'FAIL' }, dmarcPolicy: 'none' }, 'FAIL', 'none'],
  [{ dmarcVerdict: { status: 'FAIL' }, dmarcPolicy: 'other' }, 'FAIL', undefined],
])('%j: DMARC %s, policy %s', (receipt, dmarc, policy) => {
  const read = readNotification(notification(receipt));
  expect(read?.verdicts.dmarc).toBe(dmarc);
  expect(read?.dmarcPolicy).toBe(policy);
});

describe.each(['spam', 'virus', 'spf', 'dkim', 'dmarc'] as const)('the verdict on %s', (check) => {
  test.each([
    [undefined, 'GRAY'],
    [{ status: 'FAIL' }, 'FAIL'],
    [{ status: 'GRAY' }, 'GRAY'],
    [{ status: 'PROCESSING_FAILED' }, 'PROCESSING_FAILED'],
    [{ status: 'DISABLED' }, 'PROCESSING_FAILED'],
    [{ status: 'NEW_IN_2027' }, 'PROCESSING_FAILED'],
    [{}, 'PROCESSING_FAILED'],
  ])('may be %j and counts as %s', (given, verdict) => {
    const read = readNotification(notification({ [`${check}Verdict`]: given }));
    expect(read?.verdicts[check]).toBe(verdict);
  });
});

test('a notification as AWS documents it is read, though it says nothing of DMARC', () => {
  const read = readNotification({
    notificationType: 'Received',
    receipt: {
      timestamp: '2015-09-11T20:32:33.936Z',
      processingTimeMillis: 406,
      recipients: ['create@invites.test'],
      spamVerdict: PASS,
      virusVerdict: PASS,
      spfVerdict: PASS,
      dkimVerdict: PASS,
      action: {
        type: 'S3',
        topicArn: 'arn:aws:sns:us-east-1:012345678912:topic',
        bucketName: 'bucket',
        objectKey: 'mail/create/d6iitobk75ur44p8kdnnp7g2n800',
      },
    },
    mail: {
      timestamp: '2015-09-11T20:32:33.936Z',
      source: '0000014fbe1c09cf-000000@amazonses.com',
      messageId: 'd6iitobk75ur44p8kdnnp7g2n800',
      destination: ['create@invites.test'],
      headersTruncated: false,
      headers: [{ name: 'From', value: 'sender@example.com' }],
      commonHeaders: { from: ['sender@example.com'], to: ['create@invites.test'] },
    },
  });
  expect(read).toMatchObject({
    messageId: 'd6iitobk75ur44p8kdnnp7g2n800',
    key: 'mail/create/d6iitobk75ur44p8kdnnp7g2n800',
    verdicts: { spam: 'PASS', virus: 'PASS', spf: 'PASS', dkim: 'PASS', dmarc: 'GRAY' },
  });
});

describe('of what is no mail', () => {
  const setup = notification(
    { recipients: ['recipient@example.com'], action: { type: 'S3', objectKey: 'mail/create/x' } },
    { messageId: 'AMAZON_SES_SETUP_NOTIFICATION', source: 'aws@amazon.com' },
  );
  test.each([
    ['the trial of a receipt rule', setup],
    [
      'the trial of an event destination',
      'Successfully validated SNS topic for Amazon SES event publishing.',
    ],
  ])('%s is passed over', (_, body) => {
    expect(readNotification(body)).toBeNull();
  });

  test.each([
    ['another text', 'Successfully validated SNS topic for Amazon SES event publishing. Or not.'],
    ['no text', ''],
    ['nothing', null],
    ['an array', [setup]],
    ['an envelope of SNS', { Type: 'Notification', Message: JSON.stringify(setup) }],
    ['a notification about something else', { ...notification({}), notificationType: 'Bounce' }],
    ['a mail that lies nowhere', notification({ action: { type: 'SNS' } })],
    ['a mail without an id', notification({}, { messageId: '' })],
    ['a trial, nearly', notification({ action: {} }, { messageId: 'AMAZON_SES_SETUP_NOTIFICATION_2' })],
  ])('%s is an error', (_, body) => {
    expect(() => readNotification(body)).toThrow(
      expect.objectContaining({ code: 'notification-unreadable' }),
    );
  });
});
