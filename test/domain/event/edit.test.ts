import { describe, expect, test } from 'vitest';
import type { ItipMessage } from '#domain/itip/types.ts';
import { at, occurrence, request, SECOND, stamped, WEEKLY } from '../calendars.ts';
import { eventAfter, judge, type Standing, words } from './organizer-story.ts';

type Row = [name: string, before: Standing, message: ItipMessage, words: string];

const newer = 'SEQUENCE:3';
const single = eventAfter(request([]));

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
      `cancel ${SECOND}: confirmed`,
    ],
    [
      'one date was taken out and the title changed',
      weekly,
      request([newer, WEEKLY, 'EXDATE;TZID=Europe/Berlin:20260511T100000', 'SUMMARY:Orchestra']),
      'update whole: minor, dates off',
    ],
    [
      'one date is cancelled by its own VEVENT',
      weekly,
      request([newer, WEEKLY], occurrence(11, 'STATUS:CANCELLED')),
      `cancel ${SECOND}: confirmed`,
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
      'update whole: asks again, dates off',
    ],
    ['a time became a whole day', single, request([newer, ...allDay]), 'update whole: asks again'],
    ['a whole day became a time', eventAfter(request(allDay)), request([newer]), 'update whole: asks again'],
    ['a single event became a series', single, request([newer, WEEKLY]), 'update whole: asks again'],
    ['a series became a single event', weekly, request([newer]), 'update whole: minor, dates off'],
    ['one more week', weekly, request([newer, 'RRULE:FREQ=WEEKLY;COUNT=5']), 'update whole: asks again'],
    [
      'every other week',
      weekly,
      request([newer, 'RRULE:FREQ=WEEKLY;INTERVAL=2;COUNT=4']),
      'update whole: asks again, dates off',
    ],
    [
      'several dates were taken out',
      weekly,
      request([newer, WEEKLY, 'EXDATE;TZID=Europe/Berlin:20260511T100000,20260518T100000']),
      'update whole: minor, dates off',
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
      'update whole: asks again, dates off',
    ],
    [
      'two occurrences moved',
      weekly,
      request([newer, WEEKLY], occurrence(11, ...at(12, 10)), occurrence(18, ...at(19, 10))),
      'update whole: asks again, 2026-05-11, 2026-05-18',
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
      `update whole: asks again, 2026-05-11`,
    ],
  ])('%s', (_, before, message, expected) => {
    expect(words(judge(before, message))).toBe(expected);
  });
});
