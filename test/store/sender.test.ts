import { expect, test } from 'vitest';
import { MailAmbiguous, MailPostponed, MailRefused, openSender, sendMail } from '../../store/sender.ts';

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

test.each([
  ['Throttling', 'Maximum sending rate exceeded.', 'ses-throttled'],
  ['Throttling', 'Daily message quota exceeded.', 'ses-quota'],
  ['MessageRejected', 'Email address is not verified.', 'ses-misconfigured'],
])('%s (%s) is no answer for ever', async (name, message, code) => {
  const sent = sendMail(failing(name, 400, message), mail);
  await expect(sent).rejects.toBeInstanceOf(MailPostponed);
  await expect(sent).rejects.toMatchObject({ code });
});

test('a mail that SES refuses is not tried again', async () => {
  const sent = sendMail(failing('MessageRejected', 400, 'Illegal address'), mail);
  await expect(sent).rejects.toBeInstanceOf(MailRefused);
});
