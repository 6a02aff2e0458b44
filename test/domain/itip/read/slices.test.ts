import { describe, expect, test } from 'vitest';
import { readCalendars } from '#domain/itip/read/read.ts';
import { sliceByUid } from '#domain/itip/read/slices.ts';
import type { CalendarPart } from '#domain/mail/types.ts';

const OPTIONS = { defaultZone: 'UTC' };
const ZONE = ['BEGIN:VTIMEZONE', 'TZID:Mars/Base', 'BEGIN:STANDARD', 'DTSTART:19700101T000000']
  .concat(['TZOFFSETFROM:+0037', 'TZOFFSETTO:+0037', 'END:STANDARD', 'END:VTIMEZONE'])
  .join('\r\n');

function event(uid: string, ...more: string[]): string {
  return [
    'BEGIN:VEVENT',
    `UID:${uid}`,
    'DTSTAMP:20260101T120000Z',
    'DTSTART:20260512T100000Z',
    `SUMMARY:Game ${uid}`,
  ]
    .concat(more, 'END:VEVENT')
    .join('\r\n');
}

function part(...components: string[]): CalendarPart {
  const text = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'METHOD:REQUEST', ...components, 'END:VCALENDAR', ''].join(
    '\r\n',
  );
  return { text, method: null, contentType: 'text/calendar', filename: null };
}

const uids = (...calendars: CalendarPart[]) => sliceByUid(calendars).map(({ uid }) => uid);

describe('calendars are cut into', () => {
  test('one slice for each UID, in the order of the file', () => {
    expect(uids(part(event('b'), event('a'), event('c')))).toEqual(['b', 'a', 'c']);
  });

  test('a series together with its changed occurrences, wherever they stand', () => {
    const override = event('a', 'RECURRENCE-ID:20260519T100000Z');
    const [slice] = sliceByUid([part(event('a', 'RRULE:FREQ=WEEKLY;COUNT=3'), event('b')), part(override)]);
    const read = readCalendars(slice?.calendars() ?? [], OPTIONS);
    expect(read).toMatchObject({ messages: [{ uid: 'a', count: 2, instances: [{}] }] });
  });

  test('files, each with its own method', () => {
    const other = part(event('b')).text.replace('REQUEST', 'CANCEL');
    const read = sliceByUid([part(event('a')), { ...part(), text: other }]).map(({ calendars }) =>
      readCalendars(calendars(), OPTIONS),
    );
    expect(read).toMatchObject([{ messages: [{ method: 'REQUEST' }] }, { messages: [{ method: 'CANCEL' }] }]);
  });

  test('several calendars in one text', () => {
    expect(uids({ ...part(), text: part(event('a')).text + part(event('b')).text })).toEqual(['a', 'b']);
  });

  test('each event without a UID on its own', () => {
    const nameless = event('x').replace('UID:x\r\n', '');
    expect(uids(part(nameless, nameless, event('a')))).toEqual(['', '', 'a']);
  });

  test('slices that hold the zones they name and no others', () => {
    const zoned = event('a').replace('DTSTART:20260512T100000Z', 'DTSTART;TZID="Mars/Base":20260512T100000');
    const [a, b] = sliceByUid([part(ZONE, zoned, event('b'))]);
    expect(readCalendars(a?.calendars() ?? [], OPTIONS)).toMatchObject({
      messages: [{ master: { start: { utc: '2026-05-12T09:23:00Z' } } }],
    });
    expect(b?.calendars()[0]?.text).not.toContain('VTIMEZONE');
  });
});

describe('what real files do', () => {
  test.each<[string, string[]]>([
    ['the end of an event is lost', [event('a').replace('\r\nEND:VEVENT', ''), event('b')]],
    ['lines are folded, in the UID too', [event('a').replace('UID:a', 'UID:\r\n \r\n\ta'), event('b')]],
    ['an alarm has a UID', [event('a', 'BEGIN:VALARM', 'UID:alarm', 'END:VALARM'), event('b')]],
    [
      'an alarm with a UID comes first',
      [event('a').replace('UID:a', 'BEGIN:VALARM\r\nUID:z\r\nEND:VALARM\r\nUID:a'), event('b')],
    ],
    ['letters are small, with parameters', [event('a').replace('UID:', 'uid;x-a="b:c":'), event('b')]],
    ['tasks stand between', [event('a'), 'BEGIN:VTODO\r\nUID:t\r\nEND:VTODO', event('b')]],
    ['lines end in LF only', [event('a').replaceAll('\r\n', '\n'), event('b').replaceAll('\r\n', '\r')]],
  ])('%s', (_, components) => {
    expect(uids(part(...components))).toEqual(['a', 'b']);
    const whole = readCalendars([part(...components)], OPTIONS);
    const sliced = sliceByUid([part(...components)]).flatMap(({ calendars }) => {
      const read = readCalendars(calendars(), OPTIONS);
      return 'messages' in read ? read.messages : [];
    });
    expect(sliced).toEqual('messages' in whole ? whole.messages : []);
  });
});
