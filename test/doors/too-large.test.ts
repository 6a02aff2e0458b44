import { expect, test } from 'vitest';
import { calendarMail } from '../file-mail.ts';
import { openScene } from './scene.ts';

const { receive } = openScene();

const HUGE = `BEGIN:VCALENDAR\r\n${`X-FILE:${'x'.repeat(70)}\r\n`.repeat(120_000)}END:VCALENDAR\r\n`;

/** A mail with more parts than are looked at. */
function manyParts(from: string): string {
  const parts = '--b\r\nContent-Type: text/plain\r\n\r\nHi\r\n'.repeat(500);
  return `From: ${from}\r\nTo: create@invites.test\r\nSubject: Fair\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n${parts}--b--\r\n`;
}

test('an organizer whose mail is beyond a bound hears which, and what to do', async () => {
  const [large, ...others] = await receive('inbound', 'create@invites.test', calendarMail(HUGE));
  expect(others).toEqual([]);
  expect(large?.to).toBe('ann@example.com');
  expect(large?.raw).toContain('calendar-too-large');
  expect(large?.raw).toContain('8 MiB');
  const [complex] = await receive('inbound', 'create@invites.test', manyParts('Ann <ann@example.com>'));
  expect(complex?.raw).toContain('mail-too-complex');
});

test('nobody writes back to a sender who is not verified, or to a header without an end', async () => {
  const forged = manyParts('Ann <ann@example.com>');
  expect(await receive('inbound', 'create@invites.test', forged, { dmarc: 'FAIL' })).toEqual([]);
  const endless = `From: Ann <ann@example.com>\r\nX-Long: ${'x'.repeat(300_000)}\r\n\r\n`;
  expect(await receive('inbound', 'create@invites.test', endless)).toEqual([]);
});
