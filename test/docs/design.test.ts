/** docs/design.md lists each token of web/tokens.css with its value, and no other. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const read = (file: string) => readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');

test('the tokens of the document are those of the stylesheet', () => {
  const written = [...read('web/tokens.css').matchAll(/(--[\w-]+): (.+);/g)].map(
    ([, name = '', value = '']) =>
      [name, ...(/^light-dark\((.+), (.+)\)$/.exec(value)?.slice(1) ?? [value])].join(' '),
  );
  const listed = [
    ...read('docs/design.md').matchAll(/^\| `(--[\w-]+)` \| `([^`]+)` \|(?: `([^`]+)` \|)?/gm),
  ].map(([, name, ...values]) => [name, ...values.filter(Boolean)].join(' '));
  expect(listed).toEqual(written);
});

test('the colours of the mail are those of the code', () => {
  const look = read('domain/invite/mail-look.ts');
  const [, , tones = ''] = /(Its signs have middle tones) \(([^)]*)\)/.exec(read('docs/design.md')) ?? [];
  expect(tones.match(/#[0-9a-f]{6}/g)).toHaveLength(3);
  for (const tone of tones.match(/#[0-9a-f]{6}/g) ?? []) expect(look).toContain(tone);
});
