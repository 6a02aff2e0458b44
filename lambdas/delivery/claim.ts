/** The claim to send to one recipient: a worker takes it, then marks the mail as sent or releases the claim. */
import { isDeepStrictEqual } from 'node:util';
import type { EventRecord } from '#domain/event/event.ts';
import { addStep } from '#domain/recipient/mail-steps.ts';
import type { MailStep, RecipientRecord } from '#domain/recipient/recipient.ts';
import { graver } from '#domain/recipient/ses-report.ts';
import { hasAfter } from '#domain/recipient/versions-received.ts';
import { comesToAny, type DueInvite, dueInvite } from '#domain/recipient/who-is-mailed.ts';
import type { CountBatch } from '#store/count-batches.ts';
import { changeRecipient } from '#store/recipients.ts';
import type { Table } from '#store/table.ts';

/** A claim that this worker has taken. */
export interface Claimed {
  /** The recipient as stored, with our claim. */
  readonly recipient: RecipientRecord;
  readonly due: DueInvite;
  /** The number of the attempt to mail this recipient, counted from 1 over all versions. */
  readonly attempt: number;
}

/** `held` means that another worker sends, or died sending: milliseconds since 1970 when its claim ends. */
type ClaimOutcome = Claimed | { readonly held: number } | null;

/** When and for how long a claim is taken, in milliseconds since 1970 and in milliseconds. */
interface ClaimTime {
  readonly now: number;
  readonly duration: number;
}

/**
 * Takes the claim when a mail is due. Returns null when no mail is due.
 * @param known the recipient as the caller read it
 * @param refresh SES message id of the mail that asked for the current version again
 */
export async function claim(
  table: Table,
  event: EventRecord,
  known: RecipientRecord,
  refresh: string | undefined,
  { now, duration }: ClaimTime,
): Promise<ClaimOutcome> {
  const found: { due: DueInvite | null; held: number | null } = { due: null, held: null };
  const change = (current: RecipientRecord | null) => {
    found.due = current && dueFor(event, current, refresh);
    if (!current || !found.due) return null;
    found.held = current.claim && current.claim.until > now ? current.claim.until : null;
    if (found.held !== null) return null;
    const attempt = current.attempts + 1;
    const { version } = found.due;
    const brings = hasAfter(event, current, found.due, comesToAny(current));
    const claim = { attempt, until: now + duration, version, brings, refresh };
    return { recipient: { ...current, ...stillInvited(current, found.due), attempts: attempt, claim } };
  };
  const recipient = await changeRecipient(table, known.eventId, known.id, change, { known });
  if (!recipient || !found.due) return null;
  if (found.held !== null) return { held: found.held };
  return { recipient, due: found.due, attempt: recipient.attempts };
}

/**
 * A recipient of a cancel may never have got the invite. They stay invited, so that they get the invite if the event takes
 * place again.
 */
function stillInvited({ sentVersion }: RecipientRecord, { kind, version }: DueInvite) {
  return kind === 'cancel' && sentVersion === null ? { invitedAgain: version + 1 } : {};
}

/**
 * Records that SES took the mail, and ends the claim. Changes nothing when a sending event was recorded first.
 * @param at UTC instant
 * @param batch moves the counts; null to move them in the same transaction
 * @returns the recipient as stored then
 */
export function markSent(
  table: Table,
  claimed: Claimed,
  sesMessageId: string,
  at: string,
  batch: CountBatch | null,
): Promise<RecipientRecord | null> {
  return settle(table, claimed, (recipient) => sent(recipient, claimed, sesMessageId, at), batch);
}

/** Returns true when the mark that a mail is sent will change what is counted of the recipient. */
export function isCountedOnceSent({ sentVersion, delivery }: RecipientRecord): boolean {
  return sentVersion === null || (delivery !== 'sent' && delivery !== 'delivered');
}

function sent(
  { behind: _, ...recipient }: RecipientRecord,
  claimed: Claimed,
  sesMessageId: string,
  at: string,
): RecipientRecord {
  return {
    ...addStep(recipient, stepOf(claimed, 'sent', at)),
    ...(recipient.claim?.brings ?? {}),
    delivery: recipient.delivery === 'delivered' ? 'delivered' : 'sent',
    sesMessageId,
    refreshed: recipient.claim?.refresh ?? recipient.refreshed,
  };
}

/** Ends the claim because SES did not take the mail, so that another worker may try. */
export async function release(table: Table, claimed: Claimed): Promise<void> {
  await settle(table, claimed, (recipient) => recipient, null);
}

/**
 * Records that this version cannot or may not go to this recipient, unless they have said yes meanwhile, and ends the
 * claim.
 * @param at UTC instant
 * @returns the recipient as stored then
 */
export function giveUp(table: Table, claimed: Claimed, at: string): Promise<RecipientRecord | null> {
  const change = (recipient: RecipientRecord) => ({
    ...addStep(recipient, stepOf(claimed, 'rejected', at)),
    delivery: graver(recipient.delivery, 'rejected'),
    rejectedVersion: saidYesSince(claimed, recipient) ? null : claimed.due.version,
  });
  return settle(table, claimed, change, null);
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
  { recipient: known, attempt }: Claimed,
  change: (recipient: RecipientRecord) => RecipientRecord,
  batch: CountBatch | null,
): Promise<RecipientRecord | null> {
  const settled = (current: RecipientRecord | null) =>
    current?.claim?.attempt === attempt ? { recipient: { ...change(current), claim: null } } : null;
  return changeRecipient(table, known.eventId, known.id, settled, { known, batch });
}

/**
 * Returns the mail that is due. A refresh sends again what the recipient has; other jobs send only what is missing.
 * @param refresh SES message id of the mail that asked for the current version again
 */
export function dueFor(
  event: EventRecord,
  recipient: RecipientRecord,
  refresh: string | undefined,
): DueInvite | null {
  const { sentVersion, refreshed } = recipient;
  const due = dueInvite(event, recipient);
  if (due || !refresh || refreshed === refresh) return due;
  // The event was read before a newer version was sent to them, so it is older than what they ask for.
  if (sentVersion === null || sentVersion > event.version) return null;
  const { behind: _, ...unsent } = { ...recipient, sentVersion: null };
  return dueInvite(event, unsent);
}
