/**
 * The next occurrences of a series with their headcounts. They take sixteen range reads, however many guests answered.
 */

import { occurrenceCounts } from '#domain/counts/occurrence-tally.ts';
import type { Tally } from '#domain/counts/tally.ts';
import type { EventRecord } from '#domain/event/event.ts';
import { occurrenceId, occurrences } from '#domain/itip/series/occurrences.ts';
import { instantOf } from '#domain/itip/time/vevent-times.ts';
import { readCounts } from '#lambdas/steps/count-together.ts';
import { getDocument } from '#store/documents.ts';
import { readDifferences } from '#store/tallies.ts';
import type { CountedOccurrence } from '#web/results/occurrences.ts';
import type { ApiDeps } from '../context.ts';

const SHOWN = 20;
/**
 * How far an occurrence may have been postponed and still be found, in milliseconds, and how many occurrences are
 * checked.
 */
const PUT_OFF = 31 * 24 * 3600 * 1000;
const LOOKED_AT = 200;

/**
 * Returns the next occurrences of a series, at most 20; empty for a single event.
 * @param tally the tally of the whole event
 */
export async function readOccurrences(
  deps: ApiDeps,
  event: EventRecord,
  tally: Tally,
): Promise<CountedOccurrence[]> {
  if (event.status === 'cancelled') return [];
  const { calendar } = await getDocument(deps.bucket, event.document);
  const now = deps.now();
  const from = new Date(now - PUT_OFF).toISOString().slice(0, 10);
  const next = occurrences(calendar, { limit: LOOKED_AT, from })
    .filter(({ end, cancelled }) => !cancelled && instantOf(end) > now)
    .slice(0, SHOWN);
  const [first, last] = [next[0], next.at(-1)];
  if (!first || !last || (first === last && event.details.recurrence === null)) return [];
  const differences = await readDifferences(deps.table, event.id, first.id, last.id);
  return next.map(({ id, start, end }) => ({
    id,
    start,
    end,
    counts: occurrenceCounts(tally, differences.get(id) ?? {}),
  }));
}

/**
 * Returns one occurrence of a series with its headcount, also when it is over or cancelled; null when the event has none with this
 * id.
 */
export async function readOccurrence(deps: ApiDeps, event: EventRecord, asked: string) {
  const { calendar } = await getDocument(deps.bucket, event.document);
  const id = occurrenceId(calendar, asked);
  const [found] = id === null ? [] : occurrences(calendar, { limit: 1, from: id });
  if (id === null || found?.id !== id) return null;
  const [tally, differences] = await Promise.all([
    readCounts(deps, event.id),
    readDifferences(deps.table, event.id, id, id),
  ]);
  const { start, end, cancelled } = found;
  const isCancelled = cancelled || event.status === 'cancelled';
  return {
    id,
    start,
    end,
    cancelled: isCancelled,
    counts: occurrenceCounts(tally, differences.get(id) ?? {}),
  };
}
