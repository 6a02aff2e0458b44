/** Edits that reach further than one occurrence: this and following, and dates added to a series. */
import { describe, expect, test } from 'vitest';
import { addedInstances } from '#domain/itip/series/added-by-add.ts';
import { occurrences } from '#domain/itip/series/occurrences.ts';
import { add, at, cancel, type Lines, occurrence, request, SECOND, stamped, WEEKLY } from '../calendars.ts';
import { calendarText, render, source } from '../invite/invite-fixtures.ts';
import { eventAfter, judge, type Standing, words } from './organizer-story.ts';

const weekly = eventAfter(request([WEEKLY]));
const following = (day: number | string, ...lines: Lines): Lines => [
  `RECURRENCE-ID;RANGE=THISANDFUTURE;TZID=Europe/Berlin:202605${day}T100000`,
  ...lines,
];
/** The days in May on which it takes place, with the hour in UTC. */
const days = ({ known }: Standing) =>
  occurrences(known.calendar, { limit: 10 })
    .filter(({ cancelled }) => !cancelled)
    .map(({ start }) => (start.kind === 'date' ? start.date.slice(8) : start.utc.slice(8, 13)))
    .join(' ');

describe('this and following', () => {
  const later = request(following(11, stamped(1), ...at(12, 14)));
  const off = (day: number | string) => cancel(following(day, stamped(1), 'DTSTART:', 'DTEND:'));

  test.each<[string, Standing, Parameters<typeof judge>[1], string]>([
    [
      'moved: they are asked for those dates',
      weekly,
      later,
      'update whole: asks again, 2026-05-11, 2026-05-18, 2026-05-25',
    ],
    [
      'moved again by the same mail: nothing',
      eventAfter(request([WEEKLY]), later),
      later,
      'ignored: unchanged',
    ],
    [
      'renamed: the whole event, their answer stands',
      weekly,
      request(following(11, stamped(1), ...at(11, 10), 'SUMMARY:Concert')),
      'update whole: minor',
    ],
    ['cancelled: the series is shorter', weekly, off(18), 'update whole: minor, dates off'],
    ['cancelled, and that is one date', weekly, off(25), 'cancel 2026-05-25T08:00:00Z: confirmed'],
    ['cancelled from the first on: nothing is left', weekly, off('04'), 'cancel whole: cancelled'],
  ])('%s', (_, standing, message, expected) => {
    expect(words(judge(standing, message))).toBe(expected);
  });

  test.each<[string, Standing, string]>([
    ['moved', eventAfter(request([WEEKLY]), later), '04T08 12T12 19T12 26T12'],
    [
      'one of them moved afterwards: the others keep the change',
      eventAfter(request([WEEKLY]), later, request(occurrence(11, stamped(2), ...at(13, 10)))),
      '04T08 13T08 19T12 26T12',
    ],
    [
      'changed once more from an earlier one on: the newer change is for all',
      eventAfter(
        request([WEEKLY]),
        request(following(18, stamped(1), ...at(20, 12))),
        request(following(11, stamped(2), ...at(11, 16))),
      ),
      '04T08 11T14 18T14 25T14',
    ],
    [
      'saved, which names its dates one by one, and changed from an earlier one on: those keep their own change',
      eventAfter(
        request([WEEKLY]),
        request(following(18, stamped(1), ...at(20, 12))),
        request(
          [WEEKLY, stamped(2)],
          occurrence(18, stamped(2), ...at(20, 12)),
          occurrence(25, stamped(2), ...at(27, 12)),
        ),
        request(following(11, stamped(3), ...at(11, 16))),
      ),
      '04T08 11T14 20T10 27T10',
    ],
    ['cancelled', eventAfter(request([WEEKLY]), off(18)), '04T08 11T08'],
  ])('when it takes place, %s', (_, standing, on) => {
    expect(days(standing)).toBe(on);
  });
});

test('a reopened series without one of its dates says that this date is cancelled, for guests who were notified of neither', () => {
  const cancelled = eventAfter(request([WEEKLY]), cancel(['SEQUENCE:3', stamped(1)]));
  const again = request([WEEKLY, 'SEQUENCE:4', stamped(2), 'EXDATE;TZID=Europe/Berlin:20260511T100000']);
  expect(judge(cancelled, again)).toMatchObject({ kind: 'update', instance: null, callsOff: true });
});

test('so does one whose date was cancelled while the event was off', () => {
  const cancelled = eventAfter(
    request([WEEKLY]),
    cancel(['SEQUENCE:3', stamped(1)]),
    cancel(occurrence(18, 'SEQUENCE:5', stamped(3))),
  );
  expect(judge(cancelled, request([WEEKLY, 'SEQUENCE:4', stamped(2)]))).toMatchObject({ callsOff: true });
});

