/** A guest is removed here for DELETE and for the correction of an address. */
import type { RecipientRecord } from '#domain/recipient/recipient.ts';
import { removed } from '#domain/recipient/removal.ts';
import { changeRecipient } from '#store/change-recipient.ts';
import { sendJobs } from '#store/queue.ts';
import { deliveriesTo } from '../runtime/jobs/delivery.ts';
import { askForNews } from '../steps/ask-for-headcount.ts';
import type { ApiDeps } from './context.ts';

/**
 * Removes a guest, and queues the cancel that they get if they have the invite. Nothing else has to be right at that moment: a
 * worker that is sending to the guest looks again after its mail, and a later round finds the cancel due. A call that died
 * before it queued the cancel is repeated by its caller, and queues it then.
 * @param movedTo see RecipientRecord
 * @returns the recipient as stored then, or null when there is none
 */
export async function removeGuest(
  { eventId, id, movedTo }: { readonly eventId: string; readonly id: string; readonly movedTo?: string },
  deps: ApiDeps,
): Promise<RecipientRecord | null> {
  const at = new Date(deps.now()).toISOString();
  const stored = await changeRecipient(deps.table, eventId, id, (current) => {
    const next = current && removed(current, at, movedTo);
    return next === null || next === current ? null : { recipient: next };
  });
  if (!stored) return null;
  await sendJobs(
    deps.delivery,
    eventId,
    deliveriesTo(eventId, [id]).map((body) => ({ body })),
  );
  await askForNews(eventId, `removal-${id}-${stored.lead}`, true, deps);
  return stored;
}
