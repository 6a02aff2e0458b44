/**
 * Answers over time: by how much each answer grew or shrank in each hour.
 *
 * Kept per shard and week, a counter for each hour and answer, and changed in the same transaction as the tally. So the
 * moves always add up to the tally, and a curve is drawn backward from it, however little of the past is read.
 */
import type { Status } from './answers.ts';
import type { RecipientRecord } from './recipient.ts';
import { sumTallies, type Tally, tallyChange } from './tally.ts';

/** The answers a curve shows. */
export const CURVES = ['accepted', 'tentative', 'declined'] as const;
type Shown = (typeof CURVES)[number];

/** Milliseconds. */
export const HOUR = 3600 * 1000;
export const WEEK = 7 * 24 * HOUR;

/** Weeks since 1970: what an item of the timeline is named by. @param at milliseconds since 1970 */
export function weekOf(at: number): number {
  return Math.floor(at / WEEK);
}

/** What a changed answer adds to its week; null when no answer changed. Counters: `accepted@<hour of the week>`. */
export function timelineChange(
  before: RecipientRecord | null,
  after: RecipientRecord,
): { readonly week: number; readonly moves: Tally } | null {
  if (!after.answer) return null;
  const at = Date.parse(after.answer.receivedAt);
  const count = (status: Status | undefined): Tally =>
    status && isShown(status) ? { [`${status}@${Math.floor((at % WEEK) / HOUR)}`]: 1 } : {};
  const moves = tallyChange(count(before?.answer?.status), count(after.answer.status));
  return Object.keys(moves).length > 0 ? { week: weekOf(at), moves } : null;
}

/** What happened in one hour. */
export interface HourOfAnswers {
  /** Its beginning, milliseconds since 1970. */
  readonly at: number;
  readonly moves: Readonly<Partial<Record<Shown, number>>>;
}

/** The hours in which a week's counters moved. */
export function hoursOf(week: number, counters: Tally): HourOfAnswers[] {
  return Object.entries(counters).map(([name, by]) => {
    const [status = '', hour] = name.split('@');
    return { at: week * WEEK + Number(hour) * HOUR, moves: { [status]: by } };
  });
}

/** How many had answered what: [milliseconds since 1970, yes, maybe, no], ascending. */
export type Curve = readonly (readonly [number, number, number, number])[];

const POINTS_MOST = 200;
/** Widths a point may stand for. */
const WIDTHS = [HOUR, 6 * HOUR, 24 * HOUR];

/**
 * Draws the curve from what is counted now back to where the hours begin; empty while nobody has answered.
 * @param now milliseconds since 1970, the last point
 */
export function curveOf(
  hours: readonly HourOfAnswers[],
  counted: Readonly<Record<Shown, number>>,
  now: number,
): Curve {
  const grouped = WIDTHS.map((width) => ({ width, buckets: bucketsOf(hours, width) }));
  const { width, buckets } = (grouped.find((one) => one.buckets.size <= POINTS_MOST) ??
    grouped.at(-1)) as (typeof grouped)[0];
  const level = CURVES.map((status) => counted[status]) as [number, number, number];
  const points: [number, number, number, number][] = [];
  for (const [at, moves] of [...buckets].sort(([one], [other]) => other - one)) {
    points.push([Math.min(at + width, now), ...level]);
    CURVES.forEach((status, n) => {
      level[n] = (level[n] ?? 0) - (moves[status] ?? 0);
    });
    if (!buckets.has(at - width)) points.push([at, ...level]);
  }
  return points.reverse();
}

/** Beginning of each bucket → what happened in it. */
function bucketsOf(hours: readonly HourOfAnswers[], width: number): Map<number, Tally> {
  const groups = Map.groupBy(hours, ({ at }) => Math.floor(at / width) * width);
  return new Map(
    [...groups].map(([at, group]) => [at, sumTallies(group.map(({ moves }) => moves as Tally))]),
  );
}

function isShown(status: Status): status is Shown {
  return (CURVES as readonly Status[]).includes(status);
}
