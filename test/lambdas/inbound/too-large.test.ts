import { expect, test } from 'vitest';
import { calendarMail } from '#test/support/file-mail.ts';
import { openScene } from '../scene.ts';

const { receive } = openScene();

const HUGE = `BEGIN:VCALENDAR\r\n${`X-FILE:${'x'.repeat(70)}\r\n`.repeat(120_000)}END:VCALENDAR\r\n`;

/** A mail with more parts than are looked at. */
function manyParts(from: string): string {
  const parts = '--b\r\nContent-Type: text/plain\r\n\r\nHi\r\n'.repeat(500);
  return `From: ${from}\r\nTo: create@invites.test\r\nSubject: Fair\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n${parts}--b--\r\n`;
}

test('an organizer whose mail is beyond a bound is told which bound, and what to do', async () => {
  const [large, ...others] = await receive('inbound', 'create@invites.test', calendarMail(HUGE));
  expect(others).toEqual([]);
  expect(large?.to).toBe('ann@example.com');
  expect(large?.raw).toContain('calendar-too-large');
  expect(large?.raw).toContain('8 MiB');
  const [complex] = await receive('inbound', 'create@invites.test', manyParts('Ann <ann@example.com>'));
  expect(complex?.raw).toContain('mail-too-complex');
});

const headers = (...more: string[]) => ['From: Ann <ann@example.com>', ...more, '', ''].join('\r\n');
const many = Array.from({ length: 60_000 }, (_, index) => `X-${index}: y`);
const guests = `To: ${Array.from({ length: 20_000 }, (_, index) => `guest${index}@example.com`).join(',\r\n ')}`;

test.each([
  ['a long field', headers(`X-Long: ${'x'.repeat(300_000)}`)],
  ['many fields', headers(...many)],
  ['many addresses', headers(guests)],
])('the header alone is beyond a bound, by %s: its sender is notified', async (_by, mail) => {
  const [answer] = await receive('inbound', 'create@invites.test', mail);
  expect(answer?.to).toBe('ann@example.com');
  expect(answer?.raw).toContain('mail-too-complex');
});

test('nobody writes back to a sender who is not verified', async () => {
  const forged = manyParts('Ann <ann@example.com>');
  expect(await receive('inbound', 'create@invites.test', forged, { dmarc: 'FAIL' })).toEqual([]);
});

test.each([
  ['has no end', headers(`X-Long: ${'x'.repeat(300_000)}`).trimEnd()],
  ['names another sender further down', headers(...many, 'From: Ben <ben@example.com>')],
  ['names another in a spelling of its own', headers(...many, 'FROM : Ben <ben@example.com>')],
  ['names another behind a bare CR', headers(...many, 'X: y\rFrom: Ben <ben@example.com>')],
  [
    'names another in a field too long to read',
    headers(...many, `From: "${'x'.repeat(20_000)}" <ben@example.com>`),
  ],
])('nobody writes back to a header that %s', async (_what, mail) => {
  expect(await receive('inbound', 'create@invites.test', mail)).toEqual([]);
});
