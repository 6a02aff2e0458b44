/** This file finds what an event contains about one person beside their own record, and removes it. */
import { normaliseAddress } from '#domain/text/address.ts';
import { turnedAwayName } from './forwarded-invite.ts';
import type { HistoryEntry } from './history.ts';
import type { RecipientRecord, RecordedAnswer } from './recipient.ts';

/** A person by their normalised address and their recipient id in one event. */
export interface PersonInEvent {
  readonly email: string;
  readonly recipientId: string;
}

/**
 * Returns true when an answer in a recipient's history was this person's: their own, or one they gave to another
 * recipient's invite.
 */
export function isAnswerOf(
  { email, recipientId }: PersonInEvent,
  owner: string,
  entry: HistoryEntry,
): boolean {
  return owner === recipientId || normaliseAddress(entry.answeredBy) === email;
}

/** Returns true when another recipient's record names them. */
export function namesPerson(other: RecipientRecord, person: PersonInEvent): boolean {
  return other.id !== person.recipientId && withoutPerson(other, person) !== other;
}

/**
 * Returns another recipient's record without this person; the same object when it does not name them. An answer they
 * gave to that recipient's invite still counts for the recipient, without their address and comment.
 */
export function withoutPerson(
  other: RecipientRecord,
  { email, recipientId }: PersonInEvent,
): RecipientRecord {
  const isTheirs = (answer: RecordedAnswer | null) =>
    answer?.answeredBy != null && normaliseAddress(answer.answeredBy) === email;
  const cleared = (answer: RecordedAnswer): RecordedAnswer =>
    isTheirs(answer) ? { ...answer, answeredBy: null, comment: null } : answer;
  const { delegatedBy, turnedAway, movedTo, ...rest } = other;
  const name = turnedAwayName(email);
  const isDelegate = delegatedBy === recipientId;
  const tookPlace = movedTo === recipientId;
  const wasTurnedAway = turnedAway?.includes(name) ?? false;
  const answered = [other.answer, ...Object.values(other.instances)].some(isTheirs);
  if (!isDelegate && !tookPlace && !wasTurnedAway && !answered) return other;
  return {
    ...rest,
    ...(delegatedBy && !isDelegate ? { delegatedBy } : {}),
    ...(movedTo && !tookPlace ? { movedTo } : {}),
    ...(turnedAway ? { turnedAway: turnedAway.filter((one) => one !== name) } : {}),
    answer: other.answer && cleared(other.answer),
    instances: Object.fromEntries(
      Object.entries(other.instances).map(([id, answer]) => [id, cleared(answer)]),
    ),
  };
}

/** Returns the answers in another recipient's record that were this person's. */
export function answersIn(other: RecipientRecord, { email }: PersonInEvent): RecordedAnswer[] {
  return [other.answer, ...Object.values(other.instances)]
    .filter((answer) => answer !== null)
    .filter(({ answeredBy }) => answeredBy !== null && normaliseAddress(answeredBy) === email);
}
