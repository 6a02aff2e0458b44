import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { clockText, clockTime } from '#domain/itip/time/local-time.ts';
import { readRule } from '#domain/itip/time/rule.ts';
import { expand } from '#domain/itip/time/rule-dates.ts';
import type { JProperty } from '#domain/itip/types.ts';

const ruleOf = (text: string) =>
  readRule((ICAL.parse.property(`RRULE:${text}`, ICAL.design.icalendar) as JProperty)[3]);

function times(text: string, start: string, count: number): string[] {
  const rule = ruleOf(text);
  if (!rule) throw new Error(`not understood: ${text}`);
  const found: string[] = [];
  for (const time of expand(rule, clockTime(start))) {
    if (found.length >= count) break;
    found.push(clockText(time));
  }
  return found;
}

/** Days of the month, or dates where a month is not enough. */
const dates = (text: string, start: string, count: number) =>
  times(text, start, count).map((time) => time.slice(0, 10));

describe('the examples of RFC 5545 section 3.8.5.3', () => {
  it.each([
    ['FREQ=DAILY;INTERVAL=10', '1997-09-02', ['1997-09-02', '1997-09-12', '1997-09-22']],
    ['FREQ=YEARLY;BYMONTH=1;BYDAY=SU,MO', '1998-01-01', ['1998-01-04', '1998-01-05', '1998-01-11']],
    [
      'FREQ=WEEKLY;INTERVAL=2;WKST=SU;BYDAY=TU,TH',
      '1997-09-02',
      ['1997-09-02', '1997-09-04', '1997-09-16', '1997-09-18'],
    ],
    [
      'FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,SU;WKST=MO',
      '1997-08-05',
      ['1997-08-05', '1997-08-10', '1997-08-19', '1997-08-24'],
    ],
    [
      'FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,SU;WKST=SU',
      '1997-08-05',
      ['1997-08-05', '1997-08-17', '1997-08-19', '1997-08-31'],
    ],
    ['FREQ=MONTHLY;BYDAY=1FR', '1997-09-05', ['1997-09-05', '1997-10-03', '1997-11-07']],
    [
      'FREQ=MONTHLY;INTERVAL=2;BYDAY=1SU,-1SU',
      '1997-09-07',
      ['1997-09-07', '1997-09-28', '1997-11-02', '1997-11-30'],
    ],
    ['FREQ=MONTHLY;BYDAY=-2MO', '1997-09-22', ['1997-09-22', '1997-10-20', '1997-11-17']],
    ['FREQ=MONTHLY;BYMONTHDAY=-3', '1997-09-28', ['1997-09-28', '1997-10-29', '1997-11-28', '1997-12-29']],
    ['FREQ=MONTHLY;BYMONTHDAY=1,-1', '1997-09-30', ['1997-09-30', '1997-10-01', '1997-10-31', '1997-11-01']],
    ['FREQ=MONTHLY', '1997-10-31', ['1997-10-31', '1997-12-31', '1998-01-31', '1998-03-31']],
    [
      'FREQ=YEARLY;INTERVAL=2;BYMONTH=1,2,3',
      '1997-03-10',
      ['1997-03-10', '1999-01-10', '1999-02-10', '1999-03-10'],
    ],
    [
      'FREQ=YEARLY;INTERVAL=3;BYYEARDAY=1,100,200',
      '1997-01-01',
      ['1997-01-01', '1997-04-10', '1997-07-19', '2000-01-01'],
    ],
    ['FREQ=YEARLY;BYDAY=20MO', '1997-05-19', ['1997-05-19', '1998-05-18', '1999-05-17']],
    ['FREQ=YEARLY;BYWEEKNO=20;BYDAY=MO', '1997-05-12', ['1997-05-12', '1998-05-11', '1999-05-17']],
    [
      'FREQ=YEARLY;BYMONTH=3;BYDAY=TH',
      '1997-03-13',
      ['1997-03-13', '1997-03-20', '1997-03-27', '1998-03-05'],
    ],
    ['FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13', '1997-09-02', ['1998-02-13', '1998-03-13', '1998-11-13']],
    [
      'FREQ=YEARLY;INTERVAL=4;BYMONTH=11;BYDAY=TU;BYMONTHDAY=2,3,4,5,6,7,8',
      '1996-11-05',
      ['1996-11-05', '2000-11-07', '2004-11-02'],
    ],
    ['FREQ=MONTHLY;BYDAY=TU,WE,TH;BYSETPOS=3', '1997-09-04', ['1997-09-04', '1997-10-07', '1997-11-06']],
    [
      'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-2',
      '1997-09-29',
      ['1997-09-29', '1997-10-30', '1997-11-27'],
    ],
    ['FREQ=YEARLY', '1996-02-29', ['1996-02-29', '2000-02-29', '2004-02-29']],
    ['FREQ=YEARLY;BYYEARDAY=-1', '1997-12-31', ['1997-12-31', '1998-12-31']],
    ['FREQ=YEARLY;BYWEEKNO=1', '1997-12-31', ['1997-12-31', '1999-01-06', '2000-01-05']],
  ])('%s from %s', (rule, start, expected) => {
    expect(dates(rule, `${start}T09:00:00`, expected.length)).toEqual(expected);
  });

  it.each([
    ['FREQ=DAILY;BYHOUR=9,10;BYMINUTE=0,30', ['02T09:00', '02T09:30', '02T10:00', '02T10:30', '03T09:00']],
    ['FREQ=HOURLY;INTERVAL=3', ['02T09:00', '02T12:00', '02T15:00']],
    ['FREQ=MINUTELY;INTERVAL=20;BYHOUR=9,11', ['02T09:00', '02T09:20', '02T09:40', '02T11:00']],
    ['FREQ=HOURLY;BYDAY=WE;BYMINUTE=15,45', ['03T00:15', '03T00:45', '03T01:15']],
    ['FREQ=SECONDLY;BYHOUR=9;BYMINUTE=0;BYSECOND=30', ['02T09:00']],
  ])('%s', (rule, expected) => {
    expect(times(rule, '1997-09-02T09:00:00', expected.length).map((time) => time.slice(8, 16))).toEqual(
      expected,
    );
  });
});

