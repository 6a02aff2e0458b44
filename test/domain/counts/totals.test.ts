import { describe, expect, test } from 'vitest';
import { allowanceOf, UNLIMITED } from '#domain/access/organizer-quota.ts';
import { countStates, findEvents, headcountOf, sumHeads } from '#domain/counts/totals.ts';
import type { EventSummary } from '#domain/event/event-summary.ts';

const NOW = Date.parse('2026-06-01T12:00:00Z');

const event = (id: string, start: string, facts: Partial<EventSummary> = {}): EventSummary => ({
  id,
  summary: `Event ${id}`,
  location: 'Hall',
  start,
  end: start,
  ends: start,
  allDay: false,
  timeZone: 'UTC',
  recurrence: null,
  status: 'confirmed',
  codeKey: 1,
  codeGeneration: 0,
  ...facts,
});

const all = [
  event('later', '2026-08-01T10:00:00Z'),
  event('sooner', '2026-07-01T10:00:00Z', { location: 'Roof Garden' }),
  event('long-ago', '2025-01-01T10:00:00Z'),
  event('just-over', '2026-06-01T11:00:00Z'),
  event('off', '2026-09-01T10:00:00Z', { status: 'cancelled' }),
  event('for-ever', '2020-01-01T10:00:00Z', { ends: null }),
];
const ids = (show: 'upcoming' | 'past' | 'cancelled', query = '') =>
  findEvents(all, { show, query, now: NOW }).map(({ id }) => id);

describe("an organizer's events", () => {
  test('are upcoming, past or cancelled; a series without end is never over', () => {
    expect(countStates(all, NOW)).toEqual({ upcoming: 3, past: 2, cancelled: 1 });
    expect(ids('cancelled')).toEqual(['off']);
  });

  test('begin with the next one, and past ones with the latest', () => {
    expect(ids('upcoming')).toEqual(['for-ever', 'sooner', 'later']);
    expect(ids('past')).toEqual(['just-over', 'long-ago']);
  });

  test('are found by every word of title and place, in any case and order', () => {
    expect(ids('upcoming', 'GARDEN event')).toEqual(['sooner']);
    expect(ids('upcoming', 'garden later')).toEqual([]);
  });
});

test('heads add up over events, whenever they answered', () => {
  const one = headcountOf({
    invited: 4,
    'accepted@0': 1,
    'accepted@2': 1,
    'declined@2': 1,
    'needs-action@0': 1,
  });
  expect(sumHeads([one, one])).toEqual({
    invited: 8,
    accepted: 4,
    tentative: 0,
    declined: 2,
    needsAction: 2,
  });
});

describe('what an organizer may do', () => {
  const forAll = { eventsPerOrganizer: 5, invitesPerEvent: 100 };

  test('is what holds for all, unless they have limits of their own', () => {
    expect(allowanceOf(null, forAll)).toEqual({ suspended: false, limits: forAll });
    const own = { suspendedAt: null, limits: { ...UNLIMITED, invitesPerEvent: 900 } };
    expect(allowanceOf(own, forAll).limits).toEqual({ eventsPerOrganizer: 5, invitesPerEvent: 900 });
  });

  test('is nothing while suspended', () => {
    const suspended = { suspendedAt: '2026-01-01T00:00:00Z', limits: UNLIMITED };
    expect(allowanceOf(suspended, UNLIMITED).suspended).toBe(true);
  });
});
