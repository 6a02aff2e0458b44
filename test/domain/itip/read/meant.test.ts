/** What calendars write otherwise than RFC 5545 has it, and what they mean by it. */
import { expect, describe as group, it } from 'vitest';
import { readCalendars } from '#domain/itip/read/read.ts';
import { occurrences } from '#domain/itip/series/occurrences.ts';
import type { EventTime, ItipMessage } from '#domain/itip/types.ts';

function read(lines: string | readonly string[], method: string | null = null) {
  const text = `BEGIN:VCALENDAR\r\nVERSION:2.0\r\n${[lines].flat().join('\r\n')}\r\nEND:VCALENDAR\r\n`;
  const part = { text, method, contentType: 'text/calendar', filename: null };
  return readCalendars([part], { defaultZone: 'Europe/Vienna' });
}

const event = (...lines: string[]) => [
  'BEGIN:VEVENT',
  'UID:one',
  'DTSTAMP:20270101T080000Z',
  'SUMMARY:Choir',
  ...lines,
  'END:VEVENT',
];

function message(...lines: string[]): ItipMessage {
  const result = read(lines);
  if ('reason' in result) throw new Error(result.reason);
  return result.messages[0];
}

const moment = (time: EventTime | null | undefined) =>
  !time ? null : time.kind === 'date' ? time.date : time.utc;

/** The starts of what takes place. */
const starts = ({ calendar }: ItipMessage, limit = 12) =>
  occurrences(calendar, { limit })
    .filter(({ cancelled }) => !cancelled)
    .map(({ start }) => moment(start));

const times = (message: ItipMessage) => [moment(message.master?.start), moment(message.master?.end)];

group('midnights that are flagged as whole days', () => {
  const FLAG = 'X-MICROSOFT-CDO-ALLDAYEVENT:TRUE';
  const zoned = (name: string, value: string) => `${name};TZID=America/New_York:${value}`;

  it.each([
    ['in a zone', [zoned('DTSTART', '20270610T000000'), zoned('DTEND', '20270612T000000')], '2027-06-12'],
    ['over a change of the clocks', [zoned('DTSTART', '20270610T000000'), 'DURATION:P2D'], '2027-06-12'],
    ['in UTC', ['DTSTART:20270610T000000Z', 'DTEND:20270611T000000Z'], '2027-06-11'],
    ['without a zone', ['DTSTART:20270610T000000', 'DTEND:20270611T000000'], '2027-06-11'],
    ['without an end', [zoned('DTSTART', '20270610T000000')], '2027-06-11'],
    ['with an end in UTC', [zoned('DTSTART', '20270610T000000'), 'DTEND:20270611T040000Z'], '2027-06-11'],
  ])('are dates: %s', (_, lines, end) => {
    expect(times(message(...event(...lines, FLAG)))).toEqual(['2027-06-10', end]);
  });

  it.each([
    ['it starts at another hour', zoned('DTSTART', '20270610T010000'), zoned('DTEND', '20270611T000000')],
    ['it ends at another hour', zoned('DTSTART', '20270610T000000'), zoned('DTEND', '20270610T120000')],
    ['it is midnight elsewhere', 'DTSTART:20270610T040000Z', 'DTEND:20270611T040000Z'],
  ])('stay times where %s', (_, from, to) => {
    expect(message(...event(from, to, FLAG)).master?.start?.kind).toBe('zoned');
  });

  it('stay times without the flag', () => {
    const [from, to] = [zoned('DTSTART', '20270610T000000'), zoned('DTEND', '20270611T000000')];
    for (const flag of ['X-MICROSOFT-CDO-ALLDAYEVENT:FALSE', 'X-OTHER:TRUE'])
      expect(message(...event(from, to, flag)).master?.start?.kind).toBe('zoned');
  });

  it('are dates in all that a series says of its days', () => {
    const series = event(
      zoned('DTSTART', '20271101T000000'),
      zoned('DTEND', '20271102T000000'),
      'RRULE:FREQ=WEEKLY;UNTIL=20271129T050000Z',
      // The clocks change on the 7th: this one is written with the offset before.
      'EXDATE:20271108T040000Z',
      zoned('RDATE', '20271203T000000'),
      FLAG,
    );
    const [moved, timed] = [
      event(
        'RECURRENCE-ID:20271115T050000Z',
        zoned('DTSTART', '20271116T000000'),
        zoned('DTEND', '20271117T000000'),
        FLAG,
      ),
      event(
        zoned('RECURRENCE-ID', '20271122T000000'),
        zoned('DTSTART', '20271122T180000'),
        zoned('DTEND', '20271122T200000'),
      ),
    ];
    const read = message(...series, ...moved, ...timed);
    expect(read.instances.map(({ recurrenceId }) => recurrenceId)).toEqual(['2027-11-15', '2027-11-22']);
    expect(starts(read)).toEqual([
      '2027-11-01',
      '2027-11-16',
      '2027-11-22T23:00:00Z',
      '2027-11-29',
      '2027-12-03',
    ]);
    expect(read.master?.recurrence).toBe('FREQ=WEEKLY;UNTIL=20271129');
  });

  it('name one occurrence by its date, where only that was sent', () => {
    const { instances } = message(
      ...event(
        zoned('RECURRENCE-ID', '20270610T000000'),
        zoned('DTSTART', '20270611T000000'),
        zoned('DTEND', '20270612T000000'),
        FLAG,
      ),
    );
    expect(instances[0]).toMatchObject({ recurrenceId: '2027-06-10', start: { date: '2027-06-11' } });
  });
});

