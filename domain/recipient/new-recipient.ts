/** This file makes the record of a new recipient. */
import { recipientId } from '#domain/text/ids.ts';
import type { RecipientRecord } from './recipient.ts';

/** A person to be invited. */
export interface Invitee {
  /** The normalised address. */
  readonly email: string;
  readonly name: string | null;
  readonly origin: string;
  /** Id of the recipient who named them as their delegate. */
  readonly delegatedBy?: string;
}

/**
 * Returns the record of a new recipient.
 * @param countedOrigin see `countedOrigins` in tally.ts
 * @param at UTC instant
 */
export function newRecipient(
  eventId: string,
  invitee: Invitee,
  countedOrigin: string,
  at: string,
): RecipientRecord {
  return {
    eventId,
    id: recipientId(eventId, invitee.email),
    ...invitee,
    countedOrigin,
    createdAt: at,
    answer: null,
    instances: {},
    sentVersion: null,
    rejectedVersion: null,
    claim: null,
    attempts: 0,
    delivery: 'queued',
    sesMessageId: null,
    refreshed: null,
    shared: 0,
    revision: 0,
  };
}
