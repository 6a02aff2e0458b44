import { describe, expect, test } from 'vitest';
import { type Edit, nextVersion, sourcesOf } from '../../domain/edit.ts';
import { CHANGES_KEPT, type Change } from '../../domain/event.ts';
import { occurrences } from '../../domain/itip/occurrences.ts';
import type { ItipMessage } from '../../domain/itip/types.ts';
import { anEvent } from '../store/records.ts';
import { at, cancel, occurrence, request, SECOND, stamped, WEEKLY } from './calendars.ts';
import { eventAfter, judge, type Standing } from './organizer-story.ts';

/** What becomes of it: the answer to the organizer's mail in a few words. */
function words(edit: Edit): string {
  if (edit.action === 'ignore') return `ignored: ${edit.reason}`;
  if (edit.action === 'note') return 'noted';
  const { kind, instance, significant, status } = edit;
  const weight = kind === 'cancel' ? status : significant ? 'asks again' : 'minor';
  return `${kind} ${instance ?? 'whole'}: ${weight}`;
}

/** The days in May on which it takes place, with the hour in UTC. */
const days = ({ known }: Standing) =>
  occurrences(known.calendar, { limit: 10 })
    .filter(({ cancelled }) => !cancelled)
    .map(({ start }) => (start.kind === 'date' ? start.date.slice(8) : `${start.utc.slice(8, 13)}`))
    .join(' ');

type Row = [name: string, standing: Standing, message: ItipMessage, words: string];

const single = eventAfter(request([]));
const newer = 'SEQUENCE:3';

describe('which mail is newer (SEQUENCE, then DTSTAMP)', () => {
  test.each<Row>([
    [
      'a lower SEQUENCE is stale, however new',
      single,
      request(['SEQUENCE:1', stamped(9), 'SUMMARY:Other']),
      'ignored: stale',
    ],
    [
      'at equal SEQUENCE an older DTSTAMP is stale',
      single,
      request([stamped(-1), 'SUMMARY:Other']),
      'ignored: stale',
    ],
    [
      'at equal SEQUENCE a newer DTSTAMP is an update: Google counts nothing up',
      single,
      request([stamped(1), 'SUMMARY:Other']),
      'update whole: minor',
    ],
    [
      'a higher SEQUENCE is an update, however old its DTSTAMP',
      single,
      request([newer, stamped(-9), 'SUMMARY:Other']),
      'update whole: minor',
    ],
    [
      'the same stamps with another content: an update',
      single,
      request(['SUMMARY:Other']),
      'update whole: minor',
    ],
    [
      'a SEQUENCE past all reason is a number like any other',
      single,
      request(['SEQUENCE:1407317367304', 'SUMMARY:Other']),
      'update whole: minor',
    ],
    [
      'after one, a usual SEQUENCE is stale',
      eventAfter(request(['SEQUENCE:1407317367304'])),
      request(['SEQUENCE:3', stamped(9), 'SUMMARY:Other']),
      'ignored: stale',
    ],
    [
      'no DTSTAMP: SEQUENCE alone decides',
      single,
      request(['DTSTAMP:', 'SUMMARY:Other']),
      'update whole: minor',
    ],
    [
      'no DTSTAMP and a lower SEQUENCE',
      single,
      request(['DTSTAMP:', 'SEQUENCE:1', 'SUMMARY:Other']),
      'ignored: stale',
    ],
    [
      'the known copy had no DTSTAMP',
      eventAfter(request(['DTSTAMP:'])),
      request([stamped(-9), 'SUMMARY:Other']),
      'update whole: minor',
    ],
    [
      "Exchange's own count replaces SEQUENCE",
      single,
      request(['SEQUENCE:0', 'X-MICROSOFT-CDO-APPT-SEQUENCE:3', 'SUMMARY:Other']),
      'update whole: minor',
    ],
  ])('%s', (_, before, message, heard) => {
    expect(words(judge(before, message))).toBe(heard);
  });
});

