/** Every picture that the tour and the README name exists and is small, and every picture that exists is shown. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { expect, test } from 'vitest';

const at = (file: string) => new URL(`../../${file}`, import.meta.url);
const named = (file: string, pattern: RegExp) =>
  [...readFileSync(at(file), 'utf8').matchAll(pattern)].map(([, picture = '']) => picture);
const FILES = readdirSync(at('docs/tour'));

test('the tour shows each picture of its folder once, twelve of them, and no other', () => {
  const shown = named('docs/tour.md', /<img src="tour\/([^"]+)"/g);
  expect(shown.toSorted()).toEqual(FILES.toSorted());
  expect(shown).toHaveLength(12);
});

test('the README shows pictures of the tour', () => {
  const shown = named('README.md', /<img src="docs\/([^"]+)"/g);
  expect(shown.length).toBeGreaterThan(0);
  for (const picture of shown) expect(FILES).toContain(picture.replace('tour/', ''));
});

test('each picture says what it shows to those who do not see it', () => {
  for (const file of ['docs/tour.md', 'README.md'])
    for (const [tag] of readFileSync(at(file), 'utf8').matchAll(/<img [^>]*>/g))
      expect(tag).toMatch(/alt="[^"]{20,}"/);
});

test.each(FILES)('%s has at most 150 KB', (file) => {
  expect(statSync(at(`docs/tour/${file}`)).size).toBeLessThanOrEqual(150 * 1024);
});
