import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Allowance } from '#domain/access/organizer-quota.ts';
import {
  type Counted,
  freePlaces,
  type PageSettings,
  type PageState,
  pageState,
  placesShown,
} from '#domain/event/public-page.ts';

const NOW = Date.parse('2026-05-01T00:00:00Z');
const EVENT = { status: 'confirmed', ends: '2026-05-12T09:00:00Z' } as const;
const NOBODY: Counted = { accepted: 0, kept: 0, invited: 0, lineLength: 0 };
const allowed = (invitesPerEvent: number | null = null, suspended = false) =>
  ({ suspended, limits: { invitesPerEvent } }) as Allowance;

const state = (
  settings: Partial<PageSettings>,
  counted: Partial<Counted>,
  allowance = allowed(),
  event = {},
) =>
  pageState(
    { ...EVENT, ...event },
    { open: true, places: null, ...settings },
    allowance,
    { ...NOBODY, ...counted },
    NOW,
  );

describe('the page of an event', () => {
  test.each<[string, PageState, PageState]>([
    ['without a capacity is open', state({}, { accepted: 1000 }), 'open'],
    ['is open while a place is free', state({ places: 2 }, { accepted: 1 }), 'open'],
    ['has a line once all places are taken', state({ places: 2 }, { accepted: 2 }), 'line'],
    ['has a line while the last place is kept', state({ places: 2 }, { accepted: 1, kept: 1 }), 'line'],
    [
      'has a line when more people said yes than there are places',
      state({ places: 2 }, { accepted: 5 }),
      'line',
    ],
    [
      'gives no place to a visitor while somebody is in line',
      state({ places: 2 }, { lineLength: 1 }),
      'line',
    ],
    ['is open without a capacity, whoever is still in line', state({}, { lineLength: 1 }), 'open'],
    [
      'has no line when nobody else may be invited',
      state({ places: 2 }, { accepted: 2, invited: 9 }, allowed(9)),
      'full',
    ],
    ['closed by the organizer has no line', state({ places: 2, open: false }, { accepted: 2 }), 'closed'],
    [
      'of a suspended organizer has no line',
      state({ places: 2 }, { accepted: 2 }, allowed(null, true)),
      'closed',
    ],
    [
      'of a cancelled event has no line',
      state({ places: 2 }, { accepted: 2 }, allowed(), { status: 'cancelled' }),
      'cancelled',
    ],
    [
      'of a past event has no line',
      state({ places: 2 }, { accepted: 2 }, allowed(), { ends: '2026-04-01T00:00:00Z' }),
      'past',
    ],
  ])('%s', (_, is, expected) => {
    expect(is).toBe(expected);
  });

  test('has as many free places as people can be invited from the line, whatever the counts are', () => {
    const count = fc.nat({ max: 50 });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 50 }), count, count, (places, accepted, kept) => {
        const free = freePlaces(places, { accepted, kept });
        expect(free).toBeGreaterThanOrEqual(0);
        expect(state({ places }, { accepted, kept })).toBe(free > 0 ? 'open' : 'line');
        // Each invite from the line keeps a place, and a yes takes the place that was kept.
        expect(freePlaces(places, { accepted, kept: kept + free })).toBe(0);
        if (kept > 0) expect(freePlaces(places, { accepted: accepted + 1, kept: kept - 1 })).toBe(free);
        expect(freePlaces(null, { accepted, kept })).toBe(Number.POSITIVE_INFINITY);
      }),
    );
  });

  test('shows kept places as taken', () => {
    expect(placesShown(10, { accepted: 3, kept: 2 })).toEqual({ taken: 5, of: 10 });
    expect(placesShown(null, { accepted: 3, kept: 2 })).toBeNull();
  });
});
