/**
 * This rule decides which mail a recipient must get next: a first invite, an update, a cancel, or none.
 *
 * It compares the state of the recipient with the state of the event, and does not depend on the job that asks. So a job
 * may come twice, late, or from an older round: it brings the recipient up to date, or finds that nothing is missing.
 */
import { staysOff } from '#domain/event/cancelled-occurrences.ts';
import { type Change, currentTimeVersion, type EventRecord } from '#domain/event/event.ts';
import type { InviteKind, InviteReason } from '#domain/invite/invite.types.ts';
import type { PartStat } from '#domain/itip/types.ts';
import { answerTo, type RecipientRecord, SHARED_ORIGIN, statusOf } from './recipient.ts';
import { isBehindLead, isRemoved, wasSentRemoval } from './removal.ts';
import { missedChanges } from './versions-received.ts';

/** The next mail to a recipient. */
export interface DueInvite {
  readonly kind: InviteKind;
  /** The version that the mail brings. */
  readonly version: number;
  /** SEQUENCE of the mail, where it is not the version, because the guest was removed before. */
  readonly sequence?: number;
  /** DTSTAMP of the mail, a UTC instant: that of the version, unless the guest was removed or invited later. */
  readonly dtstamp: string;
  /** Set for the cancel to a guest who was removed, and for a reminder. */
  readonly about?: InviteReason;
  /** The one occurrence that the mail is about (UTC instant or date); null for the whole event. */
  readonly instance: string | null;
  readonly partstat: PartStat;
  /** The occurrences with a VEVENT and a PARTSTAT of their own, by id. */
  readonly instances: Readonly<Record<string, PartStat>>;
}

/** What the rule needs of an event. */
export type DueEvent = Pick<EventRecord, 'version' | 'dtstamp' | 'status' | 'timeVersions' | 'changes'>;
/** What the rule needs of a recipient. */
export type DueRecipient = Pick<
  RecipientRecord,
  | 'answer'
  | 'instances'
  | 'sentVersion'
  | 'behind'
  | 'rejectedVersion'
  | 'claim'
  | 'delivery'
  | 'origin'
  | 'invitedAgain'
  | 'lead'
  | 'leadAt'
  | 'sentLead'
>;

/** Returns the next mail that the recipient must get, or null when none is due. */
export function dueInvite(event: DueEvent, recipient: DueRecipient): DueInvite | null {
  const due = nextInvite(event, recipient);
  return due && mayBeSent(due, recipient) ? inOrder(due, recipient) : null;
}

/** Returns a mail with SEQUENCE and DTSTAMP that follow those of the mails before the guest was removed. */
function inOrder(due: DueInvite, { lead = 0, leadAt = '' }: DueRecipient): DueInvite {
  if (lead === 0) return due;
  return { ...due, sequence: due.version + lead, dtstamp: due.dtstamp > leadAt ? due.dtstamp : leadAt };
}

function nextInvite(event: DueEvent, recipient: DueRecipient): DueInvite | null {
  if (isRemoved(recipient)) return dueRemoval(event, recipient);
  if (event.status === 'cancelled') return dueCancel(event, recipient);
  const { sentVersion } = recipient;
  // The event may have been read long ago, and the recipient may have been sent a newer version since.
  if (sentVersion !== null && sentVersion > event.version) return null;
  if (!awaitsInvitation(recipient)) return dueUpdate(event, recipient);
  return sentVersion === event.version && !isBehindLead(recipient) ? null : invitation(event, recipient);
}

/** A cancel is due for a removed guest who has, or may have, the event in their calendar. */
function dueRemoval(event: DueEvent, recipient: DueRecipient): DueInvite | null {
  const { sentVersion, claim } = recipient;
  const reached = sentVersion ?? claim?.version ?? null;
  if (reached === null || reached > event.version || !isBehindLead(recipient)) return null;
  const isOff = event.status === 'cancelled' && sentVersion === event.version;
  if (!claim && (wasSentRemoval(recipient) || isOff || wasCancelled(event, recipient))) return null;
  return { ...whole(event, recipient, 'cancel', 'NEEDS-ACTION'), instances: {}, about: 'removed' };
}

/** Returns true before the first invite, and for a recipient who was invited again since their last mail. */
export function awaitsInvitation(
  recipient: Pick<RecipientRecord, 'sentVersion' | 'invitedAgain' | 'lead' | 'sentLead'>,
): boolean {
  const { sentVersion, invitedAgain = 0 } = recipient;
  const isAnew = isBehindLead(recipient) && !isRemoved(recipient);
  return sentVersion === null || sentVersion < invitedAgain || isAnew;
}

