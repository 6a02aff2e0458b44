/** One person as a guest: what of an event is about them beside their own record, and the event without it. */
import { normaliseAddress } from '#domain/text/address.ts';
import { turnedAwayName } from './forwarded-invite.ts';
import type { HistoryEntry } from './history.ts';
import type { RecipientRecord, RecordedAnswer } from './recipient.ts';

/** Their address is normalised; `recipientId` is what they are in one event. */
export interface PersonInEvent {
  readonly email: string;
  readonly recipientId: string;
}

/** Whether an answer in somebody's history was theirs: their own, or one they gave to an invite of somebody else. */
export function isAnswerOf(
  { email, recipientId }: PersonInEvent,
  owner: string,
  entry: HistoryEntry,
): boolean {
  return owner === recipientId || normaliseAddress(entry.answeredBy) === email;
}

/** Whether another recipient's record says anything of them. */
export function namesPerson(other: RecipientRecord, person: PersonInEvent): boolean {
  return other.id !== person.recipientId && withoutPerson(other, person) !== other;
}

/**
 * Another recipient's record without them; the very same record when it says nothing of them. An answer they gave to that
 * recipient's invite stays counted for the recipient, without their address and words.
 */
export function withoutPerson(
  other: RecipientRecord,
  { email, recipientId }: PersonInEvent,
): RecipientRecord {
  const isTheirs = (answer: RecordedAnswer | null) =>
    answer?.answeredBy != null && normaliseAddress(answer.answeredBy) === email;
  const cleared = (answer: RecordedAnswer): RecordedAnswer =>
    isTheirs(answer) ? { ...answer, answeredBy: null, comment: null } : answer;
  const { delegatedBy, turnedAway, ...rest } = other;
  const name = turnedAwayName(email);
  const isDelegate = delegatedBy === recipientId;
  const wasTurnedAway = turnedAway?.includes(name) ?? false;
  const answered = [other.answer, ...Object.values(other.instances)].some(isTheirs);
  if (!isDelegate && !wasTurnedAway && !answered) return other;
  return {
    ...rest,
    ...(delegatedBy && !isDelegate ? { delegatedBy } : {}),
    ...(turnedAway ? { turnedAway: turnedAway.filter((one) => one !== name) } : {}),
    answer: other.answer && cleared(other.answer),
    instances: Object.fromEntries(
      Object.entries(other.instances).map(([id, answer]) => [id, cleared(answer)]),
    ),
  };
}

/** The answers in another recipient's record that were theirs. */
export function answersIn(other: RecipientRecord, { email }: PersonInEvent): RecordedAnswer[] {
  return [other.answer, ...Object.values(other.instances)]
    .filter((answer) => answer !== null)
    .filter(({ answeredBy }) => answeredBy !== null && normaliseAddress(answeredBy) === email);
}
