import { describe, expect, test } from 'vitest';
import { detailsOf, leading } from '#domain/event/details.ts';
import type { EventDetails } from '#domain/event/event.ts';
import type { ItipMessage } from '#domain/itip/types.ts';
import { at, cancel, type Lines, occurrence, request, WEEKLY } from '../calendars.ts';

const read = (message: ItipMessage) => {
  const lead = leading(message);
  return lead && detailsOf(lead, message.calendar);
};

describe('what people read of an event', () => {
  test.each<[string, Lines, Partial<EventDetails>]>([
    [
      'a meeting',
      [],
      {
        summary: 'Choir',
        description: 'Bring the score.',
        location: 'Hall 1',
        start: '2026-05-04T08:00:00Z',
        end: '2026-05-04T09:00:00Z',
        allDay: false,
        timeZone: 'Europe/Berlin',
        recurrence: null,
      },
    ],
    [
      'a whole day',
      ['DTSTART;VALUE=DATE:20260504', 'DTEND;VALUE=DATE:20260505'],
      { start: '2026-05-04', end: '2026-05-05', allDay: true, timeZone: null },
    ],
    [
      'a whole day without an end',
      ['DTSTART;VALUE=DATE:20260504', 'DTEND:'],
      { start: '2026-05-04', end: '2026-05-05' },
    ],
    ['a moment without an end', ['DTEND:'], { start: '2026-05-04T08:00:00Z', end: '2026-05-04T08:00:00Z' }],
    [
      'no zone said: the one that was assumed',
      ['DTSTART:20260504T100000', 'DTEND:20260504T110000'],
      { start: '2026-05-04T08:00:00Z', timeZone: 'Europe/Berlin' },
    ],
    ['UTC', ['DTSTART:20260504T080000Z', 'DTEND:20260504T090000Z'], { timeZone: 'UTC' }],
    ['a series', [WEEKLY], { start: '2026-05-04T08:00:00Z', recurrence: 'FREQ=WEEKLY;COUNT=4' }],
    ['no place, no words', ['LOCATION:', 'DESCRIPTION:'], { location: '', description: '' }],
  ])('%s', (_, lines, details) => {
    expect(read(request(lines))).toMatchObject(details);
  });

  test.each<[string, ItipMessage, string | undefined]>([
    ['the series stands for its occurrences', request([WEEKLY], occurrence(11, 'SUMMARY:Concert')), 'Choir'],
    [
      'the first occurrence stands for a series that was not sent',
      request(occurrence(18), occurrence(11, 'SUMMARY:Concert', ...at(12, 10))),
      'Concert',
    ],
    ['no start, nothing to read', cancel(['DTSTART:', 'DTEND:']), undefined],
  ])('%s', (_, message, summary) => {
    expect(read(message)?.summary).toBe(summary);
  });

  test('a message without any VEVENT has none that leads', () => {
    expect(leading({ ...request([]), master: null })).toBeNull();
  });
});
