import { describe, expect, it } from 'vitest';
import { occurrenceId, occurrences, whatIsAnswered } from '#domain/itip/series/occurrences.ts';
import { calendar, messages, vevent, vtimezone } from '../calendars.ts';

const normalised = (...events: string[][]) => messages(calendar(events.flat()))[0].calendar;
const list = (...events: string[][]) =>
  occurrences(normalised(...events), { limit: 10 }).map(({ id, start, end, overridden, cancelled }) =>
    [
      id,
      ...[start, end].map((time) => (time.kind === 'date' ? time.date : time.local)),
      ...(overridden ? ['overridden'] : []),
      ...(cancelled ? ['cancelled'] : []),
    ].join(' '),
  );
const ids = (...events: string[][]) => occurrences(normalised(...events), { limit: 10 }).map(({ id }) => id);

const BERLIN = ['DTSTART;TZID=Europe/Berlin:20260327T100000', 'DTEND;TZID=Europe/Berlin:20260327T110000'];

describe('the occurrences of an event', () => {
  it('are one for a single event', () => {
    expect(list(vevent(BERLIN))).toEqual(['2026-03-27T09:00:00Z 2026-03-27T10:00:00 2026-03-27T11:00:00']);
  });

  it('keep their wall-clock time over a change of the clock, in each direction and hemisphere', () => {
    expect(list(vevent([...BERLIN, 'RRULE:FREQ=DAILY;COUNT=4']))).toEqual([
      '2026-03-27T09:00:00Z 2026-03-27T10:00:00 2026-03-27T11:00:00',
      '2026-03-28T09:00:00Z 2026-03-28T10:00:00 2026-03-28T11:00:00',
      '2026-03-29T08:00:00Z 2026-03-29T10:00:00 2026-03-29T11:00:00',
      '2026-03-30T08:00:00Z 2026-03-30T10:00:00 2026-03-30T11:00:00',
    ]);
    expect(
      ids(vevent(['DTSTART;TZID=America/New_York:20261030T200000', 'RRULE:FREQ=DAILY;COUNT=3'])),
    ).toEqual(['2026-10-31T00:00:00Z', '2026-11-01T00:00:00Z', '2026-11-02T01:00:00Z']);
    expect(
      ids(vevent(['DTSTART;TZID=Australia/Lord_Howe:20260404T100000', 'RRULE:FREQ=DAILY;COUNT=2'])),
    ).toEqual(['2026-04-03T23:00:00Z', '2026-04-04T23:30:00Z']);
    expect(ids(vevent(['DTSTART;TZID=Asia/Tehran:20220921T100000', 'RRULE:FREQ=DAILY;COUNT=2']))).toEqual([
      '2022-09-21T05:30:00Z',
      '2022-09-22T06:30:00Z',
    ]);
  });

  it('do so by the VTIMEZONE of a zone nobody else knows', () => {
    const lunar = vtimezone('Lunar', ['+0017', 'BYDAY=-1SU;BYMONTH=10'], ['+0117', 'BYDAY=-1SU;BYMONTH=3']);
    expect(ids(lunar, vevent(['DTSTART;TZID=Lunar:20260328T100000', 'RRULE:FREQ=DAILY;COUNT=2']))).toEqual([
      '2026-03-28T09:43:00Z',
      '2026-03-29T08:43:00Z',
    ]);
  });

  it('end with UNTIL, inclusive, in UTC, local or as a date', () => {
    for (const until of ['20260329T080000Z', '20260329T100000', '20260329', '20260329T235959Z']) {
      expect(ids(vevent([...BERLIN, `RRULE:FREQ=DAILY;UNTIL=${until}`]))).toHaveLength(3);
    }
    expect(ids(vevent([...BERLIN, 'RRULE:FREQ=DAILY;UNTIL=20260329T075959Z']))).toHaveLength(2);
    expect(ids(vevent(['DTSTART;VALUE=DATE:20260327', 'RRULE:FREQ=DAILY;UNTIL=20260329T235959Z']))).toEqual([
      '2026-03-27',
      '2026-03-28',
      '2026-03-29',
    ]);
  });

  it('begin with DTSTART, which counts though the rule does not make it', () => {
    expect(ids(vevent([...BERLIN, 'RRULE:FREQ=WEEKLY;BYDAY=MO;COUNT=3']))).toEqual([
      '2026-03-27T09:00:00Z',
      '2026-03-30T08:00:00Z',
      '2026-04-06T08:00:00Z',
    ]);
  });

  it('gain RDATEs and lose EXDATEs, whatever zone or type those have', () => {
    const dates = [
      'RDATE;VALUE=PERIOD:20260401T080000Z/PT1H',
      'RDATE:20260326T090000Z',
      'EXDATE;TZID=Asia/Tokyo:20260328T180000',
      'EXDATE;VALUE=DATE:20260329',
      'EXDATE:20260330T080000Z',
    ];
    expect(ids(vevent([...BERLIN, 'RRULE:FREQ=DAILY;COUNT=5', ...dates]))).toEqual([
      '2026-03-26T09:00:00Z',
      '2026-03-27T09:00:00Z',
      '2026-03-31T08:00:00Z',
      '2026-04-01T08:00:00Z',
    ]);
    expect(
      ids(vevent(['DTSTART;VALUE=DATE:20260327', 'RRULE:FREQ=DAILY;COUNT=3', 'EXDATE:20260328T000000'])),
    ).toEqual(['2026-03-27', '2026-03-29']);
  });

  it('last as long as DTEND says, exactly, or as DURATION says, on the wall clock', () => {
    const night = 'DTSTART;TZID=Europe/Berlin:20260327T220000';
    expect(
      list(vevent([night, 'DTEND;TZID=Europe/Berlin:20260328T060000', 'RRULE:FREQ=DAILY;COUNT=2']))[1],
    ).toContain('2026-03-28T22:00:00 2026-03-29T07:00:00');
    expect(list(vevent([night, 'DURATION:P1D', 'RRULE:FREQ=DAILY;COUNT=2']))[1]).toContain(
      '2026-03-28T22:00:00 2026-03-29T22:00:00',
    );
    expect(
      list(
        vevent(['DTSTART;VALUE=DATE:20260327', 'DTEND;VALUE=DATE:20260329', 'RRULE:FREQ=WEEKLY;COUNT=2']),
      )[1],
    ).toBe('2026-04-03 2026-04-03 2026-04-05');
    expect(
      list(vevent(['DTSTART;VALUE=DATE:20260327', 'DURATION:PT12H', 'RRULE:FREQ=DAILY;COUNT=2']))[1],
    ).toBe('2026-03-28 2026-03-28 2026-03-29');
  });

  it('are what their override says: moved, cancelled, or outside the rule', () => {
    const series = vevent([
      ...BERLIN,
      'RRULE:FREQ=DAILY;COUNT=3',
      'EXDATE;TZID=Europe/Berlin:20260329T100000',
    ]);
    const moved = vevent([
      'RECURRENCE-ID;TZID=Europe/Berlin:20260328T100000',
      'DTSTART:20260401T120000Z',
      'DTEND:20260401T123000Z',
    ]);
    const cancelled = vevent(['RECURRENCE-ID:20260327T090000Z', 'STATUS:CANCELLED', ...BERLIN]);
    const orphan = vevent(['RECURRENCE-ID:20260328T220000Z', 'DTSTART:20260328T230000Z']);
    expect(list(series, moved, cancelled, orphan)).toEqual([
      '2026-03-27T09:00:00Z 2026-03-27T10:00:00 2026-03-27T11:00:00 overridden cancelled',
      '2026-03-28T09:00:00Z 2026-04-01T12:00:00 2026-04-01T12:30:00 overridden',
      '2026-03-28T22:00:00Z 2026-03-28T23:00:00 2026-03-28T23:00:00 overridden',
    ]);
  });

  it('follow an override for this and all future, until the next one', () => {
    const series = vevent([...BERLIN, 'RRULE:FREQ=DAILY;COUNT=5']);
    const later = vevent([
      'RECURRENCE-ID;RANGE=THISANDFUTURE;TZID=Europe/Berlin:20260328T100000',
      'DTSTART;TZID=Europe/Berlin:20260328T143000',
      'DTEND;TZID=Europe/Berlin:20260328T150000',
    ]);
    const single = vevent([
      'RECURRENCE-ID;TZID=Europe/Berlin:20260330T100000',
      'DTSTART;TZID=Europe/Berlin:20260330T180000',
      'DURATION:PT1H',
    ]);
    expect(list(series, later, single).map((line) => line.split(' ').slice(1, 3).join(' '))).toEqual([
      '2026-03-27T10:00:00 2026-03-27T11:00:00',
      '2026-03-28T14:30:00 2026-03-28T15:00:00',
      '2026-03-29T14:30:00 2026-03-29T15:00:00',
      '2026-03-30T18:00:00 2026-03-30T19:00:00',
      '2026-03-31T14:30:00 2026-03-31T15:00:00',
    ]);
  });

  it('are those of its overrides when the calendar has nothing else', () => {
    expect(list(vevent(['RECURRENCE-ID:20260328T090000Z', 'DTSTART:20260328T100000Z']))).toEqual([
      '2026-03-28T09:00:00Z 2026-03-28T10:00:00 2026-03-28T10:00:00 overridden',
    ]);
  });

  it('end at the limit', () => {
    expect(occurrences(normalised(vevent([...BERLIN, 'RRULE:FREQ=DAILY'])), { limit: 500 })).toHaveLength(
      500,
    );
    expect(
      occurrences(normalised(vevent([...BERLIN, 'RRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30'])), {
        limit: 500,
      }),
    ).toHaveLength(1);
  });
});

