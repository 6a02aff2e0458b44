/** The one place that decides whether a mail goes out that somebody we cannot hold to account has caused. */
import {
  type AboutCause,
  type Cause,
  type Limit,
  limitsOf,
  type Settings,
  WINDOWS,
} from '#domain/access/stranger-limits.ts';
import { giveBack, takeFromLimits } from '#store/rate-limits.ts';
import type { Table } from '#store/table.ts';
import { log } from '../runtime/log.ts';

interface StrangersDeps {
  readonly table: Table;
  readonly now: () => number;
}

interface Asked {
  /** Mails at once. */
  readonly count?: number;
  /** The name under which this one mail goes out once, so that it may ask again should we die before. */
  readonly by?: string;
  /** Where bounds are set by the deployment or the organizer. */
  readonly settings?: Settings;
}

/** What was taken, or the limit that had too little left. */
export interface Taken {
  readonly exceeded: Limit | null;
  /**
   * Gives back what was taken for so many mails that need not go out; nothing where a limit was exceeded, and nothing of a
   * minute, which is small enough for a caller to use up and to read from what is left whether a mail went out.
   */
  readonly giveBack: (count: number) => Promise<void>;
}

const NOTHING_SET: Settings = { invitesPerMinute: 0, invitesPerDay: 0, places: null };

/** Takes from everything that bounds a kind of mail. */
export async function take<C extends Cause>(
  cause: C,
  about: AboutCause<C>,
  { table, now }: StrangersDeps,
  { count = 1, by, settings = NOTHING_SET }: Asked = {},
): Promise<Taken> {
  const limits = limitsOf(cause, about, settings);
  const at = now();
  const exceeded = await takeFromLimits(table, limits, at, { count, by: by ?? null });
  if (exceeded) log.info('A mail does not go out: there were too many.', { cause, window: exceeded.window });
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

/** Whether a mail may go out; takes it from everything that bounds mails of its kind. */
export async function mayCause<C extends Cause>(
  cause: C,
  about: AboutCause<C>,
  deps: StrangersDeps,
  asked: Asked = {},
): Promise<boolean> {
  return (await take(cause, about, deps, asked)).exceeded === null;
}
