/**
 * This file keeps answers over time: what was counted at moments after answers came, at most one for each hour.
 *
 * An answer writes nothing for it. The job that follows answers, for the organizer's headcount, notes the totals. So what
 * is kept grows with the hours in which people answer, and not with the people.
 */

/** The answers a curve shows: how many said yes, maybe and no. */
export interface Counted {
  readonly accepted: number;
  readonly tentative: number;
  readonly declined: number;
}

/** What was counted at one moment: [milliseconds since 1970, yes, maybe, no]. */
export type Point = readonly [at: number, yes: number, maybe: number, no: number];

/** How many people had given each answer, in ascending order of time. */
export type Curve = readonly Point[];

/** Milliseconds of an hour. */
export const HOUR = 3600 * 1000;
/** Milliseconds of a day. */
export const DAY = 24 * HOUR;

/** A curve shows so many of the last hours hour by hour, and what was before them day by day. */
const BY_THE_HOUR = 72 * HOUR;
/** Totals are noted at most so long after the answers, in milliseconds: the delay of the job. */
const NOTED_WITHIN = HOUR / 4;

/** Where a point is stored: one attribute for each hour. @returns the UTC day, `YYYY-MM-DD`, and the name of the hour in it */
export function attributeOf([at]: Point): { readonly day: string; readonly hour: string } {
  const text = new Date(at).toISOString();
  return { day: text.slice(0, 10), hour: `at${text.slice(11, 13)}` };
}

/** Returns a point as it is kept: as text, of which the later is the greater. */
export function writePoint(point: Point): string {
  return point.join(' ');
}

/** Returns the points of one day as it is kept, in ascending order. Attributes that are no points are left out. */
export function readPoints(day: Readonly<Record<string, unknown>>): Point[] {
  const texts = Object.values(day).flatMap((text) =>
    typeof text === 'string' && /^\d{13} \d+ \d+ \d+$/.test(text) ? [text] : [],
  );
  return texts.sort().map((text) => text.split(' ').map(Number) as unknown as Point);
}

/** What is known when a curve is drawn. */
export interface Known {
  /** In ascending order. */
  readonly points: readonly Point[];
  /** False when there are earlier points, which were not read. */
  readonly isWhole: boolean;
}

/**
 * Returns the curve through what was noted, up to the present counts; empty while nobody has answered. Where the counts
 * changed it has two points: the old counts at the beginning of the hour or day, or when they were noted, and the new ones.
 * @param createdAt when the event was made, milliseconds since 1970: nothing is before it
 * @param now milliseconds since 1970, the last point when something changed since the totals were noted
 */
export function curveOf({ points, isWhole }: Known, counted: Counted, createdAt: number, now: number): Curve {
  const present: Point = [now, counted.accepted, counted.tentative, counted.declined];
  const noted = thinned(
    points.filter(([at]) => at <= now),
    now,
  );
  const curve: Point[] = [];
  let last: Point | null = isWhole ? [createdAt, 0, 0, 0] : null;
  for (const point of [...noted, present]) {
    if (last && !isSame(last, point)) {
      const width = widthAt(point[0], now);
      const begins = Math.floor((point[0] - NOTED_WITHIN) / width) * width;
      const [, ...before] = last;
      push(curve, [Math.min(Math.max(begins, last[0], createdAt), point[0]), ...before]);
    }
    if (!last || !isSame(last, point)) push(curve, point);
    last = point;
  }
  return curve;
}

/** Of two points at one moment the later counts. */
function push(curve: Point[], point: Point): void {
  if (curve.at(-1)?.[0] === point[0]) curve.pop();
  curve.push(point);
}

function isSame(one: Point, other: Point): boolean {
  return one.every((count, n) => n === 0 || count === other[n]);
}

/** Returns the last point of each hour or day. */
function thinned(points: readonly Point[], now: number): Point[] {
  const width = ([at]: Point) => widthAt(at, now);
  const last = new Map(
    points.map((point) => [`${width(point)} ${Math.floor(point[0] / width(point))}`, point]),
  );
  return [...last.values()];
}

function widthAt(at: number, now: number): number {
  return at < now - BY_THE_HOUR ? DAY : HOUR;
}
