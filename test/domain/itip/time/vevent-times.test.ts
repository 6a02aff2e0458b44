import { describe, expect, it } from 'vitest';
import { calendar, event, messages, vevent, vtimezone } from '../calendars.ts';

const utcOf = (lines: string[], around: string[] = []) => {
  const { start, end } = event(lines, around);
  return [start, end].map((time) => (time?.kind === 'zoned' ? time.utc : time?.date));
};

describe('instants of wall-clock times', () => {
  it.each([
    ['America/New_York', '20260307T120000', '2026-03-07T17:00:00Z', -300],
    ['America/New_York', '20260309T120000', '2026-03-09T16:00:00Z', -240],
    ['Europe/Berlin', '20260329T015959', '2026-03-29T00:59:59Z', 60],
    ['Europe/Berlin', '20260329T030000', '2026-03-29T01:00:00Z', 120],
    ['Australia/Lord_Howe', '20260115T120000', '2026-01-15T01:00:00Z', 660],
    ['Australia/Lord_Howe', '20260715T120000', '2026-07-15T01:30:00Z', 630],
    ['Asia/Tehran', '20220701T120000', '2022-07-01T07:30:00Z', 270],
    ['Asia/Tehran', '20230701T120000', '2023-07-01T08:30:00Z', 210],
    ['America/Sao_Paulo', '20190115T120000', '2019-01-15T14:00:00Z', -120],
    ['America/Sao_Paulo', '20200115T120000', '2020-01-15T15:00:00Z', -180],
    ['America/New_York', '16010101T120000', '1601-01-01T16:56:02Z', -296],
    ['Europe/Berlin', '20990701T120000', '2099-07-01T10:00:00Z', 120],
  ])('%s %s', (zone, local, utc, offset) => {
    expect(event([`DTSTART;TZID=${zone}:${local}`]).start).toMatchObject({
      utc,
      zone,
      offset,
      floating: false,
    });
  });

  it('reads a time that occurs twice as the first, and one that is skipped with the offset before (RFC 5545 section 3.3.5)', () => {
    expect(utcOf(['DTSTART;TZID=America/New_York:20261101T013000'])[0]).toBe('2026-11-01T05:30:00Z');
    expect(event(['DTSTART;TZID=America/New_York:20260308T023000']).start).toMatchObject({
      utc: '2026-03-08T07:30:00Z',
      local: '2026-03-08T03:30:00',
      offset: -240,
    });
  });

  it('takes each property in its own zone', () => {
    expect(
      utcOf(
        ['DTSTART;TZID=Europe/London:20260512T100000', 'DTEND;TZID=America/New_York:20260512T070000'],
        vtimezone('Asia/Tokyo', ['+0900']),
      ),
    ).toEqual(['2026-05-12T09:00:00Z', '2026-05-12T11:00:00Z']);
  });
});

describe('the end', () => {
  it.each([
    ['DTEND', ['DTSTART:20260512T080000Z', 'DTEND:20260512T093000Z'], '2026-05-12T09:30:00Z'],
    [
      'DTEND before DURATION',
      ['DTSTART:20260512T080000Z', 'DTEND:20260512T093000Z', 'DURATION:PT5H'],
      '2026-05-12T09:30:00Z',
    ],
    ['DURATION', ['DTSTART:20260512T080000Z', 'DURATION:P1DT2H'], '2026-05-13T10:00:00Z'],
    ['weeks', ['DTSTART;VALUE=DATE:20260512', 'DURATION:P2W'], '2026-05-26'],
    ['nothing, of a time', ['DTSTART:20260512T080000Z'], '2026-05-12T08:00:00Z'],
    ['nothing, of a date', ['DTSTART;VALUE=DATE:20260512'], '2026-05-13'],
    ['no time, of a date', ['DTSTART;VALUE=DATE:20260512', 'DURATION:P0D'], '2026-05-13'],
    ['several days', ['DTSTART;VALUE=DATE:20260512', 'DTEND;VALUE=DATE:20260515'], '2026-05-15'],
    ['the same date', ['DTSTART;VALUE=DATE:20260512', 'DTEND;VALUE=DATE:20260512'], '2026-05-13'],
    [
      'a date after a time',
      ['DTSTART;TZID=Europe/Berlin:20260512T100000', 'DTEND;VALUE=DATE:20260513'],
      '2026-05-12T22:00:00Z',
    ],
    ['a time after a date', ['DTSTART;VALUE=DATE:20260512', 'DTEND:20260514T000000'], '2026-05-14'],
    ['a broken DURATION', ['DTSTART:20260512T080000Z', 'DURATION:soon'], '2026-05-12T08:00:00Z'],
  ])('from %s', (_, lines, end) => {
    expect(utcOf(lines)[1]).toBe(end);
  });

  it('keeps days of a DURATION on the wall clock and hours exact, over a change of the clock', () => {
    const start = 'DTSTART;TZID=Europe/Berlin:20260328T120000';
    expect(utcOf([start, 'DURATION:P1D'])).toEqual(['2026-03-28T11:00:00Z', '2026-03-29T10:00:00Z']);
    expect(utcOf([start, 'DURATION:PT24H'])).toEqual(['2026-03-28T11:00:00Z', '2026-03-29T11:00:00Z']);
  });
});

describe('floating times', () => {
  it('are in the zone of the calendar, else the configured one, and say so', () => {
    expect(event(['DTSTART:20260512T100000'], ['X-WR-TIMEZONE:America/New_York']).start).toMatchObject({
      zone: 'America/New_York',
      utc: '2026-05-12T14:00:00Z',
      floating: true,
    });
    expect(event(['DTSTART:20260512T100000']).start).toMatchObject({ zone: 'Europe/Berlin', floating: true });
    expect(event(['DTSTART:20260512T100000'], ['X-WR-TIMEZONE:Middle Earth']).start).toMatchObject({
      zone: 'Europe/Berlin',
    });
  });

  it('follow DTSTART where it has a zone', () => {
    expect(event(['DTSTART;TZID=Asia/Tokyo:20260512T100000', 'DTEND:20260512T110000']).end).toMatchObject({
      zone: 'Asia/Tokyo',
      floating: false,
    });
    expect(
      event(['DTSTART;TZID=Asia/Tokyo:20260512T100000', 'RECURRENCE-ID:20260512T090000']).recurrenceId,
    ).toBe('2026-05-12T00:00:00Z');
  });
});

describe('RECURRENCE-ID', () => {
  const id = (start: string, recurrenceId: string) =>
    messages(calendar([...vevent([start, 'RRULE:FREQ=DAILY']), ...vevent([recurrenceId, start])]))[0]
      .instances[0]?.recurrenceId;

  it.each([
    [
      'DTSTART;TZID=Europe/Berlin:20260512T100000',
      'RECURRENCE-ID;TZID=Asia/Tokyo:20260513T170000',
      '2026-05-13T08:00:00Z',
    ],
    [
      'DTSTART;TZID=Europe/Berlin:20260512T100000',
      'RECURRENCE-ID;VALUE=DATE:20260513',
      '2026-05-13T08:00:00Z',
    ],
    ['DTSTART;VALUE=DATE:20260512', 'RECURRENCE-ID;VALUE=DATE:20260513', '2026-05-13'],
    ['DTSTART;VALUE=DATE:20260512', 'RECURRENCE-ID:20260513T000000Z', '2026-05-13'],
  ])('%s, %s', (start, recurrenceId, expected) => {
    expect(id(start, recurrenceId)).toBe(expected);
  });
});
