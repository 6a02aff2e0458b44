/** Answers of others to an invite that one recipient got: somebody forwarded it, or the recipient is a list of people. */
import { fingerprint } from '#domain/text/ids.ts';
import type { RecipientRecord, RecordedAnswer } from './recipient.ts';

/** Others who are counted with the invite of one recipient: a staff list, not a whole company or a stranger's script. */
export const SHARED_MOST = 250;
/** Those beyond whom we tell apart, so that each is numbered once. */
const TURNED_AWAY_MOST = 500;

interface SharedPlace {
  readonly isTaken: boolean;
  /** The invited one after it; the very same record when nothing changed. */
  readonly invited: RecipientRecord;
}

/** Gives one more person a place with somebody's invite, or notes that they got none. @param email normalised @param most others with one invite */
export function takeSharedPlace(invited: RecipientRecord, email: string, most = SHARED_MOST): SharedPlace {
  const { shared, turnedAway = [] } = invited;
  if (shared < most) return { isTaken: true, invited: { ...invited, shared: shared + 1 } };
  const who = turnedAwayName(email);
  const isNew = !turnedAway.includes(who) && turnedAway.length < TURNED_AWAY_MOST;
  return {
    isTaken: false,
    invited: isNew ? { ...invited, turnedAway: [...turnedAway, who] } : invited,
  };
}

/** What is kept of somebody whose answer was not counted. @param email normalised */
export function turnedAwayName(email: string): string {
  return fingerprint('turned-away', email);
}

/**
 * Somebody who answered a forwarded invite gets one of their own. What was answered in their name by whoever had the
 * token does not become their answer; what they verifiably sent themselves does.
 */
export function promoted(
  current: RecipientRecord,
  { origin, countedOrigin, name }: RecipientRecord,
): RecipientRecord {
  const isTheirs = (answer: RecordedAnswer | null) => answer?.verified === true;
  const instances = Object.entries(current.instances).filter(([, answer]) => isTheirs(answer));
  return {
    ...current,
    origin,
    countedOrigin,
    name: name ?? current.name,
    answer: isTheirs(current.answer) ? current.answer : null,
    instances: Object.fromEntries(instances),
  };
}