const alarm = ['BEGIN:VALARM', 'ACTION:AUDIO', 'TRIGGER:-PT10M', 'END:VALARM'];
const weekly = eventAfter(request([WEEKLY]));
const allDay = ['DTSTART;VALUE=DATE:20260504', 'DTEND;VALUE=DATE:20260505'];

describe('what a save changed, by meaning', () => {
  test.each<Row>([
    // Nothing a recipient would see
    ['the very same mail again', single, request([]), 'ignored: unchanged'],
    ['only DTSTAMP moved', single, request([stamped(1)]), 'noted'],
    ['only SEQUENCE moved', single, request([newer]), 'noted'],
    ['a guest was added', single, request([newer, 'ATTENDEE;CN=Bob Ray:mailto:bob@example.org']), 'noted'],
    [
      'a guest answered',
      single,
      request([newer, 'ATTENDEE;PARTSTAT=ACCEPTED:mailto:bob@example.org']),
      'noted',
    ],
    ['an alarm was added', single, request([newer, ...alarm]), 'noted'],
    [
      'another calendar program wrote it',
      single,
      request([newer, 'CREATED:20250101T000000Z', 'LAST-MODIFIED:20260101T000000Z']),
      'noted',
    ],
    [
      'the zone changed, the instants did not',
      single,
      request([
        newer,
        'DTSTART;TZID=Europe/London:20260504T090000',
        'DTEND;TZID=Europe/London:20260504T100000',
      ]),
      'noted',
    ],
    [
      'the zone became UTC, the instants did not',
      single,
      request([newer, 'DTSTART:20260504T080000Z', 'DTEND:20260504T090000Z']),
      'noted',
    ],
    ['DURATION instead of DTEND', single, request([newer, 'DTEND:', 'DURATION:PT1H']), 'noted'],
    [
      'the rule says the same with more words',
      weekly,
      request([newer, `${WEEKLY};INTERVAL=1;BYDAY=MO`]),
      'noted',
    ],
    ['UNTIL instead of COUNT', weekly, request([newer, 'RRULE:FREQ=WEEKLY;UNTIL=20260525T080000Z']), 'noted'],
    [
      'dates listed instead of a rule',
      weekly,
      request([newer, 'RDATE;TZID=Europe/Berlin:20260511T100000,20260518T100000,20260525T100000']),
      'noted',
    ],
    [
      'a rule without end says the same with more words',
      eventAfter(request(['RRULE:FREQ=WEEKLY'])),
      request([newer, 'RRULE:FREQ=WEEKLY;BYDAY=MO;WKST=SU']),
      'noted',
    ],
    ['an override that says what the series says', weekly, request([newer, WEEKLY], occurrence(11)), 'noted'],

    // Minor: their answer stands
    ['a new title', single, request([newer, 'SUMMARY:Orchestra']), 'update whole: minor'],
    ['a new description', single, request([newer, 'DESCRIPTION:Bring two.']), 'update whole: minor'],
    ['a new place', single, request([newer, 'LOCATION:Hall 2']), 'update whole: minor'],
    ['the place is gone', single, request([newer, 'LOCATION:']), 'update whole: minor'],
    [
      'a conference link',
      single,
      request([newer, 'X-GOOGLE-CONFERENCE:https://meet.example/abc']),
      'update whole: minor',
    ],
    [
      'TENTATIVE became CONFIRMED',
      eventAfter(request(['STATUS:TENTATIVE'])),
      request([newer]),
      'update whole: minor',
    ],
    [
      'one date was taken out of the series',
      weekly,
      request([newer, WEEKLY, 'EXDATE;TZID=Europe/Berlin:20260511T100000']),
      'update whole: minor',
    ],
    [
      'one date was taken out and the title changed',
      weekly,
      request([newer, WEEKLY, 'EXDATE;TZID=Europe/Berlin:20260511T100000', 'SUMMARY:Orchestra']),
      'update whole: minor',
    ],
    [
      'one date is called off by its own VEVENT',
      weekly,
      request([newer, WEEKLY], occurrence(11, 'STATUS:CANCELLED')),
      'update whole: minor',
    ],
    [
      'one occurrence got a title of its own',
      weekly,
      request([newer, WEEKLY], occurrence(11, 'SUMMARY:Concert')),
      'update whole: minor',
    ],

    // Significant: when it happens
    ['moved', single, request([newer, ...at(5, 10)]), 'update whole: asks again'],
    [
      'longer',
      single,
      request([newer, 'DTEND;TZID=Europe/Berlin:20260504T120000']),
      'update whole: asks again',
    ],
    [
      'moved without counting up, as Google does',
      single,
      request([stamped(1), ...at(5, 10)]),
      'update whole: asks again',
    ],
    [
      'the zone changed, the wall clock did not',
      single,
      request([
        newer,
        'DTSTART;TZID=Europe/London:20260504T100000',
        'DTEND;TZID=Europe/London:20260504T110000',
      ]),
      'update whole: asks again',
    ],
    [
      'the same instants now, but another zone in winter',
      eventAfter(request(['RRULE:FREQ=MONTHLY;COUNT=8'])),
      request([newer, 'DTSTART:20260504T080000Z', 'DTEND:20260504T090000Z', 'RRULE:FREQ=MONTHLY;COUNT=8']),
      'update whole: asks again',
    ],
    ['a time became a whole day', single, request([newer, ...allDay]), 'update whole: asks again'],
    ['a whole day became a time', eventAfter(request(allDay)), request([newer]), 'update whole: asks again'],
    ['a single event became a series', single, request([newer, WEEKLY]), 'update whole: asks again'],
    ['a series became a single event', weekly, request([newer]), 'update whole: asks again'],
    ['one more week', weekly, request([newer, 'RRULE:FREQ=WEEKLY;COUNT=5']), 'update whole: asks again'],
    [
      'every other week',
      weekly,
      request([newer, 'RRULE:FREQ=WEEKLY;INTERVAL=2;COUNT=4']),
      'update whole: asks again',
    ],
    [
      'several dates were taken out',
      weekly,
      request([newer, WEEKLY, 'EXDATE;TZID=Europe/Berlin:20260511T100000,20260518T100000']),
      'update whole: asks again',
    ],
    [
      'a date was taken out and another added',
      weekly,
      request([
        newer,
        WEEKLY,
        'EXDATE;TZID=Europe/Berlin:20260511T100000',
        'RDATE;TZID=Europe/Berlin:20260512T100000',
      ]),
      'update whole: asks again',
    ],
    [
      'two occurrences moved',
      weekly,
      request([newer, WEEKLY], occurrence(11, ...at(12, 10)), occurrence(18, ...at(19, 10))),
      'update whole: asks again',
    ],
    [
      'one occurrence moved, all else as it was',
      weekly,
      request([newer, WEEKLY], occurrence(11, ...at(12, 10))),
      `update ${SECOND}: asks again`,
    ],
    [
      'one occurrence moved and renamed',
      weekly,
      request([newer, WEEKLY], occurrence(11, 'SUMMARY:Concert', ...at(12, 10))),
      `update ${SECOND}: asks again`,
    ],
    [
      'one occurrence moved back to its place',
      eventAfter(request([WEEKLY], occurrence(11, ...at(12, 10)))),
      request([newer, WEEKLY]),
      `update ${SECOND}: asks again`,
    ],
    [
      'one occurrence moved and the series renamed',
      weekly,
      request([newer, WEEKLY, 'SUMMARY:Orchestra'], occurrence(11, 'SUMMARY:Orchestra', ...at(12, 10))),
      'update whole: asks again',
    ],
  ])('%s', (_, before, message, heard) => {
    expect(words(judge(before, message))).toBe(heard);
  });
});

