import { describe, expect, it } from 'vitest';
import { readMail } from '#domain/itip/read/read-mail.ts';
import { takeApart } from '#domain/mail/take-apart.ts';
import { calendar, vevent } from '../calendars.ts';

const SIGNATURE = Buffer.from([0x78, 0x9f, 0x3e, 0x22]);
/** Outlook's own format: its signature, and what nobody else reads. */
const TNEF = Buffer.concat([SIGNATURE, Buffer.from('\x01\x00IPM.Microsoft Schedule.MtgReq\0')]);
const ATTACHED = 'Content-Type: application/ms-tnef; name="winmail.dat"';

async function read(
  parts: readonly { readonly head: string; readonly content: Buffer }[],
  headers: readonly string[] = [],
) {
  const body = parts.map(
    ({ head, content }) =>
      `--b\r\n${head}\r\nContent-Transfer-Encoding: base64\r\n\r\n${content.toString('base64')}\r\n`,
  );
  const head = ['From: ann@example.com', ...headers, 'Content-Type: multipart/mixed; boundary=b', '', ''];
  const raw = `${head.join('\r\n')}${body.join('')}--b--\r\n`;
  return readMail(await takeApart(Buffer.from(raw)), { defaultZone: 'UTC' });
}

describe('a winmail.dat', () => {
  it.each([
    ['by its type', ATTACHED, TNEF],
    ['by its old type', 'Content-Type: application/vnd.ms-tnef', TNEF],
    ['by its name', 'Content-Type: application/octet-stream; name="WINMAIL.DAT"', Buffer.from('cut off')],
    ['by its first octets', 'Content-Type: application/octet-stream; name="ATT00001.dat"', TNEF],
  ])('is known %s, and refused with the setting to change', async (_, head, content) => {
    expect(await read([{ head, content }])).toEqual({
      outcome: 'rejected',
      reason: 'winmail-dat',
      text: { key: 'refusal.winmailDat' },
    });
  });

  it('is ignored when the mail has a calendar', async () => {
    const invite = Buffer.from(calendar(vevent()));
    const result = await read([
      { head: ATTACHED, content: TNEF },
      { head: 'Content-Type: text/calendar; method=REQUEST', content: invite },
    ]);
    expect(result).toMatchObject({ messages: [{ method: 'REQUEST', uid: '1@example.com' }] });
  });

  it('does not matter in a bounce', async () => {
    const result = await read([{ head: ATTACHED, content: TNEF }], ['Return-Path: <>']);
    expect(result).toMatchObject({ outcome: 'not-an-invite', reason: 'no-calendar' });
  });

  it('gives the calendar file that lies in it', async () => {
    const content = Buffer.concat([TNEF, Buffer.from(calendar(vevent())), Buffer.from([0, 7, 255])]);
    const result = await read([{ head: ATTACHED, content }]);
    expect(result).toMatchObject({ messages: [{ method: 'REQUEST', uid: '1@example.com' }] });
  });

  it('is refused when the calendar file in it cannot be read', async () => {
    const content = Buffer.concat([TNEF, Buffer.from(calendar(vevent(['UID:'])))]);
    expect(await read([{ head: ATTACHED, content }])).toMatchObject({ reason: 'winmail-dat' });
  });
});
