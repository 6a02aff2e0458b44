/**
 * What a recipient must hear next: the one rule behind first invites, updates, cancels and catch-up.
 *
 * It looks at where the recipient is and where the event is, not at why it was asked. So a job may come twice, late,
 * or from an older round: it brings the recipient up to date, or finds that nothing is missing.
 */
import { type Change, currentTimeVersion, type EventRecord } from './event.ts';
import type { PartStat } from './itip/types.ts';
import type { InviteKind } from './mail/invite.types.ts';
import { type RecipientRecord, SHARED_ORIGIN, statusOf } from './recipient.ts';

/** The next mail to a recipient. */
export interface DueInvite {
  readonly kind: InviteKind;
  /** The version it brings them to: its SEQUENCE. */
  readonly version: number;
  /** DTSTAMP of that version, UTC instant. */
  readonly dtstamp: string;
  readonly instance: string | null;
  readonly partstat: PartStat;
}

export type DueEvent = Pick<EventRecord, 'version' | 'dtstamp' | 'status' | 'timeVersions' | 'changes'>;
export type DueRecipient = Pick<
  RecipientRecord,
  'answer' | 'instances' | 'sentVersion' | 'rejectedVersion' | 'claim' | 'delivery' | 'origin'
>;

/** The next mail this recipient must get, or null when they know all they need to. */
export function dueInvite(event: DueEvent, recipient: DueRecipient): DueInvite | null {
  const due = nextInvite(event, recipient);
  return due && mayBeSent(due, recipient) ? due : null;
}

function nextInvite(event: DueEvent, recipient: DueRecipient): DueInvite | null {
  if (event.status === 'cancelled') return dueCancel(event, recipient);
  if (recipient.sentVersion === null) return invitation(event, recipient);
  // Whoever read the event long ago may meet a recipient who has been told of a newer version since.
  if (recipient.sentVersion >= event.version) return null;
  return dueUpdate(event, recipient, recipient.sentVersion);
}

/** Addresses that bounced for good or complained are never written to again; what SES refused is not tried twice. */
function mayBeSent(
  due: DueInvite,
  { origin, delivery, sentVersion, rejectedVersion }: DueRecipient,
): boolean {
  if (origin === SHARED_ORIGIN || delivery === 'bounced' || delivery === 'complained') return false;
  return rejectedVersion === null || (sentVersion !== null && due.version > rejectedVersion);
}

/** A cancel goes to everyone who was, or may have been, sent an invite. */
function dueCancel(event: DueEvent, recipient: DueRecipient): DueInvite | null {
  const reached = recipient.sentVersion ?? recipient.claim?.version ?? null;
  if (reached === null || reached >= event.version) return null;
  return whole(event, 'cancel', 'NEEDS-ACTION');
}

/** A first invite always carries the current version. */
function invitation(event: DueEvent, recipient: DueRecipient): DueInvite {
  const partstat = answersCurrentTime(event, recipient) ? partstatOf(recipient, null) : 'NEEDS-ACTION';
  return whole(event, 'invitation', partstat);
}

function dueUpdate(event: DueEvent, recipient: DueRecipient, sent: number): DueInvite | null {
  const missed = missedChanges(event, sent).filter((change) => concerns(change, recipient));
  const [first] = missed;
  if (!first) return null;
  const whole =
    missed.some((change) => change.instance === null) || (missed.length > 1 && comes(recipient, null));
  return whole ? wholeUpdate(event, recipient, missed) : instanceUpdate(first, recipient);
}

/** Changes after the version they were sent; when some are forgotten, one that stands for the whole event. */
function missedChanges(event: DueEvent, sent: number): readonly Change[] {
  const missed = event.changes.filter((change) => change.version > sent);
  if (missed.length === event.version - sent) return missed;
  return [
    { version: event.version, kind: 'update', instance: null, significant: true, dtstamp: event.dtstamp },
  ];
}

/** Updates concern those who come; the cancel of one occurrence concerns everyone who has it in their calendar. */
function concerns(change: Change, recipient: DueRecipient): boolean {
  if (change.instance !== null) return change.kind === 'cancel' || comes(recipient, change.instance);
  return comes(recipient, null) || Object.keys(recipient.instances).some((id) => comes(recipient, id));
}

function comes(recipient: DueRecipient, instance: string | null): boolean {
  const status = statusOf(recipient, instance);
  return status === 'accepted' || status === 'tentative';
}

/**
 * Asks again when something moved or was reopened since they were told, or since they answered. On a page they may
 * have answered to what no mail has told them yet.
 */
function wholeUpdate(event: DueEvent, recipient: DueRecipient, missed: readonly Change[]): DueInvite {
  const answered = recipient.answer?.sequence ?? 0;
  const moved = missed.some(
    ({ kind, significant, version }) => kind === 'update' && significant && version > answered,
  );
  const asksAgain = moved || !answersCurrentTime(event, recipient);
  const partstat = asksAgain ? 'NEEDS-ACTION' : partstatOf(recipient, null);
  return whole(event, 'update', partstat);
}

function whole(event: DueEvent, kind: InviteKind, partstat: PartStat): DueInvite {
  return { kind, version: event.version, dtstamp: event.dtstamp, instance: null, partstat };
}

function answersCurrentTime(event: DueEvent, recipient: DueRecipient): boolean {
  return recipient.answer !== null && recipient.answer.sequence >= currentTimeVersion(event);
}

function instanceUpdate(change: Change, recipient: DueRecipient): DueInvite {
  const { version, dtstamp, instance, kind, significant } = change;
  const partstat = significant || kind === 'cancel' ? 'NEEDS-ACTION' : partstatOf(recipient, instance);
  return { kind, version, dtstamp, instance, partstat };
}

function partstatOf(recipient: DueRecipient, instance: string | null): PartStat {
  return statusOf(recipient, instance).toUpperCase() as PartStat;
}
