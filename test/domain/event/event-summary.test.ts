import { describe, expect, test } from 'vitest';
import { endOf, isOver } from '#domain/event/event-summary.ts';

const once = {
  summary: 'Launch',
  location: '',
  start: '2026-10-23T08:00:00Z',
  end: '2026-10-23T09:00:00Z',
  allDay: false,
  timeZone: 'Europe/Berlin',
  recurrence: null,
};
const day = { ...once, start: '2026-05-12', end: '2026-05-13', allDay: true, timeZone: null };

describe('when an event is over for good', () => {
  test('a single one at its end', () => {
    expect(endOf(once)).toBe('2026-10-23T09:00:00Z');
    expect(isOver('2026-10-23T09:00:00Z', Date.parse('2026-10-23T08:59:59Z'))).toBe(false);
    expect(isOver('2026-10-23T09:00:00Z', Date.parse('2026-10-23T09:00:00Z'))).toBe(true);
  });

  test('a day once it is over everywhere', () => {
    expect(endOf(day)).toBe('2026-05-13');
    expect(isOver('2026-05-13', Date.parse('2026-05-13T11:59:59Z'))).toBe(false);
    expect(isOver('2026-05-13', Date.parse('2026-05-13T12:00:00Z'))).toBe(true);
  });

  test('a series at the end of its last occurrence, on its own clock', () => {
    expect(endOf({ ...once, recurrence: 'FREQ=WEEKLY;COUNT=2' })).toBe('2026-10-30T10:00:00Z');
    expect(endOf({ ...once, recurrence: 'FREQ=WEEKLY;UNTIL=20261106T090000Z' })).toBe('2026-11-06T10:00:00Z');
    expect(endOf({ ...day, recurrence: 'FREQ=DAILY;COUNT=3' })).toBe('2026-05-15');
  });

  test('a series without end never', () => {
    expect(endOf({ ...once, recurrence: 'FREQ=DAILY' })).toBeNull();
    expect(isOver(null, Number.MAX_SAFE_INTEGER)).toBe(false);
  });
});
