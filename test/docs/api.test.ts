/** The API reference names every code and reason that a program may have to go by, and no other. */
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { PROBLEM_CODES, problemOf } from '#lambdas/api/problems.ts';
import { ofType, synthesize } from '../lib/synth.ts';
import { named, rowsOf } from './tables.ts';

const root = path.resolve(import.meta.dirname, '../..');
const read = (file: string) => readFileSync(path.join(root, file), 'utf8');
const reference = read('docs/api.md');

/** API Gateway answers these before our code is asked. */
const gateway = [...ofType(synthesize(), 'AWS::ApiGateway::GatewayResponse')].map(
  ([, { ResponseTemplates }]) =>
    JSON.parse(ResponseTemplates['application/json']) as { code: string; status: number },
);
const answered = [...PROBLEM_CODES.map((code) => problemOf(code)), ...gateway];

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

test('every reason why an address is left out is named', () => {
  const reasons = [...read('lambdas/api/invites.ts').matchAll(/reason: '([a-z-]+)'/g)].map(
    ([, reason]) => reason,
  );
  expect(reasons).toEqual(expect.arrayContaining(['invalid-address', 'too-many-for-mailbox']));
  expect(reasons.filter((reason) => !reference.includes(`\`${reason}\``))).toEqual([]);
});
