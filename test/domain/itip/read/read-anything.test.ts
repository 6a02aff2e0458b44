import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { readCalendars } from '#domain/itip/read/read.ts';
import { occurrences } from '#domain/itip/series/occurrences.ts';
import { runs } from '#test/support/walks.ts';
import { calendar, vevent, vtimezone } from '../calendars.ts';

const WHOLE = calendar([
  ...vtimezone('Home', ['+0100', 'BYDAY=-1SU;BYMONTH=10'], ['+0200', 'BYDAY=-1SU;BYMONTH=3']),
  ...vevent([
    'DTSTART;TZID=Home:20260512T100000',
    'DTEND;TZID="Home":20260512T110000',
    'RRULE:FREQ=WEEKLY;COUNT=9;BYDAY=TU',
    'EXDATE;TZID=Home:20260519T100000',
    'ORGANIZER;CN="Ann, Lee":mailto:ann@example.com',
    'ATTENDEE;PARTSTAT=ACCEPTED;X-NUM-GUESTS=1:mailto:b@example.com',
    'SEQUENCE:1',
    'DURATION:PT1H',
    'BEGIN:VALARM',
    'TRIGGER:-PT5M',
    'END:VALARM',
  ]),
  ...vevent([
    'RECURRENCE-ID;RANGE=THISANDFUTURE;TZID=Home:20260526T100000',
    'DTSTART;VALUE=DATE:20260527',
    'RDATE;VALUE=PERIOD:20260601T000000Z/PT1H',
  ]),
]);

/** Reads a text as far as it goes; whatever it is, that must end well. */
function survives(text: string): void {
  const result = readCalendars([{ text, method: null, contentType: 'text/calendar', filename: null }], {
    defaultZone: 'UTC',
  });
  if ('reason' in result) expect(result.reason).toMatch(/^[a-z-]+$/);
  for (const message of 'messages' in result ? result.messages : []) {
    expect(JSON.parse(JSON.stringify(message))).toEqual(message);
    expect(ICAL.stringify(message.calendar as unknown as unknown[])).toMatch(/^BEGIN:VCALENDAR\r\n/);
    occurrences(message.calendar, { limit: 20 });
  }
}

const token = fc.oneof(
  fc.constantFrom(
    ':',
    ';',
    '=',
    ',',
    '"',
    '\\',
    '\n',
    '\r\n ',
    'T',
    'Z',
    '-',
    '+',
    '0',
    '99999999999',
    'TZID=',
    'VALUE=DATE',
    'UTC',
    '\u0000',
    '\ufffd',
    '😀',
    '__proto__',
    'constructor',
    'BEGIN:VEVENT',
    'END:VEVENT',
    'END:VCALENDAR',
    'NaN',
  ),
  fc.string({ maxLength: 5, unit: 'binary' }),
);

describe('reading', () => {
  it('survives any text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), survives), { seed: 1, numRuns: runs(150, 500) });
    fc.assert(
      fc.property(
        fc
          .array(token, { maxLength: 40 })
          .map((tokens) => `BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:1\n${tokens.join('')}`),
        survives,
      ),
      { seed: 1, numRuns: runs(150, 500) },
    );
  });

  it('survives a calendar in which anything was changed', () => {
    const change = fc.tuple(fc.nat(WHOLE.length), fc.nat(30), token);
    const changed = fc
      .array(change, { minLength: 1, maxLength: 6 })
      .map((changes) =>
        changes.reduce(
          (text, [at, length, inserted]) => text.slice(0, at) + inserted + text.slice(at + length),
          WHOLE,
        ),
      );
    fc.assert(fc.property(changed, survives), { seed: 1, numRuns: runs(150, 500) });
  });

  it('survives a calendar with its lines in any order', () => {
    const lines = WHOLE.split('\r\n');
    fc.assert(
      fc.property(fc.shuffledSubarray(lines), (some) =>
        survives(['BEGIN:VCALENDAR', 'BEGIN:VEVENT', ...some].join('\n')),
      ),
      { seed: 1, numRuns: runs(150, 500) },
    );
  });

  it('survives any value of any property', () => {
    const name = fc.constantFrom(
      'DTSTART',
      'DTEND',
      'DTSTAMP',
      'DURATION',
      'RRULE',
      'RDATE',
      'EXDATE',
      'RECURRENCE-ID',
      'SEQUENCE',
      'ATTENDEE',
      'ORGANIZER',
      'STATUS',
      'X-A',
      'GEO',
      'ATTACH',
      'REQUEST-STATUS',
      'TZOFFSETTO',
    );
    const parameter = fc.constantFrom(
      '',
      ';VALUE=DATE',
      ';VALUE=PERIOD',
      ';VALUE=X-ODD',
      ';TZID=Europe/Berlin',
      ';TZID=',
      ';VALUE=RECUR',
      ';VALUE=BOOLEAN',
      ';VALUE=UTC-OFFSET',
      ';VALUE=BINARY',
      ';VALUE=constructor',
      ';RANGE=THISANDFUTURE',
    );
    const value = fc.oneof(
      token,
      fc.array(token, { maxLength: 5 }).map((tokens) => tokens.join('')),
      fc.constantFrom(
        '20260512',
        '20260512T100000',
        '00010101T000000',
        '99981231T235959Z',
        'P1D',
        'PT999999H',
        'FREQ=DAILY',
        'FREQ=YEARLY;UNTIL=x',
        'TRUE',
        '+0100',
      ),
    );
    const line = fc.tuple(name, parameter, value).map(([one, two, three]) => `${one}${two}:${three}`);
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 6 }), (lines) =>
        survives(calendar(vevent(lines))),
      ),
      { seed: 1, numRuns: runs(150, 500) },
    );
  });
});
