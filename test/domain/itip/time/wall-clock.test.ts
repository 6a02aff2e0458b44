/**
 * From the organizer's calendar, through an edit, to the octets a guest gets: who comes at 10:00 comes at 10:00, as
 * node-ical reads it and as we do.
 */
import { describe, expect, test } from 'vitest';
import { readCalendars } from '#domain/itip/read/read.ts';
import { occurrences } from '#domain/itip/series/occurrences.ts';
import type { EventTime, ItipMessage } from '#domain/itip/types.ts';
import { eventAfter } from '#test/domain/event/organizer-story.ts';
import { calendarText, render, source } from '#test/domain/invite/invite-fixtures.ts';
import { vtimezone } from '../calendars.ts';
import { sentOccurrences } from '../series/sent-occurrences.ts';

/** The mail a guest gets after the organizer has changed the title of such an event. */
function invite(times: readonly string[], zones: readonly string[] = []): string {
  const standing = eventAfter(message(times, zones, 'SEQUENCE:0'), message(times, zones, 'SEQUENCE:1'));
  expect(standing.event).toMatchObject({ version: 1, timeVersions: [0] });
  return render(
    source(standing.known.calendar, { kind: 'update', version: 1, dtstamp: standing.event.dtstamp }),
  );
}

function message(times: readonly string[], zones: readonly string[], sequence: string): ItipMessage {
  const event = [
    'UID:1@example.com',
    'DTSTAMP:20260101T000000Z',
    sequence,
    `SUMMARY:Choir ${sequence.at(-1)}`,
  ];
  return read(['METHOD:REQUEST', ...zones, 'BEGIN:VEVENT', ...event, ...times, 'END:VEVENT']);
}

function read(lines: readonly string[]): ItipMessage {
  const text = ['BEGIN:VCALENDAR', 'VERSION:2.0', ...lines, 'END:VCALENDAR', ''].join('\r\n');
  return readText(text);
}

function readText(text: string): ItipMessage {
  const result = readCalendars([{ text, method: null, contentType: 'text/calendar', filename: null }], {
    defaultZone: 'Europe/Berlin',
  });
  if (!('messages' in result)) throw new Error(result.reason);
  return result.messages[0];
}

/** Start and end of the first occurrences, as we read our own invite. */
function ours(mail: string, most: number): string[] {
  return occurrences(readText(calendarText(mail)).calendar, { limit: most }).map(
    ({ start, end }) => `${moment(start)} ${moment(end)}`,
  );
}

function theirs(mail: string, from: string, most: number): string[] {
  return sentOccurrences(mail, from, most).map(({ start, end }) => `${start} ${end}`);
}

const moment = (time: EventTime) => (time.kind === 'date' ? time.date : time.utc);

/** `2026-10-19 10:00`, by the machine's own clocks. */
function onTheWall(instant: string, timeZone: string): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' }).format(
    Date.parse(instant),
  );
}

const inLine = (date: string) => date.replaceAll('-', '');
const addDays = (date: string, days: number) =>
  new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10);

