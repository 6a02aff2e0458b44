import { describe, expect, test } from 'vitest';
import { nextVersion } from '#domain/event/edit.ts';
import { CHANGES_KEPT, type Change } from '#domain/event/event.ts';
import { anEvent } from '#harness/records.ts';
import { at, cancel, occurrence, request, SECOND, stamped, WEEKLY } from '../calendars.ts';
import { eventAfter, judge, type Standing } from './organizer-story.ts';

const newer = 'SEQUENCE:3';
const single = eventAfter(request([]));

const moved = occurrence(11, stamped(1), ...at(12, 10));

describe('what people read of it', () => {
  test.each<[string, Standing, object]>([
    [
      'follows the series',
      eventAfter(request([]), request([newer, 'SUMMARY:Orchestra', 'LOCATION:Hall 2', ...at(5, 10)])),
      { summary: 'Orchestra', location: 'Hall 2', start: '2026-05-05T08:00:00Z' },
    ],
    [
      'stays when one occurrence changes',
      eventAfter(request([WEEKLY]), request(occurrence(11, stamped(1), 'SUMMARY:Concert'))),
      { summary: 'Choir', start: '2026-05-04T08:00:00Z' },
    ],
    [
      'stays when it is cancelled by a CANCEL that says little',
      eventAfter(request([]), cancel([newer, 'SUMMARY:', 'LOCATION:', 'DTSTART:', 'DTEND:'])),
      { summary: 'Choir', location: 'Hall 1', start: '2026-05-04T08:00:00Z' },
    ],
    [
      'follows the one occurrence we know',
      eventAfter(request(moved), request(occurrence(11, stamped(2), 'SUMMARY:Concert', ...at(13, 10)))),
      { summary: 'Concert', start: '2026-05-13T08:00:00Z' },
    ],
    [
      'stays when the one occurrence we know is cancelled by a CANCEL that says little',
      eventAfter(request(moved), cancel(occurrence(11, stamped(2), 'SUMMARY:', 'LOCATION:'))),
      { summary: 'Choir', location: 'Hall 1' },
    ],
    [
      'stays with the first of the occurrences we know',
      eventAfter(request(moved), request(occurrence(18, stamped(2), 'SUMMARY:Concert'))),
      { summary: 'Choir', start: '2026-05-12T08:00:00Z' },
    ],
  ])('%s', (_, { event }, details) => {
    expect(event.details).toMatchObject(details);
  });

  test('the description comes with the document', () => {
    const { known } = eventAfter(request([]), request([newer, 'DESCRIPTION:Bring two.']));
    expect(known.description).toBe('Bring two.');
  });
});

describe('a series that ends earlier than it did', () => {
  const until = (date: string) => `RRULE:FREQ=WEEKLY;UNTIL=${date}T080000Z`;

  test.each<[string, string, string, true | undefined]>([
    ['without end before', 'RRULE:FREQ=WEEKLY', until('20260518'), true],
    ['counted before', WEEKLY, until('20260518'), true],
    ['with a later end before', until('20260601'), until('20260518'), true],
    ['not when it ends later', until('20260518'), until('20260601'), undefined],
    ['not when it is another rule', 'RRULE:FREQ=DAILY', until('20260601'), undefined],
    ['not when only its title changed', until('20260518'), until('20260518'), undefined],
  ])('%s', (_, before, after, expected) => {
    const { event } = eventAfter(request([before]), request([newer, 'SUMMARY:Other', after]));
    expect(event.changes.at(-1)?.endsEarlier).toBe(expected);
  });
});

