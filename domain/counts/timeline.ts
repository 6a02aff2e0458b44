/**
 * Answers over time: by how much each answer grew or shrank in each hour, and in each day.
 *
 * Kept per shard and span of time, a counter for each hour or day and answer, and changed in the same transaction as the
 * tally. So the moves always add up to the tally, and a curve is drawn backward from it, however little of the past is
 * read: hours of the last days, days of what came before.
 */
import type { Status } from '#domain/recipient/answer-order.ts';
import type { RecipientRecord } from '#domain/recipient/recipient.ts';
import { sumTallies, type Tally, tallyChange } from './tally.ts';

/** The answers a curve shows. */
const CURVES = ['accepted', 'tentative', 'declined'] as const;
type Shown = (typeof CURVES)[number];

/** Milliseconds. */
export const HOUR = 3600 * 1000;
export const DAY = 24 * HOUR;

/** What a counter stands for, and what one item holds; milliseconds. */
const SCALES = {
  hours: { width: HOUR, span: 3 * DAY },
  days: { width: DAY, span: 56 * DAY },
} as const;
export type Scale = keyof typeof SCALES;
const SCALE_NAMES = Object.keys(SCALES) as Scale[];

/** A span of time as an item is named by. */
export interface Span {
  readonly scale: Scale;
  /** Spans since 1970. */
  readonly number: number;
}

/** What happened in it. Counters: `accepted@<hour or day of the span>`. */
export interface Moved extends Span {
  readonly moves: Tally;
}

/**
 * What a changed answer adds to its hours and days; nothing when no answer changed.
 * @param after null when they are erased, which takes their answer back where it was given
 */
export function timelineChanges(before: RecipientRecord | null, after: RecipientRecord | null): Moved[] {
  const answer = (after ?? before)?.answer;
  if (!answer) return [];
  const at = Date.parse(answer.receivedAt);
  return SCALE_NAMES.flatMap((scale) => {
    const { width, span } = SCALES[scale];
    const count = (status: Status | undefined): Tally =>
      status && isShown(status) ? { [`${status}@${Math.floor((at % span) / width)}`]: 1 } : {};
    const moves = tallyChange(count(before?.answer?.status), count(after?.answer?.status));
    return Object.keys(moves).length > 0 ? [{ scale, number: Math.floor(at / span), moves }] : [];
  });
}

/** What a curve is drawn from: three to six days by the hour, eight to sixteen weeks by the day. @param now milliseconds */
export function spansShown(now: number): Span[] {
  return SCALE_NAMES.flatMap((scale) => {
    const number = Math.floor(now / SCALES[scale].span);
    return [
      { scale, number: number - 1 },
      { scale, number },
    ];
  });
}

/** How many had answered what: [milliseconds since 1970, yes, maybe, no], ascending. */
export type Curve = readonly (readonly [number, number, number, number])[];

/**
 * Draws the curve from what is counted now back to where the moves begin; empty while nobody has answered.
 * @param moved what happened in the spans shown, of all shards
 * @param now milliseconds since 1970, the last point
 */
export function curveOf(
  moved: readonly Moved[],
  counted: Readonly<Record<Shown, number>>,
  now: number,
): Curve {
  const level = CURVES.map((status) => counted[status]) as [number, number, number];
  const points: [number, number, number, number][] = [];
  for (const { at, width, moves } of bucketsOf(moved, now)) {
    const end = Math.min(at + width, now);
    if (points.at(-1)?.[0] !== end) points.push([end, ...level]);
    CURVES.forEach((status, n) => {
      level[n] = (level[n] ?? 0) - (moves[status] ?? 0);
    });
    points.push([at, ...level]);
  }
  return points.reverse();
}

/** The hours, and the days before them, in which something happened, latest first. */
function bucketsOf(moved: readonly Moved[], now: number) {
  const hours = SCALES.hours.span;
  const hoursBegin = (Math.floor(now / hours) - 1) * hours;
  const widthAt = (at: number) => (at < hoursBegin ? DAY : HOUR);
  const counters = moved.flatMap(({ scale, number, moves }) => {
    const { width, span } = SCALES[scale];
    return Object.entries(moves).map(([name, by]) => {
      const [status = '', index] = name.split('@');
      return { at: number * span + Number(index) * width, width, moves: { [status]: by } };
    });
  });
  const shown = counters.filter(({ at, width }) => width === widthAt(at));
  return [...Map.groupBy(shown, ({ at }) => at)]
    .sort(([one], [other]) => other - one)
    .map(([at, group]) => ({ at, width: widthAt(at), moves: sumTallies(group.map(({ moves }) => moves)) }));
}

function isShown(status: Status): status is Shown {
  return (CURVES as readonly Status[]).includes(status);
}
