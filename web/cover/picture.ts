/** The cover as the picture that messengers show of a link: 1200 by 630 pixels, with the title and the date. */
import type { DayLeaf } from '#domain/itip/words/when.ts';
import { inkOn, isLight } from '#domain/text/colour.ts';
import { circlesOf } from './shapes.ts';

/** Draws text as outlines, so that no font is needed to show them. */
export interface Letters {
  /** Returns false when there are letters or digits that cannot be drawn. */
  has(text: string): boolean;
  /** The width of a line in pixels. */
  width(text: string, size: number): number;
  /** The outline of a line, for the attribute `d` of a path. `y` is its baseline. */
  outline(text: string, x: number, y: number, size: number): string;
}

/** What a picture shows. */
export interface CoverPicture {
  readonly title: string;
  readonly date: DayLeaf;
  /** The date in words; shown below the title. */
  readonly when: string;
  /** The product name, at the foot. */
  readonly product: string;
  /** `#rrggbb` */
  readonly accent: string;
}

/** The number of the drawing. A new one gives every picture a new address. */
export const DRAWING = 2;
const [WIDTH, HEIGHT] = [1200, 630];

const LEFT = 360;
const ROOM = WIDTH - LEFT - 70;
const SIZES = [84, 68, 54] as const;
const MOST_LINES = 3;

/** Returns the picture as SVG. A title in letters that the font does not have is left out, and so is each such line. */
export function coverPicture({ title, date, when, product, accent }: CoverPicture, letters: Letters): string {
  const ink = inkOn(accent);
  const shade = isLight(accent) ? '#ffffff' : '#000000';
  const circles = circlesOf(title, WIDTH / HEIGHT).map(({ x, y, radius }) => {
    const [cx, cy, r] = [x, y, radius].map((part) => Math.round(part * HEIGHT));
    return `<circle cx="${cx}" cy="${cy}" r="${r}" fill="${shade}" opacity="0.09"/>`;
  });
  const path = (text: string, x: number, y: number, size: number, fill: string) =>
    letters.has(text) ? `<path d="${letters.outline(text, x, y, size)}" fill="${fill}"/>` : '';
  const centred = (text: string, y: number, size: number, fill: string) =>
    path(text, 200 - letters.width(text, size) / 2, y, size, fill);
  const { size, lines } = letters.has(title) ? wrapped(title, letters) : { size: SIZES[0], lines: [] };
  const step = size * 1.18;
  const top = 300 - (lines.length * step) / 2;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}">`,
    `<rect width="${WIDTH}" height="${HEIGHT}" fill="${accent}"/>`,
    ...circles,
    '<rect x="80" y="180" width="240" height="260" rx="28" fill="#ffffff"/>',
    centred(date.month, 252, 52, '#595c65'),
    centred(date.day, 396, 148, '#16181d'),
    ...lines.map((line, index) => path(line, LEFT, top + (index + 0.85) * step, size, ink)),
    path(when, LEFT, top + lines.length * step + 60, fitted(when, 36, letters), ink),
    path(product, LEFT, HEIGHT - 52, 28, ink),
    '</svg>',
  ].join('');
}

/** Returns the title in the largest letters with which it fits into three lines, cut when it fits with none. */
function wrapped(
  title: string,
  letters: Letters,
): { readonly size: number; readonly lines: readonly string[] } {
  for (const size of SIZES) {
    const lines = linesOf(title, size, letters);
    if (lines.length <= MOST_LINES && lines.every((line) => letters.width(line, size) <= ROOM))
      return { size, lines };
  }
  const size = SIZES.at(-1) ?? 54;
  const lines = linesOf(title, size, letters);
  return {
    size,
    lines: lines.slice(0, MOST_LINES).map((line, index) => {
      const more = index === MOST_LINES - 1 && lines.length > MOST_LINES;
      return cut(line, more, size, letters);
    }),
  };
}

function linesOf(title: string, size: number, letters: Letters): string[] {
  const lines: string[] = [];
  for (const word of title.split(' ')) {
    const longer = lines.length === 0 ? word : `${lines.at(-1)} ${word}`;
    if (lines.length > 0 && letters.width(longer, size) <= ROOM) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

function cut(line: string, more: boolean, size: number, letters: Letters): string {
  if (!more && letters.width(line, size) <= ROOM) return line;
  const kept = [...line];
  while (kept.length > 0 && letters.width(`${kept.join('')}…`, size) > ROOM) kept.pop();
  return `${kept.join('')}…`;
}

function fitted(line: string, size: number, letters: Letters): number {
  return Math.min(size, (size * ROOM) / Math.max(letters.width(line, size), 1));
}
