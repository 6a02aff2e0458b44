import { expect, test } from 'vitest';
import {
  MailAmbiguous,
  MailFailed,
  MailPostponed,
  MailRefused,
  openSender,
  SesClosed,
  sendMail,
} from '#store/sender.ts';

const mail = { from: 'create@invites.test', to: 'ben@example.org', raw: 'Subject: Hi\r\n\r\nHi', tags: {} };

/** A sender whose SES fails in one way. */
function failing(name: string, status: number | undefined, message = '') {
  const sender = openSender('set');
  sender.ses.send = () =>
    Promise.reject(Object.assign(new Error(message), { name, $metadata: { httpStatusCode: status } }));
  return sender;
}

test('the SDK asks SES once: a second request could be a second mail', async () => {
  expect(await openSender('set').ses.config.maxAttempts()).toBe(1);
});

test.each([
  ['TimeoutError', undefined],
  ['ECONNRESET', undefined],
  ['InternalFailure', 500],
  ['ServiceUnavailable', 503],
])('after %s nobody knows whether the mail went out', async (name, status) => {
  await expect(sendMail(failing(name, status), mail)).rejects.toBeInstanceOf(MailAmbiguous);
});

const UNVERIFIED =
  'Email address is not verified. The following identities failed the check in region EU-WEST-1:';

test.each([
  ['Throttling', 'Maximum sending rate exceeded.', 'ses-throttled'],
  ['Throttling', 'Daily message quota exceeded.', 'ses-quota'],
  ['ThrottlingException', 'Daily message quota exceeded', 'ses-quota'],
  ['AccountSendingPausedException', 'Email sending is disabled.', 'ses-paused'],
  ['ConfigurationSetSendingPausedException', 'Email sending is disabled.', 'ses-paused'],
  ['MessageRejected', 'Sending paused for this account. For more information, see the inbox.', 'ses-paused'],
  ['MessageRejected', 'Sending suspended for this account.', 'ses-paused'],
  ['MessageRejected', `${UNVERIFIED} Ben@example.org`, 'ses-sandbox'],
  ['MessageRejected', `${UNVERIFIED} create@invites.test`, 'ses-misconfigured'],
  ['MessageRejected', `${UNVERIFIED} ben@example.org, create@invites.test`, 'ses-misconfigured'],
  ['MessageRejected', 'Email address is not verified.', 'ses-misconfigured'],
  ['MailFromDomainNotVerifiedException', 'No MX record.', 'ses-misconfigured'],
  ['ConfigurationSetDoesNotExist', 'Configuration set <set> does not exist.', 'ses-misconfigured'],
  ['AccessDenied', 'User is not authorized to perform ses:SendRawEmail', 'ses-misconfigured'],
])('%s (%s) is not final: %s', async (name, message, code) => {
  const sent = sendMail(failing(name, 400, message), mail);
  await expect(sent).rejects.toBeInstanceOf(MailPostponed);
  await expect(sent).rejects.toMatchObject({ code });
  // Only the rate is a matter of this moment.
  const closed = expect(sent).rejects;
  await (code === 'ses-throttled' ? closed.not : closed).toBeInstanceOf(SesClosed);
});

test('what we do not know is said to have failed, and keeps no other mail from being sent', async () => {
  const sent = sendMail(failing('SomethingNew', 400, 'No.'), mail);
  await expect(sent).rejects.toBeInstanceOf(MailFailed);
});

test('a mail that SES refuses is not tried again', async () => {
  const sent = sendMail(failing('MessageRejected', 400, 'Illegal address'), mail);
  await expect(sent).rejects.toBeInstanceOf(MailRefused);
});