describe('occurrenceId', () => {
  const series = normalised(
    vevent([
      ...BERLIN,
      'RRULE:FREQ=WEEKLY',
      'EXDATE;TZID=Europe/Berlin:20260403T100000',
      'RDATE:20260330T150000Z',
    ]),
    vevent(['RECURRENCE-ID;TZID=Europe/Berlin:20260410T100000', 'STATUS:CANCELLED', ...BERLIN]),
  );

  it.each([
    ['2026-03-27T09:00:00Z', '2026-03-27T09:00:00Z'],
    ['2026-04-17T08:00:00Z', '2026-04-17T08:00:00Z'],
    ['2046-04-13T08:00:00Z', '2046-04-13T08:00:00Z'],
    ['2026-04-17T09:00:00Z', null],
    ['2026-04-03T08:00:00Z', null],
    ['2026-04-10T08:00:00Z', '2026-04-10T08:00:00Z'],
    ['2026-03-30T15:00:00Z', '2026-03-30T15:00:00Z'],
    ['2026-03-20T09:00:00Z', null],
    ['2026-04-17', '2026-04-17T08:00:00Z'],
    ['2026-04-10', '2026-04-10T08:00:00Z'],
    ['2026-04-18', null],
    ['9000-01-01T00:00:00Z', null],
  ])('%s: %s', (recurrenceId, expected) => {
    expect(occurrenceId(series, recurrenceId)).toBe(expected);
  });

  it('knows the only date of an all-day event', () => {
    const day = normalised(vevent(['DTSTART;VALUE=DATE:20260512']));
    expect([occurrenceId(day, '2026-05-12'), occurrenceId(day, '2026-05-13')]).toEqual(['2026-05-12', null]);
  });

  it('finds an occurrence whose wall-clock time is skipped that day', () => {
    const early = normalised(vevent(['DTSTART;TZID=America/New_York:20260307T023000', 'RRULE:FREQ=DAILY']));
    expect(ids(vevent(['DTSTART;TZID=America/New_York:20260307T023000', 'RRULE:FREQ=DAILY']))[1]).toBe(
      '2026-03-08T07:30:00Z',
    );
    expect(occurrenceId(early, '2026-03-08T07:30:00Z')).toBe('2026-03-08T07:30:00Z');
  });
});