test('a date that was put on again while the event was off is named as new when the event is on again', () => {
  const DATE = '20260511T100000';
  const without = eventAfter(
    request([WEEKLY, `EXDATE;TZID=Europe/Berlin:${DATE}`]),
    cancel(['SEQUENCE:3', stamped(1)]),
    request(occurrence(11, 'SEQUENCE:4', stamped(2), ...at(11, 10))),
  );
  expect(judge(without, request([WEEKLY, 'SEQUENCE:5', stamped(3)]))).toMatchObject({
    adds: ['2026-05-11T08:00:00Z'],
  });
});

describe('ADD', () => {
  const extra = addedInstances(add([stamped(1), 'SEQUENCE:3', ...at(14, 18), 'LOCATION:Church']));
  const THURSDAY = '2026-05-14T16:00:00Z';

  test.each<[string, Standing, Parameters<typeof judge>[1], string]>([
    [
      'a new date: those who come to the series are asked for it',
      weekly,
      extra,
      `update ${THURSDAY}: asks again`,
    ],
    ['the same mail again', eventAfter(request([WEEKLY]), extra), extra, 'ignored: unchanged'],
    [
      'older than what is known of that date',
      eventAfter(request([WEEKLY]), extra),
      addedInstances(add([stamped(0), 'SEQUENCE:1', ...at(14, 18)])),
      'left: older',
    ],
    [
      'older than the series that was sent since',
      eventAfter(request([WEEKLY]), request([WEEKLY, stamped(5), 'SEQUENCE:4'])),
      extra,
      'left: older',
    ],
    [
      'to what was cancelled',
      eventAfter(request([WEEKLY]), cancel(['SEQUENCE:3', stamped(1)])),
      extra,
      'kept for later',
    ],
    ['a date it has already', weekly, addedInstances(add([stamped(1), ...at(11, 10)])), 'noted'],
    ['to a single event', eventAfter(request([])), extra, `update ${THURSDAY}: asks again`],
  ])('%s', (_, standing, message, expected) => {
    expect(words(judge(standing, message))).toBe(expected);
  });

  test('the series has it from then on, as a date of its own and with what was said of it', () => {
    const standing = eventAfter(request([WEEKLY]), extra);
    expect(days(standing)).toBe('04T08 11T08 14T16 18T08 25T08');
    const written = calendarText(render(source(standing.known.calendar)));
    expect(written).toContain('RDATE;TZID=Europe/Berlin:20260514T180000');
    expect(written).toContain('RECURRENCE-ID;TZID=Europe/Berlin:20260514T180000');
    expect(written).toContain('LOCATION:Church');
    expect(written).not.toContain('METHOD:ADD');
  });

  test('may repeat: each of its dates is one of the series', () => {
    const message = addedInstances(add([stamped(1), ...at(14, 18), 'RRULE:FREQ=DAILY;COUNT=3']));
    expect(message.instances.map(({ recurrenceId }) => recurrenceId)).toEqual([
      THURSDAY,
      '2026-05-15T16:00:00Z',
      '2026-05-16T16:00:00Z',
    ]);
    expect(days(eventAfter(request([WEEKLY]), message))).toBe('04T08 11T08 14T16 15T16 16T16 18T08 25T08');
  });

  test('two dates in one mail are both added, each with what was said of it', () => {
    const message = addedInstances(
      add([stamped(1), ...at(14, 18), 'LOCATION:Church'], [stamped(1), ...at(21, 19), 'LOCATION:Park']),
    );
    expect(message.instances.map(({ recurrenceId, location }) => [recurrenceId, location])).toEqual([
      [THURSDAY, 'Church'],
      ['2026-05-21T17:00:00Z', 'Park'],
    ]);
    expect(days(eventAfter(request([WEEKLY]), message))).toBe('04T08 11T08 14T16 18T08 21T17 25T08');
  });

  test('can be cancelled like any other', () => {
    const standing = eventAfter(
      request([WEEKLY]),
      extra,
      cancel(['RECURRENCE-ID:20260514T160000Z', 'SEQUENCE:3', stamped(2), 'DTSTART:', 'DTEND:']),
    );
    expect(days(standing)).toBe('04T08 11T08 18T08 25T08');
    expect(calendarText(render(source(standing.known.calendar)))).toContain(
      'EXDATE;TZID=Europe/Berlin:20260514T180000',
    );
  });

  test('that names the date it is about is taken at its word', () => {
    expect(words(judge(weekly, addedInstances(add(occurrence(11, stamped(1), ...at(12, 10))))))).toBe(
      `update ${SECOND}: asks again`,
    );
  });
});
