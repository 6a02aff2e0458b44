/**
 * The counts of one occurrence: those of the series, and by how much that occurrence differs from them.
 *
 * A difference is kept per shard and occurrence, changed in the same transaction as the answers it comes from: their own
 * status counts once more, the one they gave to the series once less. Who says nothing of an occurrence costs nothing.
 */
import { STATUSES, type Status } from './answers.ts';
import { type RecipientRecord, statusOf } from './recipient.ts';
import { type Tally, tallyChange } from './tally.ts';

/** What must be added to the differences of occurrences when a recipient changes; only those that move. */
export function differenceChanges(
  before: RecipientRecord | null,
  after: RecipientRecord,
): { readonly instance: string; readonly moves: Tally }[] {
  const instances = new Set([before, after].flatMap((one) => Object.keys(one?.instances ?? {})));
  return [...instances]
    .map((instance) => ({
      instance,
      moves: tallyChange(before ? differenceOf(before, instance) : {}, differenceOf(after, instance)),
    }))
    .filter(({ moves }) => Object.keys(moves).length > 0);
}

/** Status → by how much a recipient's answer to an occurrence moves its counts away from those of the series. */
export function differenceOf(recipient: RecipientRecord, instance: string): Tally {
  const [series, own] = [statusOf(recipient, null), statusOf(recipient, instance)];
  return series === own ? {} : { [own]: 1, [series]: -1 };
}

/** Headcounts of one occurrence (`GET /v1/event/statistics?instance=…`). */
export interface OccurrenceCounts {
  readonly invited: number;
  readonly accepted: number;
  readonly tentative: number;
  readonly declined: number;
  readonly needsAction: number;
  readonly delegated: number;
}

/** @param tally of the whole event @param difference the sum of the occurrence's differences */
export function occurrenceCounts(tally: Tally, difference: Tally): OccurrenceCounts {
  const series = seriesCounts(tally);
  const count = (status: Status) => (series[status] ?? 0) + (difference[status] ?? 0);
  return {
    invited: tally.invited ?? 0,
    accepted: count('accepted'),
    tentative: count('tentative'),
    declined: count('declined'),
    needsAction: count('needs-action'),
    delegated: count('delegated'),
  };
}

/** Status → how many gave it to the series, whichever time they answered to. */
function seriesCounts(tally: Tally): Partial<Record<Status, number>> {
  const counts: Partial<Record<Status, number>> = {};
  for (const [name, count] of Object.entries(tally)) {
    const status = STATUSES.find((one) => name.startsWith(`${one}@`));
    if (status) counts[status] = (counts[status] ?? 0) + count;
  }
  return counts;
}
