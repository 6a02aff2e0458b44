import { isCalledOff } from '../properties.ts';
import { isRange } from '../series/following.ts';
import { instanceIds } from '../series/instance-ids.ts';
import { occurrences } from '../series/occurrences.ts';
import { isPast } from '../time/over.ts';
import { momentOf } from '../time/times.ts';
import type { JComponent } from '../types.ts';

/** What becomes of the other dates of a series when something is said of one. */
export interface OtherDates {
  /** All that follow are called off with it. */
  readonly following: boolean;
  /** Dates still to come stay as they are: those before it where all that follow are off, else all others. */
  readonly stay: boolean;
}

/** Dates looked at to see whether any is left. */
const LOOKED_AT = 100;

/** @param instance UTC instant or date @param now milliseconds since 1970 */
export function otherDates(calendar: JComponent, instance: string, now: number): OtherDates {
  const following = instanceIds(calendar).some(
    ({ event, id }) => id === instance && isRange(event) && isCalledOff(event),
  );
  const from = new Date(Math.max(now, 0)).toISOString().slice(0, 10);
  const stay = occurrences(calendar, { limit: LOOKED_AT, from }).some(
    ({ id, end, cancelled }) => id !== instance && !cancelled && !isPast(momentOf(end), now),
  );
  return { following, stay };
}

/** "The other dates stay."; empty where there are none. */
export function staysInWords({ following, stay }: OtherDates): string {
  if (!stay) return '';
  return following ? 'The dates before it stay.' : 'The other dates stay.';
}
