import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { readCalendars } from '#domain/itip/read/read.ts';
import { sayRefusal } from '#domain/languages/refusal-words.ts';
import { calendar, event, messages, read, reason, vevent } from '../calendars.ts';

const part = (text: string, method: string | null = null) => ({
  text,
  method,
  contentType: 'text/calendar',
  filename: null,
});
const OPTIONS = { defaultZone: 'UTC' };

describe('the method', () => {
  it.each([
    ['REQUEST', 'REQUEST', 'REQUEST'],
    ['request', null, 'REQUEST'],
    [null, 'request', 'REQUEST'],
    [null, null, 'PUBLISH'],
    ['DECLINECOUNTER', null, 'DECLINECOUNTER'],
  ])('of METHOD %s in a part of method %s is %s', (written, declared, method) => {
    const result = readCalendars([part(calendar(vevent(), written), declared)], OPTIONS);
    expect('messages' in result && result.messages[0].method).toBe(method);
  });

  it('must not differ between mail and calendar', () => {
    const copy = part(calendar(vevent(), 'REPLY'));
    expect(reason(readCalendars([part(calendar(vevent(), 'REPLY'), 'REQUEST'), copy], OPTIONS))).toBe(
      'method-conflict',
    );
  });

  it.each([
    ['a cancelled event', vevent(['STATUS:CANCELLED']), 'CANCEL'],
    ['a cancelled instance', vevent(['RECURRENCE-ID:20260512T080000Z', 'STATUS:CANCELLED']), 'CANCEL'],
    [
      'a living series with a cancelled instance',
      [...vevent(['RRULE:FREQ=DAILY']), ...vevent(['RECURRENCE-ID:20260513T080000Z', 'STATUS:CANCELLED'])],
      'REQUEST',
    ],
  ])('of a REQUEST with %s', (_, lines, method) => {
    const [message] = messages(calendar(lines));
    expect(message.method).toBe(method);
    expect(message.calendar[1]).toContainEqual(['method', {}, 'text', method]);
  });
});

