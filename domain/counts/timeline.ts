/**
 * This file keeps answers over time: how much each answer grew or shrank in each hour and each day.
 *
 * The counters are kept per shard and span of time, one for each hour or day and answer, and are changed in the same
 * transaction as the tally. So the changes always add up to the tally, and a curve is drawn backward from it, however
 * little of the past is read: by hours for the last days, and by days before that.
 */
import type { Status } from '#domain/recipient/answer-order.ts';
import type { RecipientRecord } from '#domain/recipient/recipient.ts';
import { sumTallies, type Tally, tallyChange } from './tally.ts';

/** The answers a curve shows. */
const CURVES = ['accepted', 'tentative', 'declined'] as const;
type Shown = (typeof CURVES)[number];

/** Milliseconds of an hour. */
export const HOUR = 3600 * 1000;
/** Milliseconds of a day. */
export const DAY = 24 * HOUR;

/** For each scale, the time that one counter covers and the time that one item covers, in milliseconds. */
const SCALES = {
  hours: { width: HOUR, span: 3 * DAY },
  days: { width: DAY, span: 56 * DAY },
} as const;
/** The unit of time of a counter. */
export type Scale = keyof typeof SCALES;
const SCALE_NAMES = Object.keys(SCALES) as Scale[];

/** A span of time, which names an item. */
export interface Span {
  readonly scale: Scale;
  /** The number of spans since 1970. */
  readonly number: number;
}

/** The changes within a span. Counters are `accepted@<hour or day of the span>`. */
export interface Moved extends Span {
  readonly moves: Tally;
}

/**
 * Returns what a changed answer adds to its hours and days; nothing when no answer changed.
 * @param after null when the recipient is erased, which removes their answer from the time it was given
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

/**
 * Returns the spans from which a curve is drawn: three to six days by the hour, eight to sixteen weeks by the day.
 * @param now milliseconds since 1970
 */
export function spansShown(now: number): Span[] {
  return SCALE_NAMES.flatMap((scale) => {
    const number = Math.floor(now / SCALES[scale].span);
    return [
      { scale, number: number - 1 },
      { scale, number },
    ];
  });
}

/** How many people had given each answer: [milliseconds since 1970, yes, maybe, no], in ascending order. */
export type Curve = readonly (readonly [number, number, number, number])[];

/**
 * Returns the curve from the present counts back to the first change that is known; empty while nobody has answered.
 * @param moved the changes within the spans shown, of all shards
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

/** Returns the hours, and before them the days, with changes, the latest first. */
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
