import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import type { EventPatch, NewEventFields } from '#domain/event/event-fields.ts';
import { cancelMessage, NoSuchDate, nextSequence, patchMessage } from '#domain/event/patch-event.ts';
import { writeNewEvent } from '#domain/event/write-new-event.ts';
import { eventsOf, property, textOf } from '#domain/itip/properties.ts';
import { readCalendars } from '#domain/itip/read/read.ts';
import { mergeInstances } from '#domain/itip/series/merge-instances.ts';
import { occurrences } from '#domain/itip/series/occurrences.ts';
import type { ItipMessage, JComponent } from '#domain/itip/types.ts';
import { FieldFault } from '#domain/text/field-fault.ts';

const ANN = { email: 'ann@example.com', name: 'Ann Lee' };
const STAMP = { sequence: 1, stamp: '2026-11-02T10:00:00Z' };
const BERLIN = { timeZone: 'Europe/Berlin' };
const PARTY: NewEventFields = {
  summary: 'Party',
  start: '2026-12-01T18:00',
  duration: 'PT2H',
  location: 'Park',
  description: 'Bring a friend.',
  url: 'https://example.com/p?a=1,2;3',
  ...BERLIN,
};
/** Tuesdays. */
const CLASS: NewEventFields = { ...PARTY, summary: 'Class', recurrence: 'FREQ=WEEKLY;COUNT=4' };
const [SECOND, THIRD] = ['2026-12-08T17:00:00Z', '2026-12-15T17:00:00Z'];

function understood(text: string, method: string): ItipMessage {
  const read = readCalendars([{ text, method, contentType: 'text/calendar', filename: null }], {
    defaultZone: 'Asia/Tokyo',
  });
  if (!('messages' in read)) throw new Error(`${read.reason}: ${read.text.key}`);
  return read.messages[0];
}
const made = (fields: NewEventFields) =>
  understood(
    writeNewEvent(fields, {
      uid: 'api-1@invites.test',
      organizer: ANN,
      guest: 'create@invites.test',
      stamp: '2026-11-01T10:00:00Z',
    }),
    'REQUEST',
  );
const patched = (calendar: JComponent, patch: EventPatch, stamp = STAMP) => {
  const { text, method } = patchMessage(calendar, patch, stamp);
  return understood(text, method);
};
/** The calendar after a change to one date, as it is stored. */
function withDate(calendar: JComponent, patch: EventPatch & { instance: string }): JComponent {
  const message = patched(calendar, patch);
  const ids = new Set(message.instances.flatMap(({ recurrenceId }) => recurrenceId ?? []));
  return mergeInstances(calendar, message.calendar, ids, message.method === 'CANCEL');
}
const dates = (calendar: JComponent) =>
  occurrences(calendar, { limit: 20 })
    .filter(({ cancelled }) => !cancelled)
    .map(({ start }) => (start.kind === 'date' ? start.date : `${start.local.slice(5, 16)} ${start.zone}`));
const when = ({ master }: ItipMessage) =>
  [master?.start, master?.end].map((time) =>
    time?.kind === 'date' ? time.date : `${time?.local.slice(0, 16)} ${time?.zone}`,
  );

