/** This file has what mails, pages and covers know about colours alike. */

/** The accent colour of a deployment that has set none, as `--accent` in web/tokens.css. */
export const ACCENT = '#2b4bc8';

/** Returns true for a colour on which dark letters have more contrast than white ones (WCAG 2.2, relative luminance). @param colour `#rrggbb` */
export function isLight(colour: string): boolean {
  const number = Number.parseInt(colour.slice(1), 16);
  const [red = 0, green = 0, blue = 0] = [number >> 16, (number >> 8) & 255, number & 255].map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue > 0.2;
}

/** Returns the colour of letters on a ground of this colour. @param colour `#rrggbb` */
export function inkOn(colour: string): string {
  return isLight(colour) ? '#16181d' : '#ffffff';
}