const moved = occurrence(11, stamped(1), ...at(12, 10));
const secondOff = occurrence(11, stamped(1), 'DTSTART:', 'DTEND:');
const oneMoved = eventAfter(request([WEEKLY]), request(moved));

describe('one occurrence at a time', () => {
  test.each<Row>([
    ['moved', weekly, request(moved), `update ${SECOND}: asks again`],
    ['renamed', weekly, request(occurrence(11, stamped(1), 'SUMMARY:Concert')), `update ${SECOND}: minor`],
    [
      'named by its instant in UTC',
      weekly,
      request([...moved, 'RECURRENCE-ID:20260511T080000Z'].slice(1)),
      `update ${SECOND}: asks again`,
    ],
    [
      'named by its date',
      weekly,
      request([...moved, 'RECURRENCE-ID;VALUE=DATE:20260511'].slice(1)),
      `update ${SECOND}: asks again`,
    ],
    ['says what the series says', weekly, request(occurrence(11, stamped(1))), 'noted'],
    [
      'two moved in one mail',
      weekly,
      request(moved, occurrence(18, stamped(1), ...at(19, 10))),
      'update whole: asks again',
    ],
    [
      'one moved, one as it was known',
      oneMoved,
      request(moved, occurrence(18, stamped(1), 'SUMMARY:Concert')),
      'update whole: minor',
    ],
    [
      'a date the series does not have',
      weekly,
      request(occurrence(12, stamped(1))),
      'update 2026-05-12T08:00:00Z: asks again',
    ],

    // Order: by its own stamps, and by the DTSTAMP of the series that replaced it
    ['the same mail again', oneMoved, request(moved), 'noted'],
    ['older than what is known of it', oneMoved, request(occurrence(11, ...at(13, 10))), 'ignored: stale'],
    [
      'a lower SEQUENCE than is known of it',
      oneMoved,
      request(occurrence(11, stamped(9), 'SEQUENCE:1', ...at(13, 10))),
      'ignored: stale',
    ],
    [
      'a lower SEQUENCE than the series, but newer',
      weekly,
      request([...moved, 'SEQUENCE:0']),
      `update ${SECOND}: asks again`,
    ],
    [
      'a higher SEQUENCE than the series, but older',
      weekly,
      request(occurrence(11, stamped(-1), newer, ...at(13, 10))),
      'ignored: stale',
    ],
    [
      'a full series sent since has replaced it',
      eventAfter(request([WEEKLY]), request(moved), request([newer, WEEKLY, stamped(5)])),
      request(moved),
      'ignored: stale',
    ],
    [
      'no DTSTAMP says nothing against it',
      weekly,
      request([...moved, 'DTSTAMP:']),
      `update ${SECOND}: asks again`,
    ],

    // Called off
    [
      'called off, though it never had a VEVENT of its own',
      weekly,
      cancel(secondOff),
      `cancel ${SECOND}: confirmed`,
    ],
    [
      'called off after it had moved',
      oneMoved,
      cancel(occurrence(11, stamped(2))),
      `cancel ${SECOND}: confirmed`,
    ],
    [
      'called off by a REQUEST with STATUS:CANCELLED',
      weekly,
      request([...secondOff, ...at(11, 10), 'STATUS:CANCELLED']),
      `cancel ${SECOND}: confirmed`,
    ],
    [
      'called off again',
      eventAfter(request([WEEKLY]), cancel(secondOff)),
      cancel(occurrence(11, stamped(2))),
      'noted',
    ],
    ['called off, but by an older mail', oneMoved, cancel(occurrence(11)), 'ignored: stale'],
    ['called off, but it never took place', weekly, cancel(occurrence(12, stamped(1))), 'noted'],
    [
      'takes place after all',
      eventAfter(request([WEEKLY]), cancel(secondOff)),
      request(occurrence(11, stamped(2))),
      `update ${SECOND}: asks again`,
    ],
    [
      'called off once more after the whole series was',
      eventAfter(request([WEEKLY]), cancel([newer, stamped(1)])),
      cancel(occurrence(11, stamped(2))),
      'ignored: already-cancelled',
    ],
    [
      'changed after the whole series was called off',
      eventAfter(request([WEEKLY]), cancel([newer, stamped(1)])),
      request(occurrence(11, stamped(2), ...at(12, 10))),
      'ignored: already-cancelled',
    ],

    // Before the series
    [
      'another one, the series still unheard of',
      eventAfter(request(moved)),
      request(occurrence(18, stamped(1))),
      'update 2026-05-18T08:00:00Z: asks again',
    ],
    ['then the series', eventAfter(request(moved)), request([WEEKLY]), 'update whole: asks again'],
    [
      'the only one we know is called off: nothing is left',
      eventAfter(request(moved)),
      cancel(occurrence(11, stamped(2))),
      'cancel whole: cancelled',
    ],
    [
      'the only one we know takes place after all',
      eventAfter(request(moved), cancel(occurrence(11, stamped(2)))),
      request(occurrence(11, stamped(3))),
      'update whole: asks again',
    ],
    [
      'the only one we know is called off again',
      eventAfter(request(moved), cancel(occurrence(11, stamped(2)))),
      cancel(occurrence(11, stamped(3))),
      'ignored: already-cancelled',
    ],
    [
      'the only one we know, but by an older mail',
      eventAfter(request(moved), cancel(occurrence(11, stamped(3)))),
      request(occurrence(11, stamped(2))),
      'ignored: stale',
    ],
  ])('%s', (_, before, message, heard) => {
    expect(words(judge(before, message))).toBe(heard);
  });
});

