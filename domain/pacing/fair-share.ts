/**
 * This file keeps an event of ten guests from waiting behind an event of a million. An event that asked for many mails lately
 * is large; every other event and every notice is small. When a small one finds the rate used up, the large events leave that
 * many mails free until the small one is back.
 */

/** What is remembered for a fair share. Instants are milliseconds since 1970. */
export interface FairShare {
  /** How many mails each event asked for or was granted; what is older than a minute counts half, and so on. */
  readonly asked?: Readonly<Record<string, number>>;
  /** Since when `asked` counts. */
  readonly askedSince?: number;
  /** How many mails small events and notices wait for. */
  readonly owed?: number;
  /** When the last of them is free. */
  readonly owedUntil?: number;
}

/** An event that asked for no more mails than this and one second's rate lately is small. */
const SMALL = 30;
const MINUTE = 60_000;
/** The number of events whose mails are counted. The others asked for less than these. */
const COUNTED = 10;
/** Milliseconds from when mails are free to when their sender is certainly back: SQS delays by whole seconds. */
const RETURN = 3000;
/** The longest delay of SQS, in milliseconds. */
const LONGEST = 900_000;

/** Returns true when mails of this event come before those of large events. */
export function isSmall(
  share: FairShare,
  { eventId, wanted, rate, now }: { eventId: string | null; wanted: number; rate: number; now: number },
): boolean {
  if (eventId === null) return true;
  return (askedLately(share, now).asked[eventId] ?? 0) + wanted <= SMALL + rate;
}

/** Returns how many mails small events and notices wait for. */
export function owedAt({ owed = 0, owedUntil = 0 }: FairShare, now: number): number {
  return now < owedUntil + RETURN ? owed : 0;
}

/** Returns the change that counts mails of an event. Notices are not counted. */
export function countAsked(
  share: FairShare,
  { now, eventId, count }: { now: number; eventId: string | null; count: number },
): FairShare {
  if (eventId === null) return {};
  const { asked, askedSince } = askedLately(share, now);
  const counts = Object.entries({ ...asked, [eventId]: (asked[eventId] ?? 0) + count });
  const most = counts.toSorted(([, one], [, other]) => other - one).slice(0, COUNTED);
  return { asked: Object.fromEntries(most), askedSince };
}

/** Returns what is stored after small events or notices were granted mails. */
export function payBack(share: FairShare, count: number): FairShare {
  return { ...share, owed: Math.max((share.owed ?? 0) - count, 0) };
}

/**
 * Keeps mails free for a small event or a notice that found the rate used up, after those for whom mails are kept already.
 * @param freeAt when the next mail is free, in milliseconds since 1970
 * @param left how many mails each job has left; more than `most` are not kept free for one
 * @param most the most mails that are granted within a second
 * @returns for each job from when its mails are free, in milliseconds since 1970
 */
export function keepMailsFree(
  share: FairShare,
  { now, freeAt, left, most }: { now: number; freeAt: number; left: readonly number[]; most: number },
): { readonly back: number[]; readonly change: FairShare } {
  let until = Math.max(freeAt, Math.min(share.owedUntil ?? 0, now + LONGEST));
  let kept = 0;
  const back = left.map((size) => {
    const at = until;
    const count = Math.min(size, most);
    kept += count;
    until = at + Math.ceil((count * 1000) / most);
    return at;
  });
  if (kept === 0) return { back, change: share.owed === undefined ? {} : { owed: share.owed } };
  return { back, change: { owed: owedAt(share, now) + kept, owedUntil: until } };
}

function askedLately({ asked = {}, askedSince = 0 }: FairShare, now: number) {
  const minutes = Math.max(Math.floor((now - askedSince) / MINUTE), 0);
  if (minutes === 0) return { asked, askedSince };
  const halved = Object.entries(asked).map(([id, count]) => [id, Math.floor(count / 2 ** minutes)] as const);
  return {
    asked: Object.fromEntries(halved.filter(([, count]) => count > 0)),
    askedSince: askedSince + minutes * MINUTE,
  };
}
