import { describe, expect, test } from 'vitest';
import type { SourceMail } from '#domain/event/edit.types.ts';
import { sourcesOf } from '#domain/event/organizer-mail-order.ts';
import type { ItipMessage } from '#domain/itip/types.ts';
import { aStamp } from '#harness/records.ts';
import {
  at,
  cancel,
  type Lines,
  occurrence,
  publish,
  request,
  SECOND,
  stamped,
  WEEKLY,
} from '../calendars.ts';
import { created, eventAfter, judge, mailOf, received, type Standing, words } from './organizer-story.ts';

type Row = [name: string, before: Standing, message: ItipMessage, words: string, mail?: SourceMail];

const newer = 'SEQUENCE:3';
const single = eventAfter(request([]));
const weekly = eventAfter(request([WEEKLY]));

const off = cancel([newer, stamped(1)]);
const cancelledEvent = eventAfter(request([]), off);

/** A mail sent and received so many days after the usual stamp. */
const sentOn = (day: number): SourceMail => {
  const at = new Date(Date.UTC(2026, 0, 1 + day, 12, 0, 3)).toISOString();
  return { sent: `${at.slice(0, 19)}Z`, receivedAt: at, insists: false };
};
const second = (shift: number) =>
  `DTSTAMP:${new Date(Date.UTC(2026, 0, 1, 12) + shift * 1000).toISOString().replace(/[-:]|\.000/g, '')}`;

