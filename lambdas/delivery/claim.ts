/** The claim to send to one recipient: a worker takes it, then marks the mail as sent or releases the claim. */
import { randomUUID } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import type { EventRecord } from '#domain/event/event.ts';
import { addStep } from '#domain/recipient/mail-steps.ts';
import type { MailStep, RecipientRecord } from '#domain/recipient/recipient.ts';
import { mayBeReminded } from '#domain/recipient/reminder.ts';
import { graver, reminded } from '#domain/recipient/ses-report.ts';
import { hasAfter } from '#domain/recipient/versions-received.ts';
import { comesToAny, type DueInvite, dueInvite } from '#domain/recipient/who-is-mailed.ts';
import { changeRecipient } from '#store/change-recipient.ts';
import { changeRecipients, type OneOfMany } from '#store/change-recipients.ts';
import type { CountBatch } from '#store/count-batches.ts';
import type { Table } from '#store/table.ts';

/** A claim that this worker has taken. */
export interface Claimed {
  /** The recipient as stored, with our claim. */
  readonly recipient: RecipientRecord;
  readonly due: DueInvite;
  /** The number of the attempt to mail this recipient, counted from 1 over all versions. */
  readonly attempt: number;
}

/**
 * What became of a recipient who was to be claimed. `held` means that another worker sends, or died sending: milliseconds
 * since 1970 when its claim ends. Null means that no mail is due.
 */
export type ClaimOutcome = Claimed | { readonly held: number } | null;

/** Why a mail is sent although the guest lacks nothing; nothing for other mails. */
export interface AskedFor {
  /** SES message id of the mail that asked for the current version again, or the name of such a request. */
  readonly refresh?: string | undefined;
  /** When a reminder was asked for: UTC instant. */
  readonly reminder?: string | undefined;
}

/** How a claim is taken. */
interface ClaimOptions {
  readonly asked: AskedFor;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** Of the claim, in milliseconds. */
  readonly duration: number;
}

/**
 * Takes the claim for each recipient to whom a mail is due.
 * @param known the recipients as the caller read them
 * @returns for each, in their order, the outcome or the error
 */
export async function claimAll(
  table: Table,
  event: EventRecord,
  known: readonly RecipientRecord[],
  options: ClaimOptions,
): Promise<PromiseSettledResult<ClaimOutcome>[]> {
  const claiming = known.map((recipient) => new Claiming(event, recipient, options));
  const stored = await changeRecipients(table, event.id, claiming, null);
  return stored.map((result, index) =>
    result.status === 'rejected'
      ? result
      : { status: 'fulfilled', value: claiming[index]?.outcome(result.value) ?? null },
  );
}

/** Takes one claim. It may be tried several times, with what is stored then. */
class Claiming implements OneOfMany {
  readonly id: string;
  readonly known: RecipientRecord;
  readonly #event: EventRecord;
  readonly #options: ClaimOptions;
  /** Our claim is known by it when the answer to the write is lost. */
  readonly #name = randomUUID().slice(0, 8);
  #due: DueInvite | null = null;
  #held: number | null = null;

  constructor(event: EventRecord, known: RecipientRecord, options: ClaimOptions) {
    this.id = known.id;
    this.known = known;
    this.#event = event;
    this.#options = options;
  }

