import { expect, test } from 'vitest';
import { calendar, calendarText, render, source, WEEKLY } from './invite-fixtures.ts';

const override = (day: string) => `BEGIN:VEVENT
UID:4j7sdolmotv3k@google.com
RECURRENCE-ID;TZID=Europe/Berlin:202605${day}T100000
DTSTART;TZID=Europe/Berlin:202605${day}T150000
DTEND;TZID=Europe/Berlin:202605${day}T160000
SUMMARY:Team meeting
END:VEVENT`;

/** PARTSTAT of each VEVENT, by its RECURRENCE-ID. */
function partstats(text: string): Record<string, string> {
  const events = text.replaceAll('\r\n ', '').split('BEGIN:VEVENT').slice(1);
  return Object.fromEntries(
    events.map((event) => [
      /RECURRENCE-ID[^\r]*:(\S+)/.exec(event)?.[1] ?? 'series',
      /PARTSTAT=([A-Z-]+)/.exec(event)?.[1] ?? '',
    ]),
  );
}

test('every VEVENT has the answer to what it is about', () => {
  const mail = render(source(calendar(WEEKLY, override('19'), override('26')), { kind: 'update' }), {
    partstat: 'ACCEPTED',
    instances: { '2026-05-19T08:00:00Z': 'DECLINED', '2026-06-02T08:00:00Z': 'TENTATIVE' },
  });
  expect(partstats(calendarText(mail))).toEqual({
    series: 'ACCEPTED',
    '20260519T100000': 'DECLINED',
    '20260526T100000': 'ACCEPTED',
  });
});