describe('a new event of a program', () => {
  test('is read as a mail of the organizer would be', () => {
    expect(made(CLASS)).toMatchObject({
      method: 'REQUEST',
      uid: 'api-1@invites.test',
      master: {
        sequence: 0,
        dtstamp: '2026-11-01T10:00:00Z',
        organizer: { email: 'ann@example.com', name: 'Ann Lee' },
        attendees: [{ email: 'create@invites.test', partstat: 'NEEDS-ACTION' }],
        summary: 'Class',
        description: 'Bring a friend.',
        location: 'Park',
        status: 'CONFIRMED',
        recurrence: 'FREQ=WEEKLY;COUNT=4',
      },
    });
    const { calendar } = made(CLASS);
    expect(calendar[2].map(([name]) => name)).toEqual(['vtimezone', 'vevent']);
    expect(eventsOf(calendar).map((event) => textOf(event, 'url'))).toEqual([PARTY.url]);
  });

  test('has the same times in whatever zone this process is', () => {
    for (const zone of ['America/New_York', 'Europe/Berlin', 'Pacific/Auckland']) {
      vi.stubEnv('TZ', zone);
      expect(when(made({ ...PARTY, start: '2026-03-29T03:30' }))).toEqual([
        '2026-03-29T03:30 Europe/Berlin',
        '2026-03-29T05:30 Europe/Berlin',
      ]);
    }
    vi.unstubAllEnvs();
  });

  test.each([
    ['summary', { summary: ' \n' }],
    ['url', { url: 'javascript:alert(1)' }],
    ['timeZone', { start: '2026-12-01T18:00:00+01:00', timeZone: undefined, recurrence: 'FREQ=DAILY' }],
  ])('is refused for its %s', (field, fields) => {
    expect(() => made({ ...PARTY, ...fields })).toThrow(`"${field}": `);
  });

  test('keeps every word, and no word becomes a line of the calendar', () => {
    const words = fc.string({ unit: 'binary', maxLength: 200 });
    fc.assert(
      fc.property(words, words, words, (one, other, description) => {
        const summary = `x${one}`;
        const { master, calendar } = made({ ...PARTY, summary, location: other, description });
        expect(master?.start).toMatchObject({ utc: '2026-12-01T17:00:00Z' });
        expect(master?.attendees).toHaveLength(1);
        expect(eventsOf(calendar)).toHaveLength(1);
        expect(master?.description.replaceAll(/\s/g, '').length).toBeLessThanOrEqual(description.length);
      }),
    );
    expect(made({ ...PARTY, summary: 'a\r\nATTENDEE:mailto:eve@example.org' }).master).toMatchObject({
      summary: 'a ATTENDEE:mailto:eve@example.org',
    });
  });
});

describe('a change by a program', () => {
  test.each<[string, EventPatch, readonly string[]]>([
    [
      'moves the start, and the length stays',
      { start: '2026-12-02T19:00' },
      ['2026-12-02T19:00 Europe/Berlin', '2026-12-02T21:00 Europe/Berlin'],
    ],
    [
      'moves the start to an instant',
      { start: '2026-12-02T19:00:00Z' },
      ['2026-12-02T20:00 Europe/Berlin', '2026-12-02T22:00 Europe/Berlin'],
    ],
    [
      'moves the end',
      { end: '2026-12-01T23:00' },
      ['2026-12-01T18:00 Europe/Berlin', '2026-12-01T23:00 Europe/Berlin'],
    ],
    [
      'sets the length',
      { duration: 'PT30M' },
      ['2026-12-01T18:00 Europe/Berlin', '2026-12-01T18:30 Europe/Berlin'],
    ],
    [
      'puts the same wall-clock time into another zone',
      { timeZone: 'America/New_York' },
      ['2026-12-01T18:00 America/New_York', '2026-12-01T20:00 America/New_York'],
    ],
    ['makes it all-day', { allDay: true }, ['2026-12-01', '2026-12-02']],
    ['moves it to days', { start: '2026-12-05', end: '2026-12-07' }, ['2026-12-05', '2026-12-07']],
    [
      'moves it over a change of clocks',
      { start: '2027-03-28T01:00' },
      ['2027-03-28T01:00 Europe/Berlin', '2027-03-28T03:00 Europe/Berlin'],
    ],
  ])('%s', (_, patch, expected) => {
    expect(when(patched(made(PARTY).calendar, patch))).toEqual(expected);
  });

  test('moves days, which keep their number over a change of clocks', () => {
    const { calendar } = made({ summary: 'Fair', start: '2026-03-01', end: '2026-03-04' });
    expect(when(patched(calendar, { start: '2026-03-28' }))).toEqual(['2026-03-28', '2026-03-31']);
    expect(() => patched(calendar, { start: '2026-03-28T10:00', ...BERLIN })).toThrow(
      '"end": The event was all-day.',
    );
  });

  test('changes the named words only; null removes them', () => {
    const { master, calendar } = patched(made(PARTY).calendar, {
      summary: 'Ball',
      description: null,
      url: null,
    });
    expect(master).toMatchObject({
      summary: 'Ball',
      description: '',
      location: 'Park',
      sequence: 1,
      dtstamp: STAMP.stamp,
    });
    expect(eventsOf(calendar).flatMap((event) => property(event, 'url') ?? [])).toEqual([]);
    expect(() => patched(calendar, { summary: '' })).toThrow('"summary": ');
  });

  test('that says what is so already changes nothing but the version', () => {
    const { calendar } = made(CLASS);
    const same = patched(calendar, { ...CLASS, duration: undefined, end: '2026-12-01T20:00' });
    expect({ ...same.master, sequence: 0, dtstamp: null, lastModified: null }).toEqual({
      ...made(CLASS).master,
      dtstamp: null,
    });
  });

  test('keeps what only the organizer’s own calendar knows', () => {
    const { calendar } = made(PARTY);
    const [name, head, [zone, event]] = calendar as [string, JComponent[1], [JComponent, JComponent]];
    const own: JComponent = [
      event[0],
      [
        ...event[1],
        ['categories', {}, 'text', 'Fun'],
        ['x-own', { 'x-p': 'a' }, 'unknown', 'kept'],
        ['x-alt-desc', { fmttype: 'text/html' }, 'text', '<b>old</b>'],
      ],
      [
        [
          'valarm',
          [
            ['action', {}, 'text', 'DISPLAY'],
            ['trigger', {}, 'duration', '-PT15M'],
          ],
          [],
        ],
      ],
    ];
    const after = patched([name, head, [zone, own]], { location: 'Hall', description: 'New' });
    const [kept] = eventsOf(after.calendar);
    expect(kept && ['categories', 'x-own', 'x-alt-desc'].map((one) => textOf(kept, one))).toEqual([
      'Fun',
      'kept',
      '',
    ]);
    expect(kept?.[2]).toHaveLength(1);
  });
});