describe('several parts and events', () => {
  it('are one message when they say the same, however they are attached', () => {
    const inline = calendar(vevent(['SEQUENCE:2']));
    const attached = inline.replaceAll('\r\n', '\n').replace('PRODID', 'X-COPY:1\nPRODID');
    const result = readCalendars([part(inline, 'REQUEST'), part(attached)], OPTIONS);
    expect('messages' in result && result.messages).toHaveLength(1);
  });

  it('lose a broken part to a whole one, and a published copy to the request', () => {
    const parts = [part('BEGIN:GARBAGE'), part(calendar(vevent(), 'PUBLISH')), part(calendar(vevent()))];
    const result = readCalendars(parts, OPTIONS);
    expect('messages' in result && result.messages.map(({ method }) => method)).toEqual(['REQUEST']);
  });

  it('keep the newest when they differ, wherever it stands', () => {
    const versions = [
      ['SEQUENCE:2', 'DTSTAMP:20260102T000000Z', 'SUMMARY:newest'],
      ['SEQUENCE:2', 'DTSTAMP:20260101T000000Z', 'SUMMARY:same SEQUENCE'],
      ['SEQUENCE:1', 'DTSTAMP:20260103T000000Z', 'SUMMARY:older'],
    ];
    for (const order of [versions, versions.toReversed()]) {
      const result = readCalendars(
        order.map((lines) => part(calendar(vevent(lines)))),
        OPTIONS,
      );
      expect(result).toMatchObject({ messages: [{ master: { summary: 'newest' }, count: 1 }] });
    }
  });

  it('keep the newest of each occurrence; a newer series replaces the occurrences of an older one', () => {
    const other = (stamp: string, summary: string) =>
      vevent([`DTSTAMP:${stamp}`, 'RECURRENCE-ID:20260513T080000Z', `SUMMARY:${summary}`]);
    const read = (...parts: string[][]) =>
      readCalendars(
        parts.map((lines) => part(calendar(lines))),
        OPTIONS,
      );
    const series = vevent(['RRULE:FREQ=DAILY;COUNT=3']);
    const both = [other('20260101T000000Z', 'older'), [...series, ...other('20260102T000000Z', 'newer')]];
    for (const order of [both, both.toReversed()]) {
      expect(read(...order)).toMatchObject({ messages: [{ instances: [{ summary: 'newer' }], count: 2 }] });
    }
    const later = vevent(['DTSTAMP:20260103T000000Z', 'RRULE:FREQ=DAILY;COUNT=2']);
    const replaced = [[...series, ...other('20260104T000000Z', 'gone')], later];
    for (const order of [replaced, replaced.toReversed()]) {
      expect(read(...order)).toMatchObject({ messages: [{ instances: [], count: 1 }] });
    }
  });

  it('are one message with all occurrences they answer for', () => {
    const answer = (lines: string[]) =>
      part(calendar(vevent([...lines, 'ATTENDEE:mailto:a@example.com']), 'REPLY'));
    const zoned = [
      'RECURRENCE-ID;TZID=Europe/Berlin:20260513T100000',
      'DTSTART;TZID=Europe/Berlin:20260513T100000',
    ];
    const parts = [
      answer(['RECURRENCE-ID:20260514T080000Z', 'COMMENT:second']),
      answer(zoned),
      answer(['RECURRENCE-ID:20260513T080000Z', 'COMMENT:a copy']),
      answer(['RRULE:FREQ=DAILY', 'COMMENT:series']),
    ];
    const result = readCalendars(parts, OPTIONS);
    const [message, ...others] = 'messages' in result ? result.messages : [];
    expect(others).toEqual([]);
    expect(message?.master?.comment).toBe('series');
    expect(message?.instances.map(({ recurrenceId, comment }) => [recurrenceId, comment])).toEqual([
      ['2026-05-13T08:00:00Z', null],
      ['2026-05-14T08:00:00Z', 'second'],
    ]);
    expect(message?.count).toBe(3);
    expect(message?.calendar[2].map(([name]) => name).sort()).toEqual([
      'vevent',
      'vevent',
      'vevent',
      'vtimezone',
    ]);
  });

  it('are one message for each UID, each with its own calendar', () => {
    const found = messages(
      calendar([
        ...vevent(['UID:a']),
        ...vevent(['UID:b']),
        ...vevent(['UID:a', 'RECURRENCE-ID:20260513T080000Z']),
      ]),
    );
    expect(found.map(({ uid, count }) => [uid, count])).toEqual([
      ['a', 2],
      ['b', 1],
    ]);
    expect(found.map((message) => message.calendar[2].length)).toEqual([2, 1]);
  });

  it('keep the newest VEVENT of an instance, named in UTC or in a zone', () => {
    const [message] = messages(
      calendar([
        ...vevent(['RECURRENCE-ID:20260512T080000Z', 'SEQUENCE:2', 'SUMMARY:newest']),
        ...vevent(['RECURRENCE-ID;TZID=Europe/Berlin:20260512T100000', 'SEQUENCE:1', 'SUMMARY:older']),
        ...vevent(['RECURRENCE-ID;TZID=Europe/Berlin:20260511T100000', 'SUMMARY:earlier']),
      ]),
    );
    expect(message.master).toBeNull();
    expect(message.instances.map(({ recurrenceId, summary }) => [recurrenceId, summary])).toEqual([
      ['2026-05-11T08:00:00Z', 'earlier'],
      ['2026-05-12T08:00:00Z', 'newest'],
    ]);
    expect(message.count).toBe(3);
  });
});

describe('the order of versions', () => {
  it.each([
    [['SEQUENCE:3'], 3, true],
    [[], 0, false],
    [['SEQUENCE:1', 'X-MICROSOFT-CDO-APPT-SEQUENCE:7'], 7, true],
    [['SEQUENCE:1407317367304'], 1_407_317_367_304, true],
    [['SEQUENCE:99999999999999999999999'], Number.MAX_SAFE_INTEGER, true],
    [['SEQUENCE:-1'], 0, false],
  ])('%j is %d', (lines, sequence, hasSequence) => {
    expect(event(lines)).toMatchObject({ sequence, hasSequence });
  });

  it('takes DTSTAMP for UTC, and does without', () => {
    expect(event(['DTSTAMP:20260102T030405']).dtstamp).toBe('2026-01-02T03:04:05Z');
    expect(event(['DTSTAMP:yesterday']).dtstamp).toBeNull();
    expect(event(['DTSTAMP;TZID=Europe/Berlin:20260102T030405']).dtstamp).toBe('2026-01-02T02:04:05Z');
  });
});

