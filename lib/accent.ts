/** Makes the accent colour of the pages readable on its background: a contrast of 4.5 to 1, WCAG 2.2 section 1.4.3. */

type Rgb = readonly [red: number, green: number, blue: number];

/**
 * For the light and the dark theme, the background of `web/tokens.css` with the least contrast to an accent, and the
 * colour with which the accent is mixed.
 */
const LIGHT = { paper: '#efece6', towards: '#000000' };
const DARK = { paper: '#2a3150', towards: '#ffffff' };
const ENOUGH = 4.5;
const STEPS = 50;

/** Returns a CSS rule that overrides the stylesheet's own accent. @param accent `#rrggbb` */
export function accentRule(accent: string): string {
  return `:root{--accent:light-dark(${readable(accent, LIGHT)},${readable(accent, DARK)})}`;
}

/** Returns the colour itself when it is readable, or else the nearest shade of it towards black or white that is. */
function readable(accent: string, { paper, towards }: typeof LIGHT): string {
  const shades = Array.from({ length: STEPS + 1 }, (_, step) => mixed(accent, towards, step / STEPS));
  return shades.find((shade) => contrast(shade, paper) >= ENOUGH) ?? towards;
}

function mixed(one: string, other: string, share: number): string {
  const [from, to] = [rgbOf(one), rgbOf(other)];
  const channels = from.map((channel, index) => Math.round(channel + ((to[index] ?? 0) - channel) * share));
  return `#${channels.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}

/** Returns WCAG's contrast ratio of two colours, 1 to 21. */
export function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [red, green, blue] = rgbOf(colour).map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function rgbOf(colour: string): Rgb {
  const number = Number.parseInt(colour.slice(1), 16);
  return [number >> 16, (number >> 8) & 255, number & 255];
}