describe('a change to a series', () => {
  test('moves all dates, those that were taken out or changed with them', () => {
    const off = withDate(made(CLASS).calendar, { instance: SECOND, status: 'cancelled' });
    const moved = withDate(off, { instance: THIRD, start: '2026-12-16T20:00' });
    expect(dates(moved)).toEqual([
      '12-01T18:00 Europe/Berlin',
      '12-16T20:00 Europe/Berlin',
      '12-22T18:00 Europe/Berlin',
    ]);
    const later = patched(moved, { start: '2026-12-02T19:00' });
    expect(dates(later.calendar)).toEqual([
      '12-02T19:00 Europe/Berlin',
      '12-16T20:00 Europe/Berlin',
      '12-23T19:00 Europe/Berlin',
    ]);
    const exdated = understood(
      writeNewEvent(CLASS, {
        uid: 'u',
        organizer: ANN,
        guest: 'create@invites.test',
        stamp: STAMP.stamp,
      }).replace('RRULE', 'EXDATE:20261208T170000Z\r\nRRULE'),
      'REQUEST',
    );
    expect(
      dates(patched(exdated.calendar, { start: '2026-12-03T09:00', timeZone: 'Asia/Tokyo' }).calendar),
    ).toEqual(['12-03T09:00 Asia/Tokyo', '12-17T09:00 Asia/Tokyo', '12-24T09:00 Asia/Tokyo']);
    expect(dates(patched(exdated.calendar, { allDay: true }).calendar)).toEqual([
      '2026-12-01',
      '2026-12-15',
      '2026-12-22',
    ]);
  });

  test('to fewer dates leaves out what the new rule does not have', () => {
    const off = withDate(made(CLASS).calendar, { instance: SECOND, status: 'cancelled' });
    const moved = withDate(off, { instance: THIRD, start: '2026-12-16T20:00' });
    const daily = patched(moved, { recurrence: 'FREQ=WEEKLY;COUNT=2' });
    expect(dates(daily.calendar)).toEqual(['12-01T18:00 Europe/Berlin']);
    const once = patched(moved, { recurrence: null });
    expect(dates(once.calendar)).toEqual(['12-01T18:00 Europe/Berlin']);
    expect(eventsOf(once.calendar)).toHaveLength(1);
  });

  test('that no longer fits its rule is refused', () => {
    const { calendar } = made({ ...CLASS, recurrence: 'FREQ=WEEKLY;BYDAY=TU' });
    expect(() => patched(calendar, { start: '2026-12-02T18:00' })).toThrow(
      '"recurrence": "start" must be the first date',
    );
    const both = { start: '2026-12-02T18:00', recurrence: 'FREQ=WEEKLY;BYDAY=WE;COUNT=2' };
    expect(dates(patched(calendar, both).calendar)).toEqual([
      '12-02T18:00 Europe/Berlin',
      '12-09T18:00 Europe/Berlin',
    ]);
  });

  test('renames the dates that have the title of the series, and no others', () => {
    const { calendar } = made(CLASS);
    const moved = withDate(calendar, { instance: SECOND, start: '2026-12-09T18:00' });
    const named = withDate(moved, { instance: THIRD, summary: 'Exam' });
    const { master, instances } = patched(named, { summary: 'Course' });
    expect([master, ...instances].map((one) => one?.summary)).toEqual(['Course', 'Course', 'Exam']);
  });

  test('over the end of a month follows the rule', () => {
    const { calendar } = made({
      summary: 'Rent',
      start: '2027-01-31',
      recurrence: 'FREQ=MONTHLY;BYMONTHDAY=-1;COUNT=3',
    });
    expect(dates(calendar)).toEqual(['2027-01-31', '2027-02-28', '2027-03-31']);
    expect(() => patched(calendar, { start: '2027-01-30' })).toThrow('begins with 2027-01-31');
  });
});

