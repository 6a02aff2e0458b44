import { describe, expect, test } from 'vitest';
import { occurrences } from '#domain/itip/series/occurrences.ts';
import type { ItipMessage } from '#domain/itip/types.ts';
import { at, cancel, occurrence, request, SECOND, stamped, WEEKLY } from '../calendars.ts';
import { eventAfter, judge, type Standing, words } from './organizer-story.ts';

type Row = [name: string, before: Standing, message: ItipMessage, words: string];

const newer = 'SEQUENCE:3';
const weekly = eventAfter(request([WEEKLY]));

const moved = occurrence(11, stamped(1), ...at(12, 10));
const secondOff = occurrence(11, stamped(1), 'DTSTART:', 'DTEND:');
const oneMoved = eventAfter(request([WEEKLY]), request(moved));

/** The days in May on which it takes place, with the hour in UTC. */
const days = ({ known }: Standing) =>
  occurrences(known.calendar, { limit: 10 })
    .filter(({ cancelled }) => !cancelled)
    .map(({ start }) => (start.kind === 'date' ? start.date.slice(8) : `${start.utc.slice(8, 13)}`))
    .join(' ');

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
      'update whole: asks again, 2026-05-11, 2026-05-18',
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
    ['the same mail again', oneMoved, request(moved), 'ignored: unchanged'],
    ['older than what is known of it', oneMoved, request(occurrence(11, ...at(13, 10))), 'left: older'],
    [
      'a lower SEQUENCE than is known of it, not stamped later',
      oneMoved,
      request(occurrence(11, stamped(1), 'SEQUENCE:1', ...at(13, 10))),
      'left: older',
    ],
    [
      'a lower SEQUENCE than is known of it, but newer',
      oneMoved,
      request(occurrence(11, stamped(9), 'SEQUENCE:1', ...at(13, 10))),
      `update ${SECOND}: asks again`,
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
      'left: older',
    ],
    [
      'a full series sent since has replaced it',
      eventAfter(request([WEEKLY]), request(moved), request([newer, WEEKLY, stamped(5)])),
      request(moved),
      'left: older',
    ],
    [
      'no DTSTAMP says nothing against it',
      weekly,
      request([...moved, 'DTSTAMP:']),
      `update ${SECOND}: asks again`,
    ],

    [
      'the very DTSTAMP of the series it was split from',
      weekly,
      request(occurrence(11, ...at(12, 10))),
      `update ${SECOND}: asks again`,
    ],

    // Called off
    [
      'cancelled by a REQUEST that says nothing else that is new',
      eventAfter(request([WEEKLY]), request(occurrence(18, stamped(9)))),
      request(occurrence(11, stamped(1), 'STATUS:CANCELLED'), occurrence(18, stamped(1))),
      `cancel ${SECOND}: confirmed`,
    ],
    [
      'cancelled, though it never had a VEVENT of its own',
      weekly,
      cancel(secondOff),
      `cancel ${SECOND}: confirmed`,
    ],
    [
      'cancelled after it had moved',
      oneMoved,
      cancel(occurrence(11, stamped(2))),
      `cancel ${SECOND}: confirmed`,
    ],
    [
      'cancelled by a REQUEST with STATUS:CANCELLED',
      weekly,
      request([...secondOff, ...at(11, 10), 'STATUS:CANCELLED']),
      `cancel ${SECOND}: confirmed`,
    ],
    [
      'cancelled again',
      eventAfter(request([WEEKLY]), cancel(secondOff)),
      cancel(occurrence(11, stamped(2))),
      'noted',
    ],
    ['cancelled, but by an older mail', oneMoved, cancel(occurrence(11)), 'left: older'],
    ['cancelled, but it never took place', weekly, cancel(occurrence(12, stamped(1))), 'noted'],
    [
      'takes place after all',
      eventAfter(request([WEEKLY]), cancel(secondOff)),
      request(occurrence(11, stamped(2))),
      `update ${SECOND}: asks again`,
    ],
    [
      'cancelled once more after the whole series was',
      eventAfter(request([WEEKLY]), cancel([newer, stamped(1)])),
      cancel(occurrence(11, stamped(2))),
      'kept for later',
    ],
    [
      'changed after the whole series was cancelled',
      eventAfter(request([WEEKLY]), cancel([newer, stamped(1)])),
      request(occurrence(11, stamped(2), ...at(12, 10))),
      'kept for later',
    ],

    // The last date
    [
      'the last date of the series is cancelled: nothing is left',
      eventAfter(request([WEEKLY]), ...[4, 11, 18].map((day) => cancel(occurrence(day, stamped(1))))),
      cancel(occurrence(25, stamped(1))),
      'cancel whole: cancelled',
    ],
    [
      'a date comes back to a series that had none left',
      eventAfter(request([WEEKLY]), ...[4, 11, 18, 25].map((day) => cancel(occurrence(day, stamped(1))))),
      request(occurrence(11, stamped(2))),
      'update whole: asks again',
    ],
    [
      'a date does not bring back a series that was cancelled as a whole as well',
      eventAfter(
        request([WEEKLY]),
        ...[4, 11, 18, 25].map((day) => cancel(occurrence(day, stamped(1)))),
        cancel([newer, stamped(2)]),
      ),
      request(occurrence(11, stamped(3))),
      'kept for later',
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
      'the only one we know is cancelled: nothing is left',
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
      'the only one we know is cancelled again',
      eventAfter(request(moved), cancel(occurrence(11, stamped(2)))),
      cancel(occurrence(11, stamped(3))),
      'noted',
    ],
    [
      'the only one we know, but by an older mail',
      eventAfter(request(moved), cancel(occurrence(11, stamped(3)))),
      request(occurrence(11, stamped(2))),
      'left: older',
    ],
  ])('%s', (_, before, message, expected) => {
    expect(words(judge(before, message))).toBe(expected);
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
      'cancelled and reopened, the override is newer than both',
      eventAfter(
        request([WEEKLY]),
        request(occurrence(11, stamped(9), ...at(13, 10))),
        cancel([newer, stamped(1)]),
        request(['SEQUENCE:4', WEEKLY, stamped(2)]),
      ),
      '04T08 13T08 18T08 25T08',
    ],
    [
      'cancelled: as it was sent out',
      eventAfter(request([WEEKLY]), cancel([newer, 'DTSTART:', 'DTEND:'])),
      '04T08 11T08 18T08 25T08',
    ],
  ])('%s', (_, standing, on) => {
    expect(days(standing)).toBe(on);
  });
});