describe('which mail is newer: the one sent later, unless its stamps say that it is a copy of an older version', () => {
  test.each<Row>([
    [
      'Google counts nothing up: equal SEQUENCE, newer DTSTAMP',
      single,
      request([stamped(1), 'SUMMARY:Other']),
      'update whole: minor',
    ],
    [
      'Cyrus: a lower SEQUENCE with a newer DTSTAMP',
      single,
      request(['SEQUENCE:1', stamped(9), 'SUMMARY:Other']),
      'update whole: minor',
    ],
    [
      'Cyrus deletes with a lower SEQUENCE and a newer DTSTAMP',
      single,
      cancel(['SEQUENCE:0', stamped(1)]),
      'cancel whole: cancelled',
    ],
    [
      'Thunderbird deletes with a DTSTAMP seconds older, in a mail sent later',
      single,
      cancel([second(-5)]),
      'cancel whole: cancelled',
      sentOn(1),
    ],
    [
      'a script never changes SEQUENCE and DTSTAMP',
      single,
      request(['SUMMARY:Other']),
      'update whole: minor',
      sentOn(30),
    ],
    [
      'a script keeps them, and this mail was sent before the one that is known',
      eventAfter(request([]), request(['SUMMARY:Other'])),
      request([]),
      'left: older',
      sentOn(-1),
    ],
    [
      'a lower SEQUENCE with the same DTSTAMP is an old copy, whenever it was sent',
      single,
      request(['SEQUENCE:1', 'SUMMARY:Other']),
      'left: older',
      sentOn(30),
    ],
    [
      'an equal SEQUENCE with a DTSTAMP a minute older is an old copy, whenever it was sent',
      single,
      request([second(-60), 'SUMMARY:Other']),
      'left: older',
      sentOn(30),
    ],
    [
      'a higher SEQUENCE is an update, however old its DTSTAMP, when it was sent later',
      single,
      request([newer, stamped(-9), 'SUMMARY:Other']),
      'update whole: minor',
      sentOn(1),
    ],
    [
      'a higher SEQUENCE and a newer DTSTAMP are newer, though its clock says that it was sent earlier',
      single,
      request([newer, stamped(1), 'SUMMARY:Other']),
      'update whole: minor',
      { ...sentOn(1), sent: sentOn(-3).sent },
    ],
    [
      'a SEQUENCE past all reason is a number like any other',
      single,
      request(['SEQUENCE:1407317367304', 'SUMMARY:Other']),
      'update whole: minor',
    ],
    [
      'no DTSTAMP: the mail counts as stamped when it was sent',
      single,
      request(['DTSTAMP:', 'SEQUENCE:1', 'SUMMARY:Other']),
      'update whole: minor',
      sentOn(1),
    ],
    [
      'a DTSTAMP that is the start of the event is none',
      single,
      request(['DTSTAMP:20260504T080000Z', 'SUMMARY:Other']),
      'update whole: minor',
      sentOn(1),
    ],
    [
      'after one that is the start of the event, an edit with a right one',
      eventAfter(request(['DTSTAMP:20260504T080000Z'])),
      request([stamped(40), 'SUMMARY:Other']),
      'update whole: minor',
      sentOn(40),
    ],
    [
      "Exchange's own count replaces SEQUENCE",
      single,
      request(['SEQUENCE:0', 'X-MICROSOFT-CDO-APPT-SEQUENCE:3', 'SUMMARY:Other']),
      'update whole: minor',
    ],
    [
      'LAST-MODIFIED breaks a tie',
      eventAfter(request(['LAST-MODIFIED:20260101T120000Z'])),
      request(['LAST-MODIFIED:20260101T110000Z', 'SUMMARY:Other']),
      'left: older',
    ],
  ])('%s', (_, before, message, expected, mail = mailOf(message)) => {
    expect(words(judge(before, message, mail))).toBe(expected);
  });

  const fast = { ...sentOn(0), sent: '2026-01-01T22:00:00Z' };
  const tenHoursAhead = (...lines: Lines) => request(['DTSTAMP:20260101T220000Z', ...lines]);

  test('a clock ahead of ours does not bar the next edit, which a right clock stamped', () => {
    const known = received(created(tenHoursAhead(), fast), tenHoursAhead(), fast);
    const edit = request(['DTSTAMP:20260101T130000Z', 'SUMMARY:Other']);
    const mail = { ...fast, sent: '2026-01-01T13:00:01Z', receivedAt: '2026-01-01T13:00:03.000Z' };
    expect(words(judge(known, edit, mail))).toBe('update whole: minor');
    expect(words(judge(received(known, edit, mail), tenHoursAhead(), sentOn(3)))).toBe('left: older');
  });

  test('two mails of one fast clock are ordered by it', () => {
    const later = request(['DTSTAMP:20260101T221000Z', 'SUMMARY:Later']);
    const known = created(later, { ...fast, sent: '2026-01-01T22:10:00Z' });
    const receivedAfterIt = { ...fast, receivedAt: '2026-01-01T12:00:09.000Z' };
    expect(words(judge(known, tenHoursAhead('SUMMARY:Other'), receivedAfterIt))).toBe('left: older');
  });

  test('a version that was replaced stays so, whatever stamps it has and whenever it is sent again', () => {
    const first = request(['SEQUENCE:5', 'SUMMARY:First']);
    const known = eventAfter(first, request(['SEQUENCE:0', stamped(1), 'SUMMARY:Second']));
    expect(words(judge(known, first, sentOn(30)))).toBe('left: older');
  });

  test('what the organizer insists on is applied, and is the newest from then on', () => {
    const old = request(['SEQUENCE:1', 'SUMMARY:Other']);
    expect(words(judge(single, old, sentOn(30)))).toBe('left: older');
    const insisted = received(single, old, { ...sentOn(30), insists: true });
    expect(insisted.event.details.summary).toBe('Other');
    expect(words(judge(insisted, request([]), sentOn(31)))).toBe('left: older');
    expect(words(judge(insisted, request([newer, stamped(32)]), sentOn(32)))).toBe('update whole: minor');
  });
});