const off = cancel([newer, stamped(1)]);
const calledOff = eventAfter(request([]), off);

describe('calling the whole event off, and on again', () => {
  test.each<Row>([
    ['CANCEL', single, off, 'cancel whole: cancelled'],
    ['CANCEL of a series', weekly, off, 'cancel whole: cancelled'],
    ['CANCEL that does not count up', single, cancel([stamped(1)]), 'cancel whole: cancelled'],
    [
      'CANCEL that says no time at all',
      single,
      cancel([newer, 'DTSTART:', 'DTEND:', 'SUMMARY:']),
      'cancel whole: cancelled',
    ],
    [
      'REQUEST with STATUS:CANCELLED',
      single,
      request([newer, 'STATUS:CANCELLED']),
      'cancel whole: cancelled',
    ],
    ['CANCEL older than what is known', single, cancel(['SEQUENCE:1', stamped(9)]), 'ignored: stale'],
    ['CANCEL again', calledOff, off, 'ignored: already-cancelled'],
    ['CANCEL again, counted up', calledOff, cancel(['SEQUENCE:4', stamped(2)]), 'ignored: already-cancelled'],
    [
      'an edit from before the CANCEL comes late',
      calledOff,
      request([stamped(0), 'SUMMARY:Other']),
      'ignored: stale',
    ],
    ['an edit with the very stamps of the CANCEL', calledOff, request([newer, stamped(1)]), 'ignored: stale'],
    [
      'a newer REQUEST reopens it',
      calledOff,
      request(['SEQUENCE:4', stamped(2)]),
      'update whole: asks again',
    ],
    [
      'a newer REQUEST that does not count up reopens it',
      calledOff,
      request([newer, stamped(2)]),
      'update whole: asks again',
    ],
    [
      'reopened with one occurrence moved: all of it asks again',
      eventAfter(request([WEEKLY]), off),
      request(['SEQUENCE:4', WEEKLY], occurrence(11, ...at(12, 10))),
      'update whole: asks again',
    ],
    [
      'the CANCEL comes again after it was reopened',
      eventAfter(request([]), off, request(['SEQUENCE:4', stamped(2)])),
      off,
      'ignored: stale',
    ],
  ])('%s', (_, before, message, heard) => {
    expect(words(judge(before, message))).toBe(heard);
  });
});