/**
 * Returns true when the recipient's last mail cancelled the event, which takes place again. The event is then no longer in
 * their calendar, and an explicit invite brings it back.
 */
export function canBeInvitedAgain(
  event: Pick<EventRecord, 'version' | 'status' | 'changes'>,
  recipient: Pick<RecipientRecord, 'sentVersion' | 'invitedAgain'>,
): boolean {
  return event.status === 'confirmed' && !awaitsInvitation(recipient) && wasCancelled(event, recipient);
}

/**
 * Returns true when their last mail, before the current version, cancelled the event, so that it is not in their
 * calendar.
 */
function wasCancelled(
  event: Pick<EventRecord, 'version' | 'changes'>,
  { sentVersion }: Pick<RecipientRecord, 'sentVersion'>,
): boolean {
  if (sentVersion === event.version) return false;
  return event.changes.some(
    ({ version, kind, instance }) => kind === 'cancel' && instance === null && version === sentVersion,
  );
}

/**
 * Returns false for addresses that bounced for good or complained, and for a version that SES refused. A guest who comes is
 * sent a cancel all the same, because anybody to whom the invite was forwarded can mail us a false report. After a report
 * of SES itself the address is suppressed, so nothing is sent there.
 */
function mayBeSent(due: DueInvite, recipient: DueRecipient): boolean {
  const { origin, delivery, sentVersion, rejectedVersion } = recipient;
  const isReported = delivery === 'bounced' || delivery === 'complained';
  if (origin === SHARED_ORIGIN || (isReported && !(due.kind === 'cancel' && comesToAny(recipient))))
    return false;
  return rejectedVersion === null || (sentVersion !== null && due.version > rejectedVersion);
}

/**
 * A cancel is due for everyone who was, or may have been, sent an invite. It is not sent a second time to a recipient who
 * got no invite since the last cancel.
 */
function dueCancel(event: DueEvent, recipient: DueRecipient): DueInvite | null {
  const reached = recipient.sentVersion ?? recipient.claim?.version ?? null;
  if (reached === null || reached >= event.version) return null;
  if (!recipient.claim && (wasSentRemoval(recipient) || wasCancelled(event, recipient))) return null;
  return { ...whole(event, recipient, 'cancel', 'NEEDS-ACTION'), instances: {} };
}

/** A first invite always carries the current version. */
function invitation(event: DueEvent, recipient: DueRecipient): DueInvite {
  const partstat = answersCurrentTime(event, recipient) ? partstatOf(recipient, null) : 'NEEDS-ACTION';
  return whole(event, recipient, 'invitation', partstat);
}

function dueUpdate(event: DueEvent, recipient: DueRecipient): DueInvite | null {
  const missed = missedChanges(event, recipient) ?? [forgotten(event)];
  const theirs = missed.filter((change) => concerns(event, change, recipient));
  const instances = Map.groupBy(theirs, ({ instance }) => instance);
  if (theirs.length === 0) return null;
  if (instances.has(null) || (instances.size > 1 && comes(recipient, null)))
    return wholeUpdate(event, recipient, missed);
  // SEQUENCE never falls from mail to mail: first the occurrence whose latest change is the earliest.
  const [first] = [...instances.values()].toSorted((one, other) => latest(one) - latest(other));
  if (first && latest(first) < (recipient.sentVersion ?? 0)) return wholeUpdate(event, recipient, missed);
  return first ? instanceUpdate(first, recipient) : null;
}

function latest(changes: readonly Change[]): number {
  return changes.at(-1)?.version ?? 0;
}

/** Returns a change that stands for changes no longer stored: one of the whole event, which may have moved. */
function forgotten({ version, dtstamp }: DueEvent): Change {
  return { version, kind: 'update', instance: null, significant: true, dtstamp };
}

/**
 * Returns true when a change concerns the recipient. Updates concern those who come. The cancel of an occurrence concerns
 * everyone who has it in their calendar, unless it takes place again before they were notified.
 */
function concerns(event: DueEvent, change: Change, recipient: DueRecipient): boolean {
  const { instance, kind, callsOff } = change;
  const isOff = kind === 'cancel' ? staysOff(event.changes, change) : callsOff;
  if (isOff && !wasCancelled(event, recipient)) return true;
  return instance === null ? comesToAny(recipient) : comes(recipient, instance);
}

