/**
 * The counts of one occurrence: those of the series, and by how much that occurrence differs from them.
 *
 * A difference is kept per shard and occurrence, changed in the same transaction as the answers it comes from: their own
 * status counts once more, the one they gave to the series once less. Who says nothing of an occurrence costs nothing.
 */
import type { Status } from '#domain/recipient/answer-order.ts';
import { type RecipientRecord, statusOf } from '#domain/recipient/recipient.ts';
import { type Statistics, statisticsOf, type Tally, tallyChange } from './tally.ts';

/** What must be added to the differences of occurrences when a recipient changes; only those that move. */
export function differenceChanges(
  before: RecipientRecord | null,
  after: RecipientRecord | null,
): { readonly instance: string; readonly moves: Tally }[] {
  const instances = new Set([before, after].flatMap((one) => Object.keys(one?.instances ?? {})));
  return [...instances]
    .map((instance) => ({
      instance,
      moves: tallyChange(
        before ? differenceOf(before, instance) : {},
        after ? differenceOf(after, instance) : {},
      ),
    }))
    .filter(({ moves }) => Object.keys(moves).length > 0);
}

/** Status → by how much a recipient's answer to an occurrence moves its counts away from those of the series. */
export function differenceOf(recipient: RecipientRecord, instance: string): Tally {
  const [series, own] = [statusOf(recipient, null), statusOf(recipient, instance)];
  return series === own ? {} : { [own]: 1, [series]: -1 };
}

/** Headcounts of one occurrence (`GET /v1/event/statistics?instance=…`). */
export type OccurrenceCounts = Pick<
  Statistics,
  'invited' | 'accepted' | 'tentative' | 'declined' | 'needsAction' | 'delegated'
>;

/** @param tally of the whole event @param difference the sum of the occurrence's differences */
export function occurrenceCounts(tally: Tally, difference: Tally): OccurrenceCounts {
  const series = statisticsOf(tally, 0);
  const by = (status: Status) => difference[status] ?? 0;
  return {
    invited: series.invited,
    accepted: series.accepted + by('accepted'),
    tentative: series.tentative + by('tentative'),
    declined: series.declined + by('declined'),
    needsAction: series.needsAction + by('needs-action'),
    delegated: series.delegated + by('delegated'),
  };
}
