/** Dates, durations and rules that no event has: each mail gets an answer, and nothing is tried twice. */
import { expect, test, vi } from 'vitest';
import { organizerMail } from '#harness/mails.ts';
import { schedulePath } from '#test/support/schedule.ts';
import { drawn } from '#test/support/walks.ts';
import { openScene } from '../scene.ts';

const { deployment, receive, get } = openScene();
const mail = (change: (raw: string) => string) => change(organizerMail('REQUEST', {}));
const withLine = (line: string) => mail((raw) => raw.replace('DTSTAMP:', `${line}\r\nDTSTAMP:`));
const startingAt = (start: string, end: string, more = '') =>
  mail((raw) => raw.replace(/DTSTART[^\r]*\r\nDTEND[^\r]*/, `DTSTART${start}\r\n${end}${more}`));

const RULES = [
  'FREQ=WEEKLY;UNTIL=00010101T000000Z',
  'FREQ=WEEKLY;UNTIL=00010101',
  'FREQ=WEEKLY;UNTIL=00000101T000000Z',
  'FREQ=WEEKLY;UNTIL=99991231T235959Z',
  'FREQ=WEEKLY;UNTIL=99990101',
  'FREQ=WEEKLY;UNTIL=20270230T000000Z',
  'FREQ=WEEKLY;UNTIL=20261332T256199Z',
  'FREQ=WEEKLY;UNTIL=99999999999999T000000Z',
  'FREQ=WEEKLY;UNTIL=-00010101T000000Z',
  'FREQ=WEEKLY;UNTIL=',
  'FREQ=DAILY;COUNT=99999999999999999999',
  'FREQ=DAILY;COUNT=1e400',
  'FREQ=DAILY;COUNT=-1',
  'FREQ=DAILY;COUNT=0',
  'FREQ=DAILY;INTERVAL=99999999999999999999',
  'FREQ=DAILY;INTERVAL=0',
  'FREQ=YEARLY;INTERVAL=1000000',
  'FREQ=MONTHLY;INTERVAL=2147483648;COUNT=2',
  'FREQ=SECONDLY;INTERVAL=1',
  'FREQ=SECONDLY;COUNT=1000000',
  'FREQ=MINUTELY;UNTIL=99980101T000000Z',
  'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30',
  'FREQ=MONTHLY;BYMONTHDAY=99',
  'FREQ=YEARLY;BYYEARDAY=9999',
  'FREQ=YEARLY;BYWEEKNO=99',
  'FREQ=MONTHLY;BYDAY=99MO',
  'FREQ=DAILY;BYHOUR=99;BYMINUTE=99',
  'FREQ=DAILY;BYSETPOS=99999',
  `FREQ=DAILY;BYMONTHDAY=${Array.from({ length: 5000 }, () => 1).join(',')}`,
];
const TIMES = [
  [':00010101T000000Z', 'DTEND:00010101T010000Z'],
  [';TZID=Europe/Berlin:00010101T000000', 'DTEND;TZID=Europe/Berlin:00010101T010000'],
  [';TZID=Pacific/Kiritimati:00010101T000000', 'DURATION:PT1H'],
  [';VALUE=DATE:00010101', 'DTEND;VALUE=DATE:00010102'],
  [':99981231T235959Z', 'DURATION:PT1H'],
  [';TZID=Pacific/Pago_Pago:99981231T235959', 'DURATION:PT1H'],
  [':99991231T235959Z', 'DURATION:PT1H'],
  [';VALUE=DATE:99981231', 'DURATION:P1D'],
  [';VALUE=DATE:99991231', 'DURATION:P1D'],
  [':20270101T000000Z', 'DTEND:99991231T235959Z'],
  [':20270101T000000Z', 'DTEND:00010101T000000Z'],
  [';VALUE=DATE:20270101', 'DTEND;VALUE=DATE:00010101'],
  [':20270101T000000Z', 'DURATION:P99999999999999999999W'],
  [':20270101T000000Z', 'DURATION:P3000000D'],
  [':20270101T000000Z', 'DURATION:PT99999999999999S'],
  [':20270101T000000Z', 'DURATION:-P99999999D'],
  [';VALUE=DATE:20270101', 'DURATION:P99999999999D'],
  [';VALUE=DATE:20270101', 'DURATION:-P99999999999D'],
  [':20270101T000000Z', 'DURATION:P1Y'],
  [':20270101T000000Z', 'DURATION:'],
  [':20270101T999999Z', 'DURATION:PT1H'],
  [':20271399T000000Z', 'DURATION:PT1H'],
  [':1e9', 'DURATION:PT1H'],
] as const;
const LINES = [
  'RDATE:00010101T000000Z',
  'RDATE:99991231T235959Z',
  'RDATE;VALUE=PERIOD:20270101T000000Z/P99999999999W',
  'EXDATE:00010101T000000Z',
  'RECURRENCE-ID:00010101T000000Z',
  'RECURRENCE-ID:99991231T235959Z',
  'SEQUENCE:99999999999999999999999',
  'SEQUENCE:-5',
  'LAST-MODIFIED:00010101T000000Z',
  'LAST-MODIFIED:99999999T999999Z',
  'X-MICROSOFT-CDO-APPT-SEQUENCE:1e999',
];

async function answered(raw: string) {
  const errors = vi.spyOn(console, 'error');
  const sent = await receive('inbound', 'create@invites.test', raw);
  expect(errors.mock.calls).toEqual([]);
  expect(sent.map(({ to }) => to)).toEqual(['ann@example.com']);
  const manage = /Manage code: (\S+)/.exec(sent[0]?.raw ?? '')?.[1];
  const guest = manage && (await get(manage, '/v1/event'));
  if (!manage) return;
  expect(guest).toMatchObject({ version: 0 });
  for (const path of [
    /\/e\/[\w-]+/.exec(sent[0]?.raw.replaceAll('=\r\n', '') ?? '')?.[0],
    await schedulePath(deployment(), 'ann@example.com'),
  ]) {
    if (path) expect((await deployment().api.request(path)).status).toBe(200);
  }
  await deployment().api.request('/v1/invites', {
    method: 'POST',
    headers: { 'X-Api-Code': manage },
    body: JSON.stringify({ email: 'ben@example.org' }),
  });
  await deployment().run();
  expect(errors.mock.calls).toEqual([]);
}

const MAILS: readonly (readonly [what: string, raw: string])[] = [
  ...RULES.map((rule) => [`RRULE:${rule.slice(0, 100)}`, withLine(`RRULE:${rule}`)] as const),
  ...TIMES.map(([start, end]) => [`DTSTART${start} and ${end}`, startingAt(start, end)] as const),
  ...TIMES.slice(0, 9).map(
    ([start, end]) =>
      [
        `DTSTART${start} and ${end}, each week`,
        startingAt(start, end, '\r\nRRULE:FREQ=WEEKLY;COUNT=3'),
      ] as const,
  ),
  ...LINES.map((line) => [line, withLine(line)] as const),
  ...['00010101T000000Z', '99991231T235959Z', '99999999T999999Z', ''].map(
    (stamp) =>
      [`DTSTAMP:${stamp}`, mail((raw) => raw.replace(/DTSTAMP:[^\r]*/, `DTSTAMP:${stamp}`))] as const,
  ),
];
const { some, rest } = drawn('absurd times', MAILS, 12);
test.skip.each(rest)('%s', () => {});
test.each(some)('%s', (_what, raw) => answered(raw));