/** Returns true when they said yes or maybe to the event or to one of its dates. */
export function comesToAny(recipient: Pick<RecipientRecord, 'answer' | 'instances'>): boolean {
  return comes(recipient, null) || Object.keys(recipient.instances).some((id) => comes(recipient, id));
}

function comes(recipient: Pick<RecipientRecord, 'answer' | 'instances'>, instance: string | null): boolean {
  const status = statusOf(recipient, instance);
  return status === 'accepted' || status === 'tentative';
}

/**
 * Returns an update of the whole event. It asks again when the event moved or takes place again since their last mail, or
 * since they answered; on a page they may have answered to a version that no mail has brought yet. A recipient who comes to
 * no date is not asked again: they get the update only because dates were cancelled.
 */
function wholeUpdate(event: DueEvent, recipient: DueRecipient, missed: readonly Change[]): DueInvite {
  const answered = recipient.answer?.sequence ?? 0;
  const moved = missed.some((change) => movesEvent(change) && change.version > answered);
  const asksAgain = comesToAny(recipient) && (moved || !answersCurrentTime(event, recipient));
  const partstat = asksAgain ? 'NEEDS-ACTION' : partstatOf(recipient, null);
  const due = whole(event, recipient, 'update', partstat);
  return comesToAny(recipient) || recipient.answer === null
    ? due
    : { ...due, instances: saidOfDates(recipient) };
}

/** Returns their own answers to single dates. A guest who said no to the series is not asked for a date either. */
function saidOfDates(recipient: DueRecipient): Record<string, PartStat> {
  const ids = Object.keys(recipient.instances);
  return Object.fromEntries(ids.map((id) => [id, partstatOf(recipient, id)]));
}

/** Returns true when the whole event moved, and not only occurrences that are asked for separately. */
function movesEvent({ kind, significant, instance, asks }: Change): boolean {
  return kind === 'update' && significant && instance === null && !asks;
}

function whole(event: DueEvent, recipient: DueRecipient, kind: InviteKind, partstat: PartStat): DueInvite {
  const { version, dtstamp } = event;
  return { kind, version, dtstamp, instance: null, partstat, instances: ownPartstats(event, recipient) };
}

/** Returns the PARTSTATs of occurrences that they answered separately, and of those that moved since they answered. */
function ownPartstats(event: DueEvent, recipient: DueRecipient): Record<string, PartStat> {
  const moved = event.changes.flatMap(({ instance, asks }) => instance ?? asks ?? []);
  const ids = new Set([...Object.keys(recipient.instances), ...moved]);
  const own = [...ids].map((id) => [id, ownPartstat(event, recipient, id)] as const);
  return Object.fromEntries(own.filter((entry): entry is [string, PartStat] => entry[1] !== null));
}

/**
 * Returns null when the PARTSTAT of the series applies. A guest who said no to an occurrence is not asked again when it
 * moves.
 */
function ownPartstat(event: DueEvent, recipient: DueRecipient, instance: string): PartStat | null {
  const moved = event.changes.findLast((change) => movesOccurrence(change, instance));
  const askedAgain = statusOf(recipient, instance) === 'declined' ? 0 : (moved?.version ?? 0);
  const setBy = Math.max(currentTimeVersion(event), askedAgain);
  if ((answerTo(recipient, instance)?.sequence ?? -1) < setBy) return 'NEEDS-ACTION';
  return recipient.instances[instance] ? partstatOf(recipient, instance) : null;
}

function movesOccurrence({ kind, significant, instance, asks }: Change, id: string): boolean {
  return kind === 'update' && significant && (instance === id || (asks?.includes(id) ?? false));
}

function answersCurrentTime(event: DueEvent, recipient: DueRecipient): boolean {
  return recipient.answer !== null && recipient.answer.sequence >= currentTimeVersion(event);
}

/**
 * Returns the mail about one occurrence, as its last change left it.
 * @param changes the changes of it that they missed, oldest first
 */
function instanceUpdate(changes: readonly Change[], recipient: DueRecipient): DueInvite | null {
  const last = changes.at(-1);
  if (!last) return null;
  const { version, dtstamp, instance, kind } = last;
  const answered = answerTo(recipient, instance)?.sequence ?? 0;
  const moved = changes.some((change) => change.significant && change.version > answered);
  const partstat = kind === 'cancel' || moved ? 'NEEDS-ACTION' : partstatOf(recipient, instance);
  return { kind, version, dtstamp, instance, partstat, instances: {} };
}

function partstatOf(recipient: DueRecipient, instance: string | null): PartStat {
  return statusOf(recipient, instance).toUpperCase() as PartStat;
}
