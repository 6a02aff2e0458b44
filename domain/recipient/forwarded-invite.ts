/**
 * This file handles answers of other people to one recipient's invite: somebody forwarded it, or the recipient is a
 * mailing list.
 */
import { fingerprint } from '#domain/text/ids.ts';
import type { RecipientRecord, RecordedAnswer } from './recipient.ts';

/**
 * How many other people are counted with the invite of one recipient: enough for a staff list, but not for a whole
 * company or a stranger's script.
 */
export const SHARED_MOST = 250;
/** How many of the people beyond that are distinguished, so that each is counted only once. */
const TURNED_AWAY_MOST = 500;

/** The result of counting one more person. */
interface ForwardQuota {
  readonly isTaken: boolean;
  /** The invited recipient after it; the same object when nothing changed. */
  readonly invited: RecipientRecord;
}

/**
 * Counts one more person who answers a recipient's forwarded invite, or records that its quota is used up.
 * @param email normalised
 * @param most other people per invite
 */
export function takeFromForwardQuota(
  invited: RecipientRecord,
  email: string,
  most = SHARED_MOST,
): ForwardQuota {
  const { shared, turnedAway = [] } = invited;
  if (shared < most) return { isTaken: true, invited: { ...invited, shared: shared + 1 } };
  const who = turnedAwayName(email);
  const isNew = !turnedAway.includes(who) && turnedAway.length < TURNED_AWAY_MOST;
  return {
    isTaken: false,
    invited: isNew ? { ...invited, turnedAway: [...turnedAway, who] } : invited,
  };
}

/** Returns what is kept of a person whose answer was not counted. @param email normalised */
export function turnedAwayName(email: string): string {
  return fingerprint('turned-away', email);
}

/**
 * Returns the record of a person who answered a forwarded invite and is now invited themselves. Only answers that
 * verifiably came from them are kept, because anybody with the token could have answered in their name.
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