it('agrees with ical.js on the rules calendars make', () => {
  const weekdays = fc
    .subarray(['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'], { minLength: 1 })
    .map((days) => `;BYDAY=${days}`);
  const nth = fc.constantFrom(';BYDAY=1MO', ';BYDAY=-1FR', ';BYDAY=2TU', ';BYMONTHDAY=15');
  const rule = fc.oneof(
    fc.constant('FREQ=DAILY'),
    weekdays.map((days) => `FREQ=WEEKLY${days}`),
    nth.map((day) => `FREQ=MONTHLY${day}`),
    fc
      .tuple(fc.integer({ min: 1, max: 12 }), nth)
      .map(([month, day]) => `FREQ=YEARLY;BYMONTH=${month}${day}`),
  );
  const start = fc
    .date({ min: new Date('2020-01-01'), max: new Date('2030-01-01'), noInvalidDate: true })
    .map((date) => `${date.toISOString().slice(0, 10)}T09:00:00`);
  fc.assert(
    fc.property(rule, fc.integer({ min: 1, max: 4 }), start, (text, interval, begin) => {
      const whole = `${text};INTERVAL=${interval}`;
      const theirs = ICAL.Recur.fromString(whole).iterator(ICAL.Time.fromDateTimeString(begin));
      const expected = Array.from({ length: 8 }, () => String(theirs.next()));
      expect(times(whole, begin, 8)).toEqual(expected);
    }),
    { seed: 1, numRuns: 300 },
  );
});

it.each([
  'FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30',
  'FREQ=YEARLY;BYWEEKNO=53;BYMONTH=6',
  'FREQ=YEARLY;INTERVAL=999999999',
  'FREQ=WEEKLY;INTERVAL=99999999999',
  'FREQ=SECONDLY;INTERVAL=99999999999999999999',
  'FREQ=SECONDLY;BYMONTH=1',
  'FREQ=MINUTELY;BYSETPOS=300',
])('%s ends', (rule) => {
  expect(times(rule, '2026-05-12T09:00:00', 100_000).length).toBeLessThan(5);
});

it.each([
  'FREQ=DAILY;COUNT=0',
  'FREQ=DAILY;FOO=1',
  'RSCALE=HEBREW;FREQ=YEARLY',
  `FREQ=DAILY;BYMINUTE=${[...Array(60).keys()]};BYHOUR=1,2,3,4,5,6`,
])('%s is not understood', (rule) => {
  expect(ruleOf(rule)).toBeNull();
});