describe('when it takes place in the end', () => {
  const laterSeries = request([newer, WEEKLY, stamped(3), ...at(4, 14)]);
  test.each<[string, Standing, string]>([
    ['an override does not erase the series', oneMoved, '04T08 12T08 18T08 25T08'],
    ['the override came first', eventAfter(request(moved), request([WEEKLY])), '04T08 12T08 18T08 25T08'],
    [
      'the cancel of one occurrence came between',
      eventAfter(request([WEEKLY]), cancel(secondOff)),
      '04T08 18T08 25T08',
    ],
    [
      'a newer series replaces overrides, whatever their own SEQUENCE',
      eventAfter(request([WEEKLY]), request([...moved, 'SEQUENCE:99']), laterSeries),
      '04T12 11T12 18T12 25T12',
    ],
    [
      'an override older than the series it comes after',
      eventAfter(request([WEEKLY]), laterSeries, request(moved)),
      '04T12 11T12 18T12 25T12',
    ],
    [
      'an override newer than the series that comes after it',
      eventAfter(
        request([WEEKLY]),
        request(occurrence(11, stamped(9), ...at(13, 10))),
        request([newer, WEEKLY, stamped(3)]),
      ),
      '04T08 13T08 18T08 25T08',
    ],
    [
      'a cancelled occurrence newer than the series that comes after it',
      eventAfter(request([WEEKLY]), cancel(occurrence(11, stamped(9))), request([newer, WEEKLY, stamped(3)])),
      '04T08 18T08 25T08',
    ],
    [
      'an override in the series, newer than the one that is known',
      eventAfter(
        request([WEEKLY]),
        request(moved),
        request([newer, WEEKLY], occurrence(11, stamped(2), ...at(13, 10))),
      ),
      '04T08 13T08 18T08 25T08',
    ],
    [
      'an override in the series, older than the one that is known',
      eventAfter(
        request([WEEKLY]),
        request(occurrence(11, stamped(9), ...at(14, 10))),
        request([newer, WEEKLY, stamped(3)], occurrence(11, stamped(2), ...at(13, 10))),
      ),
      '04T08 14T08 18T08 25T08',
    ],
    [
      'one occurrence moved twice, the first time named by its date',
      eventAfter(
        request([WEEKLY]),
        request([...moved, 'RECURRENCE-ID;VALUE=DATE:20260511'].slice(1)),
        request(occurrence(11, stamped(2), ...at(13, 10))),
      ),
      '04T08 13T08 18T08 25T08',
    ],
    [
      'called off: as it was sent out',
      eventAfter(request([WEEKLY]), cancel([newer, 'DTSTART:', 'DTEND:'])),
      '04T08 11T08 18T08 25T08',
    ],
  ])('%s', (_, standing, on) => {
    expect(days(standing)).toBe(on);
  });
});

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
      'stays when it is called off by a CANCEL that says little',
      eventAfter(request([]), cancel([newer, 'SUMMARY:', 'LOCATION:', 'DTSTART:', 'DTEND:'])),
      { summary: 'Choir', location: 'Hall 1', start: '2026-05-04T08:00:00Z' },
    ],
    [
      'follows the one occurrence we know',
      eventAfter(request(moved), request(occurrence(11, stamped(2), 'SUMMARY:Concert', ...at(13, 10)))),
      { summary: 'Concert', start: '2026-05-13T08:00:00Z' },
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

describe('what later mails are ordered against', () => {
  test('every stamp of a message with the whole event', () => {
    expect(sourcesOf(request([WEEKLY], occurrence(11, 'SEQUENCE:7', 'DTSTAMP:')))).toEqual({
      series: { sequence: 2, dtstamp: '2026-01-01T12:00:00Z' },
      [SECOND]: { sequence: 7, dtstamp: null },
    });
  });

  test('a save that changes nothing moves the order on', () => {
    const { event } = eventAfter(request([]), request([newer]));
    expect(event).toMatchObject({ version: 0, sources: { series: { sequence: 3 } } });
    expect(
      words(judge(eventAfter(request([]), request([newer])), request([stamped(9), 'SUMMARY:Other']))),
    ).toBe('ignored: stale');
  });

  test('an occurrence adds its own stamp and leaves those of others', () => {
    const { event } = eventAfter(request([WEEKLY]), request(moved));
    expect(Object.keys(event.sources).toSorted()).toEqual([SECOND, 'series']);
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
