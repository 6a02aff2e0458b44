/**
 * This file calls a few jobs back for the next seconds, so that the rate is used up although almost everything that waits stays
 * away. Jobs with as many mails as were just granted come back in a second, when that part of the rate is free again. Others
 * are called back where a job has more than a tenth of the mails that a second allows: there it would be left to chance too
 * often whether a job is there when mails are free.
 */

/** What is remembered of it. */
export interface Calls {
  /** Until when there are mails to send, because jobs were called back. Milliseconds since 1970. */
  readonly calledUntil?: number;
}

/** Milliseconds for which jobs are called back, at least. */
const AHEAD = 4000;
/** The number of jobs that are called back, at least. */
const JOBS = 4;
/** How many mails are called back for each that may be sent, since SQS delays by whole seconds: some find nothing free. */
const OVERBOOKED = 2;
/** When a second allows so many times what is asked for, chance brings enough jobs. */
const MANY = 10;

/**
 * Decides when jobs come back whose mails were not granted.
 * @param freeAt when the next mail is free, in milliseconds since 1970
 * @param left how many mails each job has left
 * @param most the most mails that are granted within a second
 * @param count how many mails were granted now
 * @returns for each job the milliseconds since 1970, or null when it stays away; `change` is null when the record stays as it
 * is
 */
export function callBack(
  { calledUntil = 0 }: Calls,
  {
    now,
    freeAt,
    left,
    most,
    count = 0,
  }: { now: number; freeAt: number; left: readonly number[]; most: number; count?: number },
): { readonly back: (number | null)[]; readonly change: Calls | null } {
  let until = Math.max(freeAt, calledUntil);
  const before = until;
  let ahead = 0;
  const back = left.map((size) => {
    const isFirst = ahead < count;
    ahead += size;
    if (isFirst) return now + 1000;
    const takes = (Math.min(size, most) * 1000) / most;
    if (size * MANY < most || until >= now + Math.max(AHEAD, JOBS * takes)) return null;
    const at = until;
    until = at + Math.ceil(takes / OVERBOOKED);
    return at;
  });
  return { back, change: until > before ? { calledUntil: until } : null };
}
