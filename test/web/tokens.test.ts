/** The colours of the pages can be read on every ground, and the other places that need one of them have the same. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ACCENT } from '#domain/text/colour.ts';
import { accentRule, contrast } from '#lib/accent.ts';
import { icon } from '#web/brand.ts';

const CSS = readFileSync(new URL('../../web/tokens.css', import.meta.url), 'utf8');
const long = (colour: string) => (colour.length === 4 ? colour.replace(/[\da-f]/g, '$&$&') : colour);
const COLOURS = new Map(
  [...CSS.matchAll(/--([\w-]+): light-dark\((#\w+), (#\w+)\)/g)].map(
    ([, name = '', light = '', dark = '']) => [name, { light: long(light), dark: long(dark) }] as const,
  ),
);
const colour = (name: string, theme: 'light' | 'dark') => COLOURS.get(name)?.[theme] ?? expect.fail(name);
const GROUNDS = ['sheet', 'paper', 'raised', 'chosen'];

describe.each(['light', 'dark'] as const)('in %s windows', (theme) => {
  test.each(['ink', 'dim', 'accent', 'yes', 'maybe', 'no'])('letters in --%s can be read', (name) => {
    for (const ground of GROUNDS)
      expect(contrast(colour(name, theme), colour(ground, theme)), ground).toBeGreaterThanOrEqual(4.5);
  });

  test('letters on the accent can be read, and fields and signs can be seen (WCAG 2.2, 1.4.11)', () => {
    expect(contrast(colour('on-accent', theme), colour('accent', theme))).toBeGreaterThanOrEqual(4.5);
    for (const name of ['field', 'waiting'])
      expect(contrast(colour(name, theme), colour('sheet', theme)), name).toBeGreaterThanOrEqual(3);
  });
});

test('the accent of mails, covers and the icon is that of the pages', () => {
  expect(colour('accent', 'light')).toBe(ACCENT);
  expect(decodeURIComponent(String(icon()))).toContain(colour('accent', 'light'));
  expect(decodeURIComponent(String(icon()))).toContain(colour('accent', 'dark'));
});

test('an accent of a deployment can be read on the ground with the least contrast', () => {
  const [light = '', dark = ''] = accentRule('#808080').match(/#[0-9a-f]{6}/g) ?? [];
  for (const ground of GROUNDS) {
    expect(contrast(light, colour(ground, 'light')), ground).toBeGreaterThanOrEqual(4.5);
    expect(contrast(dark, colour(ground, 'dark')), ground).toBeGreaterThanOrEqual(4.5);
  }
});
