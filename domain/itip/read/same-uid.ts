/**
 * Some programs write one UID into every event of a file. This file decides which VEVENTs are separate events, and how
 * they are distinguished.
 */
import { fingerprint } from '#domain/text/ids.ts';

/** What distinguishes VEVENTs of one UID, as it was written. */
export interface SameUid {
  /** The SUMMARY, or an empty text. */
  readonly title: string;
  /** DTSTART with its parameters. */
  readonly start: string;
  readonly sequence: number;
  /** True when it has a RECURRENCE-ID and so is an occurrence of a series. */
  readonly isOccurrence: boolean;
  /** True when it has an RRULE. */
  readonly isSeries: boolean;
  /** The file that contains it. */
  readonly file: object;
}

/**
 * One event: the VEVENTs that belong to it, and the mark that distinguishes it from the others of its UID; null when it
 * is the only one.
 */
interface OwnEvent<T> {
  readonly parts: readonly T[];
  readonly mark: string | null;
}

/**
 * Returns the events among VEVENTs of one UID. The title distinguishes an event when no other has the same title, so
 * that its time may change; otherwise title and start do. Occurrences belong to the series.
 * @param same VEVENTs of one UID, in the order of the mail
 */
export function ownEvents<T extends SameUid>(same: readonly T[]): OwnEvent<T>[] {
  const groups = gathered(same.filter(({ isOccurrence }) => !isOccurrence));
  if (groups.length < 2) return [{ parts: same, mark: null }];
  const series = groups.find((group) => group.some(({ isSeries }) => isSeries)) ?? groups[0];
  series?.push(...same.filter(({ isOccurrence }) => isOccurrence));
  const titles = Map.groupBy(groups, ([first]) => first?.title ?? '');
  return groups.map((parts) => {
    const [{ title, start } = { title: '', start: '' }] = parts;
    const isAlone = titles.get(title)?.length === 1 && title !== '';
    return { parts, mark: fingerprint('same-uid', title, ...(isAlone ? [] : [start])) };
  });
}

/** Puts copies and other states of one event into one group. */
function gathered<T extends SameUid>(masters: readonly T[]): T[][] {
  const copies = [...Map.groupBy(masters, ({ title, start }) => JSON.stringify([title, start])).values()];
  const byTitle = Map.groupBy(copies, ([first]) => first?.title ?? '');
  const groups = [...byTitle.values()].flatMap((alike) => (areOfOtherFiles(alike) ? [alike.flat()] : alike));
  return isBeforeAndAfter(groups) ? [groups.flat()] : groups.toSorted(inOrderOf(masters));
}

/**
 * Returns true when each file has one of these: the mail has the same event inline and attached, with its start written
 * in two ways.
 */
function areOfOtherFiles(groups: readonly (readonly SameUid[])[]): boolean {
  const files = groups.flatMap((group) => [...new Set(group.map(({ file }) => file))]);
  return new Set(files).size === files.length;
}

/**
 * Returns true for two groups with the same title or start and different SEQUENCEs: one event before and after a
 * change.
 */
function isBeforeAndAfter(groups: readonly (readonly SameUid[])[]): boolean {
  const [one, other] = groups.map(([first]) => first);
  if (!one || !other || groups.length > 2 || one.sequence === other.sequence) return false;
  return one.title === other.title || one.start === other.start;
}

function inOrderOf<T>(all: readonly T[]) {
  const places = new Map(all.map((one, index) => [one, index]));
  const placeOf = ([first]: readonly T[]) => places.get(first as T) ?? 0;
  return (one: readonly T[], other: readonly T[]) => placeOf(one) - placeOf(other);
}
