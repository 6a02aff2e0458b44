import { describe, expect, test } from 'vitest';
import { readSaidRule } from '#domain/itip/series/said-rule.ts';
import { readSaidTimes } from '#domain/itip/time/said-time.ts';
import { FieldFault } from '#domain/text/field-fault.ts';

/** A Tuesday. */
const timed = readSaidTimes({
  start: '2026-12-01T18:00',
  duration: 'PT1H',
  timeZone: 'America/New_York',
}).start;
const allDay = readSaidTimes({ start: '2026-12-01' }).start;
const lastOfMonth = readSaidTimes({ start: '2026-08-31' }).start;

describe('a recurrence rule in a field', () => {
  test.each([
    ['as it is', 'FREQ=WEEKLY;COUNT=4', timed, 'FREQ=WEEKLY;COUNT=4'],
    ['with its name, in small letters', 'rrule:freq=weekly;byday=tu', timed, 'FREQ=WEEKLY;BYDAY=TU'],
    [
      'until a day, of an event with times',
      'FREQ=DAILY;UNTIL=20261210',
      timed,
      'FREQ=DAILY;UNTIL=20261211T045959Z',
    ],
    ['until a local time', 'FREQ=DAILY;UNTIL=20261210T180000', timed, 'FREQ=DAILY;UNTIL=20261210T230000Z'],
    ['until an instant', 'FREQ=DAILY;UNTIL=20261210T230000Z', timed, 'FREQ=DAILY;UNTIL=20261210T230000Z'],
    [
      'until an instant, of an all-day event',
      'FREQ=DAILY;UNTIL=20261210T230000Z',
      allDay,
      'FREQ=DAILY;UNTIL=20261210',
    ],
    ['until the first date', 'FREQ=DAILY;UNTIL=20261201', allDay, 'FREQ=DAILY;UNTIL=20261201'],
    ['at the end of months', 'FREQ=MONTHLY;BYMONTHDAY=-1', lastOfMonth, 'FREQ=MONTHLY;BYMONTHDAY=-1'],
    ['on the 31st', 'FREQ=MONTHLY;COUNT=3', lastOfMonth, 'FREQ=MONTHLY;COUNT=3'],
    ['without end', 'FREQ=YEARLY', timed, 'FREQ=YEARLY'],
  ])('%s', (_, rule, start, read) => {
    expect(readSaidRule(rule, start)).toBe(read);
  });

  test.each([
    ['words', 'every week', 'no rule'],
    ['two lines', 'FREQ=DAILY\r\nDTSTART:20260101', 'no rule'],
    ['an unknown frequency', 'FREQ=FORTNIGHTLY', 'no rule'],
    ['every second', 'FREQ=SECONDLY', 'no rule that repeats by days'],
    ['every hour', 'FREQ=HOURLY;COUNT=2', 'no rule that repeats by days'],
    ['no occurrence', 'FREQ=DAILY;COUNT=0', 'no rule that repeats by days'],
    ['COUNT and UNTIL', 'FREQ=DAILY;COUNT=3;UNTIL=20261210', 'only one of them'],
    ['an end before the start', 'FREQ=DAILY;UNTIL=20261130', 'later UNTIL'],
    ['a rule that begins on another day', 'FREQ=WEEKLY;BYDAY=WE', 'begins with 2026-12-02T18:00:00'],
    ['a rule without a date', 'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30', 'makes no date'],
    ['a text without end', `FREQ=DAILY;BYMONTHDAY=${'1,'.repeat(300)}1`, 'no rule'],
  ])('%s is refused', (_, rule, says) => {
    const reading = () => readSaidRule(rule, timed);
    expect(reading).toThrow(FieldFault);
    expect(reading).toThrow(`"recurrence": `);
    expect(reading).toThrow(says);
  });
});
