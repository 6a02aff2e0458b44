/** Mails that strangers can cause are rate limited. Only this file decides whether such a mail may be sent. */
import {
  type AboutCause,
  type Cause,
  type RateLimit,
  rateLimitsOf,
  type Settings,
  WINDOWS,
} from '#domain/access/stranger-limits.ts';
import { giveBack, takeFromRateLimits } from '#store/rate-limits.ts';
import type { Table } from '#store/table.ts';
import { log } from '../runtime/log.ts';

interface StrangersDeps {
  readonly table: Table;
  readonly now: () => number;
}

interface Asked {
  /** The number of mails; 1 by default. */
  readonly count?: number;
  /** The unique name of the mail. It takes from the limits only once, so it may ask again after a crash. */
  readonly by?: string;
  /** The limits that the deployment or the organizer sets. */
  readonly settings?: Settings;
}

/** What was taken from the limits, or the limit that had too little left. */
export interface Taken {
  readonly exceeded: RateLimit | null;
  /**
   * Gives back what was taken for this many mails that need not be sent. Nothing is given back when a limit was exceeded.
   * Limits of a minute are not given back: they are small enough that a caller could use them up and then see from what is
   * left whether a mail was sent.
   */
  readonly giveBack: (count: number) => Promise<void>;
}

const NOTHING_SET: Settings = { invitesPerMinute: 0, invitesPerDay: 0, places: null };

/** Takes from all limits of a kind of mail, or from none when one has too little left. */
export async function take<C extends Cause>(
  cause: C,
  about: AboutCause<C>,
  { table, now }: StrangersDeps,
  { count = 1, by, settings = NOTHING_SET }: Asked = {},
): Promise<Taken> {
  const limits = rateLimitsOf(cause, about, settings);
  const at = now();
  const exceeded = await takeFromRateLimits(table, limits, at, { count, by: by ?? null });
  if (exceeded) log.info('A mail is not sent: a rate limit is exceeded.', { cause, window: exceeded.window });
  return {
    exceeded,
    giveBack: async (unused) => {
      if (!exceeded)
        await giveBack(
          table,
          limits.filter(({ window }) => window > WINDOWS.minute),
          at,
          unused,
        );
    },
  };
}

/** Returns true when a mail may be sent, and takes it from all limits of its kind. */
export async function mayCause<C extends Cause>(
  cause: C,
  about: AboutCause<C>,
  deps: StrangersDeps,
  asked: Asked = {},
): Promise<boolean> {
  return (await take(cause, about, deps, asked)).exceeded === null;
}