  readonly change = (current: RecipientRecord | null) => {
    const { asked, now, duration } = this.#options;
    if (this.#due && current?.claim?.by === this.#name) return null;
    this.#due = current && dueFor(this.#event, current, asked);
    if (!current || !this.#due) return null;
    this.#held = current.claim && current.claim.until > now ? current.claim.until : null;
    if (this.#held !== null) return null;
    const attempt = current.attempts + 1;
    const { version } = this.#due;
    const has = hasAfter(this.#event, current, this.#due, comesToAny(current));
    const brings = { ...has, ...(current.lead && { sentLead: current.lead }) };
    const { refresh } = asked;
    const reminder = this.#due.about === 'reminder' ? asked.reminder : undefined;
    const claim = { attempt, by: this.#name, until: now + duration, version, brings, refresh, reminder };
    return { recipient: { ...current, ...stillInvited(current, this.#due), attempts: attempt, claim } };
  };

  outcome(recipient: RecipientRecord | null): ClaimOutcome {
    if (!recipient || !this.#due) return null;
    if (this.#held !== null) return { held: this.#held };
    return { recipient, due: this.#due, attempt: recipient.attempts };
  }
}

/**
 * A recipient of a cancel may never have got the invite. They stay invited, so that they get the invite if the event takes
 * place again.
 */
function stillInvited({ sentVersion }: RecipientRecord, { kind, version, about }: DueInvite) {
  return kind === 'cancel' && about === undefined && sentVersion === null
    ? { invitedAgain: version + 1 }
    : {};
}

/** A mail that SES took. */
export interface SentMail {
  readonly claimed: Claimed;
  readonly sesMessageId: string;
}

/**
 * Records that SES took the mails, and ends their claims. Changes nothing where a sending event was recorded first.
 * @param at UTC instant
 * @param batch moves the counts; null to move them together with each recipient
 * @returns for each, in their order, the recipient as stored then, or the error
 */
export function markAllSent(
  table: Table,
  eventId: string,
  mails: readonly SentMail[],
  at: string,
  batch: CountBatch | null,
): Promise<PromiseSettledResult<RecipientRecord | null>[]> {
  const marks = mails.map(({ claimed, sesMessageId }) => ({
    id: claimed.recipient.id,
    known: claimed.recipient,
    change: settling(claimed, (recipient) => sent(recipient, claimed, sesMessageId, at)),
  }));
  return changeRecipients(table, eventId, marks, batch);
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
    ...reminded(recipient),
  };
}

/** Ends the claim because SES did not take the mail, so that another worker may try. */
export async function release(table: Table, claimed: Claimed): Promise<void> {
  await settle(table, claimed, (recipient) => recipient);
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
  return settle(table, claimed, change);
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
  claimed: Claimed,
  change: (recipient: RecipientRecord) => RecipientRecord,
): Promise<RecipientRecord | null> {
  const { recipient: known } = claimed;
  return changeRecipient(table, known.eventId, known.id, settling(claimed, change), { known });
}

/** Returns a change that ends the claim, unless it has ended. */
function settling({ attempt }: Claimed, change: (recipient: RecipientRecord) => RecipientRecord) {
  return (current: RecipientRecord | null) =>
    current?.claim?.attempt === attempt ? { recipient: { ...change(current), claim: null } } : null;
}

/**
 * Returns the mail that is due. A refresh or reminder sends again what the recipient has; other jobs send only what is
 * missing.
 */
export function dueFor(
  event: EventRecord,
  recipient: RecipientRecord,
  { refresh, reminder }: AskedFor,
): DueInvite | null {
  const { sentVersion, refreshed } = recipient;
  const due = dueInvite(event, recipient);
  const isReminder =
    reminder !== undefined && event.status === 'confirmed' && mayBeReminded(recipient, reminder);
  const isRefresh = refresh !== undefined && refreshed !== refresh;
  if (due || !(isReminder || isRefresh)) return due;
  // The event was read before a newer version was sent to them, so it is older than what they ask for.
  if (sentVersion === null || sentVersion > event.version) return null;
  const { behind: _, ...unsent } = { ...recipient, sentVersion: null };
  const again = dueInvite(event, unsent);
  if (!again || !isReminder) return again;
  return { ...again, about: 'reminder', dtstamp: stampAfter(again.dtstamp, reminder) };
}

/** Returns the second of an instant, or the one after `before`: calendars ignore what has the stamp they know. */
function stampAfter(before: string, at: string): string {
  const next = new Date(Math.max(Date.parse(at), Date.parse(before) + 1000));
  return `${next.toISOString().slice(0, 19)}Z`;
}
