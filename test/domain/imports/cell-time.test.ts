import { describe, expect, test } from 'vitest';
import { readCellTime, readLength, readTimeOfDay } from '#domain/imports/cell-time.ts';
import { datesOfTable, orderOf } from '#domain/imports/date-order.ts';

const short = (cell: string) => {
  const read = readCellTime(cell);
  return read && (read.utc ?? [read.date, read.time].filter(Boolean).join(' '));
};

test.each([
  ['2026-05-12', '2026-05-12'],
  ['2026-05-12 19:30', '2026-05-12 19:30:00'],
  ['2026-05-12T19:30:15', '2026-05-12 19:30:15'],
  ['2026-5-2, 9:05', '2026-05-02 09:05:00'],
  ['2026/05/12 7:30 PM', '2026-05-12 19:30:00'],
  ['12.05.2026 19:30', '2026-05-12 19:30:00'],
  ['12. 5. 2026 um 19.30 Uhr', '2026-05-12 19:30:00'],
  ['12 May 2026 19h30', '2026-05-12 19:30:00'],
  ['Tue, 12 May 2026 at 7pm', '2026-05-12 19:00:00'],
  ['May 12th, 2026 12:15 am', '2026-05-12 00:15:00'],
  ['Sept. 3 2026', '2026-09-03'],
  ['2026-05-12T19:30:00Z', '2026-05-12T19:30:00Z'],
  ['2026-05-12T19:30:00.000+02:00', '2026-05-12T17:30:00Z'],
  ['2026-05-12 23:30 -0500', '2026-05-13T04:30:00Z'],
])('%s is a date that cannot be taken for another', (cell, expected) => {
  expect(short(cell)).toBe(expected);
});

test.each([
  '',
  'soon',
  '2026-02-30',
  '2026-05-12 25:00',
  '2026-05-12 13:00 pm',
  '12.05.26',
  '46154.8125',
  '12 Foo 2026',
])('“%s” is none', (cell) => {
  expect(short(cell)).toBeNull();
});

test('slashes, and dashes with the year last, leave open which is the month', () => {
  const orders = (...cells: string[]) => cells.map(orderOf);
  expect(orders('05/12/2026', '5/12/26 19:30', 'Sat, 05-12-2026')).toEqual(['either', 'either', 'either']);
  expect(orders('2026/05/12', '2026-05-12', '12.05.2026', '31/31/2026')).toEqual([null, null, null, null]);
  expect(orders('30/05/2026', '05/30/2026', '5-13-26 7 PM')).toEqual([
    'day-first',
    'month-first',
    'month-first',
  ]);
  expect(['05/12/2026', '30/05/2026', '05/30/26 7 PM', '05/05/2026'].map(short)).toEqual([
    null,
    '2026-05-30',
    '2026-05-30 19:00:00',
    '2026-05-05',
  ]);
});

test.each([
  ['21:30', '21:30:00'],
  ['9 pm', '21:00:00'],
  ['9', null],
  ['2026-05-12', null],
])('the time of day in “%s”', (cell, expected) => {
  expect(readTimeOfDay(cell)).toBe(expected);
});

describe('the dates of a table', () => {
  const dates = (...cells: string[]) => datesOfTable(cells.map((text, index) => ({ text, row: index + 2 })));

  test('are decided by one that can be read in one way only', () => {
    expect(dates('06/12/2027', '05/30/2027', '').order).toBe('month-first');
    expect(dates('06/12/2027', '30/05/2027 19:00').order).toBe('day-first');
    expect(dates('06/12/2027', '05/05/2027', '2027-05-30', '30.5.2027').order).toBeNull();
    expect(readCellTime('06/12/2027', 'month-first')?.date).toBe('2027-06-12');
    expect(readCellTime('06/12/2027', 'day-first')?.date).toBe('2027-12-06');
  });

  test('that contradict each other are named', () => {
    expect(dates('30/05/2027', '06/12/2027', '05/30/2027')).toEqual({
      order: null,
      contradiction: { day: '30/05/2027', dayRow: 2, month: '05/30/2027', monthRow: 4 },
    });
  });
});

describe('a length in minutes', () => {
  test.each([
    ['90', 90],
    ['1:30', 90],
    ['01:30:00', 90],
    ['90 min', 90],
    ['1.5 hours', 90],
    ['1,5 h', 90],
    ['1h 30m', 90],
    ['1 hour, 30 minutes', 90],
    ['PT1H30M', 90],
    ['P1DT2H', 26 * 60],
    ['2 days', 2 * 24 * 60],
    ['0', null],
    ['long', null],
    ['1 month', null],
    ['1:30 pm', null],
  ])('%s', (cell, minutes) => {
    expect(readLength(cell)).toBe(minutes);
  });
});
