/**
 * What a recipient must hear next: the one rule behind first invites, updates, cancels and catch-up.
 *
 * It looks at where the recipient is and where the event is, not at why it was asked. So a job may come twice, late,
 * or from an older round: it brings the recipient up to date, or finds that nothing is missing.
 */
import { staysOff } from '#domain/event/called-off-occurrences.ts';
import { type Change, currentTimeVersion, type EventRecord } from '#domain/event/event.ts';
import type { InviteKind } from '#domain/invite/invite.types.ts';
import type { PartStat } from '#domain/itip/types.ts';
import { answerTo, type RecipientRecord, SHARED_ORIGIN, statusOf } from './recipient.ts';
import { missedChanges } from './versions-received.ts';

/** The next mail to a recipient. */
export interface DueInvite {
  readonly kind: InviteKind;
  /** The version it brings them to: its SEQUENCE. */
  readonly version: number;
  /** DTSTAMP of that version, UTC instant. */
  readonly dtstamp: string;
  readonly instance: string | null;
  readonly partstat: PartStat;
  /** Occurrences for which another PARTSTAT stands in a VEVENT of their own, by id. */
  readonly instances: Readonly<Record<string, PartStat>>;
}

export type DueEvent = Pick<EventRecord, 'version' | 'dtstamp' | 'status' | 'timeVersions' | 'changes'>;
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
>;

/** The next mail this recipient must get, or null when they know all they need to. */
export function dueInvite(event: DueEvent, recipient: DueRecipient): DueInvite | null {
  const due = nextInvite(event, recipient);
  return due && mayBeSent(due, recipient) ? due : null;
}

function nextInvite(event: DueEvent, recipient: DueRecipient): DueInvite | null {
  if (event.status === 'cancelled') return dueCancel(event, recipient);
  const { sentVersion } = recipient;
  // Whoever read the event long ago may meet a recipient who has been told of a newer version since.
  if (sentVersion !== null && sentVersion > event.version) return null;
  if (!awaitsInvitation(recipient)) return dueUpdate(event, recipient);
  return sentVersion === event.version ? null : invitation(event, recipient);
}

/** True before the first invite, and for whoever was invited again since their last mail. */
export function awaitsInvitation({
  sentVersion,
  invitedAgain = 0,
}: Pick<RecipientRecord, 'sentVersion' | 'invitedAgain'>): boolean {
  return sentVersion === null || sentVersion < invitedAgain;
}

/** Whoever last heard that the event is off does not have it any more, and an explicit invite brings it back. */
export function canBeInvitedAgain(
  event: Pick<EventRecord, 'version' | 'status' | 'changes'>,
  recipient: Pick<RecipientRecord, 'sentVersion' | 'invitedAgain'>,
): boolean {
  return event.status === 'confirmed' && !awaitsInvitation(recipient) && wasCalledOff(event, recipient);
}

/** True when the last they heard, before the current version, is that the event is off: it is not in their calendar. */
export function wasCalledOff(
  event: Pick<EventRecord, 'version' | 'changes'>,
  { sentVersion }: Pick<RecipientRecord, 'sentVersion'>,
): boolean {
  if (sentVersion === event.version) return false;
  return event.changes.some(
    ({ version, kind, instance }) => kind === 'cancel' && instance === null && version === sentVersion,
  );
}

/**
 * Addresses that bounced for good or complained are not written to again; what SES refused is not tried twice. Whoever
 * comes is told of a cancel all the same: anybody who was forwarded the invite can mail us such a report. Where it was
 * SES that reported, the address is suppressed, and nothing goes there.
 */
function mayBeSent(due: DueInvite, recipient: DueRecipient): boolean {
  const { origin, delivery, sentVersion, rejectedVersion } = recipient;
  const isReported = delivery === 'bounced' || delivery === 'complained';
  if (origin === SHARED_ORIGIN || (isReported && !(due.kind === 'cancel' && comesToAny(recipient))))
    return false;
  return rejectedVersion === null || (sentVersion !== null && due.version > rejectedVersion);
}

/** A cancel goes to everyone who was, or may have been, sent an invite, but not a second time to who had none since. */
function dueCancel(event: DueEvent, recipient: DueRecipient): DueInvite | null {
  const reached = recipient.sentVersion ?? recipient.claim?.version ?? null;
  if (reached === null || reached >= event.version) return null;
  if (!recipient.claim && wasCalledOff(event, recipient)) return null;
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

/** Stands for changes that nobody remembers: something of the whole event, which may have moved. */
function forgotten({ version, dtstamp }: DueEvent): Change {
  return { version, kind: 'update', instance: null, significant: true, dtstamp };
}

/**
 * Updates concern those who come; the cancel of an occurrence concerns everyone who has it in their calendar. What was
 * off and is on again before somebody heard of it was never off for them.
 */
function concerns(event: DueEvent, change: Change, recipient: DueRecipient): boolean {
  const { instance, kind, callsOff } = change;
  const isOff = kind === 'cancel' ? staysOff(event.changes, change) : callsOff;
  if (isOff && !wasCalledOff(event, recipient)) return true;
  return instance === null ? comesToAny(recipient) : comes(recipient, instance);
}

/** True when they said yes or maybe to the event or to one of its dates. */
export function comesToAny(recipient: Pick<RecipientRecord, 'answer' | 'instances'>): boolean {
  return comes(recipient, null) || Object.keys(recipient.instances).some((id) => comes(recipient, id));
}

function comes(recipient: Pick<RecipientRecord, 'answer' | 'instances'>, instance: string | null): boolean {
  const status = statusOf(recipient, instance);
  return status === 'accepted' || status === 'tentative';
}

/**
 * Asks again when the event moved or was reopened since they were told, or since they answered. On a page they may
 * have answered to what no mail has told them yet. Who comes to none of it hears only that something fell away.
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

/** Whoever said no is not asked for a date either: what they said of single ones stands. */
function saidOfDates(recipient: DueRecipient): Record<string, PartStat> {
  const ids = Object.keys(recipient.instances);
  return Object.fromEntries(ids.map((id) => [id, partstatOf(recipient, id)]));
}

/** True when all of it moved, and not some occurrences that are asked for on their own. */
function movesEvent({ kind, significant, instance, asks }: Change): boolean {
  return kind === 'update' && significant && instance === null && !asks;
}

function whole(event: DueEvent, recipient: DueRecipient, kind: InviteKind, partstat: PartStat): DueInvite {
  const { version, dtstamp } = event;
  return { kind, version, dtstamp, instance: null, partstat, instances: ownPartstats(event, recipient) };
}

/** Occurrences they answered on their own, and those that moved since they answered for them. */
function ownPartstats(event: DueEvent, recipient: DueRecipient): Record<string, PartStat> {
  const moved = event.changes.flatMap(({ instance, asks }) => instance ?? asks ?? []);
  const ids = new Set([...Object.keys(recipient.instances), ...moved]);
  const own = [...ids].map((id) => [id, ownPartstat(event, recipient, id)] as const);
  return Object.fromEntries(own.filter((entry): entry is [string, PartStat] => entry[1] !== null));
}

/** Null where the series' one stands. Who said no to an occurrence is not asked again because it moved. */
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

/** The occurrence as its last change left it. @param changes of it that they missed, oldest first */
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
