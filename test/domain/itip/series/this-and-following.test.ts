/** "This and following": what is sent says it of each occurrence, and ends where it would be wrong. */
import { describe, expect, test } from 'vitest';
import { occurrences } from '#domain/itip/series/occurrences.ts';
import { FOLLOWING_MOST, withoutRanges } from '#domain/itip/series/this-and-following.ts';
import { calendar as calendarOf, type Lines, occurrence, stamped } from '#test/domain/calendars.ts';
import { calendarText, render, source } from '#test/domain/invite/invite-fixtures.ts';
import { sentOccurrences } from './sent-occurrences.ts';

const SERIES = 'RRULE:FREQ=WEEKLY';
const fromSecond = (...lines: Lines): Lines => [
  'RECURRENCE-ID;RANGE=THISANDFUTURE;TZID=Europe/Berlin:20260511T100000',
  'DTSTART;TZID=Europe/Berlin:20260512T143000',
  'DTEND;TZID=Europe/Berlin:20260512T160000',
  ...lines,
];
const sent = (...events: Lines[]) => render(source(calendarOf(...events)));
/** The same time of day in Berlin, a week apart. */
const weekly = (first: string, count: number) =>
  Array.from({ length: count }, (_, week) => {
    const at = new Date(Date.parse(first) + week * 7 * 86_400_000);
    const summer = new Intl.DateTimeFormat('en', { timeZone: 'Europe/Berlin', timeZoneName: 'longOffset' })
      .format(at)
      .includes('+02:00');
    return new Date(at.getTime() + (summer ? 0 : 3_600_000)).toISOString().replace('.000', '');
  });

describe('a change to one occurrence and all that follow', () => {
  const mail = sent([SERIES], fromSecond('SUMMARY:Concert'));

  test('node-ical reads the next fifty as they are meant, through winter and summer', () => {
    const read = sentOccurrences(mail, '2026-05-01T00:00:00Z', 51);
    expect(read.map(({ start }) => start)).toEqual([
      '2026-05-04T08:00:00Z',
      ...weekly('2026-05-12T12:30:00Z', 50),
    ]);
    expect(read.slice(1).map(({ end }) => end)).toEqual(weekly('2026-05-12T14:00:00Z', 50));
    expect(read.map(({ summary }) => summary)).toEqual(['Choir', ...Array(50).fill('Concert')]);
  });

  test('is never sent as such', () => {
    expect(calendarText(mail)).not.toContain('THISANDFUTURE');
  });

  test('a series without end is sent to the hundredth of them, and no further', () => {
    expect(sentOccurrences(mail, '2026-05-01T00:00:00Z', 500)).toHaveLength(1 + FOLLOWING_MOST);
    expect(calendarText(mail)).not.toMatch(/RRULE:FREQ=WEEKLY\r/);
  });

  test('that says very much is written out less often: a mail may have ten megabytes', () => {
    const long = sent([SERIES], fromSecond(`DESCRIPTION:${'x'.repeat(300_000)}`));
    expect(sentOccurrences(long, '2026-05-01T00:00:00Z', 500)).toHaveLength(1 + 4);
    expect(long.length).toBeLessThan(5_000_000);
  });

  test('a series that ends before is sent as it is', () => {
    const read = sentOccurrences(
      sent(['RRULE:FREQ=WEEKLY;COUNT=4'], fromSecond()),
      '2026-05-01T00:00:00Z',
      9,
    );
    expect(read.map(({ start }) => start)).toEqual([
      '2026-05-04T08:00:00Z',
      ...weekly('2026-05-12T12:30:00Z', 3),
    ]);
  });

  test('leaves alone what an occurrence says of itself, and takes another change from there on', () => {
    const later: Lines = [
      'RECURRENCE-ID;RANGE=THISANDFUTURE;TZID=Europe/Berlin:20260525T100000',
      'DTSTART;TZID=Europe/Berlin:20260525T180000',
      'DTEND;TZID=Europe/Berlin:20260525T190000',
    ];
    const read = sentOccurrences(
      sent(['RRULE:FREQ=WEEKLY;COUNT=5'], fromSecond(), occurrence(18, 'SUMMARY:Rehearsal'), later),
      '2026-05-01T00:00:00Z',
      9,
    );
    expect(read.map(({ start, summary }) => `${start} ${summary}`)).toEqual([
      '2026-05-04T08:00:00Z Choir',
      '2026-05-12T12:30:00Z Choir',
      '2026-05-18T08:00:00Z Rehearsal',
      '2026-05-25T16:00:00Z Choir',
      '2026-06-01T16:00:00Z Choir',
    ]);
  });

  test('cancelling all that follow ends the series before them', () => {
    const off = calendarOf(
      [SERIES, 'RDATE;TZID=Europe/Berlin:20260505T100000,20270505T100000'],
      [
        'RECURRENCE-ID;RANGE=THISANDFUTURE;TZID=Europe/Berlin:20260518T100000',
        'DTSTART;TZID=Europe/Berlin:20260518T100000',
        'DTEND;TZID=Europe/Berlin:20260518T110000',
        'STATUS:CANCELLED',
      ],
    );
    expect(calendarText(render(source(off)))).toContain('UNTIL=20260518T075959Z');
    expect(occurrences(withoutRanges(off), { limit: 9 }).map(({ id }) => id)).toEqual([
      '2026-05-04T08:00:00Z',
      '2026-05-05T08:00:00Z',
      '2026-05-11T08:00:00Z',
    ]);
  });

  test('of whole days', () => {
    const days = calendarOf(
      ['DTSTART;VALUE=DATE:20260504', 'DTEND;VALUE=DATE:20260505', 'RRULE:FREQ=WEEKLY'],
      [
        'RECURRENCE-ID;RANGE=THISANDFUTURE;VALUE=DATE:20260511',
        'DTSTART;VALUE=DATE:20260512',
        'DTEND;VALUE=DATE:20260514',
      ],
    );
    const read = sentOccurrences(render(source(days)), '2026-05-01T00:00:00Z', 3);
    expect(read.map(({ start, end }) => `${start} ${end}`)).toEqual([
      '2026-05-04 2026-05-05',
      '2026-05-12 2026-05-14',
      '2026-05-19 2026-05-21',
    ]);
  });

  test('one of them alone is that VEVENT', () => {
    const mail = render(
      source(calendarOf([SERIES], fromSecond()), { kind: 'update', instance: '2026-05-18T08:00:00Z' }),
    );
    expect(calendarText(mail)).toContain('RECURRENCE-ID;TZID=Europe/Berlin:20260518T100000');
    expect(calendarText(mail)).toContain('DTSTART;TZID=Europe/Berlin:20260519T143000');
  });
});

test('a calendar without such a change stays the very same', () => {
  const plain = calendarOf([SERIES], occurrence(11, stamped(1)));
  expect(withoutRanges(plain)).toBe(plain);
});
