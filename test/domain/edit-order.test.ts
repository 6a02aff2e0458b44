import { describe, expect, test } from 'vitest';
import type { ItipMessage } from '../../domain/itip/types.ts';
import { sourcesOf } from '../../domain/source-order.ts';
import { at, cancel, occurrence, publish, request, SECOND, stamped, WEEKLY } from './calendars.ts';
import { eventAfter, judge, received, type Standing, words } from './organizer-story.ts';

type Row = [name: string, before: Standing, message: ItipMessage, words: string];

const newer = 'SEQUENCE:3';
const single = eventAfter(request([]));
const weekly = eventAfter(request([WEEKLY]));

const off = cancel([newer, stamped(1)]);
const calledOff = eventAfter(request([]), off);

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
      'PUBLISH with STATUS:CANCELLED',
      single,
      publish([newer, 'STATUS:CANCELLED']),
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
    ['CANCEL again, counted up', calledOff, cancel(['SEQUENCE:4', stamped(2)]), 'noted'],
    [
      'an edit from before the CANCEL comes late',
      calledOff,
      request([stamped(0), 'SUMMARY:Other']),
      'ignored: stale',
    ],
    ['an edit with the very stamps of the CANCEL', calledOff, request([newer, stamped(1)]), 'ignored: stale'],
    [
      'what was sent between two CANCELs comes after both',
      eventAfter(request([]), off, cancel(['SEQUENCE:5', stamped(5)])),
      request(['SEQUENCE:4', stamped(4)]),
      'ignored: stale',
    ],
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
    const { event } = eventAfter(request([WEEKLY]), request(occurrence(11, stamped(1), ...at(12, 10))));
    expect(Object.keys(event.sources).toSorted()).toEqual([SECOND, 'series']);
  });

  test('stamps of the latest thousand occurrences are kept, also when nothing else changes', () => {
    const days = Array.from({ length: 1100 }, (_, day) => `${1000 + day}-01-01T08:00:00Z`).reverse();
    const stamps = Object.fromEntries(days.map((id) => [id, { sequence: 0, dtstamp: null }]));
    const weekly = eventAfter(request([WEEKLY]));
    const crowded = { ...weekly.event, sources: { ...stamps, ...weekly.event.sources } };
    const { event } = received({ ...weekly, event: crowded }, request(occurrence(11, stamped(1))));
    const ids = Object.keys(event.sources);
    expect(event.version).toBe(0);
    expect(ids).toHaveLength(1001);
    expect(ids).toEqual(expect.arrayContaining(['series', SECOND, '2099-01-01T08:00:00Z']));
  });
});
