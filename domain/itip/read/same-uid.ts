/** Some programs write one UID into every event of a file: which VEVENTs are events of their own, and what they are known by. */
import { fingerprint } from '#domain/text/ids.ts';

/** What tells them apart, as it was written. */
export interface SameUid {
  /** Empty when there is none. */
  readonly title: string;
  /** DTSTART with its parameters. */
  readonly start: string;
  readonly sequence: number;
  /** It has a RECURRENCE-ID: an occurrence of a series. */
  readonly isOccurrence: boolean;
  /** It has an RRULE. */
  readonly isSeries: boolean;
  /** The file it stands in. */
  readonly file: object;
}

/** One event: all that is said of it, and how to tell it from the others of its UID; null when it is alone. */
interface OwnEvent<T> {
  readonly parts: readonly T[];
  readonly mark: string | null;
}

/**
 * An event is known by its title where no other has that, so that it may move; by title and start else. Occurrences
 * go with the series.
 * @param same of one UID, in the order of the mail
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

/** Copies and other states of an event in one group. */
function gathered<T extends SameUid>(masters: readonly T[]): T[][] {
  const copies = [...Map.groupBy(masters, ({ title, start }) => JSON.stringify([title, start])).values()];
  const byTitle = Map.groupBy(copies, ([first]) => first?.title ?? '');
  const groups = [...byTitle.values()].flatMap((alike) => (areOfOtherFiles(alike) ? [alike.flat()] : alike));
  return isBeforeAndAfter(groups) ? [groups.flat()] : groups.toSorted(inOrderOf(masters));
}

/** One in each file: the mail has the same event inline and attached, and writes its start in two ways. */
function areOfOtherFiles(groups: readonly (readonly SameUid[])[]): boolean {
  const files = groups.flatMap((group) => [...new Set(group.map(({ file }) => file))]);
  return new Set(files).size === files.length;
}

/** Two that have a title or a start in common and not their SEQUENCE: one event before and after a change. */
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