describe('what an answer is to', () => {
  const once = vevent(BERLIN);
  const date = vevent([...BERLIN, 'RECURRENCE-ID;TZID=Europe/Berlin:20260327T100000']);
  const moved = vevent(['DTSTART:20260330T080000Z', 'RECURRENCE-ID;TZID=Europe/Berlin:20260327T100000']);
  const other = vevent([...BERLIN, 'RECURRENCE-ID;TZID=Europe/Berlin:20260403T100000']);
  const series = vevent([...BERLIN, 'RRULE:FREQ=WEEKLY;COUNT=3']);
  const twice = vevent([...BERLIN, 'RDATE;TZID=Europe/Berlin:20260328T100000']);
  const [FIRST, NEXT] = ['2026-03-27T09:00:00Z', '2026-04-03T08:00:00Z'];

  it.each<[string, string[][], string, { instance: string | null } | null]>([
    ['the event, without recurrence', [once], FIRST, { instance: null }],
    ['the event, whatever date is named', [once], '2027-01-01T00:00:00Z', { instance: null }],
    ['the event, named by its day', [once], '2026-03-27', { instance: null }],
    ['the event that is one date', [date], FIRST, { instance: null }],
    ['the event that is one date, named by its day', [date], '2026-03-27', { instance: null }],
    ['the event that is one date, moved', [moved], FIRST, { instance: null }],
    ['no date of the event that is another', [date], NEXT, null],
    ['a date of two that were sent without their series', [date, other], NEXT, { instance: NEXT }],
    ['a date of a series', [series], NEXT, { instance: NEXT }],
    ['the first date of a series', [series], FIRST, { instance: FIRST }],
    ['a changed date of a series', [series, other], NEXT, { instance: NEXT }],
    ['no date of the series', [series], '2026-03-28T09:00:00Z', null],
    ['an added date', [twice], '2026-03-28T09:00:00Z', { instance: '2026-03-28T09:00:00Z' }],
  ])('%s', (_, events, recurrenceId, answered) => {
    expect(whatIsAnswered(normalised(...events), recurrenceId)).toEqual(answered);
  });
});