describe('cancelling and reopening the whole event', () => {
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
    ['CANCEL older than what is known', single, cancel(['SEQUENCE:1']), 'left: older'],
    ['CANCEL again', cancelledEvent, off, 'ignored: already-cancelled'],
    ['CANCEL again, counted up', cancelledEvent, cancel(['SEQUENCE:4', stamped(2)]), 'noted'],
    [
      'an edit from before the CANCEL comes late',
      cancelledEvent,
      request([stamped(0), 'SUMMARY:Other']),
      'left: older',
    ],
    [
      'an edit with the very stamps of the CANCEL',
      cancelledEvent,
      request([newer, stamped(1)]),
      'left: older',
    ],
    [
      'what was sent between two CANCELs comes after both',
      eventAfter(request([]), off, cancel(['SEQUENCE:5', stamped(5)])),
      request(['SEQUENCE:4', stamped(4)]),
      'left: older',
    ],
    [
      'a newer REQUEST reopens it',
      cancelledEvent,
      request(['SEQUENCE:4', stamped(2)]),
      'update whole: asks again',
    ],
    [
      'a newer REQUEST that does not count up reopens it',
      cancelledEvent,
      request([newer, stamped(2)]),
      'update whole: asks again',
    ],
    [
      'reopened with one occurrence moved: all of it asks again',
      eventAfter(request([WEEKLY]), off),
      request(['SEQUENCE:4', WEEKLY, stamped(2)], occurrence(11, ...at(12, 10))),
      'update whole: asks again',
    ],
    [
      'the CANCEL comes again after it was reopened',
      eventAfter(request([]), off, request(['SEQUENCE:4', stamped(2)])),
      off,
      'left: older',
    ],
  ])('%s', (_, before, message, expected) => {
    expect(words(judge(before, message))).toBe(expected);
  });
});

describe('what later mails are ordered against', () => {
  test('every stamp of a message with the whole event', () => {
    const mail = { sent: '2026-01-01T12:00:05Z', receivedAt: '2026-01-01T12:00:09.000Z' };
    const message = request([WEEKLY], occurrence(11, 'SEQUENCE:7', 'DTSTAMP:'));
    expect(sourcesOf(message, mail)).toEqual({
      series: { sequence: 2, dtstamp: '2026-01-01T12:00:00Z', lastModified: null, ...mail },
      [SECOND]: { sequence: 7, dtstamp: null, lastModified: null, ...mail },
    });
  });

  test('a save that changes nothing moves the order on', () => {
    const saved = eventAfter(request([]), request([newer, stamped(5)]));
    expect(saved.event).toMatchObject({ version: 0, sources: { series: { sequence: 3 } } });
    expect(words(judge(saved, request([stamped(3), 'SUMMARY:Other'])))).toBe('left: older');
  });

  test('a copy sent once more does not: what was sent between the two still counts', () => {
    const again = received(single, request([]), sentOn(9));
    expect(words(judge(again, request([stamped(1), 'SEQUENCE:0', 'SUMMARY:Other'])))).toBe(
      'update whole: minor',
    );
  });

  test('an occurrence adds its own stamp and leaves those of others', () => {
    const { event } = eventAfter(request([WEEKLY]), request(occurrence(11, stamped(1), ...at(12, 10))));
    expect(Object.keys(event.sources).toSorted()).toEqual([SECOND, 'series']);
  });

  test('stamps of the latest 500 occurrences are kept, also when nothing else changes', () => {
    const days = Array.from({ length: 1100 }, (_, day) => `${1000 + day}-01-01T08:00:00Z`).reverse();
    const stamps = Object.fromEntries(days.map((id) => [id, aStamp(0)]));
    const weekly = eventAfter(request([WEEKLY]));
    const crowded = { ...weekly.event, sources: { ...stamps, ...weekly.event.sources } };
    const { event } = received({ ...weekly, event: crowded }, request(occurrence(11, stamped(1))));
    const ids = Object.keys(event.sources);
    expect(event.version).toBe(0);
    expect(ids).toHaveLength(501);
    expect(ids).toEqual(expect.arrayContaining(['series', SECOND, '2099-01-01T08:00:00Z']));
  });
});
