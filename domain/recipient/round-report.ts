/**
 * What the organizer is told after a round: of each guest, whether this version brings them a mail, and why not. That is
 * asked of the rule that decides about the mails, so that both always say the same.
 */
import type { RoundReport } from '#domain/event/version-history.ts';
import { type RecipientRecord, SHARED_ORIGIN, statusOf } from './recipient.ts';
import { hasAfter } from './versions-received.ts';
import { awaitsInvitation, comesToAny, type DueEvent, dueInvite } from './who-is-mailed.ts';

/** Adds a page of recipients to the report. @param suppressed addresses that no mail of ours goes to */
export function addToReport(
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
 * What the current version of an event leads to for one recipient: the same before its mail was sent and after. Null for
 * whom it does not count: they get this version as their invite, they know already that the event is off, or they were
 * never invited by us.
 * @param isSuppressed no mail of ours goes to the address
 */
export function roundOutcome(
  event: DueEvent,
  recipient: RecipientRecord,
  isSuppressed: boolean,
): keyof RoundReport | null {
  const at = afterOpenMail(recipient);
  if (at.origin === SHARED_ORIGIN || at.sentVersion === null || isInvitation(event, at)) return null;
  if (hasMailOf(event, at)) return cameBack(event, at) ? 'unreachable' : 'notified';
  if (isBrought(event, at)) return isSuppressed ? 'unreachable' : 'notified';
  if (isBrought(event, { ...at, delivery: 'sent', rejectedVersion: null })) return 'unreachable';
  const change = event.changes.at(-1);
  if (change?.kind === 'cancel') return null;
  if (at.delivery === 'bounced' || at.delivery === 'complained') return 'unreachable';
  return statusOf(at, change?.instance ?? null) === 'declined' ? 'declined' : 'no-answer';
}

/** The recipient once the mail that is being sent to them is there; whoever died sending it may have sent it. */
function afterOpenMail(recipient: RecipientRecord): RecipientRecord {
  const { behind: _, claim, ...rest } = recipient;
  return claim ? { ...rest, ...claim.brings, claim: null } : recipient;
}

function hasMailOf({ version }: DueEvent, { sentVersion }: RecipientRecord): boolean {
  return sentVersion !== null && sentVersion >= version;
}

/** True when the mail that brings them this version, or did, is an invite, and no word of a change. */
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

/** Whether one of the mails that are due now, one after the other, is the one of this version. */
function isBrought(event: DueEvent, recipient: RecipientRecord): boolean {
  let at = recipient;
  for (let due = dueInvite(event, at); due; due = dueInvite(event, at)) {
    if (due.version === event.version) return true;
    const { behind: _, ...rest } = at;
    at = { ...rest, ...hasAfter(event, at, due, comesToAny(at)) };
  }
  return false;
}
