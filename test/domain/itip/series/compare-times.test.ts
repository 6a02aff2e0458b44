import { describe, expect, test } from 'vitest';
import { compareTimes, type TimeComparison } from '#domain/itip/series/compare-times.ts';
import { at, calendar, type Lines, occurrence, WEEKLY } from '#test/domain/calendars.ts';

const rule = (rrule: string): Lines[] => [[`RRULE:${rrule}`]];
const excluded = 'EXDATE;TZID=Europe/Berlin:20260511T100000';
const daily = (...more: Lines) => [['RRULE:FREQ=DAILY', ...more]];
const day: Lines = ['DTSTART;VALUE=DATE:20260504', 'DTEND;VALUE=DATE:20260505'];

type Row = [name: string, before: Lines[], after: Lines[], moved: string];

/** The days of which something changed; `all` where none is left as it was. */
function inWords({ out, moved, added, someStay }: TimeComparison): string {
  const list = (word: string, ids: readonly string[]) =>
    ids.length > 3
      ? [`${word} many`]
      : ids.length > 0
        ? [`${word} ${ids.map((id) => id.slice(8, 10)).join(' ')}`]
        : [];
  const words = [...list('out', out), ...list('moved', moved), ...list('added', added)];
  if (words.length === 0) return 'nothing';
  return [...(someStay ? [] : ['all']), ...words].join(', ');
}

describe('what moved', () => {
  test.each<Row>([
    ['nothing', [[]], [[]], 'nothing'],
    ['the event, to another day', [[]], [at(5, 10)], 'all, out 04, added 05'],
    ['its end', [[]], [['DTEND;TZID=Europe/Berlin:20260504T113000']], 'all, moved 04'],
    [
      'a whole day that became two',
      [day],
      [['DTSTART;VALUE=DATE:20260504', 'DTEND;VALUE=DATE:20260506']],
      'all, moved 04',
    ],
    [
      'a whole day that says its length in other words',
      [day],
      [['DTSTART;VALUE=DATE:20260504', 'DTEND:', 'DURATION:P1D']],
      'nothing',
    ],
    ['one occurrence', [[WEEKLY]], [[WEEKLY], occurrence(11, ...at(12, 10))], 'moved 11'],
    [
      'only the end of one occurrence',
      [[WEEKLY]],
      [
        [WEEKLY],
        occurrence(
          11,
          'DTSTART;TZID=Europe/Berlin:20260511T100000',
          'DTEND;TZID=Europe/Berlin:20260511T120000',
        ),
      ],
      'moved 11',
    ],
    [
      'two occurrences',
      [[WEEKLY]],
      [[WEEKLY], occurrence(11, ...at(12, 10)), occurrence(18, ...at(19, 10))],
      'moved 11 18',
    ],
    [
      'all from the second on',
      [[WEEKLY]],
      [[WEEKLY], [`RECURRENCE-ID;RANGE=THISANDFUTURE;TZID=Europe/Berlin:20260511T100000`, ...at(11, 14)]],
      'moved 11 18 25',
    ],
    ['one date out, by EXDATE', [[WEEKLY]], [[WEEKLY, excluded]], 'out 11'],
    [
      'one date out, by its own cancelled VEVENT',
      [[WEEKLY]],
      [[WEEKLY], occurrence(11, 'STATUS:CANCELLED')],
      'out 11',
    ],
    [
      'EXDATE instead of a cancelled VEVENT',
      [[WEEKLY], occurrence(11, 'STATUS:CANCELLED')],
      [[WEEKLY, excluded]],
      'nothing',
    ],
    ['the last date out, by a smaller COUNT', [[WEEKLY]], rule('FREQ=WEEKLY;COUNT=3'), 'out 25'],
    ['one date back in', [[WEEKLY, excluded]], [[WEEKLY]], 'added 11'],
    [
      'the only date left, out',
      rule('FREQ=WEEKLY;COUNT=1'),
      [['RRULE:FREQ=WEEKLY;COUNT=1', 'EXDATE;TZID=Europe/Berlin:20260504T100000']],
      'all, out 04',
    ],
    [
      'an EXDATE that names no date of the series',
      [[WEEKLY]],
      [[WEEKLY, 'EXDATE;TZID=Europe/Berlin:20260512T100000']],
      'nothing',
    ],
    [
      'RDATE for what the rule makes anyway',
      [[WEEKLY]],
      [[WEEKLY, 'RDATE;TZID=Europe/Berlin:20260511T100000']],
      'nothing',
    ],
    ['an EXDATE in UTC', [[WEEKLY, excluded]], [[WEEKLY, 'EXDATE:20260511T080000Z']], 'nothing'],

    // Series that go on beyond what is looked at
    [
      'one date out of a series without end, by EXDATE',
      rule('FREQ=WEEKLY'),
      [['RRULE:FREQ=WEEKLY', excluded]],
      'out 11',
    ],
    [
      'one date out of a series without end, by its own VEVENT',
      rule('FREQ=WEEKLY'),
      [['RRULE:FREQ=WEEKLY'], occurrence(11, 'STATUS:CANCELLED')],
      'out 11',
    ],
    [
      'one occurrence of a series without end',
      daily(),
      [...daily(), occurrence(11, ...at(11, 14))],
      'moved 11',
    ],
    [
      'nothing: the same rule without end in more words',
      rule('FREQ=WEEKLY'),
      rule('FREQ=WEEKLY;BYDAY=MO;INTERVAL=1;WKST=SU'),
      'nothing',
    ],
    ['a series without end gets one', daily(), rule('FREQ=DAILY;COUNT=1000'), 'out many'],
    ['a far end comes nearer', rule('FREQ=DAILY;COUNT=1001'), rule('FREQ=DAILY;COUNT=900'), 'out many'],
    [
      'nothing: a far end in other words',
      rule('FREQ=DAILY;COUNT=1000'),
      rule('FREQ=DAILY;UNTIL=20290127T235959Z'),
      'nothing',
    ],
    [
      'every hour, then only in May and June',
      rule('FREQ=HOURLY'),
      rule('FREQ=HOURLY;BYMONTH=5,6'),
      'out many',
    ],
  ])('%s', (_, before, after, moved) => {
    expect(inWords(compareTimes(calendar(...before), calendar(...after)))).toBe(moved);
  });
});
