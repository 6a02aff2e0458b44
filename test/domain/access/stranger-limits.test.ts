import { describe, expect, test } from 'vitest';
import { rateLimitsOf, shareOf } from '#domain/access/stranger-limits.ts';

const SETTINGS = { invitesPerMinute: 7, invitesPerDay: 50, places: null };

describe('the share of the capacity that one network gets', () => {
  test.each([
    [null, 600],
    [1, 1],
    [2, 1],
    [3, 2],
    [4, 2],
    [8, 2],
    [9, 3],
    [100, 25],
    [1_000_000, 600],
  ])('of %s: %i', (places, share) => {
    expect(shareOf(places)).toBe(share);
  });
});

describe('limits', () => {
  const names = (mailbox: string) =>
    rateLimitsOf('api-spelling', { event: 'event', mailbox }, SETTINGS).map(({ name }) => name);

  test('are the same for every spelling of a mailbox, and hold no address', () => {
    expect(names('ben-1@a.example.com')).toEqual(names('ben+news@example.com'));
    expect(names('ben@example.com')).not.toEqual(names('carl@example.com'));
    expect(names('ben@example.com').join()).not.toContain('ben');
  });

  test('of kinds that are counted together are one', () => {
    const about = { event: 'event', guest: 'guest', mailbox: 'ann@example.com' };
    const [own, ...shared] = rateLimitsOf('passed-on', about, SETTINGS);
    const [other, ...sharedToo] = rateLimitsOf('counter', about, SETTINGS);
    expect(own?.name).not.toBe(other?.name);
    expect(shared).toEqual(sharedToo);
  });

  test('are what the deployment has set, and for all events twenty times that', () => {
    const limits = rateLimitsOf('api-invites', { event: 'event' }, SETTINGS);
    expect(limits.map(({ most, window }) => [most, window])).toEqual([
      [7, 60],
      [50, 86_400],
      [1000, 86_400],
    ]);
  });
});
