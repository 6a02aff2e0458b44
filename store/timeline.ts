/** Answers over time. The counters are changed with the tally: see recipients.ts. */
import { SHARDS } from '../domain/ids.ts';
import type { Tally } from '../domain/tally.ts';
import { type HourOfAnswers, hoursOf, weekOf } from '../domain/timeline.ts';
import { keys } from './keys.ts';
import { getItems, type Table } from './table.ts';

/** What one batch can read: 96 items. */
const WEEKS_AT_ONCE = 6;

/** The hours in which answers came in, of the last so many weeks. @param now milliseconds since 1970 */
export async function readTimeline(
  table: Table,
  eventId: string,
  now: number,
  weeks: number,
): Promise<HourOfAnswers[]> {
  const all = Array.from({ length: weeks }, (_, back) => weekOf(now) - back);
  const batches = Array.from({ length: Math.ceil(weeks / WEEKS_AT_ONCE) }, (_, n) =>
    all.slice(n * WEEKS_AT_ONCE, (n + 1) * WEEKS_AT_ONCE),
  );
  const items = await Promise.all(
    batches.map((batch) =>
      getItems(
        table,
        batch.flatMap((week) =>
          Array.from({ length: SHARDS }, (_, shard) => keys.timeline(eventId, shard, week)),
        ),
      ),
    ),
  );
  return items
    .flat()
    .flatMap(({ pk: _pk, sk, ...counters }) =>
      hoursOf(Number((sk as string).split('#')[1]), counters as Tally),
    );
}
