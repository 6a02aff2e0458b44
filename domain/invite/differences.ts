/**
 * This file says how two versions of an event differ for a guest. Both are compared as guests may read them, so nothing is
 * said that a mail or the public page would hide.
 */

import { isCancelled } from '#domain/itip/properties.ts';
import { compareTimes, type TimeComparison } from '#domain/itip/series/compare-times.ts';
import { instanceIds } from '#domain/itip/series/instance-ids.ts';
import { occurrences } from '#domain/itip/series/occurrences.ts';
import { isPast } from '#domain/itip/time/is-past.ts';
import { momentOf } from '#domain/itip/time/vevent-times.ts';
import { plainLine } from '#domain/text/plain-text.ts';
import type { Difference, Versions } from './difference.types.ts';
import { differingTime, differingTimes, NAMED_MOST } from './differing-times.ts';
import { type GuestReading, guestReading, isSameReading } from './guest-reading.ts';
import { sameContent } from './same-content.ts';

/** Occurrences with a VEVENT of their own that are compared: a guest reads few lines. */
const OWN_MOST = 50;
/** A change of the description is quoted up to so many lines and characters. */
const LINES_MOST = 3;
const QUOTED_MOST = 300;

/**
 * Returns how two versions differ, what matters most first; nothing when a guest would read the same in both.
 * @param now milliseconds since 1970; single dates that are over are not named
 */
export function differences(versions: Versions, now: number): Difference[] {
  const { wasCancelled, instance } = versions;
  const [before, after] = [guestReading(versions, versions.before), guestReading(versions, versions.after)];
  if (!before || !after) return [];
  const reopened: Difference[] = wasCancelled ? [{ what: 'reopened' }] : [];
  const times = instance === null ? compareTimes(versions.before, versions.after) : null;
  const found = [
    ...reopened,
    ...(times ? differingTimes(versions, times, now) : differingTime(versions, before, after)),
    ...contents(before, after),
    ...(times ? ownContents(versions, times, before, after, now) : []),
  ];
  const isSilent = found.length === 0 && !sameContent(before.calendar, after.calendar, null);
  return isSilent ? [{ what: 'details' }] : found;
}

function contents(before: GuestReading, after: GuestReading): Difference[] {
  const pair = (what: 'title' | 'place') =>
    before[what] === after[what] ? [] : [{ what, was: before[what], is: after[what] }];
  return [
    ...pair('title'),
    ...pair('place'),
    ...(before.call === after.call ? [] : [{ what: 'call' } as const]),
    ...text(before.text, after.text),
  ];
}

/** Returns the lines that differ when they are few and short. */
function text(before: string, after: string): Difference[] {
  const [was, is] = [linesOf(before), linesOf(after)];
  const shorter = Math.min(was.length, is.length);
  let start = 0;
  while (start < shorter && was[start] === is[start]) start += 1;
  let end = 0;
  while (end < shorter - start && was.at(-1 - end) === is.at(-1 - end)) end += 1;
  const [gone, come] = [was.slice(start, was.length - end), is.slice(start, is.length - end)];
  const size = [...gone, ...come].join('').length;
  const count = Math.max(gone.length, come.length);
  if (count > LINES_MOST || size > QUOTED_MOST) return [{ what: 'description' }];
  const pairs = Array.from({ length: count }, (_, at) => ({ was: gone[at] ?? '', is: come[at] ?? '' }));
  return pairs.filter(({ was, is }) => was !== is).map((pair) => ({ what: 'line', ...pair }));
}

function linesOf(description: string): string[] {
  return description.split('\n').map(plainLine).filter(Boolean);
}

/** Returns the dates whose own title, place or description differ otherwise than those of the series. */
function ownContents(
  versions: Versions,
  times: TimeComparison,
  before: GuestReading,
  after: GuestReading,
  now: number,
): Difference[] {
  const known = new Set([...times.out, ...times.moved, ...times.added]);
  const ids = [versions.before, versions.after].flatMap((calendar) =>
    instanceIds(calendar).flatMap(({ event, id }) => (id === null || isCancelled(event) ? [] : id)),
  );
  const own = [...new Set(ids)]
    .filter((id) => !known.has(id))
    .toSorted()
    .slice(-OWN_MOST)
    .flatMap((id) => occurrences(versions.after, { limit: 1, from: id }).filter((one) => one.id === id))
    .filter(({ cancelled, end }) => !cancelled && !isPast(momentOf(end), now))
    .filter(({ id }) => {
      const [one, other] = [
        guestReading(versions, versions.before, id),
        guestReading(versions, versions.after, id),
      ];
      return (
        one &&
        other &&
        !isSameReading(one, other) &&
        !(isSameReading(one, before) && isSameReading(other, after))
      );
    });
  return own.slice(0, NAMED_MOST).map((date) => ({ what: 'date-details', date }));
}