describe('10:00 stays 10:00', () => {
  test.each([
    ['America/New_York', '2026-10-19', 2],
    ['Europe/Berlin', '2026-10-12', 2],
    ['Australia/Sydney', '2026-09-21', 2],
    ['Australia/Lord_Howe', '2026-09-21', 2],
    ['Asia/Tehran', '2026-03-09', 1],
    ['America/Sao_Paulo', '2026-10-12', 1],
    ['Africa/Casablanca', '2026-02-02', 2],
    ['Africa/Cairo', '2030-10-14', 2],
    ['Asia/Jerusalem', '2028-03-13', 2],
    ['America/Nuuk', '2029-03-12', 2],
    ['Europe/Berlin', '2099-10-12', 2],
  ])('in %s, every Monday from %s, with %i offsets on the way', (zone, first, offsets) => {
    const mail = invite([
      `DTSTART;TZID=${zone}:${inLine(first)}T100000`,
      `DTEND;TZID=${zone}:${inLine(first)}T113000`,
      'RRULE:FREQ=WEEKLY;COUNT=50',
    ]);
    const read = theirs(mail, `${addDays(first, -1)}T00:00:00Z`, 60);
    expect(read).toEqual(ours(mail, 60));
    const expected = Array.from({ length: 50 }, (_, week) => addDays(first, 7 * week));
    expect(
      read.map((times) =>
        times
          .split(' ')
          .map((time) => onTheWall(time, zone))
          .join(' '),
      ),
    ).toEqual(expected.map((day) => `${day} 10:00 ${day} 11:30`));
    expect(new Set(read.map((times) => times.slice(11, 20))).size).toBe(offsets);
  });

  test('in a zone known only by the VTIMEZONE of the mail, which goes along', () => {
    const zone = vtimezone('Lunar', ['+0017', 'BYDAY=-1SU;BYMONTH=10'], ['+0117', 'BYDAY=-1SU;BYMONTH=3']);
    const mail = invite(
      ['DTSTART;TZID=Lunar:20261019T100000', 'DTEND;TZID=Lunar:20261019T110000', 'RRULE:FREQ=WEEKLY;COUNT=3'],
      zone,
    );
    expect(ours(mail, 9)).toEqual([
      '2026-10-19T08:43:00Z 2026-10-19T09:43:00Z',
      '2026-10-26T09:43:00Z 2026-10-26T10:43:00Z',
      '2026-11-02T09:43:00Z 2026-11-02T10:43:00Z',
    ]);
    expect(calendarText(mail)).toContain('TZOFFSETTO:+0117');
  });
});

describe('when it takes place', () => {
  test.each<[string, string[], string[]]>([
    [
      'a day, every week',
      ['DTSTART;VALUE=DATE:20261019', 'RRULE:FREQ=WEEKLY;COUNT=2'],
      ['2026-10-19 2026-10-20', '2026-10-26 2026-10-27'],
    ],
    [
      'three days, every month',
      ['DTSTART;VALUE=DATE:20260330', 'DTEND;VALUE=DATE:20260402', 'RRULE:FREQ=MONTHLY;COUNT=2'],
      ['2026-03-30 2026-04-02', '2026-04-30 2026-05-03'],
    ],
    [
      'over midnight and the change of the clocks, with a DTEND',
      ['DTSTART;TZID=Europe/Berlin:20261024T220000', 'DTEND;TZID=Europe/Berlin:20261025T080000'],
      ['2026-10-24T20:00:00Z 2026-10-25T07:00:00Z'],
    ],
    [
      'with a DURATION in hours',
      [
        'DTSTART;TZID=America/New_York:20261019T100000',
        'DURATION:PT90M',
        'RRULE:FREQ=WEEKLY;INTERVAL=2;COUNT=2',
      ],
      ['2026-10-19T14:00:00Z 2026-10-19T15:30:00Z', '2026-11-02T15:00:00Z 2026-11-02T16:30:00Z'],
    ],
    [
      'at a floating time, in the zone assumed for it',
      ['DTSTART:20261019T100000', 'DTEND:20261019T110000', 'RRULE:FREQ=WEEKLY;COUNT=2'],
      ['2026-10-19T08:00:00Z 2026-10-19T09:00:00Z', '2026-10-26T09:00:00Z 2026-10-26T10:00:00Z'],
    ],
    [
      'at a time in UTC',
      ['DTSTART:20261019T100000Z', 'DTEND:20261019T110000Z', 'RRULE:FREQ=WEEKLY;COUNT=2'],
      ['2026-10-19T10:00:00Z 2026-10-19T11:00:00Z', '2026-10-26T10:00:00Z 2026-10-26T11:00:00Z'],
    ],
    [
      'in the year 1601',
      ['DTSTART:16010101T100000Z', 'DTEND:16010101T110000Z'],
      ['1601-01-01T10:00:00Z 1601-01-01T11:00:00Z'],
    ],
    [
      'in the year 2099',
      ['DTSTART;TZID=America/New_York:20991231T233000', 'DTEND;TZID=America/New_York:21000101T003000'],
      ['2100-01-01T04:30:00Z 2100-01-01T05:30:00Z'],
    ],
  ])('%s', (_, times, expected) => {
    const mail = invite(times);
    expect(ours(mail, 9)).toEqual(expected);
    expect(theirs(mail, `${expected[0]?.slice(0, 4)}-01-01T00:00:00Z`, 9)).toEqual(expected);
  });
});
