/** SES's events about mails we sent, in the forms of its documentation. */
import { describe, expect, test } from 'vitest';
import { readSendingEvent } from '#lambdas/feedback/sending-event.ts';

const OURS = { event: ['e'], recipient: ['r'], version: ['3'], attempt: ['1'] };
/** Every mail has these. */
const SES = {
  'ses:configuration-set': ['ConfigSet'],
  'ses:source-ip': ['192.0.2.0'],
  'ses:from-domain': ['example.com'],
  'ses:caller-identity': ['ses_user'],
};
const about = (tags: object, event: object) => ({
  ...event,
  mail: {
    timestamp: '2017-08-05T00:40:02.012Z',
    source: 'sender@example.com',
    sendingAccountId: '123456789012',
    messageId: 'EXAMPLE7c191be45-e9aedb9a-02f9-4d12-a87d-dd0099a07f8a-000000',
    destination: ['recipient@example.com'],
    headersTruncated: false,
    headers: [],
    commonHeaders: {},
    tags: { ...SES, ...tags },
  },
});
const bounce = (bounceType: string, bounceSubType: string, bounced: object = {}) => ({
  eventType: 'Bounce',
  bounce: {
    bounceType,
    bounceSubType,
    bouncedRecipients: [{ emailAddress: 'recipient@example.com', ...bounced }],
    timestamp: '2017-08-05T00:41:02.669Z',
    feedbackId: 'x',
  },
});
const STATUS = { action: 'failed', status: '5.1.1', diagnosticCode: 'smtp; 550 5.1.1 user unknown' };

describe('about an invite', () => {
  test.each([
    [bounce('Permanent', 'General', STATUS), 'bounced', true],
    [bounce('Permanent', 'OnAccountSuppressionList'), 'bounced', false],
    [bounce('Transient', 'MailboxFull', STATUS), 'expired', true],
    [bounce('Undetermined', 'Undetermined'), 'expired', false],
    [
      { eventType: 'Complaint', complaint: { complainedRecipients: [], complaintFeedbackType: 'abuse' } },
      'complained',
      false,
    ],
    [
      { eventType: 'Complaint', complaint: { complaintSubType: 'OnAccountSuppressionList' } },
      'complained',
      false,
    ],
    [
      { eventType: 'Delivery', delivery: { smtpResponse: '250 2.6.0 Message received', recipients: [] } },
      'delivered',
      false,
    ],
    [{ eventType: 'Send', send: {} }, 'sent', false],
    [{ eventType: 'Reject', reject: { reason: 'Bad content' } }, 'rejected', false],
  ])('%j: %s', (event, kind, isStatus) => {
    expect(readSendingEvent(about(OURS, event))).toEqual({
      eventId: 'e',
      recipientId: 'r',
      isStatus,
      report: {
        kind,
        version: 3,
        attempt: 1,
        sesMessageId: 'EXAMPLE7c191be45-e9aedb9a-02f9-4d12-a87d-dd0099a07f8a-000000',
      },
    });
  });

  test('a delay settles nothing', () => {
    const deliveryDelay = {
      delayType: 'MailboxFull',
      delayedRecipients: [],
      expirationTime: '2020-06-16T00:25:40.914Z',
    };
    expect(readSendingEvent(about(OURS, { eventType: 'DeliveryDelay', deliveryDelay }))).toBeNull();
  });
});

test.each([
  ['a notice', about({ notice: ['n'] }, bounce('Permanent', 'General'))],
  ['somebody else’s mail', about({ campaign: ['c'] }, { eventType: 'Delivery', delivery: {} })],
  ['a mail without any tag of its sender', about({}, { eventType: 'Send', send: {} })],
  ['the topic itself', 'Successfully validated SNS topic for Amazon SES event publishing.'],
])('what is said about %s is passed over', (_, body) => {
  expect(readSendingEvent(body)).toBeNull();
});

test.each([
  ['another text', 'Successfully validated SNS topic for Amazon SES event publishing'],
  ['nothing', null],
  ['an event that nobody subscribed to', about(OURS, { eventType: 'Open', open: {} })],
  ['a notification of an identity', { ...about(OURS, {}), notificationType: 'Bounce', bounce: {} }],
  ['an envelope of SNS', { Type: 'Notification', Message: '{}' }],
  ['a bounce that does not say how', about(OURS, { eventType: 'Bounce' })],
  ['an invite without its version', about({ ...OURS, version: undefined }, { eventType: 'Send' })],
  ['an invite of an odd version', about({ ...OURS, version: [''] }, { eventType: 'Send' })],
  ['a tag without a value', about({ ...OURS, recipient: [] }, { eventType: 'Send' })],
])('%s is an error', (_, body) => {
  expect(() => readSendingEvent(body)).toThrow(expect.objectContaining({ code: 'sending-event-unreadable' }));
});
