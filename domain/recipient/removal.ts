/**
 * This file removes a guest from an event and invites them anew. Their calendar follows the order of SEQUENCE (RFC 5546
 * section 2.1.5). So each removal, and each invite after one, raises the SEQUENCE of all further mails to this guest by one
 * above the version of the event: their `lead`. It is odd while they are removed.
 */
import type { Has, RecipientRecord } from './recipient.ts';

/** Returns true for a guest who was removed and not invited again. */
export function isRemoved({ lead = 0 }: Pick<RecipientRecord, 'lead'>): boolean {
  return lead % 2 === 1;
}

/** How often a guest of an event can be removed and invited again: each time, two mails go to them. */
const REMOVALS_MOST = 20;

/**
 * Returns true for a guest who was removed so often that they are not invited to the event any more. Whoever has the manage code
 * could otherwise fill their mailbox with cancels and invites.
 */
export function isRemovedForGood({ lead = 0 }: Pick<RecipientRecord, 'lead'>): boolean {
  return lead >= 2 * REMOVALS_MOST - 1 && lead % 2 === 1;
}

/** Returns true when the last mail to a guest was the cancel that came with their removal. */
export function wasSentRemoval({ sentLead = 0 }: Pick<Has, 'sentLead'>): boolean {
  return sentLead % 2 === 1;
}

/** Returns true when a removal, or an invite after one, was not mailed yet. */
export function isBehindLead({
  lead = 0,
  sentLead = 0,
}: Pick<RecipientRecord, 'lead' | 'sentLead'>): boolean {
  return sentLead < lead;
}

/** Returns the lead after one more removal or invite. @param at UTC instant */
function raised({ lead = 0 }: RecipientRecord, at: string): Pick<RecipientRecord, 'lead' | 'leadAt'> {
  return { lead: lead + 1, leadAt: `${at.slice(0, 19)}Z` };
}

/**
 * Returns the record of a guest after their removal; the same object when they are removed already. Their answers stay in the
 * record, and nothing of it is counted or listed.
 * @param at UTC instant
 * @param movedTo the recipient who was invited in their place, because the address was wrong
 */
export function removed(current: RecipientRecord, at: string, movedTo?: string): RecipientRecord {
  if (isRemoved(current)) return current;
  // A version that could not be sent says nothing about the cancel, which is tried once.
  return { ...current, ...raised(current, at), rejectedVersion: null, ...(movedTo && { movedTo }) };
}

/**
 * Returns the record of a removed guest who is invited again, as if they were new. Their history stays, and so does what is
 * known of mail to them.
 * @param fresh the record of the same guest as if they were new
 */
export function invitedAnew(current: RecipientRecord, fresh: RecipientRecord): RecipientRecord {
  const {
    invitedAgain: _,
    delegatedBy: _1,
    movedTo: _2,
    remindedAt: _3,
    fromLine: _4,
    locale: known,
    ...kept
  } = current;
  const { email, name, origin, countedOrigin, createdAt, delegatedBy, locale = known } = fresh;
  const isLost = current.delivery === 'bounced' || current.delivery === 'complained';
  return {
    ...kept,
    ...raised(current, createdAt),
    ...(delegatedBy && { delegatedBy }),
    ...(locale && { locale }),
    email,
    name: name ?? current.name,
    origin,
    countedOrigin,
    createdAt,
    answer: null,
    instances: {},
    rejectedVersion: null,
    delivery: isLost ? current.delivery : 'queued',
  };
}

/**
 * Returns what is kept of a removed guest who was erased from the event: no address, name or answer, but what the mails to them
 * have to go on from if they are invited again.
 */
export function forgotten(current: RecipientRecord): RecipientRecord {
  const { eventId, id, lead, leadAt, sentVersion, attempts, revision } = current;
  return {
    eventId,
    id,
    email: '',
    name: null,
    origin: FORGOTTEN,
    countedOrigin: FORGOTTEN,
    createdAt: '',
    answer: null,
    instances: {},
    ...(lead && { lead, sentLead: lead }),
    ...(leadAt && { leadAt }),
    sentVersion,
    rejectedVersion: null,
    claim: null,
    attempts,
    delivery: 'queued',
    sesMessageId: null,
    refreshed: null,
    shared: 0,
    revision,
  };
}

/** The origin of a guest who was erased from the event. */
const FORGOTTEN = 'erased';

/** Returns true for what is kept of a guest who was erased from the event, which stands for nobody. */
export function isForgotten({ email }: Pick<RecipientRecord, 'email'>): boolean {
  return email === '';
}

/**
 * Returns the version of the event that a SEQUENCE in a reply of this guest stands for. A reply to an invite from before a
 * removal stands for an earlier version than it answered, or for the first one.
 */
export function versionInReply({ lead = 0 }: Pick<RecipientRecord, 'lead'>, sequence: number | null) {
  return sequence === null ? null : Math.max(sequence - lead, 0);
}
