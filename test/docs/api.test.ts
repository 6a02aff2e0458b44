/** The API reference names every code and reason that a program may have to go by, and no other. */
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { GATEWAY_PROBLEMS } from '#lambdas/api/gateway-problems.ts';
import { PROBLEM_CODES, problemOf } from '#lambdas/api/problems.ts';
import { REJECTIONS } from '#lambdas/api/schemas/invites.ts';
import { withReference } from '#scripts/reference.ts';
import { named, rowsOf } from './tables.ts';

const root = path.resolve(import.meta.dirname, '../..');
const read = (file: string) => readFileSync(path.join(root, file), 'utf8');
const reference = read('docs/api.md');

const answered = [...PROBLEM_CODES.map((code) => problemOf(code)), ...GATEWAY_PROBLEMS];

describe('the errors', () => {
  test('are those that can be answered, each with its status', () => {
    const documented = rowsOf(reference, 'code', 'status').flatMap(([codes = '', status]) =>
      named(codes).map((code) => `${code} ${status}`),
    );
    expect(documented.sort()).toEqual(
      [...new Set(answered.map(({ code, status }) => `${code} ${status}`))].sort(),
    );
  });

  test('are each answered somewhere', () => {
    const sources = globSync('lambdas/**/*.ts', { cwd: root }).map(read).join('\n');
    expect(PROBLEM_CODES.filter((code) => !sources.includes(`'${code}'`))).toEqual([]);
  });
});

test('what is made from the OpenAPI document is as `npm run reference` writes it', () => {
  expect(withReference(reference)).toBe(reference);
});

test('every reason why an address is left out is named', () => {
  expect(REJECTIONS.filter((reason) => !reference.includes(`\`${reason}\``))).toEqual([]);
});
