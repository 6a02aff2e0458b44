/** The shapes of a cover, which follow from the title of the event: the same title always has the same cover. */
import { fingerprint } from '#domain/text/ids.ts';

/** A circle, in parts of the cover's height; `x` counts from its left edge. */
export interface Circle {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

const CIRCLES = 5;

/**
 * Returns the circles of a cover. They lie in columns from left to right, so that no cover is empty on one side.
 * @param ratio width by height
 */
export function circlesOf(title: string, ratio: number): Circle[] {
  const drawn = [...fingerprint('cover', title)].map(
    (letter) => ('abcdefghijklmnopqrstuvwxyz234567'.indexOf(letter) + 0.5) / 32,
  );
  return Array.from({ length: CIRCLES }, (_, index) => {
    const [x = 0, y = 0, radius = 0] = drawn.slice(index * 3, index * 3 + 3);
    return { x: ((index + x) / CIRCLES) * ratio, y: y * 1.2 - 0.1, radius: 0.2 + radius * 0.45 };
  });
}
