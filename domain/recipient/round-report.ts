/**
 * The round report counts for each guest whether this version brings them a mail, and if not, why. It uses the rule that
 * decides about the mails (`dueInvite`), so that report and mails always agree.
 */
import type { RoundReport } from '#domain/event/version-history.ts';
import { type RecipientRecord, SHARED_ORIGIN, statusOf } from './recipient.ts';
import { isBehindLead, isRemoved } from './removal.ts';
import { hasAfter } from './versions-received.ts';
import { awaitsInvitation, comesToAny, type DueEvent, dueInvite } from './who-is-mailed.ts';

/**
 * Returns the report with a page of recipients added.
 * @param suppressed the addresses to which we send no mail
 */
export function addToRoundReport(
  report: RoundReport,
  event: DueEvent,
  recipients: readonly RecipientRecord[],
  suppressed: ReadonlySet<string>,
): RoundReport {
  const counts = { ...report };
  for (const recipient of recipients) {
    const outcome = roundOutcome(event, recipient, suppressed.has(recipient.email));
    if (outcome !== null) counts[outcome] += 1;
  }
  return counts;
}

/**
 * Returns what the current version of an event leads to for one recipient. The result is the same before and after the mail
 * is sent. It is null for recipients who are not counted: those who were removed, those who get this version as their invite, those who were
 * notified before that the event is cancelled, and those whom we never invited.
 * @param isSuppressed true when we send no mail to the address
 */
export function roundOutcome(
  event: DueEvent,
  recipient: RecipientRecord,
  isSuppressed: boolean,
): keyof RoundReport | null {
  if (isRemoved(recipient)) return null;
  const at = afterOpenMail(recipient);
  if (isBehindLead(at)) return null;
  if (at.origin === SHARED_ORIGIN || at.sentVersion === null || isInvitation(event, at)) return null;
  if (hasMailOf(event, at)) return cameBack(event, at) ? 'unreachable' : 'notified';
  if (isBrought(event, at)) return isSuppressed ? 'unreachable' : 'notified';
  if (isBrought(event, { ...at, delivery: 'sent', rejectedVersion: null })) return 'unreachable';
  const change = event.changes.at(-1);
  if (change?.kind === 'cancel') return null;
  if (at.delivery === 'bounced' || at.delivery === 'complained') return 'unreachable';
  return statusOf(at, change?.instance ?? null) === 'declined' ? 'declined' : 'no-answer';
}

/**
 * Returns the recipient as if the mail that is being sent had arrived. A worker that died while sending may have sent
 * it.
 */
function afterOpenMail(recipient: RecipientRecord): RecipientRecord {
  const { behind: _, claim, ...rest } = recipient;
  return claim ? { ...rest, ...claim.brings, claim: null } : recipient;
}

function hasMailOf({ version }: DueEvent, { sentVersion }: RecipientRecord): boolean {
  return sentVersion !== null && sentVersion >= version;
}

/** Returns true when the mail that brings them this version is, or was, an invite and not an update. */
function isInvitation(event: DueEvent, recipient: RecipientRecord): boolean {
  if (event.status === 'cancelled') return false;
  if (!hasMailOf(event, recipient)) return awaitsInvitation(recipient);
  const { steps = [], invitedAgain } = recipient;
  const taken = steps.filter(({ what }) => what !== 'rejected');
  if (taken.length === 0) return false;
  const before = taken.findLast(({ version }) => version < event.version);
  return awaitsInvitation({ sentVersion: before?.version ?? null, ...(invitedAgain && { invitedAgain }) });
}

function cameBack({ version }: DueEvent, { steps = [], rejectedVersion }: RecipientRecord): boolean {
  const lost = steps.some(
    (step) => step.version === version && (step.what === 'bounced' || step.what === 'complained'),
  );
  return lost || rejectedVersion === version;
}

/** Returns true when one of the mails that are due now, one after the other, brings this version. */
function isBrought(event: DueEvent, recipient: RecipientRecord): boolean {
  let at = recipient;
  for (let due = dueInvite(event, at); due; due = dueInvite(event, at)) {
    if (due.version === event.version) return true;
    const { behind: _, ...rest } = at;
    at = { ...rest, ...hasAfter(event, at, due, comesToAny(at)) };
  }
  return false;
}
