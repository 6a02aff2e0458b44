/**
 * Which versions of an event a recipient has. A mail about the whole event brings everything up to its version. A mail
 * about one occurrence brings only that occurrence, so that of what is newer than `behind.since` they have only those
 * occurrences.
 */
import type { Change, EventRecord } from '#domain/event/event.ts';
import type { Has } from './recipient.ts';

type Changes = Pick<EventRecord, 'version' | 'changes'>;

/**
 * How many occurrences are recorded separately. A recipient who was sent more gets the whole event if they come after
 * all.
 */
const APART_MOST = 60;

/** Returns the version up to which they have everything; null before their first mail. */
export function completeVersion({ sentVersion, behind }: Has): number | null {
  return behind?.since ?? sentVersion;
}

/**
 * Returns the latest version of the whole event, or of one occurrence, that a mail has brought them; null before their
 * first mail.
 */
export function versionReceived(has: Has, instance: string | null): number | null {
  const complete = completeVersion(has);
  const apart = instance === null ? undefined : has.behind?.occurrences[instance];
  return apart === undefined ? complete : Math.max(complete ?? apart, apart);
}

/** Returns the changes that no mail has brought them, oldest first, or null when some of them are no longer known. */
export function missedChanges({ version, changes }: Changes, has: Has): readonly Change[] | null {
  const since = completeVersion(has) ?? -1;
  const newer = changes.filter((change) => change.version > since);
  if (newer.length < version - since) return null;
  return newer.filter((change) => !isCovered(change, has));
}

function isCovered({ version, instance }: Change, { behind }: Has): boolean {
  return instance !== null && (behind?.occurrences[instance] ?? -1) >= version;
}

/**
 * Returns which versions a recipient has after a mail.
 * @param mail its version, and the one occurrence it is about or null
 * @param comes false for a recipient who comes to no date: their calendar may have ignored a mail about one occurrence
 */
export function hasAfter(
  event: Changes,
  before: Has,
  { version, instance }: { readonly version: number; readonly instance: string | null },
  comes: boolean,
): Has {
  const sentVersion = Math.max(before.sentVersion ?? 0, version);
  if (instance === null) return { sentVersion };
  const sent = { ...before.behind?.occurrences, [instance]: version };
  const occurrences = Object.fromEntries(
    Object.entries(sent)
      .toSorted(([, one], [, other]) => one - other)
      .slice(-APART_MOST),
  );
  const behind = { since: completeVersion(before) ?? -1, occurrences };
  const missed = missedChanges({ ...event, version }, { sentVersion, behind });
  return comes && missed?.length === 0 ? { sentVersion } : { sentVersion, behind };
}

/**
 * Returns which versions they have when they answer that they come to a former version of the whole event. Earlier
 * mails about single occurrences found nothing in their calendar to change.
 * @param sequence the version they answered
 */
export function hasAnswered({ sentVersion, behind }: Has, sequence: number): Has {
  if (!behind) return { sentVersion };
  return { sentVersion, behind: sequence > behind.since ? behind : { ...behind, occurrences: {} } };
}
