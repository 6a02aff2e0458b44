import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import type { EventTime } from '#domain/itip/types.ts';
import { whenOf, whenOfDetails } from '#domain/itip/words/calendar-when.ts';
import { type RecurrenceRule, rhythmInWords } from '#domain/itip/words/recurrence-words.ts';
import { timesInWords } from '#domain/itip/words/when.ts';
import { calendar, single } from '#test/domain/invite/invite-fixtures.ts';

/** Before anything takes place. */
const NOW = Date.UTC(2026, 0, 1);

const time = (...lines: string[]) => whenOf(calendar(single(...lines)), NOW)?.time;

it.each<[string[], string]>([
  [
    ['DTSTART;TZID=Europe/Berlin:20260512T100000', 'DTEND;TZID=Europe/Berlin:20260512T110000'],
    'Tue, 12 May 2026, 10:00 – 11:00 (Berlin, GMT+2)',
  ],
  [
    ['DTSTART;TZID=Europe/Berlin:20260512T220000', 'DTEND;TZID=Europe/Berlin:20260513T013000'],
    'Tue, 12 May 2026, 22:00 – Wed, 13 May 2026, 01:30 (Berlin, GMT+2)',
  ],
  [
    ['DTSTART;TZID=America/New_York:20261101T003000', 'DTEND;TZID=Europe/Berlin:20261101T083000'],
    'Sun, 1 Nov 2026, 00:30 – 02:30 (New York, GMT-4)',
  ],
  [
    ['DTSTART;TZID=Asia/Kolkata:20260512T100000', 'DURATION:PT45M'],
    'Tue, 12 May 2026, 10:00 – 10:45 (Kolkata, GMT+5:30)',
  ],
  [
    ['DTSTART;TZID=Europe/Berlin:20260328T120000', 'DURATION:P1D'],
    'Sat, 28 Mar 2026, 12:00 – Sun, 29 Mar 2026, 12:00 (Berlin, GMT+1)',
  ],
  [['DTSTART:20260512T080000Z', 'DTEND:20260512T090000Z'], 'Tue, 12 May 2026, 08:00 – 09:00 (UTC)'],
  [['DTSTART:20260512T080000Z'], 'Tue, 12 May 2026, 08:00 (UTC)'],
  [['DTSTART;TZID=Europe/London:20260112T080000'], 'Mon, 12 Jan 2026, 08:00 (London, GMT)'],
  [['DTSTART;VALUE=DATE:20260512', 'DTEND;VALUE=DATE:20260513'], 'Tue, 12 May 2026'],
  [['DTSTART;VALUE=DATE:20260512', 'DTEND;VALUE=DATE:20260515'], 'Tue, 12 May 2026 – Thu, 14 May 2026'],
  [['DTSTART;VALUE=DATE:20260512'], 'Tue, 12 May 2026'],
])('%j is %s', (lines, words) => {
  expect(time(...lines)).toBe(words);
});

it('is null for a cancel that says no time', () => {
  expect(whenOf(calendar('BEGIN:VEVENT\nUID:x\nEND:VEVENT'), NOW)).toBeNull();
});

it('says the last day of a series in its own zone', () => {
  const of = calendar(
    single('DTSTART;TZID=America/New_York:20260512T210000', 'RRULE:FREQ=DAILY;UNTIL=20260516T010000Z'),
  );
  expect(whenOf(of, NOW)?.repeats).toBe('every day, until Fri, 15 May 2026');
});

it('reads the same from what is kept of an event', () => {
  expect(
    whenOfDetails(
      {
        start: '2026-05-12T08:00:00Z',
        end: '2026-05-12T09:00:00Z',
        allDay: false,
        timeZone: 'Europe/Berlin',
        recurrence: 'FREQ=WEEKLY;BYDAY=TU;UNTIL=20260609T080000Z',
      },
      NOW,
    ),
  ).toMatchObject({
    time: 'Tue, 12 May 2026, 10:00 – 11:00 (Berlin, GMT+2)',
    repeats: 'every week on Tuesday, until Tue, 9 Jun 2026',
  });
});

it('reads a proposed date', () => {
  expect(timesInWords({ kind: 'date', date: '2026-05-12' }, { kind: 'date', date: '2026-05-14' })).toBe(
    'Tue, 12 May 2026 – Wed, 13 May 2026',
  );
});

describe('the rhythm of a rule in words', () => {
  const words = (rule: string) => rhythmInWords(ICAL.Recur.fromString(rule).toJSON() as RecurrenceRule);

  it.each([
    ['FREQ=DAILY', 'every day'],
    ['FREQ=DAILY;INTERVAL=2;COUNT=1', 'every 2 days'],
    ['FREQ=WEEKLY;BYDAY=TU;COUNT=6', 'every week on Tuesday'],
    ['FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,WE,FR', 'every 2 weeks on Monday, Wednesday and Friday'],
    ['FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR;WKST=MO', 'every weekday'],
    ['FREQ=DAILY;BYDAY=MO,TU,WE,TH,FR', 'every weekday'],
    ['FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,TU,WE,TH,FR', 'every 2 weeks on weekdays'],
    ['FREQ=MONTHLY;BYMONTHDAY=1', 'every month on day 1'],
    ['FREQ=MONTHLY;BYMONTHDAY=-1', 'every month on the last day'],
    ['FREQ=MONTHLY;BYDAY=2TU', 'every month on the second Tuesday'],
    ['FREQ=MONTHLY;BYDAY=-1FR', 'every month on the last Friday'],
    ['FREQ=YEARLY', 'every year'],
    ['FREQ=YEARLY;BYMONTH=3;BYMONTHDAY=8', 'every year on day 8 of March'],
    ['FREQ=YEARLY;BYMONTH=1,7', 'every year in January and July'],
    ['FREQ=MONTHLY;BYSETPOS=-1;BYDAY=MO,TU,WE,TH,FR', 'repeats'],
    ['FREQ=HOURLY;COUNT=5', 'repeats'],
    ['FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13', 'repeats'],
  ])('%s: %s', (rule, expected) => {
    expect(words(rule)).toBe(expected);
  });
});

it('says of a rule nobody can follow that the event repeats, as a cancel or an answer may bring one', () => {
  const details = {
    ...{ summary: '', location: '', start: '2026-05-12T08:00:00Z', end: '2026-05-12T09:00:00Z' },
    ...{ allDay: false, timeZone: 'UTC' },
  };
  for (const recurrence of ['FREQ=NEVER', 'FREQ=DAILY;BYHOUR=24', 'BYHOUR=24'])
    expect(whenOfDetails({ ...details, recurrence }, NOW).repeats, recurrence).toBe('repeats');
});

it('says a time in a zone that only the calendar knew as that calendar has it', () => {
  const start: EventTime = {
    kind: 'zoned',
    local: '2026-05-12T10:00:00',
    utc: '2026-05-12T08:00:00Z',
    zone: 'Home',
    offset: 120,
    floating: false,
  };
  expect(timesInWords(start, null)).toBe('Tue, 12 May 2026, 10:00 (Home, GMT+2)');
});
