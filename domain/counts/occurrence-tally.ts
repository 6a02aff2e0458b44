/**
 * This file counts the answers to one occurrence: the counts of the series, and how much that occurrence differs from
 * them.
 *
 * A difference is kept per shard and occurrence and changed in the same transaction as the answers it comes from: the
 * status for the occurrence counts one more, and the status for the series one less. A recipient without an answer for
 * an occurrence adds nothing.
 */
import type { Status } from '#domain/recipient/answer-order.ts';
import { type RecipientRecord, statusOf } from '#domain/recipient/recipient.ts';
import { isRemoved } from '#domain/recipient/removal.ts';
import { type Statistics, statisticsOf, type Tally, tallyChange } from './tally.ts';

/**
 * Returns what must be added to the differences of occurrences when a recipient changes. Unchanged ones are left out.
 */
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

/** Returns how much a recipient's answer to an occurrence changes its counts from those of the series, by status. */
export function differenceOf(recipient: RecipientRecord, instance: string): Tally {
  if (isRemoved(recipient)) return {};
  const [series, own] = [statusOf(recipient, null), statusOf(recipient, instance)];
  return series === own ? {} : { [own]: 1, [series]: -1 };
}

/** Headcounts of one occurrence (`GET /v1/event/statistics?instance=…`). */
export type OccurrenceCounts = Pick<
  Statistics,
  'invited' | 'accepted' | 'tentative' | 'declined' | 'needsAction' | 'delegated'
>;

/**
 * Returns the headcounts of one occurrence.
 * @param tally of the whole event
 * @param difference the sum of the occurrence's differences
 */
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