describe('a change to one date', () => {
  test('moves it, with its words', () => {
    const { calendar } = made(CLASS);
    const { method, master, instances } = patched(calendar, {
      instance: SECOND,
      start: '2026-12-09T20:00',
      location: 'Hall',
    });
    expect({ method, master }).toEqual({ method: 'REQUEST', master: null });
    expect(instances).toMatchObject([
      {
        recurrenceId: SECOND,
        summary: 'Class',
        location: 'Hall',
        start: { local: '2026-12-09T20:00:00' },
        end: { local: '2026-12-09T22:00:00' },
        sequence: 1,
      },
    ]);
  });

  test('cancels it and reopens it', () => {
    const off = withDate(made(CLASS).calendar, { instance: SECOND, status: 'cancelled' });
    expect(dates(off)).toHaveLength(3);
    expect(() => patched(off, { instance: SECOND, location: 'Hall' })).toThrow(
      '"status": This date is cancelled.',
    );
    const again = withDate(off, { instance: SECOND, status: 'confirmed' });
    expect(dates(again)).toEqual(dates(made(CLASS).calendar));
  });

  test('that the series does not have is refused', () => {
    const { calendar } = made(CLASS);
    expect(() => patched(calendar, { instance: '2026-12-09T17:00:00Z', summary: 'x' })).toThrow(NoSuchDate);
  });

  test.each([
    ['recurrence', { recurrence: 'FREQ=DAILY' }],
    ['allDay', { allDay: true }],
    ['start', { start: '2026-12-09' }],
  ])('has no %s of its own', (field, patch) => {
    expect(() => patched(made(CLASS).calendar, { instance: SECOND, ...patch })).toThrow(FieldFault);
    expect(() => patched(made(CLASS).calendar, { instance: SECOND, ...patch })).toThrow(`"${field}": `);
  });
});

test('a cancel names the event and every date of it', () => {
  const { calendar } = made(CLASS);
  const { method, text } = cancelMessage(calendar, { ...STAMP, sequence: nextSequence(calendar, [6]) });
  expect(understood(text, method)).toMatchObject({
    method: 'CANCEL',
    uid: 'api-1@invites.test',
    master: { status: 'CANCELLED', sequence: 7, recurrence: null },
    instances: [],
  });
});

test('whatever start is sent, every date of a series moves by as much on the wall clock', () => {
  const days = fc.integer({ min: -200, max: 200 });
  const minutes = fc.integer({ min: 4 * 60, max: 23 * 60 });
  const { calendar } = made({ ...PARTY, recurrence: 'FREQ=DAILY;COUNT=5' });
  const off = withDate(calendar, { instance: '2026-12-03T17:00:00Z', status: 'cancelled' });
  fc.assert(
    fc.property(days, minutes, (day, minute) => {
      const to = new Date(Date.UTC(2026, 11, 1 + day) + minute * 60_000).toISOString().slice(0, 16);
      const { calendar: moved } = patched(off, { start: to });
      const expected = [0, 1, 3, 4].map((plus) =>
        new Date(Date.parse(`${to}Z`) + plus * 86_400_000).toISOString().slice(5, 16),
      );
      expect(dates(moved)).toEqual(expected.map((one) => `${one} Europe/Berlin`));
    }),
    { numRuns: 60 },
  );
});
