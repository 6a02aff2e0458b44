/** Who hears of a change and who does not: what the organizer is told after a round. */
import type { Change } from '#domain/event/event.ts';
import type { Heard } from '#domain/event/version-history.ts';
import { type RecipientRecord, SHARED_ORIGIN, statusOf } from './recipient.ts';

/** Adds a page of recipients to the counts. Those who were never sent an invite get the new version as their first. */
export function countHearing(heard: Heard, change: Change, recipients: readonly RecipientRecord[]): Heard {
  const counts = { ...heard };
  for (const recipient of recipients) {
    if (wasReached(recipient)) counts[hearing(change, recipient)] += 1;
  }
  return counts;
}

function wasReached({ origin, sentVersion, claim }: RecipientRecord): boolean {
  return origin !== SHARED_ORIGIN && (sentVersion !== null || claim !== null);
}

function hearing(change: Change, recipient: RecipientRecord): keyof Heard {
  if (['bounced', 'complained', 'rejected'].includes(recipient.delivery)) return 'unreachable';
  if (change.kind === 'cancel' || change.callsOff) return 'told';
  const status = statusOf(recipient, change.instance);
  if (status === 'accepted' || status === 'tentative') return 'told';
  return status === 'declined' ? 'declined' : 'no-answer';
}