group('a zone that stands beside the times', () => {
  const LOCAL = ['DTSTART:20270610T090000', 'DTEND:20270610T100000'];

  it.each([
    ['in the event', message(...event(...LOCAL, 'TZID:Asia/Tokyo')), 'Asia/Tokyo'],
    [
      'in the event, by its Windows name',
      message(...event(...LOCAL, 'TZID:Tokyo Standard Time')),
      'Asia/Tokyo',
    ],
    ['in the calendar', message('TZID:Asia/Tokyo', ...event(...LOCAL)), 'Asia/Tokyo'],
  ])('is theirs: %s', (_, { master }, zone) => {
    expect(master?.start).toMatchObject({ zone, floating: false, utc: '2027-06-10T00:00:00Z' });
    expect(master?.end).toMatchObject({ zone, utc: '2027-06-10T01:00:00Z' });
  });

  it('counts less than the one that a time names', () => {
    const { master } = message(...event('DTSTART;TZID=Europe/Berlin:20270610T090000', 'TZID:Asia/Tokyo'));
    expect(master?.start).toMatchObject({ zone: 'Europe/Berlin', utc: '2027-06-10T07:00:00Z' });
  });

  it.each([
    ['X-WR-TIMEZONE', message('X-WR-TIMEZONE:Asia/Tokyo', ...event(...LOCAL)), 'Asia/Tokyo'],
    ['a zone nobody knows', message(...event(...LOCAL, 'TZID:Middle-earth/Shire')), 'Europe/Vienna'],
  ])('is only assumed: %s', (_, { master }, zone) => {
    expect(master?.start).toMatchObject({ zone, floating: true });
  });
});

group('COUNT together with UNTIL', () => {
  it.each([
    ['FREQ=DAILY;COUNT=9;UNTIL=20270610T090000', 'FREQ=DAILY;COUNT=4'],
    ['FREQ=DAILY;COUNT=3;UNTIL=20270610T090000', 'FREQ=DAILY;COUNT=3'],
    ['FREQ=DAILY;UNTIL=20270609;COUNT=9', 'FREQ=DAILY;COUNT=3'],
    ['FREQ=WEEKLY;COUNT=9;UNTIL=20270610T090000Z;BYDAY=MO,TH', 'FREQ=WEEKLY;COUNT=2;BYDAY=MO,TH'],
  ])('%s is %s', (written, meant) => {
    const { master, calendar } = message(
      ...event('DTSTART;TZID=Europe/Vienna:20270607T090000', 'DURATION:PT1H', `RRULE:${written}`),
    );
    expect(master?.recurrence).toBe(meant);
    expect(JSON.stringify(calendar)).not.toContain('until');
  });

  it('counts in a zone that is known only by its Windows name', () => {
    const rule = 'RRULE:FREQ=DAILY;COUNT=9;UNTIL=20270609T160000Z';
    const { master } = message(...event('DTSTART;TZID=Pacific Standard Time:20270607T090000', rule));
    expect(master?.recurrence).toBe('FREQ=DAILY;COUNT=3');
  });
});