describe('what is refused', () => {
  const many = (count: number, line: (index: number) => string) =>
    Array.from({ length: count }, (_, index) => line(index));
  it.each([
    ['no-calendar', null],
    ['calendar-broken', 'Dear all, see you tomorrow.'],
    ['calendar-broken', calendar(['UID:1', 'END:VEVENT'])],
    ['calendar-too-large', calendar([`DESCRIPTION:${'x'.repeat(1_048_576)}`])],
    ['calendar-too-large', calendar(vevent(many(10_001, () => 'X-LINE:1')))],
    ['no-event', calendar([])],
    ['only-tasks', calendar(['BEGIN:VTODO', 'UID:1', 'END:VTODO'])],
    ['only-journal', calendar(['BEGIN:VJOURNAL', 'UID:1', 'END:VJOURNAL'])],
    ['only-free-busy', calendar(['BEGIN:VFREEBUSY', 'UID:1', 'END:VFREEBUSY'])],
    ['method-unknown', calendar(vevent(), 'CREATE')],
    ['too-many-events', calendar(many(1001, (index) => `BEGIN:VEVENT\r\nUID:${index}\r\nEND:VEVENT`))],
    ['too-many-attendees', calendar(vevent(many(1001, (index) => `ATTENDEE:mailto:${index}@example.com`)))],
    ['too-many-dates', calendar(vevent([`EXDATE:${many(3001, () => '20260512T080000Z').join(',')}`]))],
    ['uid-missing', calendar(vevent(['UID: ']))],
    ['uid-too-long', calendar(vevent([`UID:${'u'.repeat(1001)}`]))],
    ['text-too-long', calendar(vevent([`SUMMARY:${'s'.repeat(1001)}`]))],
    ['text-too-long', calendar(vevent([`LOCATION:${'l'.repeat(4001)}`]), 'CANCEL')],
    ['start-missing', calendar(vevent(['DTSTART:20260230T080000Z']))],
    ['end-before-start', calendar(vevent(['DTEND:20260512T075959Z']))],
    ['end-before-start', calendar(vevent(['DTSTART;VALUE=DATE:20260512', 'DTEND;VALUE=DATE:20260511']))],
    ['end-before-start', calendar(vevent(['DURATION:-PT1H']))],
    ['attendee-missing', calendar(vevent(), 'REPLY')],
    ['time-zone-unknown', calendar(vevent(['DTSTART;TZID=Middle Earth:20260512T100000']))],
    ['recurrence-not-understood', calendar(vevent(['RRULE:FREQ=SOMETIMES']))],
    ['recurrence-not-understood', calendar(vevent(['RRULE:FREQ=DAILY;UNTIL=soon']))],
    ['recurrence-not-understood', calendar(vevent(['RRULE:FREQ=DAILY', 'RRULE:FREQ=WEEKLY']))],
    ['recurrence-not-understood', calendar(vevent(['RRULE:FREQ=DAILY', 'EXRULE:FREQ=WEEKLY']))],
    ['recurrence-not-understood', calendar(vevent(['RRULE:RSCALE=CHINESE;FREQ=YEARLY']))],
  ])('%s', (code, text) => {
    const result = text === null ? readCalendars([], OPTIONS) : read(text);
    expect(reason(result)).toBe(code);
    expect('text' in result && sayRefusal(result.text)).toMatch(/^[A-Z].{20,}\.$/s);
  });

  it('is the whole of a REQUEST of which one event is refused, because its sender must be notified', () => {
    expect(reason(read(calendar([...vevent(['UID:a']), ...vevent(['UID:b', 'DTSTART:never'])])))).toBe(
      'start-missing',
    );
  });

  it('is never a cancel or an answer for what it says of the time, nor an answer for its title', () => {
    const odd = vevent([
      'DTSTART;TZID=Middle Earth:20260512T100000',
      'DTEND:20250101T000000Z',
      'RRULE:FREQ=SOMETIMES',
      'ATTENDEE:mailto:a@example.com',
    ]);
    const long = vevent([`SUMMARY:Accepted: ${'s'.repeat(1000)}`, 'ATTENDEE:mailto:a@example.com']);
    expect(reason(read(calendar(long, 'REPLY')))).toBeNull();
    for (const method of ['CANCEL', 'REPLY', 'COUNTER', 'REFRESH'])
      expect(reason(read(calendar(odd, method)))).toBeNull();
    const [endless] = messages(
      calendar(['BEGIN:VEVENT', 'UID:1', 'DTEND:20260512T100000Z', 'END:VEVENT'], 'CANCEL'),
    );
    expect(endless.master).toMatchObject({ start: null, end: { utc: '2026-05-12T10:00:00Z' } });
    const timeless = ['BEGIN:VEVENT', 'UID:1', 'ATTENDEE:mailto:a@example.com', 'END:VEVENT'];
    expect(messages(calendar(timeless, 'REPLY'))[0].master).toMatchObject({ start: null, end: null });
  });
});

