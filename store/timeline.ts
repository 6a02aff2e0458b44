/** Answers over time. The counters are changed together with the tally: see recipients.ts. */

import type { Tally } from '#domain/counts/tally.ts';
import { type Moved, type Scale, spansShown } from '#domain/counts/timeline.ts';
import { SHARDS } from '#domain/text/ids.ts';
import { keys } from './keys.ts';
import { getItems, type Table } from './table.ts';

/** Returns the counters from which a curve is drawn, of all shards, in one batch. @param now milliseconds since 1970 */
export async function readTimeline(table: Table, eventId: string, now: number): Promise<Moved[]> {
  const items = await getItems(
    table,
    spansShown(now).flatMap((span) =>
      Array.from({ length: SHARDS }, (_, shard) => keys.timeline(eventId, shard, span)),
    ),
  );
  return items.map(({ pk: _, sk, ...moves }) => {
    const [, scale, number] = String(sk).split('#');
    return { scale: scale as Scale, number: Number(number), moves: moves as Tally };
  });
}
