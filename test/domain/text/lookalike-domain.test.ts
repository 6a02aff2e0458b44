import { expect, test } from 'vitest';
import { isLookalike } from '#domain/text/lookalike-domain.ts';

test.each([
  ['example.com', false],
  ['bücher.example', false],
  ['xn--bcher-kva.example', false],
  ['пример.рф', false],
  ['xn--e1afmkfd.xn--p1ai', false],
  ['例え.jp', false],
  ['한국.kr', false],
  ['müller-straße.de', false],
  ['שלום.example', false],
  ['аpple.com', true],
  ['xn--pple-43d.com', true],
  ['аррӏе.com', true],
  ['xn--80ak6aa92e.com', true],
  ['sub.аррӏе.com', true],
  ['paypaӏ.com', true],
  ['gοοgle.com', true],
  ['ıcloud.com', true],
  ['xn--a.com', true],
])('%s: %s', (domain, expected) => {
  expect(isLookalike(domain)).toBe(expected);
});
