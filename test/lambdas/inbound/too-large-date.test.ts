import { simpleParser } from 'mailparser';
import { expect, test } from 'vitest';
import { organizerMail } from '#harness/mails.ts';
import { calendarMail } from '#test/support/file-mail.ts';
import { openScene } from '../scene.ts';

const { deployment } = openScene();
const CREATE = 'create@invites.test';

const dated = (day: number, octets: number) => ({
  start: `202605${day}T100000`,
  recurrenceId: `202605${day}T100000`,
  description: 'x'.repeat(octets),
});
const calendarOf = (raw: string) =>
  raw.slice(raw.indexOf('BEGIN:VCALENDAR'), raw.indexOf('END:VCALENDAR') + 15);

/** Megabytes take their time on a busy machine. */
async function noticesAbout(raw: string): Promise<string> {
  deployment().receive('inbound', CREATE, raw);
  await deployment().run(100_000);
  const read = await Promise.all(
    deployment()
      .sent()
      .map((mail) => simpleParser(mail.raw)),
  );
  return read.map(({ subject, text }) => `${subject} ${text}`).join('\n');
}

test('of dates changed in one mail, one makes the event too large: the other is changed, and the notice names both', async () => {
  const parts = [{ rrule: 'FREQ=DAILY;COUNT=20' }, ...[13, 14, 15].map((day) => dated(day, 1_040_000))];
  await noticesAbout(calendarMail(...parts.map((one) => calendarOf(organizerMail('REQUEST', one)))));
  const edit = { sequence: 1, dtstamp: '20260104T120000Z' };
  const said = await noticesAbout(
    organizerMail('REQUEST', { ...edit, ...dated(18, 400_000) }, { ...edit, ...dated(19, 10) }),
  );
  expect(said).toContain('Updated: “Launch”');
  expect(said).toContain('event-too-large');
}, 300_000);