describe('the normalised calendar', () => {
  it('keeps what nobody knows, and can be written again', () => {
    const [message] = messages(
      calendar(
        vevent([
          'X-GOOGLE-CONFERENCE:https://meet.example.com/a?b=1,2;3',
          'GEO:1.5;2.5',
          'CATEGORIES:a,b',
          'ATTACH;FMTTYPE=text/plain:https://example.com/x',
          'BEGIN:VALARM',
          'ACTION:DISPLAY',
          'TRIGGER:-PT5M',
          'END:VALARM',
        ]),
      ),
    );
    const text = ICAL.stringify(message.calendar as unknown as unknown[]);
    expect(text).toContain('X-GOOGLE-CONFERENCE:https://meet.example.com/a?b=1,2;3');
    expect(messages(text)[0]).toEqual(message);
  });

  it('gives every time the IANA zone that was found, floating ones that of the event', () => {
    const zones = [
      'DTSTART;TZID=W. Europe Standard Time:20260512T100000',
      'DTEND:20260512T110000',
      'RRULE:FREQ=DAILY;UNTIL=20260520',
    ];
    const [message] = messages(
      calendar(
        vevent([
          ...zones,
          'EXDATE;TZID="W. Europe Standard Time":20260513T100000,20260514T100000',
          'RDATE:20260601T100000Z',
        ]),
      ),
    );
    const [timezone, normal] = message.calendar[2];
    expect(timezone?.[1]).toContainEqual(['tzid', {}, 'text', 'Europe/Berlin']);
    expect(normal?.[1]).toEqual(
      expect.arrayContaining([
        ['dtstart', { tzid: 'Europe/Berlin' }, 'date-time', '2026-05-12T10:00:00'],
        ['dtend', { tzid: 'Europe/Berlin' }, 'date-time', '2026-05-12T11:00:00'],
        ['exdate', { tzid: 'Europe/Berlin' }, 'date-time', '2026-05-13T10:00:00', '2026-05-14T10:00:00'],
        ['rdate', {}, 'date-time', '2026-06-01T10:00:00Z'],
        ['rrule', {}, 'recur', { freq: 'DAILY', until: '2026-05-20T21:59:59Z' }],
      ]),
    );
    expect(message.master?.recurrence).toBe('FREQ=DAILY;UNTIL=20260520');
  });

  it('writes UTC as such, whatever it was called, and needs no VTIMEZONE for it', () => {
    const [message] = messages(calendar(vevent(['DTSTART;TZID=tzone://Microsoft/Utc:20260512T100000'])));
    expect(message.calendar[2]).toHaveLength(1);
    expect(message.calendar[2][0]?.[1]).toContainEqual(['dtstart', {}, 'date-time', '2026-05-12T10:00:00Z']);
  });
});
