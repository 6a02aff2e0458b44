/** This file makes the record of a new recipient. */
import { recipientId } from '#domain/text/ids.ts';
import type { RecipientRecord } from './recipient.ts';

/** A person to be invited. */
export interface NewGuest {
  /** The normalised address. */
  readonly email: string;
  readonly name: string | null;
  readonly origin: string;
  /** When they joined the line, a UTC instant, if a place is kept for them; absent for everybody else. */
  readonly fromLine?: string;
  /** Id of the recipient who named them as their delegate. */
  readonly delegatedBy?: string;
  /** The language of their mails, a canonical tag of BCP 47; absent when nobody said one. */
  readonly locale?: string;
}

/**
 * Returns the record of a new recipient.
 * @param countedOrigin see `countedOrigins` in tally.ts
 * @param at UTC instant
 */
export function newRecipient(
  eventId: string,
  newGuest: NewGuest,
  countedOrigin: string,
  at: string,
): RecipientRecord {
  return {
    eventId,
    id: recipientId(eventId, newGuest.email),
    ...newGuest,
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
