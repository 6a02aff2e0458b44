import { expect, test } from 'vitest';
import { instanceIds } from '#domain/itip/series/instance-ids.ts';
import { at, calendar, type Lines, SECOND, WEEKLY } from '#test/domain/calendars.ts';

const series: Lines = [WEEKLY];
const days: Lines = ['DTSTART;VALUE=DATE:20260504', 'DTEND;VALUE=DATE:20260505', WEEKLY];
const named = (recurrenceId: string): Lines => [`RECURRENCE-ID${recurrenceId}`, ...at(12, 10)];
const ids = (...args: Parameters<typeof instanceIds>) => instanceIds(...args).map(({ id }) => id);

test.each<[string, Lines, string, string]>([
  ['local time and zone', series, ';TZID=Europe/Berlin:20260511T100000', SECOND],
  ['local time in another zone', series, ';TZID=America/New_York:20260511T040000', SECOND],
  ['UTC', series, ':20260511T080000Z', SECOND],
  ['no zone: that of its DTSTART', series, ':20260511T100000', SECOND],
  ['its date', series, ';VALUE=DATE:20260511', SECOND],
  ['a date, in a series of days', days, ';VALUE=DATE:20260511', '2026-05-11'],
  ['a time, in a series of days', days, ';TZID=Europe/Berlin:20260511T000000', '2026-05-11'],
])('an occurrence named by %s is the same one, with the series or without', (_, master, name, id) => {
  expect(ids(calendar(master, named(name)))).toEqual([null, id]);
  expect(ids(calendar(named(name)), calendar(master))).toEqual([id]);
});

test('without any series an occurrence is what its name says', () => {
  expect(ids(calendar(named(';VALUE=DATE:20260511')))).toEqual(['2026-05-11']);
});
