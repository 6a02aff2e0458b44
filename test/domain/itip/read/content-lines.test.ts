import { describe, expect, it } from 'vitest';
import { readContentLines } from '#domain/itip/read/content-lines.ts';
import { calendar, event, messages, read, reason, vevent } from '../calendars.ts';

const SAMPLE = calendar(vevent(['DESCRIPTION:One\\, two\\nthree', 'LOCATION:Here']));
const described = (text: string) => messages(text)[0].master?.description;

describe('lines as calendars really send them', () => {
  it.each([
    ['LF', SAMPLE.replaceAll('\r\n', '\n')],
    ['CR', SAMPLE.replaceAll('\r\n', '\r')],
    ['CR CR LF', SAMPLE.replaceAll('\r\n', '\r\r\n')],
    ['blank lines between', SAMPLE.replaceAll('\r\n', '\r\n\r\n')],
    ['text around', `Hello\r\n${SAMPLE}\r\nBye`],
    ['lower case', SAMPLE.replace('BEGIN:VEVENT', 'begin:vevent').replace('DESCRIPTION', 'description')],
    ['one indented line', SAMPLE.replace('BEGIN:VEVENT', '   BEGIN:VEVENT')],
    ['indented', SAMPLE.replaceAll('\r\n', '\n\t\t')],
    [
      'indented after the first line, folded',
      SAMPLE.replaceAll('\r\n', '\r\n    ').replace('wo\\nth', 'wo\r\n     \\nth'),
    ],
    ['blanks after BEGIN', SAMPLE.replaceAll('VEVENT', 'VEVENT  ')],
  ])('%s', (_, text) => {
    expect(described(text)).toBe('One, two\nthree');
  });

  it.each([
    ['a tab', 'DESCRIPTION:One\\, t\r\n\two\\nthree'],
    ['a blank line inside', 'DESCRIPTION:One\\, t\r\n\r\n wo\\nthree'],
    ['inside an escape', 'DESCRIPTION:One\\\r\n , two\\nthree'],
    ['inside a name', 'DESCR\r\n IPTION:One\\, two\\nthree'],
    ['before the colon', 'DESCRIPTION;LANGUAGE=en\r\n :One\\, two\\nthree'],
    ['lost altogether', 'DESCRIPTION:One\\, two\r\nthree'],
  ])('folded by %s', (_, line) => {
    expect(described(calendar(vevent([line])))).toBe('One, two\nthree');
  });

  it('leaves out a line that nobody understands, and no other', () => {
    const lines = [
      'this is no line',
      'ATTENDEE',
      'X-A;B',
      ';=:',
      'CONSTRUCTOR:1',
      '__PROTO__:1',
      'GEO',
      'LOCATION:Here',
    ];
    expect(event(lines)).toMatchObject({ location: 'Here', summary: 'Fair' });
  });

  it.each([
    ['VERSION and PRODID', SAMPLE.replace(/VERSION.*\r\nPRODID.*\r\n/, '')],
    ['every END', SAMPLE.replace(/END:.*\r\n/g, '')],
    ['END:VEVENT', SAMPLE.replace('END:VEVENT\r\n', '')],
  ])('does without %s', (_, text) => {
    expect(messages(text)[0].uid).toBe('1@example.com');
  });

  it('reads two events when END:VEVENT is missing between them, and ignores an END too many', () => {
    const text = calendar([...vevent(['UID:a']).slice(0, -1), 'END:VALARM', ...vevent(['UID:b'])]);
    expect(messages(text).map(({ uid }) => uid)).toEqual(['a', 'b']);
  });

  it('takes the values of a parameter that is there twice for one list', () => {
    const line = 'X-GUEST;DELEGATED-TO="mailto:a@example.com";DELEGATED-TO="mailto:b@example.com","c":x';
    const [read] = readContentLines(calendar([line])) ?? [];
    expect(read?.[1].at(-1)?.[1]).toEqual({
      'delegated-to': ['mailto:a@example.com', 'mailto:b@example.com', 'c'],
    });
  });

  it('takes the first of duplicate properties', () => {
    expect(event(['SUMMARY:first', 'SUMMARY:second', 'LOCATION:a', 'LOCATION:b'])).toMatchObject({
      summary: 'first',
      location: 'a',
    });
  });

  it.each([
    ['DTSTART:20260131', { kind: 'date', date: '2026-01-31' }],
    ['DTSTART;TZID=Europe/Berlin:20260131', { kind: 'date', date: '2026-01-31' }],
    ['DTSTART:2026-01-31T10:00:00Z', { utc: '2026-01-31T10:00:00Z' }],
    ['DTSTART:20260131T1000Z', { utc: '2026-01-31T10:00:00Z' }],
    ['DTSTART;VALUE=DATE-TIME:20260131T100000Z', { utc: '2026-01-31T10:00:00Z' }],
    ['DTSTART:20260131T240000Z', { utc: '2026-02-01T00:00:00Z' }],
    ['DTSTART;VALUE=DATE-TIME:20260131', { kind: 'date', date: '2026-01-31' }],
    ['DTSTART: 20260131T100000Z ', { utc: '2026-01-31T10:00:00Z' }],
    ['DTSTART; TZID = Europe/Berlin:20260131T100000', { utc: '2026-01-31T09:00:00Z', zone: 'Europe/Berlin' }],
    ['DTSTART;TZID="":20260131T100000', { floating: true }],
    ['DTSTART:20260131T100000+0100', { utc: '2026-01-31T09:00:00Z' }],
    ['DTSTART:2026-01-31T10:00:00.000-05:30', { utc: '2026-01-31T15:30:00Z' }],
    ['DTSTART;TZID=(UTC+01:00) Amsterdam, Berlin, Bern:20260131T100000', { utc: '2026-01-31T09:00:00Z' }],
    ['DTSTART:2026-01-31T10:00+02', { utc: '2026-01-31T08:00:00Z' }],
  ])('repairs %s', (line, start) => {
    expect(event([line]).start).toMatchObject(start);
  });

  it.each([
    ['RRULE:FREQ=WEEKLY;BYDAY=MO, TU;', 'FREQ=WEEKLY;BYDAY=MO,TU'],
    ['RRULE:RRULE:Random;FREQ=DAILY', 'FREQ=DAILY'],
    ['RRULE;TZID=Eastern:freq=daily;count=5', 'FREQ=DAILY;COUNT=5'],
    ['RRULE:FREQ=DAILY;UNTIL=99991231T235959Z', 'FREQ=DAILY'],
    ['RRULE:FREQ=DAILY;UNTIL=2026-12-31T10:00:00Z', 'FREQ=DAILY;UNTIL=20261231T100000Z'],
    ['RRULE:FREQ=DAILY;INTERVAL=0', 'FREQ=DAILY;INTERVAL=1'],
    ['RRULE:DTSTART:20260512T080000\r\nRRULE:FREQ=DAILY', 'FREQ=DAILY'],
    ['RRULE:', null],
  ])('repairs %s', (line, recurrence) => {
    expect(event([line]).recurrence).toBe(recurrence);
  });

  it.each([
    [' PT90M ', '2026-05-12T09:30:00Z'],
    ['pt1h', '2026-05-12T09:00:00Z'],
  ])('repairs DURATION:%s', (duration, utc) => {
    expect(event([`DURATION:${duration}`]).end).toMatchObject({ utc });
  });

  it('reads a status as Americans spell it', () => {
    expect(event(['STATUS:Canceled']).status).toBe('CANCELLED');
  });

  it('keeps the values of a list that are dates', () => {
    const [message] = messages(calendar(vevent(['EXDATE:20260513T080000Z,,tomorrow', 'EXDATE;VALUE=DATE:'])));
    expect(message.calendar[2][0]?.[1].filter(([name]) => name === 'exdate')).toEqual([
      ['exdate', {}, 'date-time', '2026-05-13T08:00:00Z'],
    ]);
  });

  it('nests no deeper than it can be read', () => {
    const depth = (component: readonly unknown[]): number =>
      1 + Math.max(0, ...(component[2] as unknown[][]).map(depth));
    const [deep] = readContentLines(`BEGIN:VCALENDAR\n${'BEGIN:X\n'.repeat(5000)}`) ?? [];
    expect(depth(deep ?? [])).toBeLessThan(10);
  });

  it('reads a megabyte of parameters without choking on it', () => {
    expect(
      reason(
        read(
          calendar(
            vevent([
              `X-A;${'b=c;'.repeat(100_000)}`,
              `X-B${':1'.repeat(100_000)}x`,
              ...Array<string>(100).fill(`ATTENDEE;CN=${' '.repeat(3000)}x:mailto:a@example.com`),
              `ORGANIZER${': mailto'.repeat(10_000)}`,
            ]),
          ),
        ),
      ),
    ).toBeNull();
  });
});
