import { ENGLISH, type Words } from '#domain/languages/words.ts';
import { isCancelled } from '../properties.ts';
import { instanceIds } from '../series/instance-ids.ts';
import { occurrences } from '../series/occurrences.ts';
import { isRange } from '../series/this-and-following.ts';
import { isPast } from '../time/is-past.ts';
import { momentOf } from '../time/vevent-times.ts';
import type { JComponent } from '../types.ts';

/** What happens to the other dates of a series when a message is about one. */
export interface OtherDates {
  /** True when all later dates are cancelled with it. */
  readonly following: boolean;
  /**
   * True when dates still to come stay as they are: those before it when all that follow are cancelled, else all
   * others.
   */
  readonly stay: boolean;
}

/** How many dates are checked for one that stays. */
const LOOKED_AT = 100;

/**
 * Returns what happens to the other dates.
 * @param instance UTC instant or date
 * @param now milliseconds since 1970
 */
export function otherDates(calendar: JComponent, instance: string, now: number): OtherDates {
  const following = instanceIds(calendar).some(
    ({ event, id }) => id === instance && isRange(event) && isCancelled(event),
  );
  const from = new Date(Math.max(now, 0)).toISOString().slice(0, 10);
  const stay = occurrences(calendar, { limit: LOOKED_AT, from }).some(
    ({ id, end, cancelled }) => id !== instance && !cancelled && !isPast(momentOf(end), now),
  );
  return { following, stay };
}

/** Returns "The other dates stay." or a like sentence; empty when no date stays. */
export function staysInWords({ following, stay }: OtherDates, words: Words = ENGLISH): string {
  if (!stay) return '';
  return words.say(following ? 'about.earlierStay' : 'about.othersStay');
}