group('an EXDATE that names no date of the series', () => {
  const series = (start: string, rule: string, ...exdates: string[]) =>
    starts(
      message(...event(`DTSTART;TZID=Europe/Vienna:${start}`, 'DURATION:PT1H', `RRULE:${rule}`, ...exdates)),
    );
  const days = (starts: readonly (string | null)[]) => starts.map((start) => start?.slice(5, 10));

  it.each([
    ['half an hour earlier', 'EXDATE;TZID=Europe/Vienna:20270614T183000'],
    ['hours later', 'EXDATE;TZID=Europe/Vienna:20270614T233000'],
    ['in UTC', 'EXDATE:20270614T163000Z'],
    ['as a date', 'EXDATE;VALUE=DATE:20270614'],
  ])('takes out the only date of its day: %s', (_, exdate) => {
    expect(days(series('20270607T190000', 'FREQ=WEEKLY;COUNT=4', exdate))).toEqual([
      '06-07',
      '06-21',
      '06-28',
    ]);
  });

  it('takes out nothing on a day without a date', () => {
    expect(series('20270607T190000', 'FREQ=WEEKLY;COUNT=4', 'EXDATE:20270615T170000Z')).toHaveLength(4);
  });

  it('takes out nothing where the day has two dates', () => {
    const rule = 'FREQ=DAILY;BYHOUR=9,15;COUNT=6';
    expect(series('20270607T090000', rule, 'EXDATE:20270608T100000Z')).toHaveLength(6);
    expect(series('20270607T090000', rule, 'EXDATE:20270608T063000Z')).toHaveLength(5);
  });

  it('leaves the others as they are', () => {
    const exdate = 'EXDATE;TZID=Europe/Vienna:20270614T190000,20270621T183000';
    expect(days(series('20270607T190000', 'FREQ=WEEKLY;COUNT=4', exdate))).toEqual(['06-07', '06-28']);
  });

  it('an hour off since the clocks changed, means the nearest date, not that of its own day', () => {
    // Winter time begins on 31 October 2027: what is written in UTC with the offset of summer is an hour early.
    const winter = series('20271030T003000', 'FREQ=DAILY;COUNT=5', 'EXDATE:20271101T223000Z');
    expect(winter).not.toContain('2027-11-01T23:30:00Z');
    expect(winter).toHaveLength(4);
    const summer = series('20270327T233000', 'FREQ=DAILY;COUNT=5', 'EXDATE:20270329T223000Z');
    expect(summer).not.toContain('2027-03-29T21:30:00Z');
    expect(summer).toHaveLength(4);
  });

  it('half way between two dates means neither', () => {
    expect(series('20270607T090000', 'FREQ=HOURLY;COUNT=5', 'EXDATE:20270607T083000Z')).toHaveLength(5);
  });

  it('an RDATE on the same day is a date of its own', () => {
    const lines = ['EXDATE:20270614T163000Z', 'RDATE:20270614T180000Z'];
    expect(series('20270607T190000', 'FREQ=WEEKLY;COUNT=2', ...lines)).toEqual([
      '2027-06-07T17:00:00Z',
      '2027-06-14T18:00:00Z',
    ]);
  });
});

group('METHOD', () => {
  const LINES = event('DTSTART:20270610T090000Z', 'ATTENDEE:mailto:ben@example.org');
  const inside = (method: string) => [LINES[0] ?? '', `METHOD:${method}`, ...LINES.slice(1)];
  const outcome = (lines: readonly string[], mime: string | null) => {
    const result = read(lines, mime);
    return 'reason' in result ? result.reason : result.messages[0].method;
  };

  it.each([
    ['REQUEST', 'PUBLISH', 'REQUEST'],
    ['PUBLISH', 'REQUEST', 'REQUEST'],
    [null, 'CANCEL', 'CANCEL'],
    ['CANCEL', null, 'CANCEL'],
    [null, null, 'PUBLISH'],
    ['CANCEL', 'PUBLISH', 'method-conflict'],
    ['REPLY', 'REQUEST', 'method-conflict'],
    ['REQUEST', 'CANCEL', 'method-conflict'],
  ])('%s in the mail and %s in the calendar: %s', (mime, own, expected) => {
    expect(outcome(own ? [`METHOD:${own}`, ...LINES] : LINES, mime)).toBe(expected);
  });

  it.each([
    ['CANCEL', null, 'CANCEL'],
    ['REPLY', 'REPLY', 'REPLY'],
    ['PUBLISH', 'REQUEST', 'REQUEST'],
    ['CANCEL', 'REQUEST', 'method-conflict'],
  ])('%s in the event and %s in the mail: %s', (own, mime, expected) => {
    expect(outcome(inside(own), mime)).toBe(expected);
  });

  it('of the calendar counts before that of an event', () => {
    expect(outcome(['METHOD:REQUEST', ...inside('PUBLISH')], 'REQUEST')).toBe('REQUEST');
  });

  it('of two events that differ is a conflict', () => {
    expect(outcome([...inside('CANCEL'), ...inside('REQUEST')], null)).toBe('method-conflict');
  });
});
