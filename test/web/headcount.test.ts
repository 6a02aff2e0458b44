import { describe, expect, test } from 'vitest';
import { statisticsOf } from '#domain/counts/tally.ts';
import { ENGLISH } from '#domain/languages/words.ts';
import { liveRegion } from '#web/results/headcount.ts';

const HOUR = 3600 * 1000;
/** Midnight of 1 Jun 2026 in Auckland, twelve hours before that of UTC. */
const MIDNIGHT = Date.UTC(2026, 4, 31, 12);

describe('the numbers of a long time', () => {
  test('have one row for each day of the zone of the event: the last of that day', async () => {
    // Every hour of two days; in UTC they are parts of three days.
    const curve = Array.from({ length: 48 }, (_, hour) => [MIDNIGHT + hour * HOUR, hour, 0, 0] as const);
    const shown = String(
      await liveRegion(
        { statistics: statisticsOf({}, 0), curve, zone: 'Pacific/Auckland' },
        '/results/x',
        ENGLISH,
      ),
    );
    const rows = [...shown.matchAll(/<tr><th scope="row">([^<]+)<\/th><td>(\d+)<\/td>/g)];
    expect(rows.map(([, day, yes]) => [day, yes])).toEqual([
      [expect.stringContaining('1 Jun 2026, 23:00'), '23'],
      [expect.stringContaining('2 Jun 2026, 23:00'), '47'],
    ]);
  });
});