describe('the next version', () => {
  const change = (changes: Partial<Change> = {}) => {
    const edit = judge(single, request([newer, 'SUMMARY:Other']));
    if (edit.action !== 'change') throw new Error('The edit of this test changes nothing.');
    return { ...edit, ...changes };
  };
  const made = {
    madeBy: 'create:mail-2',
    document: 'events/e/1.json',
    now: Date.UTC(2026, 0, 2, 0, 0, 0, 700),
  };
  const before = { ...anEvent('e'), version: 4, dtstamp: '2026-01-01T00:00:00Z', timeVersions: [0, 2] };

  test.each<[string, number, string]>([
    ['is stamped with its whole second', Date.UTC(2026, 0, 2, 0, 0, 0, 700), '2026-01-02T00:00:00Z'],
    ['made within the same second: the next one', Date.UTC(2026, 0, 1, 0, 0, 0, 900), '2026-01-01T00:00:01Z'],
    ['made by a clock that runs behind: one second on', Date.UTC(2025, 0, 1), '2026-01-01T00:00:01Z'],
  ])('%s', (_, now, dtstamp) => {
    const next = nextVersion(before, change(), { ...made, now });
    expect(next).toMatchObject({ version: 5, dtstamp });
    expect(next.changes.at(-1)).toMatchObject({ version: 5, dtstamp });
  });

  test.each<[string, Partial<Change>, number[]]>([
    ['a minor change keeps the time', { significant: false }, [0, 2]],
    ['a move sets a new time', { significant: true }, [0, 2, 5]],
    ['one occurrence that moved does not', { significant: true, instance: SECOND }, [0, 2]],
    ['a cancel does not', { significant: true, kind: 'cancel' }, [0, 2]],
  ])('%s', (_, changes, timeVersions) => {
    expect(nextVersion(before, change(changes), made).timeVersions).toEqual(timeVersions);
  });

  test('names its document and the mail that made it, and remembers the change', () => {
    const next = nextVersion(before, change({ instance: SECOND }), made);
    expect(next).toMatchObject({
      madeBy: 'create:mail-2',
      document: 'events/e/1.json',
      id: 'e',
      owner: before.owner,
    });
    expect(next.changes).toEqual([
      { version: 5, kind: 'update', instance: SECOND, significant: false, dtstamp: '2026-01-02T00:00:00Z' },
    ]);
  });

  test('forgets the oldest changes', () => {
    const changes = Array.from(
      { length: CHANGES_KEPT },
      (_, version): Change => ({
        version,
        kind: 'update',
        instance: null,
        significant: false,
        dtstamp: '2026-01-01T00:00:00Z',
      }),
    );
    const next = nextVersion({ ...before, version: CHANGES_KEPT - 1, changes }, change(), made);
    expect(next.changes).toHaveLength(CHANGES_KEPT);
    expect(next.changes[0]?.version).toBe(1);
    expect(next.changes.at(-1)?.version).toBe(CHANGES_KEPT);
  });
});

describe('occurrences that were cancelled one by one and are reopened', () => {
  const off = (day: number, n: number) => cancel(occurrence(day, stamped(n), `SEQUENCE:${n}`));
  const whole = (n: number, ...lines: string[]) => request([WEEKLY, stamped(n), `SEQUENCE:${n}`, ...lines]);
  const back = ({ event }: Standing) => event.changes.at(-1)?.bringsBack;

  test('is named by the mail about the series that brings it back, once', () => {
    const once = eventAfter(request([WEEKLY]), off(11, 1), whole(2, 'SUMMARY:Orchestra'));
    expect(back(once)).toEqual(['2026-05-11T08:00:00Z']);
    const later = eventAfter(
      request([WEEKLY]),
      off(11, 1),
      whole(2, 'SUMMARY:Orchestra'),
      whole(3, 'SUMMARY:Concert'),
    );
    expect(back(later)).toBeUndefined();
  });

  test('is not named while it stays out', () => {
    const out = 'EXDATE;TZID=Europe/Berlin:20260511T100000';
    expect(
      back(eventAfter(request([WEEKLY]), off(11, 1), whole(2, out, 'SUMMARY:Orchestra'))),
    ).toBeUndefined();
  });

  test('is named by the mail that reopens the event', () => {
    const reopened = eventAfter(
      request([WEEKLY]),
      off(11, 1),
      cancel([WEEKLY, stamped(2), 'SEQUENCE:2']),
      whole(3),
    );
    expect(back(reopened)).toEqual(['2026-05-11T08:00:00Z']);
  });
});
