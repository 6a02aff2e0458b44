/** The claim on sending to one recipient: take it, then mark or release it. */
import { isDeepStrictEqual } from 'node:util';
import type { EventRecord } from '#domain/event/event.ts';
import { addStep } from '#domain/recipient/mail-steps.ts';
import type { MailStep, RecipientRecord } from '#domain/recipient/recipient.ts';
import { graver } from '#domain/recipient/ses-report.ts';
import { hasAfter } from '#domain/recipient/versions-received.ts';
import { comesToAny, type DueInvite, dueInvite } from '#domain/recipient/who-is-mailed.ts';
import { changeRecipient } from '#store/recipients.ts';
import type { Table } from '#store/table.ts';
import type { DeliveryJob } from '../runtime/jobs.ts';

export interface Claimed {
  /** As stored, with our claim. */
  readonly recipient: RecipientRecord;
  readonly due: DueInvite;
  readonly attempt: number;
}

/** `held` = another worker sends, or died sending: milliseconds since 1970 when that is settled. */
type ClaimOutcome = Claimed | { readonly held: number } | null;

/** Takes the claim if a mail is due; null when nothing is. @param duration of the claim, milliseconds */
export async function claim(
  table: Table,
  event: EventRecord,
  job: DeliveryJob,
  now: number,
  duration: number,
): Promise<ClaimOutcome> {
  const found: { due: DueInvite | null; held: number | null } = { due: null, held: null };
  const recipient = await changeRecipient(table, job.eventId, job.recipientId, (current) => {
    found.due = current && dueFor(event, current, job);
    if (!current || !found.due) return null;
    found.held = current.claim && current.claim.until > now ? current.claim.until : null;
    if (found.held !== null) return null;
    const attempt = current.attempts + 1;
    const { version } = found.due;
    const brings = hasAfter(event, current, found.due, comesToAny(current));
    const claim = { attempt, until: now + duration, version, brings, refresh: job.refresh };
    return { recipient: { ...current, ...stillInvited(current, found.due), attempts: attempt, claim } };
  });
  if (!recipient || !found.due) return null;
  if (found.held !== null) return { held: found.held };
  return { recipient, due: found.due, attempt: recipient.attempts };
}

/** Whoever is told that it is off may never have got the invite: should it be on again, they get it after all. */
function stillInvited({ sentVersion }: RecipientRecord, { kind, version }: DueInvite) {
  return kind === 'cancel' && sentVersion === null ? { invitedAgain: version + 1 } : {};
}

/**
 * SES took the mail. Changes nothing when a sending event said so before us.
 * @param at UTC instant @returns the recipient as stored then
 */
export function markSent(
  table: Table,
  claimed: Claimed,
  sesMessageId: string,
  at: string,
): Promise<RecipientRecord | null> {
  return settle(table, claimed, ({ behind: _, ...recipient }) => ({
    ...addStep(recipient, stepOf(claimed, 'sent', at)),
    ...(recipient.claim?.brings ?? {}),
    delivery: recipient.delivery === 'delivered' ? 'delivered' : 'sent',
    sesMessageId,
    refreshed: recipient.claim?.refresh ?? recipient.refreshed,
  }));
}

/** SES did not take the mail: whoever comes next may try. */
export async function release(table: Table, claimed: Claimed): Promise<void> {
  await settle(table, claimed, (recipient) => recipient);
}

/**
 * This version cannot or may not go to this recipient, unless they have said yes meanwhile.
 * @param at UTC instant @returns the recipient as stored then
 */
export function giveUp(table: Table, claimed: Claimed, at: string): Promise<RecipientRecord | null> {
  return settle(table, claimed, (recipient) => ({
    ...addStep(recipient, stepOf(claimed, 'rejected', at)),
    delivery: graver(recipient.delivery, 'rejected'),
    rejectedVersion: saidYesSince(claimed, recipient) ? null : claimed.due.version,
  }));
}

function saidYesSince({ recipient: before }: Claimed, now: RecipientRecord): boolean {
  const answersOf = ({ answer, instances }: RecipientRecord) => [answer, instances];
  return comesToAny(now) && !isDeepStrictEqual(answersOf(before), answersOf(now));
}

function stepOf({ due, attempt }: Claimed, what: MailStep['what'], at: string): MailStep {
  return { what, version: due.version, attempt, at };
}

function settle(
  table: Table,
  { recipient: { eventId, id }, recipient, attempt }: Claimed,
  change: (recipient: RecipientRecord) => RecipientRecord,
): Promise<RecipientRecord | null> {
  const settled = (current: RecipientRecord | null) =>
    current?.claim?.attempt === attempt ? { recipient: { ...change(current), claim: null } } : null;
  return changeRecipient(table, eventId, id, settled, recipient);
}

/** A refresh asks for what they have already; everything else only for what they miss. */
function dueFor(event: EventRecord, recipient: RecipientRecord, job: DeliveryJob): DueInvite | null {
  const { sentVersion, refreshed } = recipient;
  const due = dueInvite(event, recipient);
  if (due || !job.refresh || refreshed === job.refresh) return due;
  // An event read before they were told of a newer version is not what they ask for.
  if (sentVersion === null || sentVersion > event.version) return null;
  const { behind: _, ...unsent } = { ...recipient, sentVersion: null };
  return dueInvite(event, unsent);
}
