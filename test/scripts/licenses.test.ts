/** What scripts/licenses.ts lets into the project, and what not. */
import { expect, test } from 'vitest';
import { unsuitedLicenses } from '#scripts/licenses.ts';

const EXCEPTIONS = { 'odd*': { license: 'MPL-2.0', reason: 'It is used unchanged.' } };
const ODD = { 'node_modules/odd-one': { license: 'MPL-2.0' } };

test.each(['MIT', 'Apache-2.0', 'MIT OR GPL-3.0-or-later', '(MIT OR EUPL-1.1+)', 'MIT AND ISC'])(
  '%s suits',
  (license) => {
    expect(unsuitedLicenses({ '': {}, 'node_modules/a': { license }, ...ODD }, EXCEPTIONS)).toEqual([]);
  },
);

test.each([
  'UNLICENSED',
  'GPL-3.0-only',
  'MPL-2.0',
  'MIT AND GPL-3.0-only',
  'SEE LICENSE IN LICENSE',
  '(MIT OR GPL-2.0) AND GPL-3.0',
])('%s does not suit', (license) => {
  const wrong = unsuitedLicenses({ 'node_modules/b/node_modules/a': { license }, ...ODD }, EXCEPTIONS);
  expect(wrong).toEqual([
    `node_modules/b/node_modules/a is under ${license}: replace it, or give the reason for an exception.`,
  ]);
});

test('a package has to say its licence', () => {
  expect(unsuitedLicenses({ 'node_modules/a': {}, ...ODD }, EXCEPTIONS)).toEqual([
    'node_modules/a says no licence.',
  ]);
});

test('an exception is for one licence, and goes with the last package that needed it', () => {
  expect(unsuitedLicenses({ 'node_modules/odd-one': { license: 'GPL-3.0-only' } }, EXCEPTIONS)).toEqual([
    'node_modules/odd-one is under GPL-3.0-only: replace it, or give the reason for an exception.',
    'No package needs the exception for odd*.',
  ]);
});
