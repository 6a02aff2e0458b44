/** The lease on sending to one recipient: claim, then mark or release. */
import { type DueInvite, dueInvite } from '../../domain/due.ts';
import type { EventRecord } from '../../domain/event.ts';
import type { DeliveryState, RecipientRecord } from '../../domain/recipient.ts';
import { changeRecipient } from '../../store/recipients.ts';
import type { Table } from '../../store/table.ts';
import type { DeliveryJob } from '../shared/jobs.ts';

export interface Claimed {
  readonly recipient: RecipientRecord;
  readonly due: DueInvite;
  readonly attempt: number;
}

/** `held` = another worker sends, or died sending: milliseconds since 1970 when that is settled. */
export type ClaimOutcome = Claimed | { readonly held: number } | null;

/** Takes the lease if a mail is due; null when nothing is. @param lease milliseconds */
export async function claim(
  table: Table,
  event: EventRecord,
  job: DeliveryJob,
  now: number,
  lease: number,
): Promise<ClaimOutcome> {
  let outcome: ClaimOutcome = null;
  await changeRecipient(table, job.eventId, job.recipientId, (current) => {
    outcome = null;
    const due = current && dueFor(event, current, job);
    if (!current || !due) return null;
    if (current.claim && current.claim.until > now) {
      outcome = { held: current.claim.until };
      return null;
    }
    const attempt = current.attempts + 1;
    const recipient = {
      ...current,
      attempts: attempt,
      claim: { attempt, until: now + lease, version: due.version },
    };
    outcome = { recipient, due, attempt };
    return { recipient };
  });
  return outcome;
}

/** SES took the mail. Changes nothing when a sending event said so before us. */
export async function markSent(
  table: Table,
  claimed: Claimed,
  job: DeliveryJob,
  sesMessageId: string,
): Promise<void> {
  await settle(table, claimed, (recipient) => ({
    ...recipient,
    sentVersion: Math.max(recipient.sentVersion ?? 0, claimed.due.version),
    delivery: recipient.delivery === 'delivered' ? 'delivered' : 'sent',
    sesMessageId,
    refreshed: job.refresh ?? recipient.refreshed,
  }));
}

/** SES did not take the mail: whoever comes next may try. */
export async function release(table: Table, claimed: Claimed): Promise<void> {
  await settle(table, claimed, (recipient) => recipient);
}

/** No mail can or may go to this recipient. */
export async function giveUp(table: Table, claimed: Claimed, delivery: DeliveryState): Promise<void> {
  await settle(table, claimed, (recipient) => ({ ...recipient, delivery }));
}

async function settle(
  table: Table,
  claimed: Claimed,
  change: (recipient: RecipientRecord) => RecipientRecord,
) {
  const { eventId, id } = claimed.recipient;
  await changeRecipient(table, eventId, id, (current) =>
    current?.claim?.attempt === claimed.attempt ? { recipient: { ...change(current), claim: null } } : null,
  );
}

/** A refresh asks for what they have already; everything else only for what they miss. */
function dueFor(event: EventRecord, recipient: RecipientRecord, job: DeliveryJob): DueInvite | null {
  const due = dueInvite(event, recipient);
  if (due || !job.refresh || recipient.refreshed === job.refresh || recipient.sentVersion === null)
    return due;
  return dueInvite(event, { ...recipient, sentVersion: null });
}
